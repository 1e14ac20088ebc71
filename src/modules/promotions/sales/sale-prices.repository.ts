import type { TenantId } from '../../../kernel/ids.js';
import { noteReturned } from '../../../platform/audit/row-changes.js';
import type { PlatformScope, TenantScope, TenantTx } from '../../../platform/db/scope.js';
import { PriceEntity } from '../../catalog/index.js';
import { FIND_STALE, PRODUCTS_OF_PROMOTION, WRITE_SALES } from './sale-price.sql.js';

/** A catalog promotion whose sale prices must be looked at. */
export interface DueSale {
  readonly tenantId: TenantId;
  readonly promotionId: string;
}

/** SQL of sale prices. */
export class SalePricesRepository {
  /** Those of the products whose sale prices are not what they should be now. */
  async stale(tx: TenantTx, productIds: readonly string[]): Promise<string[]> {
    return idsOf(await tx.query<{ id: string }>(FIND_STALE, [tx.tenantId, productIds, tx.now]));
  }

  /** Corrects the sale prices of the products, which are locked before. Answers those that changed. */
  async write(tx: TenantTx, productIds: readonly string[]): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(WRITE_SALES, [tx.tenantId, productIds, tx.now]);
    noteReturned(tx, PriceEntity, rows);
    return [...new Set(idsOf(rows))];
  }

  /** The next products that the promotion is about, in the order of their ids. */
  async productsOf(
    scope: TenantScope,
    promotionId: string,
    page: { after: string | null; limit: number },
  ): Promise<string[]> {
    return idsOf(
      await scope.query<{ id: string }>(PRODUCTS_OF_PROMOTION, [
        scope.tenantId,
        promotionId,
        page.after,
        page.limit,
      ]),
    );
  }

  /** Whether the store has a catalog promotion that is on, or will be. */
  async hasOffers(tx: TenantTx): Promise<boolean> {
    const [row] = await tx.query<{ found: boolean }>(
      `SELECT EXISTS (SELECT FROM promotion WHERE tenant_id = $1 AND is_catalog AND is_enabled AND deleted_at IS NULL
         AND (ends_at <= $2) IS NOT TRUE) AS found`,
      [tx.tenantId, tx.now],
    );
    return row!.found;
  }

  /** Catalog promotions for whole categories, those that are over left out. */
  async offersByCategory(tx: TenantTx): Promise<string[]> {
    return idsOf(
      await tx.query<{ id: string }>(
        `SELECT id FROM promotion WHERE tenant_id = $1 AND is_catalog AND is_enabled AND deleted_at IS NULL
           AND cardinality(category_ids) > 0 AND (ends_at <= $2) IS NOT TRUE ORDER BY id`,
        [tx.tenantId, tx.now],
      ),
    );
  }

  /** Says when the promotion must be looked at next, unless it was changed since this version. */
  async setDue(tx: TenantTx, promotion: { id: string; version: number }, dueAt: Date | null): Promise<void> {
    await tx.query(
      `UPDATE promotion SET sale_due_at = $4 WHERE tenant_id = $1 AND id = $2 AND version = $3`,
      [tx.tenantId, promotion.id, promotion.version, dueAt],
    );
  }

  /** Promotions of all stores that were due before this time, the longest first. */
  listDue(scope: PlatformScope, before: Date, limit: number): Promise<DueSale[]> {
    return scope.query<DueSale>(
      `SELECT tenant_id AS "tenantId", id AS "promotionId" FROM promotion
       WHERE sale_due_at < $1 ORDER BY sale_due_at LIMIT $2`,
      [before, limit],
    );
  }
}

function idsOf(rows: readonly { id: string }[]): string[] {
  return rows.map((row) => row.id);
}
