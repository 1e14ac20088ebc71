import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TenantId } from '../../../kernel/ids.js';
import type { PromotionKind } from './promotion-kind.js';
import { Audited } from '../../../platform/audit/audited.js';

/** A reduction that a store offers: automatic, by code, or as sale prices that everyone sees in lists. */
@Entity('promotion')
@Audited({ kind: 'promotion', without: ['saleDueAt', 'usageCount'] })
export class PromotionEntity {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid' })
  tenantId!: TenantId;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  name!: string;

  /** In upper case, unique among those that are not deleted. Null: automatic. */
  @Column({ type: 'text', nullable: true })
  code!: string | null;

  @Column({ type: 'text' })
  kind!: PromotionKind;

  /** 1 to 10,000; of PERCENTAGE and BUY_X_GET_Y. */
  @Column({ name: 'percent_bps', type: 'integer', nullable: true })
  percentBps!: number | null;

  /** Of FIXED_AMOUNT, in the store's currency. */
  @Column({ name: 'amount_minor', type: 'bigint', nullable: true })
  amountMinor!: number | null;

  @Column({ name: 'buy_quantity', type: 'integer', nullable: true })
  buyQuantity!: number | null;

  @Column({ name: 'get_quantity', type: 'integer', nullable: true })
  getQuantity!: number | null;

  @Column({ name: 'minimum_subtotal_minor', type: 'bigint', nullable: true })
  minimumSubtotalMinor!: number | null;

  /** With {@link categoryIds}: the goods it is for. Both empty: all goods. */
  @Column({ name: 'product_ids', type: 'uuid', array: true, default: '{}' })
  productIds!: string[];

  /** Goods below these categories belong to them. */
  @Column({ name: 'category_ids', type: 'uuid', array: true, default: '{}' })
  categoryIds!: string[];

  @Column({ name: 'customer_group_id', type: 'uuid', nullable: true })
  customerGroupId!: string | null;

  @Column({ name: 'first_order_only', type: 'boolean', default: false })
  firstOrderOnly!: boolean;

  /** It makes sale prices; carts only see the lower price. */
  @Column({ name: 'is_catalog', type: 'boolean', default: false })
  isCatalog!: boolean;

  @Column({ name: 'is_exclusive', type: 'boolean', default: false })
  isExclusive!: boolean;

  @Column({ type: 'integer', default: 0 })
  priority!: number;

  /** When its sale prices must be looked at again; null: they are as they should be and stay so. */
  @Column({ name: 'sale_due_at', type: 'timestamptz', nullable: true })
  saleDueAt!: Date | null;

  @Column({ name: 'usage_limit', type: 'integer', nullable: true })
  usageLimit!: number | null;

  @Column({ name: 'usage_limit_per_customer', type: 'integer', nullable: true })
  usageLimitPerCustomer!: number | null;

  @Column({ name: 'usage_count', type: 'integer', default: 0 })
  usageCount!: number;

  @Column({ name: 'starts_at', type: 'timestamptz', nullable: true })
  startsAt!: Date | null;

  /** The moment from which it is over. */
  @Column({ name: 'ends_at', type: 'timestamptz', nullable: true })
  endsAt!: Date | null;

  @Column({ name: 'is_enabled', type: 'boolean', default: true })
  isEnabled!: boolean;

  /** Deleted promotions stay for the orders that used them. */
  @Column({ name: 'deleted_at', type: 'timestamptz', nullable: true })
  deletedAt!: Date | null;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'updated_at', type: 'timestamptz' })
  updatedAt!: Date;
}
