import { AuditEntryEntity } from '../../../platform/audit/audit-entry.entity.js';
import { columnsOf, propertiesOf } from '../../../platform/db/rows.js';
import type { PlatformScope, Scope, TenantScope } from '../../../platform/db/scope.js';
import type { PageStatement } from '../../../platform/graphql/page.js';
import { PLATFORM_STREAM } from '../../../platform/outbox/outbox-event.entity.js';

/**
 * Whether the one who acted may be told: of a buyer as long as the store knows them, and has known them since before. Who
 * was erased and came back does not lead to what they did before.
 */
const MAY_TELL_ACTOR = `(e.actor_kind <> 'BUYER' OR e.tenant_id = '${PLATFORM_STREAM}'
  OR EXISTS (SELECT FROM customer c WHERE c.tenant_id = e.tenant_id AND c.user_id = e.actor_id AND c.created_at <= e.at)
  OR EXISTS (SELECT FROM membership m
    WHERE m.tenant_id = e.tenant_id AND m.user_id = e.actor_id AND m.created_at <= e.at))`;

const OTHERS = propertiesOf(AuditEntryEntity).filter((property) => property !== 'actorId');
const COLUMNS = `${columnsOf(AuditEntryEntity, 'e', OTHERS as (keyof AuditEntryEntity)[])}, CASE WHEN ${MAY_TELL_ACTOR} THEN e.actor_id END AS "actorId"`;

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
  /** Whether a search for an actor leaves out operators, whom the viewer may not know. */
  readonly hidesOperators: boolean;
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

  /** The first moment of a day of the store, and the first one after another. */
  async momentsOf(
    scope: TenantScope,
    { from, to }: { from: string; to: string },
  ): Promise<{ from: Date; before: Date }> {
    const [moments] = await scope.query<{ from: Date; before: Date }>(
      `SELECT $2::date::timestamp AT TIME ZONE t.time_zone AS "from",
         ($3::date + 1)::timestamp AT TIME ZONE t.time_zone AS before FROM tenant t WHERE t.id = $1`,
      [scope.tenantId, from, to],
    );
    return moments!;
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
  const known = wanted.hidesOperators ? `AND e.actor_kind <> 'OPERATOR'` : '';
  const conditions = [
    { sql: (p: string) => `AND (e.subject_id = ${p} OR e.part_of = ${p})`, value: wanted.subjectId },
    {
      sql: (p: string) => `AND e.actor_id = ${p}::uuid AND ${MAY_TELL_ACTOR} ${known}`,
      value: wanted.actorId,
    },
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
