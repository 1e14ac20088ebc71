import type { TenantScope, TenantTx } from '../../../platform/db/scope.js';
import { TenantRepository } from '../../../platform/db/tenant-repository.js';
import { ProductImageEntity } from './product-image.entity.js';

/** SQL of galleries. What writes expects the product to be new or locked, so that galleries change one at a time. */
export class ProductImagesRepository extends TenantRepository<ProductImageEntity> {
  constructor() {
    super(ProductImageEntity);
  }

  /** How many pictures the product has, and where the next one goes. */
  async measure(tx: TenantTx, productId: string): Promise<{ count: number; nextPosition: number }> {
    const [row] = await tx.query<{ count: number; nextPosition: number }>(
      `SELECT count(*) AS count, coalesce(max(position) + 1, 0) AS "nextPosition" FROM product_image
       WHERE tenant_id = $1 AND product_id = $2`,
      [tx.tenantId, productId],
    );
    return row!;
  }

  /** Those of the ids that are pictures of the product. */
  async ofProduct(tx: TenantTx, productId: string, ids: readonly string[]): Promise<Set<string>> {
    const rows = await this.select(tx, 'AND product_id = $2 AND id = ANY($3::uuid[])', [productId, ids]);
    return new Set(rows.map((row) => row.id));
  }

  /** The product of each of these pictures. */
  productsOf(
    scope: TenantScope,
    ids: readonly string[],
  ): Promise<Pick<ProductImageEntity, 'id' | 'productId'>[]> {
    return scope.query(
      `SELECT id, product_id AS "productId" FROM product_image WHERE tenant_id = $1 AND id = ANY($2::uuid[])`,
      [scope.tenantId, ids],
    );
  }

  /** Leaves the product without a primary picture, for a moment within the transaction. */
  async clearPrimary(tx: TenantTx, productId: string): Promise<void> {
    await tx.query(
      `UPDATE product_image SET is_primary = false WHERE tenant_id = $1 AND product_id = $2 AND is_primary`,
      [tx.tenantId, productId],
    );
  }

  /** Makes the first picture primary wherever none of the product's is. */
  async ensurePrimary(tx: TenantTx, productIds: readonly string[]): Promise<void> {
    await tx.query(
      `UPDATE product_image SET is_primary = true WHERE tenant_id = $1 AND id IN (
         SELECT DISTINCT ON (p.product_id) p.id FROM product_image p
         WHERE p.tenant_id = $1 AND p.product_id = ANY($2::uuid[]) AND NOT EXISTS (
           SELECT 1 FROM product_image q WHERE q.tenant_id = $1 AND q.product_id = p.product_id AND q.is_primary)
         ORDER BY p.product_id, p.position, p.id)`,
      [tx.tenantId, productIds],
    );
  }

  /** Puts these pictures first, in this order; the others follow in theirs. */
  async reorder(tx: TenantTx, productId: string, ids: readonly string[]): Promise<void> {
    await tx.query(
      `UPDATE product_image p SET position = o.place FROM (
         SELECT id, row_number() OVER (ORDER BY array_position($3::uuid[], id), position, id) - 1 AS place
         FROM product_image WHERE tenant_id = $1 AND product_id = $2) o
       WHERE p.tenant_id = $1 AND p.id = o.id`,
      [tx.tenantId, productId, ids],
    );
  }
}
