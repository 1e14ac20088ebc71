import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TenantId } from '../../../kernel/ids.js';

/** A day on which visitors came, and whether its sums are behind its events. */
@Entity('analytics_visit_day')
export class VisitDayEntity {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid' })
  tenantId!: TenantId;

  @PrimaryColumn({ type: 'date' })
  day!: string;

  /** Events have come since the sums were last begun. */
  @Column({ name: 'is_dirty', type: 'boolean' })
  isDirty!: boolean;

  /** When that mark was last taken away. Who began before may have relied on it, and commit after the sums were made. */
  @Column({ name: 'cleared_at', type: 'timestamptz', nullable: true })
  clearedAt!: Date | null;

  /** All events are in the sums, and none is on its way. */
  @Column({ name: 'is_settled', type: 'boolean' })
  isSettled!: boolean;

  /** Not before then are its sums made anew. */
  @Column({ name: 'due_at', type: 'timestamptz' })
  dueAt!: Date;
}
