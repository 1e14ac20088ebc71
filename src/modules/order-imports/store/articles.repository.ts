import type { TenantScope } from '../../../platform/db/scope.js';
import type { Article } from '../books/past-sale.js';

/** The categories of a variant's product, with all that these are in. */
const CATEGORIES = `(
  WITH RECURSIVE category_of AS (
    SELECT c.id, c.parent_id FROM product_category pc JOIN category c ON c.tenant_id = $1 AND c.id = pc.category_id
    WHERE pc.tenant_id = $1 AND pc.product_id = v.product_id AND c.deleted_at IS NULL
    UNION
    SELECT c.id, c.parent_id FROM category_of o JOIN category c ON c.tenant_id = $1 AND c.id = o.parent_id
    WHERE c.deleted_at IS NULL
  ) SELECT coalesce(jsonb_agg(id ORDER BY id), '[]') FROM category_of)`;

/** SQL that finds what stock codes sell. */
export class ArticlesRepository {
  /** What the store sells under these SKUs. */
  async find(scope: TenantScope, skus: readonly string[]): Promise<Map<string, Article>> {
    const rows = await scope.query<Article & { sku: string }>(
      `SELECT v.sku, v.id AS "variantId", v.product_id AS "productId", v.name AS "variantName", ${CATEGORIES} AS "categoryIds"
       FROM unnest($2::text[]) AS w(sku)
       JOIN variant v ON v.tenant_id = $1 AND v.sku = w.sku AND v.deleted_at IS NULL`,
      [scope.tenantId, skus],
    );
    return new Map(rows.map(({ sku, ...article }) => [sku, article]));
  }
}
