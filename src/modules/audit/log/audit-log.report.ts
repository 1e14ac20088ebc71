import { z } from 'zod';
import { refuse } from '../../../kernel/errors.js';
import { encodeId } from '../../../kernel/ids.js';
import type { AuditEntryEntity } from '../../../platform/audit/audit-entry.entity.js';
import type { TenantContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import { readWish } from '../../../platform/exports/define-report.js';
import type { ReportRow, ReportSource, ReportWish } from '../../../platform/exports/report-source.js';
import { userLoader } from '../../identity/index.js';
import { entryView, seesClients } from './audit-entry.view.js';
import { wantedOf, type AuditLogService } from './audit-log.service.js';

const PAGE = 500;
const REPORT = 'AUDIT_LOG';
const PATH = ['input', 'auditFilter'];

const RULES = z.object({ from: z.string(), to: z.string(), auditFilter: z.object({}).loose().default({}) });

/** What is kept of the wish: who may know from where things were done is decided when the export is asked for. */
const KEPT = z.object({
  ...{ from: z.string(), to: z.string(), showsClients: z.boolean() },
  auditFilter: z.object({ from: z.coerce.date().nullish(), before: z.coerce.date().nullish() }).loose(),
});

/** The audit log of some days, the newest first. */
export function auditLogReport(core: Pick<Core, 'contexts'>, log: AuditLogService): ReportSource {
  return {
    report: REPORT,
    columns: [
      ...['at', 'actor_kind', 'actor_id', 'actor_email', 'action', 'operation', 'request_id', 'client'],
      ...['subject_kind', 'subject_id', 'part_of_id', 'changes'],
    ],
    wish(ctx, input) {
      const { from, to, auditFilter } = readWish(REPORT, RULES, input);
      if (to < from)
        throw refuse('INVALID', `The time from ${from} to ${to} ends before it begins.`, ['input', 'to']);
      wantedOf(auditFilter, ctx.clock.now(), PATH);
      return { from, to, auditFilter, showsClients: seesClients(ctx) };
    },
    pages: (ctx, wish) => auditPages(core, log, { ctx, wish }),
  };
}

async function* auditPages(
  { contexts }: Pick<Core, 'contexts'>,
  log: AuditLogService,
  { ctx, wish }: { ctx: TenantContext; wish: ReportWish },
): AsyncGenerator<readonly ReportRow[]> {
  const { auditFilter, showsClients, ...days } = KEPT.parse(wish);
  const moments = await log.momentsOf(ctx, days);
  const { from, before } = auditFilter;
  const span = {
    from: from && from > moments.from ? from : moments.from,
    before: before && before < moments.before ? before : moments.before,
  };
  const wanted = {
    ...wantedOf({ ...auditFilter, ...span }, ctx.clock.now(), PATH),
    hidesOperators: true,
  };
  for await (const entries of log.pages(ctx, wanted, PAGE)) {
    // What a context has loaded it keeps: one for each page.
    const ofPage = contexts.system(ctx.tenant, ctx.requestId);
    yield await Promise.all(entries.map((entry) => entryRow(ofPage, entry, showsClients)));
  }
}

async function entryRow(
  ctx: TenantContext,
  entry: AuditEntryEntity,
  showsClients: boolean,
): Promise<ReportRow> {
  const view = entryView(ctx, entry, showsClients);
  const staffId = view.actorKind === 'STAFF' ? view.actorId : null;
  const staff = staffId === null ? null : await ctx.loader(userLoader).load(staffId);
  const { subject } = view;
  return {
    ...{ at: view.at, actor_kind: view.actorKind, actor_email: staff?.email ?? null },
    actor_id: view.actorId === null ? null : encodeId('user', view.actorId),
    ...{ action: view.action, operation: view.operationName, request_id: view.requestId },
    ...{ client: view.client, subject_kind: subject.kind, subject_id: subject.id },
    ...{ part_of_id: subject.partOfId, changes: view.changes },
  };
}
