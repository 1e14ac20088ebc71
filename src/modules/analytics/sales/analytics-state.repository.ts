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

  private async select(tx: TenantTx): Promise<AnalyticsStateEntity | null> {
    const rows = await tx.query<AnalyticsStateEntity>(
      `SELECT ${COLUMNS} FROM analytics_state s WHERE s.tenant_id = $1 FOR UPDATE`,
      [tx.tenantId],
    );
    return rows[0] ?? null;
  }
}
