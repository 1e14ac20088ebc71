import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TenantId } from '../../../kernel/ids.js';

/** A day on which visitors came, and whether its sums are behind its events. */
@Entity('analytics_visit_day')
export class VisitDayEntity {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid' })
  tenantId!: TenantId;

  @PrimaryColumn({ type: 'date' })
  day!: string;

  @Column({ name: 'is_dirty', type: 'boolean' })
  isDirty!: boolean;
}
