import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TenantId } from '../../../kernel/ids.js';
import { Audited } from '../../../platform/audit/audited.js';

/** A picture in the gallery of a product. Imported ones wait with their source until their file is fetched. */
@Entity('product_image')
@Audited({
  kind: 'image',
  partOf: 'productId',
  without: ['fetchAttempts', 'fetchAfter', 'fetchError', 'fetchFailedAt'],
})
export class ProductImageEntity {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid' })
  tenantId!: TenantId;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'product_id', type: 'uuid' })
  productId!: string;

  @Column({ name: 'image_id', type: 'uuid', nullable: true })
  imageId!: string | null;

  @Column({ name: 'source_url', type: 'text', nullable: true })
  sourceUrl!: string | null;

  @Column({ name: 'alt_text', type: 'text', nullable: true })
  altText!: string | null;

  @Column({ type: 'integer' })
  position!: number;

  @Column({ name: 'is_primary', type: 'boolean' })
  isPrimary!: boolean;

  /** How often fetching the file from its source was begun. */
  @Column({ name: 'fetch_attempts', type: 'integer', default: 0 })
  fetchAttempts!: number;

  /** Not to be fetched before; at once when null. */
  @Column({ name: 'fetch_after', type: 'timestamptz', nullable: true })
  fetchAfter!: Date | null;

  /** Why the last attempt failed, for people. */
  @Column({ name: 'fetch_error', type: 'text', nullable: true })
  fetchError!: string | null;

  /** Set when no further attempt is made. */
  @Column({ name: 'fetch_failed_at', type: 'timestamptz', nullable: true })
  fetchFailedAt!: Date | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
