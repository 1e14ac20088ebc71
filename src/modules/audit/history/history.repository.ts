import type { TenantScope } from '../../../platform/db/scope.js';
import type { PastEntry } from './past-state.js';

const COLUMNS = `e.at, e.action, e.subject_kind AS "subjectKind", e.subject_id AS "subjectId", e.before, e.after`;

/** A longer history is refused: nobody reads it, and it would cost too much. */
export const MAX_ENTRIES = 5_000;

/** Only these tell how something was; what was looked at or asked for changes nothing. */
const TELLS = '(e.before IS NOT NULL OR e.after IS NOT NULL)';

/** SQL that reads what happened to one thing, in the order of time; at most one entry more than {@link MAX_ENTRIES}. */
export class HistoryRepository {
  /** The thing and what is a part of it. */
  ofSubject(scope: TenantScope, id: string): Promise<PastEntry[]> {
    return this.read(scope, id, '(e.subject_id = $2 OR e.part_of = $2)');
  }

  /** The product, its variants and images, and the prices and stock of its variants. */
  ofProduct(scope: TenantScope, id: string): Promise<PastEntry[]> {
    const ofVariants = 'SELECT v.id::text FROM variant v WHERE v.tenant_id = $1 AND v.product_id = $2::uuid';
    return this.read(scope, id, `(e.subject_id = $2 OR e.part_of = $2 OR e.subject_id IN (${ofVariants}))`);
  }

  private read(scope: TenantScope, id: string, condition: string): Promise<PastEntry[]> {
    return scope.query<PastEntry>(
      `SELECT ${COLUMNS} FROM audit_entry e WHERE e.tenant_id = $1 AND ${condition} AND ${TELLS}
       ORDER BY e.at, e.id LIMIT ${MAX_ENTRIES + 1}`,
      [scope.tenantId, id],
    );
  }
}
