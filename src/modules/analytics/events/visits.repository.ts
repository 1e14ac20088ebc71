import type { CalendarDate } from '../../../kernel/calendar-date.js';
import type { TenantId } from '../../../kernel/ids.js';
import type { PlatformScope, PlatformTx, TenantTx } from '../../../platform/db/scope.js';
import { FORGET_TOPS, SUM_DAY } from './visits.sql.js';

/** A day of a store whose sums are to be made. */
export interface DueDay {
  readonly tenantId: TenantId;
  readonly day: CalendarDate;
}

/** SQL that makes sums of visitors' events, and removes events. */
export class VisitsRepository {
  /** The days whose sums are behind and due, up to `limit`; what has waited for longest comes first. */
  dueDays(scope: PlatformScope, now: Date, limit: number): Promise<DueDay[]> {
    return scope.query<DueDay>(
      `SELECT tenant_id AS "tenantId", day::text AS day FROM analytics_visit_day WHERE NOT is_settled AND due_at <= $1
       ORDER BY due_at, tenant_id, day LIMIT $2`,
      [now, limit],
    );
  }

  /**
   * Takes the mark from the day, and the day from other processes until `until`. Answers whether it was due: of two at once
   * only one takes it. Visitors who come when the transaction has ended set the mark again.
   */
  async begin(tx: TenantTx, day: CalendarDate, until: Date): Promise<boolean> {
    const rows = await tx.query(
      `UPDATE analytics_visit_day SET is_dirty = false, due_at = $4,
         cleared_at = CASE WHEN is_dirty THEN $3 ELSE cleared_at END
       WHERE tenant_id = $1 AND day = $2 AND NOT is_settled AND due_at <= $3 RETURNING day`,
      [tx.tenantId, day, tx.now, until],
    );
    return rows.length > 0;
  }

  /** The sums of the day are what its events make them. Answers how many events those are. */
  async sum(tx: TenantTx, day: CalendarDate): Promise<number> {
    await tx.query(FORGET_TOPS, [tx.tenantId, day]);
    const [row] = await tx.query<{ events: number }>(SUM_DAY, [tx.tenantId, day]);
    return row!.events;
  }

  /**
   * The sums are due again at `dueAt`, unless the day is settled: its mark was taken away before `clearedBefore`, and
   * nobody has set it again.
   */
  async end(
    tx: TenantTx,
    day: CalendarDate,
    { dueAt, clearedBefore }: { readonly dueAt: Date; readonly clearedBefore: Date },
  ): Promise<void> {
    await tx.query(
      `UPDATE analytics_visit_day SET due_at = $3, is_settled = NOT is_dirty AND cleared_at <= $4
       WHERE tenant_id = $1 AND day = $2`,
      [tx.tenantId, day, dueAt, clearedBefore],
    );
  }

  /** Removes up to `limit` events that came before then and are in the sums; answers how many. */
  async removeEvents(tx: PlatformTx, before: Date, limit: number): Promise<number> {
    const rows = await tx.query(
      `DELETE FROM analytics_event WHERE (tenant_id, id) IN (
         SELECT e.tenant_id, e.id FROM analytics_event e WHERE e.received_at < $1 AND NOT EXISTS (
           SELECT FROM analytics_visit_day d WHERE d.tenant_id = e.tenant_id AND d.day = e.day AND NOT d.is_settled)
         ORDER BY e.received_at LIMIT $2)
       RETURNING id`,
      [before, limit],
    );
    return rows.length;
  }
}
