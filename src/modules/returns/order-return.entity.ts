import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TenantId } from '../../kernel/ids.js';
import type { ReturnStatus } from './return-state.js';
import { Audited } from '../../platform/audit/audited.js';

/** Units of an order that a buyer sends back. */
@Entity('order_return')
@Audited({ kind: 'return', partOf: 'orderId', unsaid: ['note', 'decisionNote', 'requestedBy'] })
export class OrderReturnEntity {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid' })
  tenantId!: TenantId;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'order_id', type: 'uuid' })
  orderId!: string;

  @Column({ type: 'text' })
  status!: ReturnStatus;

  /** What the buyer wrote. */
  @Column({ type: 'text', nullable: true })
  note!: string | null;

  /** What the store answered. The buyer reads it. */
  @Column({ name: 'decision_note', type: 'text', nullable: true })
  decisionNote!: string | null;

  @Column({ name: 'refund_id', type: 'uuid', nullable: true })
  refundId!: string | null;

  /** Null: a guest. */
  @Column({ name: 'requested_by', type: 'uuid', nullable: true })
  requestedBy!: string | null;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'updated_at', type: 'timestamptz' })
  updatedAt!: Date;
}
