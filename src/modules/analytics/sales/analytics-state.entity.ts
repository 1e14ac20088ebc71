import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TenantId } from '../../../kernel/ids.js';

/** Which generation of a store's facts is read, and which one is being built beside it. */
@Entity('analytics_state')
export class AnalyticsStateEntity {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid' })
  tenantId!: TenantId;

  @Column({ name: 'live_generation', type: 'integer', default: 1 })
  liveGeneration!: number;

  /** The zone whose days and months the live facts have. */
  @Column({ name: 'live_time_zone', type: 'text' })
  liveTimeZone!: string;

  @Column({ name: 'building_generation', type: 'integer', nullable: true })
  buildingGeneration!: number | null;

  @Column({ name: 'building_time_zone', type: 'text', nullable: true })
  buildingTimeZone!: string | null;

  /** The last order that the rebuild walked over. */
  @Column({ name: 'building_after', type: 'uuid', nullable: true })
  buildingAfter!: string | null;

  /** When the rebuild was begun; null when none is under way. */
  @Column({ name: 'building_started_at', type: 'timestamptz', nullable: true })
  buildingStartedAt!: Date | null;

  /** Orders that it walked over, of so many that there were at its beginning. */
  @Column({ name: 'building_counted', type: 'bigint', default: 0 })
  buildingCounted!: number;

  @Column({ name: 'building_total', type: 'bigint', default: 0 })
  buildingTotal!: number;

  @Column({ name: 'rebuilt_at', type: 'timestamptz', nullable: true })
  rebuiltAt!: Date | null;

  /** When the last event happened that was counted. */
  @Column({ name: 'up_to', type: 'timestamptz', nullable: true })
  upTo!: Date | null;
}
