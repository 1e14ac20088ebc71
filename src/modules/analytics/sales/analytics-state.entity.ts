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

  @Column({ name: 'rebuilt_at', type: 'timestamptz', nullable: true })
  rebuiltAt!: Date | null;

  /** When the last event happened that was counted. */
  @Column({ name: 'up_to', type: 'timestamptz', nullable: true })
  upTo!: Date | null;
}
