import { noteReturned, wasAndIs } from '../../../platform/audit/row-changes.js';
import { columnsOf } from '../../../platform/db/rows.js';
import type { TenantScope, TenantTx } from '../../../platform/db/scope.js';
import type { ProductRows } from '../new-product.js';
import { ProductCategoryEntity, ProductEntity, ProductOptionEntity } from '../product.entity.js';
import { VariantEntity } from '../variant.entity.js';
import type { PresentProduct, PresentVariant } from './present-product.js';
import type { ProductFields, VariantFields } from './product-merge.js';

type Picture = { productId: string; url: string | null; isStored: boolean };

/** SQL of imports: many products a statement. */
export class ProductImportRepository {
  /** The products that imports know by these keys, locked, with everything that an import may change. */
  async lockPresent(tx: TenantTx, keys: readonly string[]): Promise<Map<string, PresentProduct>> {
    const products = await tx.query<ProductEntity>(
      `SELECT ${columnsOf(ProductEntity, 'p')} FROM product p
       WHERE p.tenant_id = $1 AND p.external_key = ANY($2) AND p.deleted_at IS NULL ORDER BY p.id FOR UPDATE`,
      [tx.tenantId, keys],
    );
    if (products.length === 0) return new Map();
    const ids = products.map((product) => product.id);
    const options = groupByProduct(await this.options(tx, ids));
    const categories = groupByProduct(await this.categories(tx, ids));
    const variants = groupByProduct(await this.variants(tx, ids));
    const pictures = groupByProduct(await this.pictures(tx, ids));
    return new Map(
      products.map((product) => [
        product.externalKey!,
        {
          product,
          options: options.get(product.id) ?? [],
          categoryIds: (categories.get(product.id) ?? []).map(({ categoryId }) => categoryId),
          variants: variants.get(product.id) ?? [],
          ...galleryOf(pictures.get(product.id) ?? []),
        },
      ]),
    );
  }

  /** The product that has the variant with each of these SKUs. */
  async ownersOfSkus(tx: TenantTx, skus: readonly string[]): Promise<Map<string, string>> {
    if (skus.length === 0) return new Map();
    const rows = await tx.query<{ sku: string; productId: string }>(
      `SELECT sku, product_id AS "productId" FROM variant
       WHERE tenant_id = $1 AND sku = ANY($2) AND deleted_at IS NULL`,
      [tx.tenantId, skus],
    );
    return new Map(rows.map(({ sku, productId }) => [sku, productId]));
  }

  /** Sources of the stored pictures of the products with these keys, as `key` and `url`. */
  storedPictures(scope: TenantScope, keys: readonly string[]): Promise<{ key: string; url: string }[]> {
    return scope.query(
      `SELECT p.external_key AS key, i.source_url AS url FROM product p
       JOIN product_image i ON i.tenant_id = $1 AND i.product_id = p.id
       WHERE p.tenant_id = $1 AND p.external_key = ANY($2) AND p.deleted_at IS NULL
         AND i.image_id IS NOT NULL AND i.source_url IS NOT NULL`,
      [scope.tenantId, keys],
    );
  }

  /** Writes the fields that imports may change of locked products, and counts their versions up. */
  async updateProducts(tx: TenantTx, products: readonly ProductFields[]): Promise<void> {
    if (products.length === 0) return;
    const rows = await tx.query(
      `UPDATE product p SET name = n.name, description = n.description, brand = n.brand, tags = n.tags,
         is_published = n."isPublished", seo_title = n."seoTitle", seo_description = n."seoDescription",
         version = p.version + 1, updated_at = $3
       FROM jsonb_to_recordset($2::jsonb) AS n(id uuid, name text, description text, brand text, tags text[],
         "isPublished" boolean, "seoTitle" text, "seoDescription" text)
       JOIN product was ON was.tenant_id = $1 AND was.id = n.id
       WHERE p.tenant_id = $1 AND p.id = n.id RETURNING ${wasAndIs(ProductEntity, 'p')}`,
      [tx.tenantId, JSON.stringify(products), tx.now],
    );
    noteReturned(tx, ProductEntity, rows);
  }

  /** The same for variants of locked products. */
  async updateVariants(tx: TenantTx, variants: readonly VariantFields[]): Promise<void> {
    if (variants.length === 0) return;
    const rows = await tx.query(
      `UPDATE variant v SET sku = n.sku, name = n.name, barcode = n.barcode, weight_grams = n."weightGrams",
         version = v.version + 1, updated_at = $3
       FROM jsonb_to_recordset($2::jsonb) AS n(id uuid, sku text, name text, barcode text, "weightGrams" integer)
       JOIN variant was ON was.tenant_id = $1 AND was.id = n.id
       WHERE v.tenant_id = $1 AND v.id = n.id RETURNING ${wasAndIs(VariantEntity, 'v')}`,
      [tx.tenantId, JSON.stringify(variants), tx.now],
    );
    noteReturned(tx, VariantEntity, rows);
  }

  /** Sets the values of options that the products have already. */
  async updateOptions(tx: TenantTx, options: ProductRows['options']): Promise<void> {
    if (options.length === 0) return;
    await tx.query(
      `UPDATE product_option o SET values = n.values
       FROM jsonb_to_recordset($2::jsonb) AS n("productId" uuid, position integer, values text[])
       WHERE o.tenant_id = $1 AND o.product_id = n."productId" AND o.position = n.position`,
      [tx.tenantId, JSON.stringify(options)],
    );
  }

  async removeCategories(tx: TenantTx, productIds: readonly string[]): Promise<void> {
    if (productIds.length === 0) return;
    await tx.query(`DELETE FROM product_category WHERE tenant_id = $1 AND product_id = ANY($2::uuid[])`, [
      tx.tenantId,
      productIds,
    ]);
  }

  /** Gives pictures that are known by their source the stored image they stand for. */
  async setStored(
    tx: TenantTx,
    pictures: readonly { productId: string; url: string; imageId: string }[],
  ): Promise<void> {
    if (pictures.length === 0) return;
    await tx.query(
      `UPDATE product_image i SET image_id = n."imageId", fetch_after = NULL, fetch_error = NULL
       FROM jsonb_to_recordset($2::jsonb) AS n("productId" uuid, url text, "imageId" uuid)
       WHERE i.tenant_id = $1 AND i.product_id = n."productId" AND i.source_url = n.url AND i.image_id IS NULL`,
      [tx.tenantId, JSON.stringify(pictures)],
    );
  }

  private options(tx: TenantTx, productIds: readonly string[]): Promise<ProductOptionEntity[]> {
    return tx.query<ProductOptionEntity>(
      `SELECT ${columnsOf(ProductOptionEntity, 'o')} FROM product_option o
       WHERE o.tenant_id = $1 AND o.product_id = ANY($2::uuid[]) ORDER BY o.product_id, o.position`,
      [tx.tenantId, productIds],
    );
  }

  private categories(tx: TenantTx, productIds: readonly string[]): Promise<ProductCategoryEntity[]> {
    return tx.query<ProductCategoryEntity>(
      `SELECT ${columnsOf(ProductCategoryEntity, 'c')} FROM product_category c
       WHERE c.tenant_id = $1 AND c.product_id = ANY($2::uuid[]) ORDER BY c.product_id, c.position`,
      [tx.tenantId, productIds],
    );
  }

  private variants(tx: TenantTx, productIds: readonly string[]): Promise<PresentVariant[]> {
    return tx.query<PresentVariant>(
      `SELECT ${columnsOf(VariantEntity, 'v')}, r.amount_minor AS "amountMinor", r.compare_at_minor AS "compareAtMinor"
       FROM variant v
       JOIN price_list l ON l.tenant_id = $1 AND l.is_default
       JOIN price r ON r.tenant_id = $1 AND r.variant_id = v.id AND r.price_list_id = l.id
       WHERE v.tenant_id = $1 AND v.product_id = ANY($2::uuid[]) AND v.deleted_at IS NULL
       ORDER BY v.product_id, v.position`,
      [tx.tenantId, productIds],
    );
  }

  private pictures(tx: TenantTx, productIds: readonly string[]): Promise<Picture[]> {
    return tx.query<Picture>(
      `SELECT product_id AS "productId", source_url AS url, image_id IS NOT NULL AS "isStored"
       FROM product_image WHERE tenant_id = $1 AND product_id = ANY($2::uuid[])`,
      [tx.tenantId, productIds],
    );
  }
}

function galleryOf(pictures: readonly Picture[]): Pick<PresentProduct, 'pictures' | 'pictureCount'> {
  const known = pictures.flatMap(({ url, isStored }) => (url === null ? [] : [[url, { isStored }] as const]));
  return { pictures: new Map(known), pictureCount: pictures.length };
}

function groupByProduct<Row extends { readonly productId: string }>(
  rows: readonly Row[],
): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.productId);
    if (group) group.push(row);
    else groups.set(row.productId, [row]);
  }
  return groups;
}
