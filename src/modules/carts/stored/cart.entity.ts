import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TenantId } from '../../../kernel/ids.js';
import type { AddressValue } from '../addresses/address-value.js';

/**
 * OPEN: the buyer fills it. CHECKOUT: it is being paid for and does not change. COMPLETED: it became an order.
 * MERGED: a guest's cart whose lines went into the open cart of the user who signed in. EXPIRED: nobody came back.
 */
export type CartStatus = 'OPEN' | 'CHECKOUT' | 'COMPLETED' | 'MERGED' | 'EXPIRED';

/** What a buyer means to buy. A user has at most one that is open or being paid for in each store. */
@Entity('cart')
export class CartEntity {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid' })
  tenantId!: TenantId;

  /** Random in all its bits: a guest's cart is open to whoever knows it. */
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  /** Whose it is; null for a guest. */
  @Column({ name: 'user_id', type: 'uuid', nullable: true })
  userId!: string | null;

  @Column({ type: 'text' })
  status!: CartStatus;

  /** The order that it is becoming or has become. */
  @Column({ name: 'order_id', type: 'uuid', nullable: true })
  orderId!: string | null;

  @Column({ type: 'char', length: 3 })
  currency!: string;

  @Column({ type: 'text', nullable: true })
  email!: string | null;

  @Column({ type: 'text', nullable: true })
  phone!: string | null;

  @Column({ name: 'shipping_address', type: 'jsonb', nullable: true })
  shippingAddress!: AddressValue | null;

  @Column({ name: 'billing_address', type: 'jsonb', nullable: true })
  billingAddress!: AddressValue | null;

  /** In upper case, each once. */
  @Column({ name: 'discount_codes', type: 'text', array: true, default: [] })
  discountCodes!: string[];

  /** The option the buyer chose. It may be gone by now. */
  @Column({ name: 'shipping_method_id', type: 'uuid', nullable: true })
  shippingMethodId!: string | null;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt!: Date;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'updated_at', type: 'timestamptz' })
  updatedAt!: Date;
}
