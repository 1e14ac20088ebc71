import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TenantId } from '../../kernel/ids.js';
import type { LineDiscount, TaxAmount } from '../pricing/index.js';

/** What was bought of one variant, as it was called and priced then. */
@Entity('order_line')
export class OrderLineEntity {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid' })
  tenantId!: TenantId;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'order_id', type: 'uuid' })
  orderId!: string;

  @Column({ type: 'integer' })
  position!: number;

  @Column({ name: 'variant_id', type: 'uuid' })
  variantId!: string;

  @Column({ name: 'product_id', type: 'uuid' })
  productId!: string;

  @Column({ type: 'text' })
  sku!: string;

  @Column({ name: 'product_name', type: 'text' })
  productName!: string;

  @Column({ name: 'variant_name', type: 'text' })
  variantName!: string;

  @Column({ name: 'weight_grams', type: 'integer', nullable: true })
  weightGrams!: number | null;

  @Column({ type: 'integer' })
  quantity!: number;

  @Column({ name: 'unit_minor', type: 'bigint' })
  unitMinor!: number;

  /** unit x quantity. */
  @Column({ name: 'subtotal_minor', type: 'bigint' })
  subtotalMinor!: number;

  @Column({ name: 'discount_minor', type: 'bigint' })
  discountMinor!: number;

  @Column({ name: 'tax_minor', type: 'bigint' })
  taxMinor!: number;

  /** subtotal - discount, + tax when prices exclude it. */
  @Column({ name: 'total_minor', type: 'bigint' })
  totalMinor!: number;

  @Column({ type: 'jsonb', default: () => "'[]'" })
  taxes!: readonly TaxAmount[];

  @Column({ type: 'jsonb', default: () => "'[]'" })
  discounts!: readonly LineDiscount[];

  /** The product's categories when it was ordered, with all that these are in; null where nobody noted them. */
  @Column({ name: 'category_ids', type: 'uuid', array: true, nullable: true })
  categoryIds!: readonly string[] | null;

  /** Units that were sent. */
  @Column({ name: 'fulfilled_quantity', type: 'integer', default: 0 })
  fulfilledQuantity!: number;

  /** Sent units that have arrived. */
  @Column({ name: 'delivered_quantity', type: 'integer', default: 0 })
  deliveredQuantity!: number;

  /** Units whose price went back or is on its way. */
  @Column({ name: 'refunded_quantity', type: 'integer', default: 0 })
  refundedQuantity!: number;

  /** Those of them that did not come back as a return: as many units fewer can be sent. */
  @Column({ name: 'withdrawn_quantity', type: 'integer', default: 0 })
  withdrawnQuantity!: number;

  /** Units that had arrived and came back. */
  @Column({ name: 'returned_quantity', type: 'integer', default: 0 })
  returnedQuantity!: number;

  /** Units that were put back on the shelf, or never left it because the order ended unpaid. */
  @Column({ name: 'restocked_quantity', type: 'integer', default: 0 })
  restockedQuantity!: number;
}
