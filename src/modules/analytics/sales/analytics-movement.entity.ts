import { Entity, PrimaryColumn } from 'typeorm';
import type { TenantId } from '../../../kernel/ids.js';

/** A movement of an order that was counted in this generation of the facts. Never changed. */
@Entity('analytics_movement')
export class AnalyticsMovementEntity {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid' })
  tenantId!: TenantId;

  @PrimaryColumn({ type: 'integer' })
  generation!: number;

  /** `capture:<payment>:<total>`, `refund:<id>`, `confirmed:<order>` and the like. */
  @PrimaryColumn({ type: 'text' })
  reference!: string;
}
