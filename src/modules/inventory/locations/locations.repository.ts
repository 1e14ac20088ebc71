import { noteChange } from '../../../platform/audit/row-changes.js';
import { columnsOf } from '../../../platform/db/rows.js';
import type { TenantScope, TenantTx } from '../../../platform/db/scope.js';
import { TenantRepository } from '../../../platform/db/tenant-repository.js';
import type { PageStatement } from '../../../platform/graphql/page.js';
import { StockLevelEntity } from '../levels/stock-level.entity.js';
import { LocationEntity } from './location.entity.js';

/** Changes of the set of locations are made one after the other within a store. */
const LOCATIONS_LOCK = 7_260_005;

/** SQL of locations. */
export class LocationsRepository extends TenantRepository<LocationEntity> {
  constructor() {
    super(LocationEntity);
  }

  page(scope: TenantScope, page: PageStatement): Promise<LocationEntity[]> {
    return scope.query<LocationEntity>(
      `SELECT ${columnsOf(LocationEntity, 'l')} FROM location l
       WHERE l.tenant_id = $1 AND l.deleted_at IS NULL ${page.condition} ORDER BY ${page.orderBy} LIMIT ${page.limit}`,
      [scope.tenantId, ...page.parameters],
    );
  }

  /** All that are not deleted. Holds back other changes of locations in the store until the transaction ends. */
  async lockAll(tx: TenantTx): Promise<LocationEntity[]> {
    await tx.query(`SELECT pg_advisory_xact_lock($1, hashtext($2))`, [LOCATIONS_LOCK, tx.tenantId]);
    return this.select(tx, 'AND deleted_at IS NULL', []);
  }

  async clearDefault(tx: TenantTx): Promise<void> {
    await tx.query(`UPDATE location SET is_default = false WHERE tenant_id = $1 AND is_default`, [
      tx.tenantId,
    ]);
  }

  /** Whether the location, the default one for null, takes stock. */
  async isLive(scope: TenantScope, id: string | null): Promise<boolean> {
    const rows = await this.select(
      scope,
      'AND deleted_at IS NULL AND (id = $2 OR $2::uuid IS NULL AND is_default)',
      [id],
    );
    return rows.length > 0;
  }

  /**
   * Removes the location's empty levels. Answers whether none is left. The location is locked before, so that no level
   * is made meanwhile; levels that are being changed are waited for.
   */
  async clearLevels(tx: TenantTx, id: string): Promise<boolean> {
    await this.lock(tx, id, ['id']);
    const removed = await tx.query<StockLevelEntity>(
      `DELETE FROM stock_level WHERE tenant_id = $1 AND location_id = $2 AND on_hand = 0
       RETURNING ${columnsOf(StockLevelEntity)}`,
      [tx.tenantId, id],
    );
    for (const before of removed) noteChange(tx, StockLevelEntity, { before, after: null });
    const left = await tx.query(
      `SELECT variant_id FROM stock_level WHERE tenant_id = $1 AND location_id = $2 LIMIT 1`,
      [tx.tenantId, id],
    );
    return left.length === 0;
  }
}
