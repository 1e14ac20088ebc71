import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TenantId } from '../../../kernel/ids.js';
import { Audited } from '../../../platform/audit/audited.js';

/** How a store takes tax. A store without a row has {@link DEFAULT_TAX_SETTINGS}. */
@Entity('tax_setting')
@Audited({ kind: 'tax_settings', subject: 'tenantId' })
export class TaxSettingEntity {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid' })
  tenantId!: TenantId;

  @Column({ name: 'prices_include_tax', type: 'boolean' })
  pricesIncludeTax!: boolean;

  /** What shipping is taxed as; null: as the default category. */
  @Column({ name: 'shipping_category_id', type: 'uuid', nullable: true })
  shippingCategoryId!: string | null;

  /** Where a buyer is taken to be who has named no address; null: nowhere, without tax. */
  @Column({ name: 'home_country', type: 'char', length: 2, nullable: true })
  homeCountry!: string | null;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ name: 'updated_at', type: 'timestamptz' })
  updatedAt!: Date;
}

/** Prices without tax, and no tax before the buyer's country is known. */
export const DEFAULT_TAX_SETTINGS = {
  pricesIncludeTax: false,
  shippingCategoryId: null,
  homeCountry: null,
  version: 0,
} as const;
