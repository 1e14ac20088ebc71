import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TenantId } from '../../kernel/ids.js';
import { Audited } from '../../platform/audit/audited.js';

/** Prices of one currency that hold for some buyers or some time. Every store begins with a default list. */
@Entity('price_list')
export class PriceListEntity {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid' })
  tenantId!: TenantId;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'char', length: 3 })
  currency!: string;

  @Column({ name: 'is_default', type: 'boolean' })
  isDefault!: boolean;

  @Column({ name: 'customer_group_id', type: 'uuid', nullable: true })
  customerGroupId!: string | null;

  @Column({ name: 'starts_at', type: 'timestamptz', nullable: true })
  startsAt!: Date | null;

  @Column({ name: 'ends_at', type: 'timestamptz', nullable: true })
  endsAt!: Date | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}

/** Price of a variant in a list, in minor units. */
@Entity('price')
@Audited({
  kind: 'variant',
  named: 'price',
  subject: 'variantId',
  within: 'priceListId',
  keepsState: true,
  without: ['priceListId', 'salePromotionId'],
})
export class PriceEntity {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid' })
  tenantId!: TenantId;

  @PrimaryColumn({ name: 'variant_id', type: 'uuid' })
  variantId!: string;

  @PrimaryColumn({ name: 'price_list_id', type: 'uuid' })
  priceListId!: string;

  @Column({ name: 'amount_minor', type: 'bigint' })
  amountMinor!: number;

  /** The price before a reduction; always above the price itself. */
  @Column({ name: 'compare_at_minor', type: 'bigint', nullable: true })
  compareAtMinor!: number | null;

  /** What buyers pay while a promotion makes it cheaper; always below the price itself. */
  @Column({ name: 'sale_minor', type: 'bigint', nullable: true })
  saleMinor!: number | null;

  /** The promotion that makes the sale price. */
  @Column({ name: 'sale_promotion_id', type: 'uuid', nullable: true })
  salePromotionId!: string | null;
}
