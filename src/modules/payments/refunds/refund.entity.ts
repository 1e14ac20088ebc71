import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TenantId } from '../../../kernel/ids.js';
import { Audited } from '../../../platform/audit/audited.js';

/** A refund that succeeded may still fail, when the buyer's bank sends the money back. One that failed is done with. */
export type RefundState = 'PENDING' | 'SUCCEEDED' | 'FAILED';

/** What of an order line a refund is for. */
export interface RefundLine {
  readonly orderLineId: string;
  readonly quantity: number;
  /** They are back on the shelf when the refund has succeeded, at the latest. */
  readonly isRestocked: boolean;
  /** Whether they came back as a return. */
  readonly isReturned: boolean;
}

/** Money of one payment that goes back to the buyer. */
@Entity('refund')
@Audited({
  ...{ kind: 'refund', partOf: 'orderId' },
  without: ['failureMessage', 'attempts', 'checkAt'],
  unsaid: ['reason', 'requestedBy'],
})
export class RefundEntity {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid' })
  tenantId!: TenantId;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'order_id', type: 'uuid' })
  orderId!: string;

  @Column({ name: 'payment_id', type: 'uuid' })
  paymentId!: string;

  @Column({ type: 'text' })
  status!: RefundState;

  @Column({ type: 'char', length: 3 })
  currency!: string;

  @Column({ name: 'amount_minor', type: 'bigint' })
  amountMinor!: number;

  @Column({ type: 'text' })
  reason!: string;

  @Column({ type: 'jsonb', default: [] })
  lines!: RefundLine[];

  @Column({ name: 'provider_reference', type: 'text', nullable: true })
  providerReference!: string | null;

  @Column({ name: 'failure_message', type: 'text', nullable: true })
  failureMessage!: string | null;

  @Column({ type: 'integer', default: 0 })
  attempts!: number;

  /** When its provider is asked again; null when it is settled. */
  @Column({ name: 'check_at', type: 'timestamptz', nullable: true })
  checkAt!: Date | null;

  /** Who asked for it; null for refunds that the shop makes by itself. */
  @Column({ name: 'requested_by', type: 'uuid', nullable: true })
  requestedBy!: string | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'updated_at', type: 'timestamptz' })
  updatedAt!: Date;
}
