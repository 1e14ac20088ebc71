import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TenantId } from '../../../kernel/ids.js';

export type PlanMetric = 'PRODUCTS' | 'STAFF' | 'ORDERS';

/**
 * How much of a plan's limit is used. The limit stands in the row, so that counting is one conditional statement and
 * the table itself refuses what is above it; a change of plan writes both (see plans.service.ts).
 */
@Entity('plan_usage')
export class PlanUsageEntity {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid' })
  tenantId!: TenantId;

  @PrimaryColumn({ type: 'text' })
  metric!: PlanMetric;

  /** The month of a monthly limit (`2026-11`), empty for limits on what exists. */
  @PrimaryColumn({ type: 'text' })
  period!: string;

  @Column({ type: 'integer' })
  used!: number;

  /** What the plan allows; null is no limit. */
  @Column({ type: 'integer', nullable: true })
  max!: number | null;
}
