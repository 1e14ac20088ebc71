import type { TenantScope } from '../../../platform/db/scope.js';
import type { PastEntry } from './past-state.js';

const COLUMNS = `e.id, e.at, e.recorded_at AS "recordedAt", e.subject_kind AS "subjectKind",
  e.subject_id AS "subjectId", e.before, e.after, e.state_of AS "stateOf", e.state`;

const TOLD = `e.state_of = '' AND (e.before IS NOT NULL OR e.after IS NOT NULL)`;

/** A longer history is refused: nobody reads it, and it would cost too much. */
export const MAX_ENTRIES = 5_000;

/** Of whom the past is asked. */
interface PastQuery {
  readonly id: string;
  readonly at: Date;
}

/**
 * SQL that reads what happened to one thing, in the order in which it was recorded; at most one entry more than
 * {@link MAX_ENTRIES}. Of rows whose entries keep the whole state it reads the last entry until then and the first of
 * all, so that the cost does not grow with the sales.
 */
export class HistoryRepository {
  /** The thing and what is a part of it. */
  ofSubject(scope: TenantScope, query: PastQuery): Promise<PastEntry[]> {
    return this.read(scope, query, 'SELECT $2::text AS id');
  }

  /** The product, its variants and images, and the prices and stock of its variants. */
  ofProduct(scope: TenantScope, query: PastQuery): Promise<PastEntry[]> {
    const ofVariants = `SELECT v.id::text FROM variant v WHERE v.tenant_id = $1 AND v.product_id = $2::uuid`;
    return this.read(scope, query, `SELECT $2::text AS id UNION ALL ${ofVariants}`);
  }

  private read(scope: TenantScope, { id, at }: PastQuery, subjects: string): Promise<PastEntry[]> {
    return scope.query<PastEntry>(
      `WITH RECURSIVE subject AS MATERIALIZED (${subjects}),
       held AS (
         SELECT s.id, (SELECT min(e.state_of) FROM audit_entry e
           WHERE e.tenant_id = $1 AND e.subject_id = s.id AND e.state_of > '') AS state_of
         FROM subject s
         UNION ALL
         SELECT h.id, (SELECT min(e.state_of) FROM audit_entry e
           WHERE e.tenant_id = $1 AND e.subject_id = h.id AND e.state_of > h.state_of)
         FROM held h WHERE h.state_of IS NOT NULL
       )
       SELECT ${COLUMNS} FROM subject s JOIN audit_entry e ON e.tenant_id = $1 AND e.subject_id = s.id WHERE ${TOLD}
       UNION ALL
       SELECT ${COLUMNS} FROM audit_entry e
       WHERE e.tenant_id = $1 AND e.part_of = $2 AND ${TOLD} AND e.subject_id NOT IN (SELECT s.id FROM subject s)
       UNION ALL
       SELECT ended.* FROM held h CROSS JOIN LATERAL (
         (SELECT ${COLUMNS} FROM audit_entry e
          WHERE e.tenant_id = $1 AND e.subject_id = h.id AND e.state_of = h.state_of
            AND e.at <= $3 AND e.recorded_at <= $3::timestamptz + interval '10 minutes'
          ORDER BY e.recorded_at DESC LIMIT 1)
         UNION
         (SELECT ${COLUMNS} FROM audit_entry e
          WHERE e.tenant_id = $1 AND e.subject_id = h.id AND e.state_of = h.state_of
          ORDER BY e.recorded_at LIMIT 1)
       ) ended WHERE h.state_of IS NOT NULL
       ORDER BY "recordedAt", id LIMIT ${MAX_ENTRIES + 1}`,
      [scope.tenantId, id, at],
    );
  }
}
