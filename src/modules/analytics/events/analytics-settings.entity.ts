import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TenantId } from '../../../kernel/ids.js';
import { Audited } from '../../../platform/audit/audited.js';

/** What a store has decided about its figures. A store without a row keeps every event. */
@Entity('analytics_settings')
@Audited({ kind: 'analytics_settings', subject: 'tenantId' })
export class AnalyticsSettingsEntity {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid' })
  tenantId!: TenantId;

  /** The share of visitors whose events are kept, in basis points. */
  @Column({ name: 'event_sample_bps', type: 'integer' })
  eventSampleBps!: number;

  @Column({ name: 'updated_at', type: 'timestamptz' })
  updatedAt!: Date;
}
