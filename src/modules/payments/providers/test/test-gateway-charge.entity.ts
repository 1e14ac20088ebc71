import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TenantId } from '../../../../kernel/ids.js';

export type TestChargeState =
  'PENDING' | 'REQUIRES_ACTION' | 'AUTHORIZED' | 'CAPTURED' | 'DECLINED' | 'CANCELLED';

/** A charge inside the gateway of the test provider. It stands for the outside, so it knows nothing of orders. */
@Entity('test_gateway_charge')
export class TestGatewayChargeEntity {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid' })
  tenantId!: TenantId;

  @PrimaryColumn({ type: 'text' })
  reference!: string;

  @Column({ name: 'idempotency_key', type: 'text' })
  idempotencyKey!: string;

  /** What the shop calls the charge; the gateway only hands it back. */
  @Column({ name: 'merchant_reference', type: 'text' })
  merchantReference!: string;

  @Column({ type: 'text' })
  token!: string;

  @Column({ type: 'text' })
  status!: TestChargeState;

  @Column({ type: 'char', length: 3 })
  currency!: string;

  @Column({ name: 'amount_minor', type: 'bigint' })
  amountMinor!: number;

  @Column({ name: 'captured_minor', type: 'bigint', default: 0 })
  capturedMinor!: number;

  @Column({ name: 'refunded_minor', type: 'bigint', default: 0 })
  refundedMinor!: number;

  /** Keys of the refunds that were made, so that none is made twice. */
  @Column({ name: 'refund_keys', type: 'text', array: true, default: [] })
  refundKeys!: string[];

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
