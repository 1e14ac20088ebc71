import { noteCreated, noteReturned, wasAndIs } from '../../platform/audit/row-changes.js';
import { columnsOf, insertRows, insertStatement } from '../../platform/db/rows.js';
import type { TenantScope, TenantTx } from '../../platform/db/scope.js';
import { TenantRepository } from '../../platform/db/tenant-repository.js';
import type { NewVariant, ProductRows } from './new-product.js';
import { PriceEntity } from './price.entity.js';
import {
  ProductCategoryEntity,
  ProductEntity,
  ProductOptionEntity,
  ProductTranslationEntity,
} from './product.entity.js';
import { VariantEntity } from './variant.entity.js';

/** SQL of products and what belongs to them alone. */
export class ProductsRepository extends TenantRepository<ProductEntity> {
  constructor() {
    super(ProductEntity);
  }

  /** The product, locked, unless it is deleted. */
  async lockLive(tx: TenantTx, id: string): Promise<ProductEntity | null> {
    const rows = await this.select(tx, 'AND id = $2 AND deleted_at IS NULL FOR UPDATE', [id]);
    return rows[0] ?? null;
  }

  /** The tax categories of those of the products that name one. */
  taxCategories(
    scope: TenantScope,
    productIds: readonly string[],
  ): Promise<{ id: string; taxCategoryId: string }[]> {
    return scope.query<{ id: string; taxCategoryId: string }>(
      `SELECT id, tax_category_id AS "taxCategoryId" FROM product
       WHERE tenant_id = $1 AND id = ANY($2::uuid[]) AND tax_category_id IS NOT NULL`,
      [scope.tenantId, productIds],
    );
  }

  /** Inserts the products whose slugs and external keys are free. Answers the ids that were inserted. */
  async insertFree(tx: TenantTx, products: ProductRows['products']): Promise<Set<string>> {
    const rows = products.map((product) => ({ tenantId: tx.tenantId, ...product }));
    const inserted = await insertRows<ProductEntity>(tx, ProductEntity, rows, 'ON CONFLICT DO NOTHING');
    noteCreated(tx, ProductEntity, inserted);
    return new Set(inserted.map((product) => product.id));
  }

  /** Those of the slugs that products of the store have now. */
  async takenSlugs(tx: TenantTx, slugs: readonly string[]): Promise<Set<string>> {
    const rows = await tx.query<{ slug: string }>(
      `SELECT slug FROM product WHERE tenant_id = $1 AND slug = ANY($2) AND deleted_at IS NULL`,
      [tx.tenantId, slugs],
    );
    return new Set(rows.map((row) => row.slug));
  }

  async insertCategories(tx: TenantTx, rows: ProductRows['categories']): Promise<void> {
    await insertRows(
      tx,
      ProductCategoryEntity,
      rows.map((row) => ({ tenantId: tx.tenantId, ...row })),
    );
  }

  async replaceCategories(tx: TenantTx, productId: string, categoryIds: readonly string[]): Promise<void> {
    await tx.query(`DELETE FROM product_category WHERE tenant_id = $1 AND product_id = $2`, [
      tx.tenantId,
      productId,
    ]);
    await this.insertCategories(
      tx,
      categoryIds.map((categoryId, position) => ({ productId, categoryId, position })),
    );
  }

  async insertOptions(tx: TenantTx, rows: ProductRows['options']): Promise<void> {
    await insertRows(
      tx,
      ProductOptionEntity,
      rows.map((row) => ({ tenantId: tx.tenantId, ...row })),
    );
  }

  options(scope: TenantScope, productId: string): Promise<ProductOptionEntity[]> {
    return scope.query<ProductOptionEntity>(
      `SELECT ${columnsOf(ProductOptionEntity)} FROM product_option WHERE tenant_id = $1 AND product_id = $2 ORDER BY position`,
      [scope.tenantId, productId],
    );
  }

  /** Marks the product and its variants as deleted; slug and SKUs are free again. Answers the variants' ids. */
  async softDelete(tx: TenantTx, id: string): Promise<string[]> {
    const products = await tx.query(
      `UPDATE product p SET deleted_at = $3, version = p.version + 1 FROM product was
       WHERE p.tenant_id = $1 AND p.id = $2 AND was.tenant_id = $1 AND was.id = p.id
       RETURNING ${wasAndIs(ProductEntity, 'p')}`,
      [tx.tenantId, id, tx.now],
    );
    const variants = await tx.query<{ id: string }>(
      `UPDATE variant v SET deleted_at = $3 FROM variant was
       WHERE v.tenant_id = $1 AND v.product_id = $2 AND v.deleted_at IS NULL AND was.tenant_id = $1 AND was.id = v.id
       RETURNING v.id, ${wasAndIs(VariantEntity, 'v')}`,
      [tx.tenantId, id, tx.now],
    );
    noteReturned(tx, ProductEntity, products);
    noteReturned(tx, VariantEntity, variants);
    return variants.map((variant) => variant.id);
  }

  /** Counts the product's version up and marks it as changed now. */
  async touch(tx: TenantTx, id: string): Promise<void> {
    await tx.query(
      `UPDATE product SET version = version + 1, updated_at = $3 WHERE tenant_id = $1 AND id = $2`,
      [tx.tenantId, id, tx.now],
    );
  }

  /** Replaces the texts of these languages. The product is locked. */
  async saveTranslations(tx: TenantTx, rows: Omit<ProductTranslationEntity, 'tenantId'>[]): Promise<void> {
    if (rows.length === 0) return;
    const owned = rows.map((row) => ({ tenantId: tx.tenantId, ...row }));
    const { sql, parameters } = insertStatement(ProductTranslationEntity, owned, {
      conflict: `ON CONFLICT (tenant_id, product_id, language) DO UPDATE SET name = excluded.name,
        description = excluded.description, seo_title = excluded.seo_title, seo_description = excluded.seo_description`,
    });
    const put = await tx.query(
      `WITH put AS (${sql} RETURNING *)
       SELECT ${wasAndIs(ProductTranslationEntity, 'put')} FROM put LEFT JOIN product_translation was
         ON was.tenant_id = put.tenant_id AND was.product_id = put.product_id AND was.language = put.language`,
      parameters,
    );
    noteReturned(tx, ProductTranslationEntity, put);
  }

  /** Labels in use with the number of published products that carry them, the most frequent first. */
  tags(scope: TenantScope, limit: number): Promise<{ name: string; productCount: number }[]> {
    return scope.query(
      `SELECT tag AS name, count(*)::int AS "productCount" FROM product, unnest(tags) AS tag
       WHERE tenant_id = $1 AND deleted_at IS NULL AND is_published GROUP BY tag ORDER BY count(*) DESC, tag LIMIT $2`,
      [scope.tenantId, limit],
    );
  }
}

/** SQL of variants and their prices. */
export class VariantsRepository extends TenantRepository<VariantEntity> {
  constructor() {
    super(VariantEntity);
  }

  async lockLive(tx: TenantTx, id: string): Promise<VariantEntity | null> {
    const rows = await this.select(tx, 'AND id = $2 AND deleted_at IS NULL FOR UPDATE', [id]);
    return rows[0] ?? null;
  }

  ofProduct(scope: TenantScope, productId: string): Promise<VariantEntity[]> {
    return this.select(scope, 'AND product_id = $2 AND deleted_at IS NULL ORDER BY position', [productId]);
  }

  /** Inserts the variants whose SKUs and option values are free. Answers the ids that were inserted. */
  async insertFree(tx: TenantTx, variants: readonly NewVariant[]): Promise<Set<string>> {
    const rows = variants.map((variant) => ({ tenantId: tx.tenantId, ...variant }));
    const inserted = await insertRows<VariantEntity>(tx, VariantEntity, rows, 'ON CONFLICT DO NOTHING');
    noteCreated(tx, VariantEntity, inserted);
    return new Set(inserted.map((variant) => variant.id));
  }

  /** Sets the variants' prices in the default list. A sale price ends with the price it was made from. */
  async savePrices(tx: TenantTx, prices: ProductRows['prices']): Promise<void> {
    const rows = await tx.query(
      `WITH saved AS (
       INSERT INTO price AS p (tenant_id, price_list_id, variant_id, amount_minor, compare_at_minor)
       SELECT $1, l.id, n."variantId", n."amountMinor", n."compareAtMinor"
       FROM jsonb_to_recordset($2::jsonb) AS n("variantId" uuid, "amountMinor" bigint, "compareAtMinor" bigint)
       CROSS JOIN price_list l WHERE l.tenant_id = $1 AND l.is_default
       ON CONFLICT (tenant_id, variant_id, price_list_id) DO UPDATE
       SET amount_minor = excluded.amount_minor, compare_at_minor = excluded.compare_at_minor,
         sale_minor = CASE WHEN p.amount_minor = excluded.amount_minor THEN p.sale_minor END,
         sale_promotion_id = CASE WHEN p.amount_minor = excluded.amount_minor THEN p.sale_promotion_id END
       RETURNING p.*)
       SELECT ${wasAndIs(PriceEntity, 's')} FROM saved s LEFT JOIN price was
         ON was.tenant_id = $1 AND was.variant_id = s.variant_id AND was.price_list_id = s.price_list_id`,
      [tx.tenantId, JSON.stringify(prices)],
    );
    noteReturned(tx, PriceEntity, rows);
  }

  async defaultPrice(
    tx: TenantTx,
    variantId: string,
  ): Promise<Pick<PriceEntity, 'amountMinor' | 'compareAtMinor'>> {
    const rows = await tx.query<PriceEntity>(
      `SELECT ${columnsOf(PriceEntity, 'p')} FROM price p
       JOIN price_list l ON l.tenant_id = p.tenant_id AND l.id = p.price_list_id AND l.is_default
       WHERE p.tenant_id = $1 AND p.variant_id = $2`,
      [tx.tenantId, variantId],
    );
    return rows[0]!;
  }
}
