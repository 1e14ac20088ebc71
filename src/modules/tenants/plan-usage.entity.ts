import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TenantId } from '../../kernel/ids.js';

export type PlanMetric = 'PRODUCTS' | 'STAFF' | 'ORDERS';

/** How much of a plan's limit is used. Changes only by the conditional statement in plan-limits.ts. */
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
}
