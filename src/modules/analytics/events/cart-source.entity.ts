import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TenantId } from '../../../kernel/ids.js';

/** The first source that was told of the visits in which a cart was filled. Goes with the cart. */
@Entity('analytics_cart_source')
export class CartSourceEntity {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid' })
  tenantId!: TenantId;

  @PrimaryColumn({ name: 'cart_id', type: 'uuid' })
  cartId!: string;

  @Column({ type: 'text' })
  source!: string;
}
