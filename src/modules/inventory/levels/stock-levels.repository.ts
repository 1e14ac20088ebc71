import { columnsOf } from '../../../platform/db/rows.js';
import type { TenantScope, TenantTx } from '../../../platform/db/scope.js';
import type { OpeningLine, StockTotal } from './stock-total.js';
import { StockLevelEntity } from './stock-level.entity.js';

const COLUMNS = columnsOf(StockLevelEntity, 's');

/** SQL of stock levels as they are; what changes their numbers is in ledger.repository.ts. */
export class StockLevelsRepository {
  /**
   * Levels of new variants at the store's default location. Variants that have a level there keep it and are left out
   * of the answer.
   */
  open(tx: TenantTx, lines: readonly OpeningLine[]): Promise<StockLevelEntity[]> {
    return tx.query<StockLevelEntity>(
      `INSERT INTO stock_level AS s (tenant_id, variant_id, location_id, on_hand, updated_at)
       SELECT $1, "variantId", (SELECT id FROM location WHERE tenant_id = $1 AND is_default), quantity, $3
       FROM jsonb_to_recordset($2::jsonb) AS line("variantId" uuid, quantity integer)
       ON CONFLICT DO NOTHING RETURNING ${COLUMNS}`,
      [tx.tenantId, JSON.stringify(lines), tx.now],
    );
  }

  /** What there is of each variant over all active locations; variants without stock levels are left out. */
  totals(scope: TenantScope, variantIds: readonly string[]): Promise<StockTotal[]> {
    return scope.query<StockTotal>(
      `SELECT s.variant_id AS "variantId", sum(s.on_hand) AS "onHand", sum(s.reserved) AS reserved,
              sum(s.on_hand - s.reserved) AS available
       FROM stock_level s JOIN location l ON l.tenant_id = $1 AND l.id = s.location_id AND l.is_active
       WHERE s.tenant_id = $1 AND s.variant_id = ANY($2::uuid[]) AND s.closed_at IS NULL
       GROUP BY s.variant_id`,
      [scope.tenantId, variantIds],
    );
  }
}
