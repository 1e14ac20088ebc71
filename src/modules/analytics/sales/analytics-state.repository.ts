import { columnsOf } from '../../../platform/db/rows.js';
import type { TenantScope, TenantTx } from '../../../platform/db/scope.js';
import { AnalyticsStateEntity } from './analytics-state.entity.js';

const COLUMNS = columnsOf(AnalyticsStateEntity, 's');

/** A generation of facts that is kept, and the zone whose days it has. */
export interface Generation {
  readonly generation: number;
  readonly timeZone: string;
}

/** The generations into which everything is counted: the one that is read, and the one that is being built. */
export function generationsOf(state: AnalyticsStateEntity): Generation[] {
  const { liveGeneration, liveTimeZone, buildingGeneration, buildingTimeZone } = state;
  const live = { generation: liveGeneration, timeZone: liveTimeZone };
  if (buildingGeneration === null) return [live];
  return [live, { generation: buildingGeneration, timeZone: buildingTimeZone! }];
}

/** So long a consumer waits for a rebuild of the store that has the state in hand; then other stores have their turn. */
const PATIENCE_MS = 200;

/** SQL of the state of a store's facts. */
export class AnalyticsStateRepository {
  async find(scope: TenantScope): Promise<AnalyticsStateEntity | null> {
    const rows = await scope.query<AnalyticsStateEntity>(
      `SELECT ${COLUMNS} FROM analytics_state s WHERE s.tenant_id = $1`,
      [scope.tenantId],
    );
    return rows[0] ?? null;
  }

  /**
   * The state, locked until the transaction ends: whoever counts sales of the store waits here, so that counting may read
   * what it adds to. It is made when there is none.
   */
  async lock(tx: TenantTx): Promise<{ state: AnalyticsStateEntity; isNew: boolean }> {
    const known = await this.select(tx);
    if (known) return { state: known, isNew: false };
    const made = await tx.query(
      `INSERT INTO analytics_state (tenant_id, live_time_zone) SELECT id, time_zone FROM tenant WHERE id = $1
       ON CONFLICT DO NOTHING RETURNING tenant_id`,
      [tx.tenantId],
    );
    return { state: (await this.select(tx))!, isNew: made.length > 0 };
  }

  /**
   * As {@link lock}, but for a short time only.
   * @throws QueryFailedError lock_not_available, which the relay knows: the consumer has its turn later
   */
  async lockSoon(tx: TenantTx): Promise<{ state: AnalyticsStateEntity; isNew: boolean }> {
    await tx.query(`SET LOCAL lock_timeout = '${PATIENCE_MS}ms'`);
    return this.lock(tx);
  }

  /** Everything that happened until then is counted. */
  async countedUpTo(tx: TenantTx, at: Date): Promise<void> {
    await tx.query(
      `UPDATE analytics_state SET up_to = greatest(up_to, $2::timestamptz) WHERE tenant_id = $1`,
      [tx.tenantId, at],
    );
  }

  /** Whether the store's days are others than those of its facts, be they read or being built. */
  async isInOtherZone(scope: TenantScope): Promise<boolean> {
    const rows = await scope.query(
      `SELECT 1 FROM analytics_state s JOIN tenant t ON t.id = s.tenant_id
       WHERE s.tenant_id = $1 AND t.time_zone <> coalesce(s.building_time_zone, s.live_time_zone)`,
      [scope.tenantId],
    );
    return rows.length > 0;
  }

  /** Whether a rebuild has something to do: the store's days are others than those that are read, or one was stopped. */
  async isBehind(scope: TenantScope): Promise<boolean> {
    const rows = await scope.query(
      `SELECT 1 FROM analytics_state s JOIN tenant t ON t.id = s.tenant_id
       WHERE s.tenant_id = $1 AND (s.building_generation IS NOT NULL OR t.time_zone <> s.live_time_zone)`,
      [scope.tenantId],
    );
    return rows.length > 0;
  }

  /**
   * A generation is being built by the store's time zone. One that was begun by the same zone is gone on with. Answers
   * whether it is a new one.
   */
  async openGeneration(tx: TenantTx): Promise<boolean> {
    const opened = await tx.query(
      `UPDATE analytics_state s SET building_generation = coalesce(s.building_generation, s.live_generation) + 1,
         building_time_zone = t.time_zone, building_after = NULL, building_started_at = $2, building_counted = 0,
         building_total = (SELECT count(*) FROM sales_order o WHERE o.tenant_id = $1)
       FROM tenant t WHERE s.tenant_id = $1 AND t.id = s.tenant_id
         AND s.building_time_zone IS DISTINCT FROM t.time_zone
       RETURNING s.tenant_id`,
      [tx.tenantId, tx.now],
    );
    return opened.length > 0;
  }

  /** So many more orders, up to this one, are in the generation that is being built. */
  async walkedTo(tx: TenantTx, orderId: string, orders: number): Promise<void> {
    await tx.query(
      `UPDATE analytics_state SET building_after = $2, building_counted = building_counted + $3
       WHERE tenant_id = $1`,
      [tx.tenantId, orderId, orders],
    );
  }

  /** From now on the generation that was being built is read. */
  async swap(tx: TenantTx): Promise<void> {
    await tx.query(
      `UPDATE analytics_state SET live_generation = building_generation, live_time_zone = building_time_zone,
         building_generation = NULL, building_time_zone = NULL, building_after = NULL,
         building_started_at = NULL, rebuilt_at = $2
       WHERE tenant_id = $1 AND building_generation IS NOT NULL`,
      [tx.tenantId, tx.now],
    );
  }

  private async select(tx: TenantTx): Promise<AnalyticsStateEntity | null> {
    const rows = await tx.query<AnalyticsStateEntity>(
      `SELECT ${COLUMNS} FROM analytics_state s WHERE s.tenant_id = $1 FOR UPDATE`,
      [tx.tenantId],
    );
    return rows[0] ?? null;
  }
}
