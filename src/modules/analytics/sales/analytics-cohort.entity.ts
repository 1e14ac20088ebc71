import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TenantId } from '../../../kernel/ids.js';

/** What customers whose first order was in one month bought in this or a later one. */
@Entity('analytics_cohort')
export class AnalyticsCohortEntity {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid' })
  tenantId!: TenantId;

  @PrimaryColumn({ type: 'integer' })
  generation!: number;

  @PrimaryColumn({ name: 'cohort_month', type: 'timestamptz' })
  cohortMonth!: Date;

  @PrimaryColumn({ type: 'timestamptz' })
  month!: Date;

  @PrimaryColumn({ type: 'char', length: 3 })
  currency!: string;

  /** How many of them bought. */
  @Column({ type: 'bigint' })
  customers!: number;

  @Column({ type: 'bigint' })
  orders!: number;

  @Column({ name: 'revenue_minor', type: 'bigint' })
  revenueMinor!: number;
}
