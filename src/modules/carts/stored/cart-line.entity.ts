import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TenantId } from '../../../kernel/ids.js';

/** How many of a variant a cart holds. A variant stands in one line of a cart. */
@Entity('cart_line')
export class CartLineEntity {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid' })
  tenantId!: TenantId;

  @PrimaryColumn({ name: 'cart_id', type: 'uuid' })
  cartId!: string;

  /** Ids are made in the order of time, which is the order of the lines. */
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'variant_id', type: 'uuid' })
  variantId!: string;

  @Column({ type: 'integer' })
  quantity!: number;

  /** The price of a unit when the buyer last changed the cart. */
  @Column({ name: 'seen_unit_minor', type: 'bigint' })
  seenUnitMinor!: number;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
