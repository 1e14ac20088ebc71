import type { TenantScope } from '../../../platform/db/scope.js';
import type { Article } from '../books/past-sale.js';

/** SQL that finds what stock codes sell. */
export class ArticlesRepository {
  /** What the store sells under these SKUs. */
  async find(scope: TenantScope, skus: readonly string[]): Promise<Map<string, Article>> {
    const rows = await scope.query<Article & { sku: string }>(
      `SELECT v.sku, v.id AS "variantId", v.product_id AS "productId", p.name AS "productName", v.name AS "variantName"
       FROM variant v JOIN product p ON p.tenant_id = v.tenant_id AND p.id = v.product_id
       WHERE v.tenant_id = $1 AND v.sku = ANY($2) AND v.deleted_at IS NULL AND p.deleted_at IS NULL`,
      [scope.tenantId, skus],
    );
    return new Map(rows.map(({ sku, ...article }) => [sku, article]));
  }
}
