import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TenantId } from '../../../kernel/ids.js';
import type { MethodKind, RateStep } from './rate-table.js';
import { Audited } from '../../../platform/audit/audited.js';

/** A way to send parcels into a zone. */
@Entity('shipping_method')
@Audited({ kind: 'shipping_method', partOf: 'zoneId' })
export class ShippingMethodEntity {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid' })
  tenantId!: TenantId;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'zone_id', type: 'uuid' })
  zoneId!: string;

  @Column({ type: 'text' })
  name!: string;

  /** Who brings the parcel, as buyers read it. */
  @Column({ type: 'text' })
  carrier!: string;

  @Column({ type: 'text' })
  kind!: MethodKind;

  /** Empty for live prices. */
  @Column({ type: 'jsonb' })
  rates!: RateStep[];

  @Column({ name: 'free_above_minor', type: 'bigint', nullable: true })
  freeAboveMinor!: number | null;

  @Column({ name: 'transit_days_min', type: 'integer' })
  transitDaysMin!: number;

  @Column({ name: 'transit_days_max', type: 'integer' })
  transitDaysMax!: number;

  @Column({ name: 'carrier_id', type: 'uuid', nullable: true })
  carrierId!: string | null;

  /** Which of the carrier's services it is. */
  @Column({ name: 'service_code', type: 'text', nullable: true })
  serviceCode!: string | null;

  /** The price while the carrier does not answer and no earlier quote is known; null hides the method then. */
  @Column({ name: 'fallback_minor', type: 'bigint', nullable: true })
  fallbackMinor!: number | null;

  @Column({ type: 'integer', default: 0 })
  position!: number;

  @Column({ name: 'is_enabled', type: 'boolean', default: true })
  isEnabled!: boolean;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'updated_at', type: 'timestamptz' })
  updatedAt!: Date;
}
