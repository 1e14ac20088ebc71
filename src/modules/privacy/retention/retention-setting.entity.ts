import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TenantId } from '../../../kernel/ids.js';
import { Audited } from '../../../platform/audit/audited.js';

/** How long a store keeps what it needs only for a while. A store without a row has the usual times. */
@Entity('retention_setting')
@Audited({ kind: 'retention_settings', subject: 'tenantId' })
export class RetentionSettingEntity {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid' })
  tenantId!: TenantId;

  @Column({ name: 'abandoned_cart_days', type: 'integer' })
  abandonedCartDays!: number;

  @Column({ name: 'letter_days', type: 'integer' })
  letterDays!: number;

  @Column({ name: 'import_file_days', type: 'integer' })
  importFileDays!: number;

  @Column({ name: 'webhook_days', type: 'integer' })
  webhookDays!: number;

  @Column({ name: 'export_days', type: 'integer' })
  exportDays!: number;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ name: 'updated_at', type: 'timestamptz' })
  updatedAt!: Date;
}

/** What can be set, with the least, the most and the usual number of days. */
export const RETENTION_DAYS = {
  abandonedCartDays: { min: 1, max: 60, usual: 60 },
  letterDays: { min: 31, max: 90, usual: 90 },
  importFileDays: { min: 1, max: 30, usual: 30 },
  webhookDays: { min: 1, max: 30, usual: 30 },
  exportDays: { min: 1, max: 7, usual: 1 },
} as const;
