import { noteCreated } from '../../../platform/audit/row-changes.js';
import { columnsOf } from '../../../platform/db/rows.js';
import type { TenantScope, TenantTx } from '../../../platform/db/scope.js';
import type { PageStatement } from '../../../platform/graphql/page.js';
import type { LevelState } from '../changes/level-change.js';
import { equalColumns } from '../equal-columns.js';
import { StockLevelEntity } from './stock-level.entity.js';
import type { OpeningLine, StockTotal } from './stock-total.js';

/** What statements answer of the level `s`. */
export const LEVEL = columnsOf(StockLevelEntity, 's', [
  'variantId',
  'locationId',
  'onHand',
  'reserved',
  'lowStockThreshold',
  'updatedAt',
]);

/** The location that a parameter means: null is the default one. */
const AT_LOCATION = `coalesce($3::uuid, (SELECT id FROM location WHERE tenant_id = $1 AND is_default))`;
const IS_LOW = `s.low_stock_threshold IS NOT NULL AND s.on_hand - s.reserved < s.low_stock_threshold`;

/** What listed levels must be. Null is anything. */
export interface LevelFilter {
  readonly variantId: string | null;
  readonly locationId: string | null;
  readonly isLow: boolean | null;
}

/** A threshold to be set. Null as location is the default one, null as threshold turns it off. */
export interface ThresholdSetting {
  readonly variantId: string;
  readonly locationId: string | null;
  readonly threshold: number | null;
}

/** A level with the threshold it had before. */
export type ThresholdChange = LevelState & { readonly thresholdBefore: number | null };

/** SQL of stock levels as they are. What changes their numbers is in ledger.repository.ts. */
export class StockLevelsRepository {
  /**
   * Levels of new variants at the store's default location. Variants that have a level there keep it and are left out
   * of the answer.
   */
  async open(tx: TenantTx, lines: readonly OpeningLine[]): Promise<LevelState[]> {
    const opened = await tx.query<LevelState>(
      `INSERT INTO stock_level AS s (tenant_id, variant_id, location_id, on_hand, updated_at)
       SELECT $1, "variantId", (SELECT id FROM location WHERE tenant_id = $1 AND is_default), quantity, $3
       FROM jsonb_to_recordset($2::jsonb) AS line("variantId" uuid, quantity integer)
       ON CONFLICT DO NOTHING RETURNING ${LEVEL}`,
      [tx.tenantId, JSON.stringify(lines), tx.now],
    );
    noteCreated(tx, StockLevelEntity, opened);
    return opened;
  }

  /** Levels of the variants leave every list and sum. */
  async close(tx: TenantTx, variantIds: readonly string[]): Promise<void> {
    await tx.query(
      `UPDATE stock_level SET closed_at = $3
       WHERE tenant_id = $1 AND variant_id = ANY($2::uuid[]) AND closed_at IS NULL`,
      [tx.tenantId, variantIds, tx.now],
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

  /** All levels of the variants, the default location first. */
  ofVariants(scope: TenantScope, variantIds: readonly string[]): Promise<LevelState[]> {
    return scope.query<LevelState>(
      `SELECT ${LEVEL} FROM stock_level s JOIN location l ON l.tenant_id = $1 AND l.id = s.location_id
       WHERE s.tenant_id = $1 AND s.variant_id = ANY($2::uuid[]) AND s.closed_at IS NULL
       ORDER BY l.is_default DESC, l.created_at, l.id`,
      [scope.tenantId, variantIds],
    );
  }

  /** The level at the location, the default one for null. */
  async findOpen(
    scope: TenantScope,
    variantId: string,
    locationId: string | null,
  ): Promise<LevelState | null> {
    const rows = await scope.query<LevelState>(
      `SELECT ${LEVEL} FROM stock_level s
       WHERE s.tenant_id = $1 AND s.variant_id = $2 AND s.location_id = ${AT_LOCATION} AND s.closed_at IS NULL`,
      [scope.tenantId, variantId, locationId],
    );
    return rows[0] ?? null;
  }

  /** The level with its new threshold, or null when there is no such level. */
  async setThreshold(tx: TenantTx, setting: ThresholdSetting): Promise<ThresholdChange | null> {
    const rows = await tx.query<ThresholdChange>(
      `WITH before AS (
         SELECT variant_id, location_id, low_stock_threshold FROM stock_level
         WHERE tenant_id = $1 AND variant_id = $2 AND location_id = ${AT_LOCATION} AND closed_at IS NULL
         FOR NO KEY UPDATE
       )
       UPDATE stock_level s SET low_stock_threshold = $4, updated_at = $5
       FROM before b
       WHERE s.tenant_id = $1 AND s.variant_id = b.variant_id AND s.location_id = b.location_id
       RETURNING ${LEVEL}, b.low_stock_threshold AS "thresholdBefore"`,
      [tx.tenantId, setting.variantId, setting.locationId, setting.threshold, tx.now],
    );
    return rows[0] ?? null;
  }

  page(scope: TenantScope, filter: LevelFilter, page: PageStatement): Promise<LevelState[]> {
    const { sql, parameters } = placeOf(filter);
    const low = filter.isLow === null ? '' : `AND ${filter.isLow ? '' : 'NOT '}(${IS_LOW})`;
    return scope.query<LevelState>(
      `SELECT ${LEVEL} FROM stock_level s
       WHERE s.tenant_id = $1 AND s.closed_at IS NULL ${low} ${sql} ${page.condition}
       ORDER BY ${page.orderBy} LIMIT ${page.limit}`,
      [scope.tenantId, ...parameters, ...page.parameters],
    );
  }

  /** How many parameters {@link page} has before those of the page. */
  pageOffset(filter: LevelFilter): number {
    return 1 + placeOf(filter).parameters.length;
  }
}

function placeOf({ variantId, locationId }: LevelFilter) {
  return equalColumns({ 's.variant_id': variantId, 's.location_id': locationId });
}
