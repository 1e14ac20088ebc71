import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TenantId } from '../../../kernel/ids.js';
import type { CaptureMode } from '../charges/payment.entity.js';
import { Audited } from '../../../platform/audit/audited.js';

/** How a store uses one payment provider. */
@Entity('payment_account')
@Audited({
  kind: 'store',
  named: 'payment_account',
  subject: 'tenantId',
  within: 'provider',
  keepsState: true,
  without: ['secrets'],
})
export class PaymentAccountEntity {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid' })
  tenantId!: TenantId;

  @PrimaryColumn({ type: 'text' })
  provider!: string;

  @Column({ name: 'is_enabled', type: 'boolean' })
  isEnabled!: boolean;

  @Column({ name: 'capture_mode', type: 'text' })
  captureMode!: CaptureMode;

  /** The account at the provider, where it has several; tells whose events a webhook brings. */
  @Column({ type: 'text', default: '' })
  account!: string;

  /** What may be read again, such as the publishable key. */
  @Column({ type: 'jsonb', default: {} })
  settings!: Record<string, string>;

  /** Encrypted JSON of names and values. */
  @Column({ type: 'text', nullable: true })
  secrets!: string | null;

  /** What the provider keeps of each payment: a share and a fixed part in the store's currency. */
  @Column({ name: 'fee_bps', type: 'integer', default: 0 })
  feeBps!: number;

  @Column({ name: 'fee_fixed_minor', type: 'bigint', default: 0 })
  feeFixedMinor!: number;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'updated_at', type: 'timestamptz' })
  updatedAt!: Date;
}
