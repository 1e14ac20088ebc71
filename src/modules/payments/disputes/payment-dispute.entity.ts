import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TenantId } from '../../../kernel/ids.js';
import { Audited } from '../../../platform/audit/audited.js';
import type { DisputeState } from '../payment-outcome.js';

/** A question of the buyer's bank about a payment, or the money that it took back. */
@Entity('payment_dispute')
@Audited({ kind: 'dispute', subject: 'reference', partOf: 'orderId', without: ['movements'] })
export class PaymentDisputeEntity {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid' })
  tenantId!: TenantId;

  @PrimaryColumn({ name: 'payment_id', type: 'uuid' })
  paymentId!: string;

  /** The provider's name of it. */
  @PrimaryColumn({ type: 'text' })
  reference!: string;

  @Column({ type: 'text' })
  state!: DisputeState;

  @Column({ type: 'text' })
  reason!: string;

  @Column({ type: 'char', length: 3 })
  currency!: string;

  /** What it is about. */
  @Column({ name: 'amount_minor', type: 'bigint' })
  amountMinor!: number;

  /** What the bank has of it now. */
  @Column({ name: 'taken_minor', type: 'bigint' })
  takenMinor!: number;

  /** The provider's names of all movements of its money that have been counted. */
  @Column({ type: 'text', array: true })
  movements!: string[];

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'updated_at', type: 'timestamptz' })
  updatedAt!: Date;
}
