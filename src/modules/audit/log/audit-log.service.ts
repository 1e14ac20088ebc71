import type { ErrorPath } from '../../../kernel/errors.js';
import { decodeIdOrNone } from '../../../kernel/ids.js';
import type { AuditEntryEntity } from '../../../platform/audit/audit-entry.entity.js';
import type { RequestContext, TenantContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import { platformReader } from '../../../platform/db/platform-reader.js';
import {
  pageAfter,
  readPage,
  type KeysetOrder,
  type Page,
  type PageArguments,
} from '../../../platform/graphql/page.js';
import { parseInput } from '../../../platform/validation.js';
import { isOperator, isStaff } from '../../../platform/viewer.js';
import type { AuditLogFilter } from './audit-entry.type.js';
import type { AuditLogRepository, WantedEntries } from './audit-log.repository.js';
import { filterRules } from './audit-log.rules.js';
import { storedIdOf } from './subject-kinds.js';

const SEARCHED_MS = 31 * 86_400_000;

const NEWEST_FIRST: KeysetOrder<AuditEntryEntity> = {
  name: 'audit entries',
  direction: 'DESC',
  columns: [
    { sql: 'e.at', type: 'timestamptz', valueOf: (row) => row.at.toISOString() },
    { sql: 'e.id', type: 'uuid', valueOf: (row) => row.id },
  ],
};

/** Who did what. Written by everyone who changes something, see platform/audit; read here. */
export class AuditLogService {
  constructor(
    private readonly core: Pick<Core, 'database'>,
    private readonly log: AuditLogRepository,
  ) {}

  /** What was done in the store, the newest first. @throws Refusal TOO_LONG, REQUIRED for texts of the filter */
  list(
    ctx: TenantContext,
    page: PageArguments,
    filter?: AuditLogFilter | null,
  ): Promise<Page<AuditEntryEntity>> {
    return this.read(ctx, { page, filter }, (wanted, statement) => this.log.page(ctx, wanted, statement));
  }

  /** What operators of the platform did, in stores and outside of them. */
  listOfOperators(
    ctx: RequestContext,
    page: PageArguments,
    filter?: AuditLogFilter | null,
  ): Promise<Page<AuditEntryEntity>> {
    const reader = platformReader(this.core.database, ctx);
    return this.read(ctx, { page, filter }, (wanted, statement) =>
      this.log.pageOfOperators(reader, wanted, statement),
    );
  }

  /**
   * All entries that are wanted, the newest first, a page at a time. What is written meanwhile is newer than the first
   * one, so that each entry is told once.
   */
  async *pages(ctx: TenantContext, wanted: WantedEntries, size: number): AsyncGenerator<AuditEntryEntity[]> {
    const parameterOffset = this.log.pageOffset(wanted);
    let rows: AuditEntryEntity[] = [];
    do {
      const page = pageAfter(NEWEST_FIRST, rows.at(-1) ?? null, { size, parameterOffset });
      rows = await this.log.page(ctx, wanted, page);
      if (rows.length > 0) yield rows;
    } while (rows.length === size);
  }

  /** The first moment of a day of the store, and the first one after another. */
  momentsOf(ctx: TenantContext, days: { from: string; to: string }): Promise<{ from: Date; before: Date }> {
    return this.log.momentsOf(ctx, days);
  }

  /** The entries with these ids, for the store's staff. */
  async findVisible(ctx: TenantContext, ids: readonly string[]): Promise<(AuditEntryEntity | null)[]> {
    const found = isStaff(ctx) ? await this.log.findMany(ctx, ids) : [];
    return ids.map((id) => found.find((entry) => entry.id === id) ?? null);
  }

  private read(
    ctx: RequestContext,
    { page, filter }: { page: PageArguments; filter: AuditLogFilter | null | undefined },
    readRows: (
      wanted: WantedEntries,
      statement: Parameters<AuditLogRepository['page']>[2],
    ) => Promise<AuditEntryEntity[]>,
  ): Promise<Page<AuditEntryEntity>> {
    const asked = wantedOf(filter ?? {}, ctx.clock.now());
    const wanted = { ...asked, hidesOperators: !isOperator(ctx) };
    return readPage(ctx, {
      arguments: page,
      order: NEWEST_FIRST,
      filter: JSON.stringify(filter ?? {}),
      parameterOffset: this.log.pageOffset(wanted),
      fetch: (statement) => readRows(wanted, statement),
    });
  }
}

/** What the filter asks for. What no index holds is searched in a span of time. */
export function wantedOf(
  filter: AuditLogFilter,
  now: Date,
  path: ErrorPath = ['filter'],
): Omit<WantedEntries, 'hidesOperators'> {
  const { subjectId, actorId, ...given } = parseInput(filterRules, filter, path);
  const values = { ...NO_WISH, ...named(given) };
  const { query, operationName, requestId } = values;
  const isSearched = [query, operationName, requestId].some((wish) => wish !== null);
  return {
    ...values,
    subjectId: subjectId == null ? null : storedIdOf(subjectId),
    actorId: actorId == null ? null : decodeIdOrNone('user', actorId),
    from: values.from ?? (isSearched ? new Date(now.getTime() - SEARCHED_MS) : null),
  };
}

const NO_WISH: Omit<WantedEntries, 'subjectId' | 'actorId' | 'hidesOperators'> = {
  ...{ actorKind: null, action: null, operationName: null, requestId: null },
  ...{ from: null, before: null, query: null },
};

/** What is neither absent nor null. */
function named<Values extends object>(values: Values) {
  const entries = Object.entries(values).filter(([, value]) => value != null);
  return Object.fromEntries(entries) as { [Key in keyof Values]?: NonNullable<Values[Key]> };
}
