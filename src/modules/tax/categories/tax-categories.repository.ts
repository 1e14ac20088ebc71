import { columnsOf } from '../../../platform/db/rows.js';
import type { TenantScope, TenantTx } from '../../../platform/db/scope.js';
import { TenantRepository } from '../../../platform/db/tenant-repository.js';
import type { PageStatement } from '../../../platform/graphql/page.js';
import { TaxCategoryEntity } from './tax-category.entity.js';

/** What hinders the deletion of a category. */
export interface CategoryUse {
  readonly byProducts: boolean;
  readonly byRates: boolean;
  readonly byShipping: boolean;
}

/** SQL of tax categories. */
export class TaxCategoriesRepository extends TenantRepository<TaxCategoryEntity> {
  constructor() {
    super(TaxCategoryEntity);
  }

  page(scope: TenantScope, page: PageStatement): Promise<TaxCategoryEntity[]> {
    return scope.query<TaxCategoryEntity>(
      `SELECT ${columnsOf(TaxCategoryEntity, 't')} FROM tax_category t
       WHERE t.tenant_id = $1 ${page.condition} ORDER BY ${page.orderBy} LIMIT ${page.limit}`,
      [scope.tenantId, ...page.parameters],
    );
  }

  /** All categories of the store, of which there are few. */
  listAll(tx: TenantTx): Promise<TaxCategoryEntity[]> {
    return this.select(tx, '', []);
  }

  /** Whether there is such a category. It cannot be deleted until the transaction ends. */
  async holdFast(tx: TenantTx, id: string): Promise<boolean> {
    const rows = await this.select(tx, 'AND id = $2 FOR KEY SHARE', [id]);
    return rows.length > 0;
  }

  async clearDefault(tx: TenantTx): Promise<void> {
    await tx.query(
      `UPDATE tax_category SET is_default = false, version = version + 1, updated_at = $2
       WHERE tenant_id = $1 AND is_default`,
      [tx.tenantId, tx.now],
    );
  }

  /** What the category is in use for. Products that are deleted let it go. */
  async useOf(tx: TenantTx, id: string): Promise<CategoryUse> {
    const [use] = await tx.query<CategoryUse>(
      `WITH let_go AS (
         UPDATE product SET tax_category_id = NULL
         WHERE tenant_id = $1 AND tax_category_id = $2 AND deleted_at IS NOT NULL
       )
       SELECT
         EXISTS (SELECT 1 FROM product WHERE tenant_id = $1 AND tax_category_id = $2 AND deleted_at IS NULL)
           AS "byProducts",
         EXISTS (SELECT 1 FROM tax_rate WHERE tenant_id = $1 AND category_id = $2) AS "byRates",
         EXISTS (SELECT 1 FROM tax_setting WHERE tenant_id = $1 AND shipping_category_id = $2) AS "byShipping"`,
      [tx.tenantId, id],
    );
    return use!;
  }
}
