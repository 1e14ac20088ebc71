import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TenantId } from '../../kernel/ids.js';
import { Audited } from '../../platform/audit/audited.js';

/** What is sold. */
@Entity('variant')
@Audited({ kind: 'variant', partOf: 'productId' })
export class VariantEntity {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid' })
  tenantId!: TenantId;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'product_id', type: 'uuid' })
  productId!: string;

  @Column({ type: 'text' })
  sku!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text', nullable: true })
  barcode!: string | null;

  @Column({ name: 'weight_grams', type: 'integer', nullable: true })
  weightGrams!: number | null;

  /** One value for each option of the product, in the order of the options. */
  @Column({ name: 'option_values', type: 'text', array: true, default: [] })
  optionValues!: string[];

  @Column({ type: 'integer' })
  position!: number;

  @Column({ name: 'custom_fields', type: 'jsonb', default: {} })
  customFields!: Record<string, unknown>;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ name: 'deleted_at', type: 'timestamptz', nullable: true })
  deletedAt!: Date | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'updated_at', type: 'timestamptz' })
  updatedAt!: Date;
}
