import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TenantId } from '../../../kernel/ids.js';
import { Audited } from '../../../platform/audit/audited.js';

/** The stock of one variant at one location. `0 <= reserved <= onHand` always; the table itself refuses anything else. */
@Entity('stock_level')
@Audited({
  kind: 'variant',
  named: 'stock',
  subject: 'variantId',
  within: 'locationId',
  keepsState: true,
  without: ['closedAt'],
})
export class StockLevelEntity {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid' })
  tenantId!: TenantId;

  @PrimaryColumn({ name: 'variant_id', type: 'uuid' })
  variantId!: string;

  @PrimaryColumn({ name: 'location_id', type: 'uuid' })
  locationId!: string;

  /** Units in the building, those that are reserved included. */
  @Column({ name: 'on_hand', type: 'integer' })
  onHand!: number;

  /** Units promised to orders that are being paid. */
  @Column({ type: 'integer', default: 0 })
  reserved!: number;

  /** Stock is low when fewer than this many are available. Null: never. */
  @Column({ name: 'low_stock_threshold', type: 'integer', nullable: true })
  lowStockThreshold!: number | null;

  /** Set when the variant is deleted: the level is out of every list and sum, and only settles what is reserved. */
  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true })
  closedAt!: Date | null;

  @Column({ name: 'updated_at', type: 'timestamptz' })
  updatedAt!: Date;
}
