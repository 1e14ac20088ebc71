import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TenantId } from '../../../kernel/ids.js';

/**
 * Units of a level that are promised to one order. The open reservations of a level add up to its `reserved`; a row is
 * removed when it is settled, so that no promise is settled twice.
 */
@Entity('stock_reservation')
export class StockReservationEntity {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid' })
  tenantId!: TenantId;

  /** For whom: `order`, `checkout`. */
  @PrimaryColumn({ name: 'reference_kind', type: 'text' })
  referenceKind!: string;

  @PrimaryColumn({ name: 'reference_id', type: 'uuid' })
  referenceId!: string;

  @PrimaryColumn({ name: 'variant_id', type: 'uuid' })
  variantId!: string;

  @PrimaryColumn({ name: 'location_id', type: 'uuid' })
  locationId!: string;

  @Column({ type: 'integer' })
  quantity!: number;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
