import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TenantId } from '../../../kernel/ids.js';

/** What sums are kept of. */
export type SalesDimension =
  'STORE' | 'COUNTRY' | 'CHANNEL' | 'PRODUCT' | 'VARIANT' | 'CATEGORY' | 'CUSTOMER' | 'COUPON' | 'SOURCE';

export type SalesGrain = 'HOUR' | 'DAY' | 'MONTH';

/** Sums of one thing in one hour, day or month of the store, in one currency. */
@Entity('analytics_sales')
export class AnalyticsSalesEntity {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid' })
  tenantId!: TenantId;

  @PrimaryColumn({ type: 'integer' })
  generation!: number;

  @PrimaryColumn({ type: 'text' })
  dimension!: SalesDimension;

  @PrimaryColumn({ type: 'text' })
  grain!: SalesGrain;

  /** When the hour, day or month began, by the store's time zone. */
  @PrimaryColumn({ type: 'timestamptz' })
  bucket!: Date;

  /** What of the dimension: an id, a country, a code; empty for the whole store and for none. */
  @PrimaryColumn({ type: 'text' })
  key!: string;

  @PrimaryColumn({ type: 'char', length: 3 })
  currency!: string;

  /** Orders whose payment came or was promised. */
  @Column({ type: 'bigint', default: 0 })
  orders!: number;

  /** Orders of which money was first taken. */
  @Column({ name: 'paid_orders', type: 'bigint', default: 0 })
  paidOrders!: number;

  @Column({ type: 'bigint', default: 0 })
  units!: number;

  /** Goods before discounts, without tax. */
  @Column({ name: 'gross_minor', type: 'bigint', default: 0 })
  grossMinor!: number;

  @Column({ name: 'discount_minor', type: 'bigint', default: 0 })
  discountMinor!: number;

  /** Without tax. */
  @Column({ name: 'shipping_minor', type: 'bigint', default: 0 })
  shippingMinor!: number;

  @Column({ name: 'tax_minor', type: 'bigint', default: 0 })
  taxMinor!: number;

  @Column({ name: 'refund_goods_minor', type: 'bigint', default: 0 })
  refundGoodsMinor!: number;

  @Column({ name: 'refund_shipping_minor', type: 'bigint', default: 0 })
  refundShippingMinor!: number;

  @Column({ name: 'refund_tax_minor', type: 'bigint', default: 0 })
  refundTaxMinor!: number;

  /** Refunds that succeeded, less those whose money returned. */
  @Column({ type: 'bigint', default: 0 })
  refunds!: number;

  /** Units that refunds named. */
  @Column({ name: 'refunded_units', type: 'bigint', default: 0 })
  refundedUnits!: number;

  /** Orders that had been counted and were called off. */
  @Column({ name: 'cancelled_orders', type: 'bigint', default: 0 })
  cancelledOrders!: number;

  /** Their units, but for those that a refund named. */
  @Column({ name: 'cancelled_units', type: 'bigint', default: 0 })
  cancelledUnits!: number;

  /** What buyers' banks took back. */
  @Column({ name: 'chargeback_minor', type: 'bigint', default: 0 })
  chargebackMinor!: number;

  /** Customers whose first order it was; of the whole store and of sources only. */
  @Column({ name: 'new_customers', type: 'bigint', default: 0 })
  newCustomers!: number;

  /** Payments that were declined or given up. */
  @Column({ name: 'failed_payments', type: 'bigint', default: 0 })
  failedPayments!: number;
}
