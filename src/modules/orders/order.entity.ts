import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TenantId } from '../../kernel/ids.js';
import type { AddressValue } from '../carts/index.js';
import type { AppliedPromotion, ExplanationStep, TaxAmount } from '../pricing/index.js';
import type { FulfillmentStatus, OrderPaymentStatus, OrderStatus } from './order-state.js';
import { Audited } from '../../platform/audit/audited.js';

/** How the total came about, as it was when the order was placed. */
export interface OrderPricing {
  readonly explanation: readonly ExplanationStep[];
  readonly taxes: readonly TaxAmount[];
  readonly shippingTaxes: readonly TaxAmount[];
  readonly shippingDiscountMinor: number;
  /** The tax in the discounts, where prices include it; absent of orders that were placed before it was kept. */
  readonly discountTaxMinor?: number;
  readonly appliedPromotions: readonly AppliedPromotion[];
}

/** The way of shipping that the buyer chose, as it was then. */
export interface OrderShippingOption {
  readonly methodId: string;
  readonly name: string;
  readonly carrier: string;
  readonly priceMinor: number;
  /** Dates such as "2026-11-24". */
  readonly earliest: string;
  readonly latest: string;
}

/** A cart that was bought, with the amounts of that moment. */
@Entity('sales_order')
@Audited({
  kind: 'order',
  without: ['cartId', 'userId', 'accessToken', 'pricing', 'reservedUntil', 'expiryRetryAt', 'expiryAttempts'],
  unsaid: [
    ...[
      'email',
      'phone',
      'shippingAddress',
      'billingAddress',
      'cancelReason',
      'tags',
      'language',
      'customFields',
    ],
  ],
})
export class OrderEntity {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid' })
  tenantId!: TenantId;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  /** Counts the orders of the store without gaps. */
  @Column({ type: 'bigint' })
  number!: number;

  @Column({ type: 'text' })
  status!: OrderStatus;

  @Column({ name: 'payment_status', type: 'text' })
  paymentStatus!: OrderPaymentStatus;

  @Column({ name: 'fulfillment_status', type: 'text' })
  fulfillmentStatus!: FulfillmentStatus;

  @Column({ name: 'cart_id', type: 'uuid' })
  cartId!: string;

  @Column({ name: 'customer_id', type: 'uuid' })
  customerId!: string;

  /** The account that bought; null for a guest. */
  @Column({ name: 'user_id', type: 'uuid', nullable: true })
  userId!: string | null;

  @Column({ type: 'text', nullable: true })
  email!: string | null;

  @Column({ type: 'text', nullable: true })
  phone!: string | null;

  /** What letters about the order are written in. */
  @Column({ type: 'text' })
  language!: string;

  @Column({ name: 'shipping_address', type: 'jsonb', nullable: true })
  shippingAddress!: AddressValue | null;

  @Column({ name: 'billing_address', type: 'jsonb', nullable: true })
  billingAddress!: AddressValue | null;

  @Column({ type: 'char', length: 3 })
  currency!: string;

  @Column({ name: 'prices_include_tax', type: 'boolean' })
  pricesIncludeTax!: boolean;

  @Column({ name: 'subtotal_minor', type: 'bigint' })
  subtotalMinor!: number;

  @Column({ name: 'discount_minor', type: 'bigint' })
  discountMinor!: number;

  @Column({ name: 'shipping_minor', type: 'bigint' })
  shippingMinor!: number;

  @Column({ name: 'tax_minor', type: 'bigint' })
  taxMinor!: number;

  /** subtotal - discount + shipping, + tax when prices exclude it. */
  @Column({ name: 'total_minor', type: 'bigint' })
  totalMinor!: number;

  /** Taken from the buyer, refunds not taken off. */
  @Column({ name: 'captured_minor', type: 'bigint', default: 0 })
  capturedMinor!: number;

  /** Gone back to the buyer. Refunds that are on their way are not in it. */
  @Column({ name: 'refunded_minor', type: 'bigint', default: 0 })
  refundedMinor!: number;

  @Column({ name: 'shipping_option', type: 'jsonb', nullable: true })
  shippingOption!: OrderShippingOption | null;

  @Column({ type: 'jsonb' })
  pricing!: OrderPricing;

  /** Encrypted. Who shows it may read the order without an account. */
  @Column({ name: 'access_token', type: 'text' })
  accessToken!: string;

  /** Until when the goods are held for a payment that has not come. Null: not held, or held without an end. */
  @Column({ name: 'reserved_until', type: 'timestamptz', nullable: true })
  reservedUntil!: Date | null;

  /** When the job that ends reservations tries again; null before its first try. */
  @Column({ name: 'expiry_retry_at', type: 'timestamptz', nullable: true })
  expiryRetryAt!: Date | null;

  /** How often that was tried. */
  @Column({ name: 'expiry_attempts', type: 'integer', default: 0 })
  expiryAttempts!: number;

  @Column({ name: 'cancel_reason', type: 'text', nullable: true })
  cancelReason!: string | null;

  @Column({ type: 'text', array: true, default: () => "'{}'" })
  tags!: string[];

  @Column({ name: 'custom_fields', type: 'jsonb', default: () => "'{}'" })
  customFields!: Record<string, unknown>;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'updated_at', type: 'timestamptz' })
  updatedAt!: Date;
}
