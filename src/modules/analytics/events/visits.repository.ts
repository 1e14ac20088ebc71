import type { CalendarDate } from '../../../kernel/calendar-date.js';
import type { TenantId } from '../../../kernel/ids.js';
import type { PlatformScope, PlatformTx, TenantTx } from '../../../platform/db/scope.js';
import { FORGET_TOPS, SUM_DAY } from './visits.sql.js';

/** A day of a store whose sums are behind. */
export interface DirtyDay {
  readonly tenantId: TenantId;
  readonly day: CalendarDate;
}

/** SQL that makes sums of visitors' events, and removes events. */
export class VisitsRepository {
  /** The days whose sums are behind, up to `limit`. */
  dirtyDays(scope: PlatformScope, limit: number): Promise<DirtyDay[]> {
    return scope.query<DirtyDay>(
      `SELECT tenant_id AS "tenantId", day::text AS day FROM analytics_visit_day WHERE is_dirty
       ORDER BY day, tenant_id LIMIT $1`,
      [limit],
    );
  }

  /** Takes the day for this transaction. Answers whether its sums are behind and nobody else is at work on them. */
  async lockDay(tx: TenantTx, day: CalendarDate): Promise<boolean> {
    const rows = await tx.query(
      `SELECT day FROM analytics_visit_day WHERE tenant_id = $1 AND day = $2 AND is_dirty FOR UPDATE SKIP LOCKED`,
      [tx.tenantId, day],
    );
    return rows.length > 0;
  }

  /** The sums of the locked day are what its events make them. Answers when the last of them came. */
  async sum(tx: TenantTx, day: CalendarDate): Promise<Date | null> {
    await tx.query(FORGET_TOPS, [tx.tenantId, day]);
    const [row] = await tx.query<{ lastAt: Date | null }>(SUM_DAY, [tx.tenantId, day]);
    return row!.lastAt;
  }

  async markSummed(tx: TenantTx, day: CalendarDate): Promise<void> {
    await tx.query(`UPDATE analytics_visit_day SET is_dirty = false WHERE tenant_id = $1 AND day = $2`, [
      tx.tenantId,
      day,
    ]);
  }

  /** Removes up to `limit` events that came before then and are in the sums; answers how many. */
  async removeEvents(tx: PlatformTx, before: Date, limit: number): Promise<number> {
    const rows = await tx.query(
      `DELETE FROM analytics_event WHERE (tenant_id, id) IN (
         SELECT e.tenant_id, e.id FROM analytics_event e WHERE e.received_at < $1 AND NOT EXISTS (
           SELECT FROM analytics_visit_day d WHERE d.tenant_id = e.tenant_id AND d.day = e.day AND d.is_dirty)
         ORDER BY e.received_at LIMIT $2)
       RETURNING id`,
      [before, limit],
    );
    return rows.length;
  }
}
