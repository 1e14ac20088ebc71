import type { TenantScope } from '../../../platform/db/scope.js';
import type { Article } from '../books/past-sale.js';

/** SQL that finds what stock codes sell. */
export class ArticlesRepository {
  /** What the store sells under these SKUs. */
  async find(scope: TenantScope, skus: readonly string[]): Promise<Map<string, Article>> {
    const rows = await scope.query<Article & { sku: string }>(
      `SELECT v.sku, v.id AS "variantId", v.product_id AS "productId", v.name AS "variantName"
       FROM unnest($2::text[]) AS w(sku)
       JOIN variant v ON v.tenant_id = $1 AND v.sku = w.sku AND v.deleted_at IS NULL`,
      [scope.tenantId, skus],
    );
    return new Map(rows.map(({ sku, ...article }) => [sku, article]));
  }
}
