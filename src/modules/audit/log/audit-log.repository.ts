import { AuditEntryEntity } from '../../../platform/audit/audit-entry.entity.js';
import { columnsOf } from '../../../platform/db/rows.js';
import type { PlatformScope, Scope, TenantScope } from '../../../platform/db/scope.js';
import type { PageStatement } from '../../../platform/graphql/page.js';

const COLUMNS = columnsOf(AuditEntryEntity, 'e');

/** What listed entries must be. Null is anything. */
export interface WantedEntries {
  readonly subjectId: string | null;
  readonly actorId: string | null;
  readonly actorKind: string | null;
  readonly action: string | null;
  readonly operationName: string | null;
  readonly requestId: string | null;
  readonly from: Date | null;
  readonly before: Date | null;
  readonly query: string | null;
}

/** SQL that reads the audit log. */
export class AuditLogRepository {
  findMany(scope: TenantScope, ids: readonly string[]): Promise<AuditEntryEntity[]> {
    return scope.query<AuditEntryEntity>(
      `SELECT ${COLUMNS} FROM audit_entry e WHERE e.tenant_id = $1 AND e.id = ANY($2::uuid[])`,
      [scope.tenantId, ids],
    );
  }

  /** Entries of the scope's store. */
  page(scope: TenantScope, wanted: WantedEntries, page: PageStatement): Promise<AuditEntryEntity[]> {
    return this.read(scope, { place: 'e.tenant_id = $1', first: [scope.tenantId], wanted, page });
  }

  /** What operators did, wherever. */
  pageOfOperators(
    scope: PlatformScope,
    wanted: WantedEntries,
    page: PageStatement,
  ): Promise<AuditEntryEntity[]> {
    const place = `$1::text IS NULL AND e.actor_kind = 'OPERATOR'`;
    return this.read(scope, { place, first: [null], wanted, page });
  }

  /** How many parameters the pages have before their own. */
  pageOffset(wanted: WantedEntries): number {
    return 1 + conditionOf(wanted).parameters.length;
  }

  private read(
    scope: Scope,
    {
      place,
      first,
      wanted,
      page,
    }: { place: string; first: unknown[]; wanted: WantedEntries; page: PageStatement },
  ): Promise<AuditEntryEntity[]> {
    const { sql, parameters } = conditionOf(wanted);
    return scope.query<AuditEntryEntity>(
      `SELECT ${COLUMNS} FROM audit_entry e
       WHERE ${place} ${sql} ${page.condition} ORDER BY ${page.orderBy} LIMIT ${page.limit}`,
      [...first, ...parameters, ...page.parameters],
    );
  }
}

/** Conditions of null are left out of the text altogether, so that the planner sees which index serves the rest. */
function conditionOf(wanted: WantedEntries) {
  const conditions = [
    { sql: (p: string) => `AND (e.subject_id = ${p} OR e.part_of = ${p})`, value: wanted.subjectId },
    { sql: (p: string) => `AND e.actor_id = ${p}::uuid`, value: wanted.actorId },
    { sql: (p: string) => `AND e.actor_kind = ${p}`, value: wanted.actorKind },
    {
      sql: (p: string) => `AND (e.action = ${p} OR starts_with(e.action, ${p} || '.'))`,
      value: wanted.action,
    },
    { sql: (p: string) => `AND e.operation_name = ${p}`, value: wanted.operationName },
    { sql: (p: string) => `AND e.request_id = ${p}`, value: wanted.requestId },
    { sql: (p: string) => `AND e.at >= ${p}::timestamptz`, value: wanted.from },
    { sql: (p: string) => `AND e.at < ${p}::timestamptz`, value: wanted.before },
    { sql: (p: string) => `AND strpos(lower(${SEARCHED}), lower(${p}::text)) > 0`, value: wanted.query },
  ].filter(({ value }) => value !== null);
  return {
    sql: conditions.map(({ sql }, index) => sql(`$${index + 2}`)).join(' '),
    parameters: conditions.map(({ value }) => value),
  };
}

const SEARCHED = `concat_ws(' ', e.action, e.operation_name, e.before::text, e.after::text, e.details::text)`;
