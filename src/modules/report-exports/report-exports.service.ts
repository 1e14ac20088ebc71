import { notFound, refuse } from '../../kernel/errors.js';
import { decodeId, newId } from '../../kernel/ids.js';
import type { TenantContext } from '../../platform/context.js';
import type { Core } from '../../platform/core.js';
import type { TenantTx } from '../../platform/db/scope.js';
import type { ExportFiles } from '../../platform/exports/export-files.js';
import type { ReportSource, ReportWish } from '../../platform/exports/report-source.js';
import { readPage, type KeysetOrder, type Page, type PageArguments } from '../../platform/graphql/page.js';
import { idempotent } from '../../platform/idempotency/idempotent.js';
import { addJob } from '../../platform/jobs/jobs.js';
import { isStaff, viewerId } from '../../platform/viewer.js';
import type { ExportedReportName } from './exported-report.js';
import type { ReportExportEntity, ReportFormatName } from './report-export.entity.js';
import { reportExportCancelled, reportExportRequested } from './report-exports.events.js';
import { REMOVE_REPORTS, WRITE_REPORT } from './report-exports.jobs.js';
import type { ReportExportsRepository } from './report-exports.repository.js';

/** So many exports of a store wait at most. */
const MAX_WAITING = 5;
/** An export that is not made by then has failed. */
const GIVEN_UP_MS = 6 * 3_600_000;
const MAX_ATTEMPTS = 8;

/** Ids are made in the order of time. */
const NEWEST_FIRST: KeysetOrder<ReportExportEntity> = {
  name: 'report exports',
  direction: 'DESC',
  columns: [{ sql: 'id', type: 'uuid', valueOf: (row) => row.id }],
};

/** What someone wants to have as a file: a report, and of the rest what the report takes. */
export interface ExportWish {
  readonly report: ExportedReportName;
  readonly format: ReportFormatName;
}

/** Asking for files of reports, and finding what was made of it. */
export class ReportExports {
  constructor(
    private readonly core: Core,
    private readonly exports: ReportExportsRepository,
    private readonly files: ExportFiles<ReportExportEntity>,
    private readonly sources: ReadonlyMap<string, ReportSource>,
  ) {}

  /**
   * The export of a report, which begins in the background.
   * @throws Refusal INVALID, REQUIRED, OUT_OF_RANGE for what the report does not take, TOO_MANY while so many wait,
   * IDEMPOTENCY_CONFLICT; Fault BAD_USER_INPUT as the query that shows the report
   */
  create(ctx: TenantContext, input: ExportWish, idempotencyKey: string): Promise<ReportExportEntity> {
    const { report, format, ...given } = input;
    const wish = this.sources.get(report)!.wish(ctx, withoutNulls(given));
    const wanted = { report, format, wish };
    return this.core.unitOfWork.write(ctx, async (tx) => {
      const call = { operation: 'reportExportCreate', key: idempotencyKey, input: wanted };
      const id = await idempotent(tx, call, () => this.queue(tx, { ...wanted, requestedBy: viewerId(ctx) }));
      return this.exports.get(tx, id, ['idempotencyKey']);
    });
  }

  /** The file, or its making, is given up. @throws Refusal NOT_FOUND, INVALID_TRANSITION */
  async cancel(ctx: TenantContext, publicId: string): Promise<ReportExportEntity> {
    const found = await this.find(ctx, publicId);
    if (!found) throw notFound(['id']);
    return this.core.unitOfWork.write(ctx, async (tx) => {
      const ended = await this.exports.end(tx, found.id);
      if (!ended) {
        const { status } = await this.exports.get(tx, found.id, ['id']);
        throw refuse('INVALID_TRANSITION', `The export is ${status} already: there is nothing to cancel.`, [
          'id',
        ]);
      }
      await addJob(tx, REMOVE_REPORTS, { tenantId: tx.tenantId, exportIds: [ended.id] });
      await this.core.outbox.add(tx, reportExportCancelled(ended));
      return ended;
    });
  }

  /** The export, or null when there is none that the viewer may see. */
  async find(ctx: TenantContext, publicId: string): Promise<ReportExportEntity | null> {
    const id = decodeId('reportExport', publicId);
    const [found] = id === null ? [] : await this.findVisible(ctx, [id]);
    return found ?? null;
  }

  /** Owners see all exports of the store, others of the staff their own; null for everything else. */
  async findVisible(ctx: TenantContext, ids: readonly string[]): Promise<(ReportExportEntity | null)[]> {
    const whose = isStaff(ctx) ? await this.exports.findMany(ctx, ids) : [];
    const only = ownerOfSeen(ctx);
    const seen = whose.filter(({ requestedBy }) => only === null || requestedBy === only);
    return ids.map((id) => seen.find((row) => row.id === id) ?? null);
  }

  /** Those that the viewer may see, the newest first. */
  list(ctx: TenantContext, page: PageArguments): Promise<Page<ReportExportEntity>> {
    const only = ownerOfSeen(ctx);
    return readPage(ctx, {
      ...{ arguments: page, order: NEWEST_FIRST, filter: only ?? '', parameterOffset: 2 },
      fetch: (statement) => this.exports.page(ctx, only, statement),
    });
  }

  /** Where the file can be fetched, without an account; null when there is none or no longer. */
  linkOf(ctx: TenantContext, row: ReportExportEntity): string | null {
    return this.files.linkOf(ctx, row);
  }

  /** Answers the id. @throws Refusal TOO_MANY */
  private async queue(
    tx: TenantTx,
    wanted: Pick<ReportExportEntity, 'report' | 'format' | 'wish' | 'requestedBy'>,
  ): Promise<string> {
    if ((await this.exports.lockWaiting(tx)) >= MAX_WAITING) {
      const message = `${MAX_WAITING} exports of this store are being made. Wait until one is ready, or cancel one.`;
      throw refuse('TOO_MANY', message);
    }
    const expiresAt = new Date(tx.now.getTime() + GIVEN_UP_MS);
    const row = { ...wanted, id: newId(), status: 'QUEUED', createdAt: tx.now, expiresAt } as const;
    const [inserted] = await this.exports.insert(tx, [row]);
    await addJob(
      tx,
      WRITE_REPORT,
      { tenantId: tx.tenantId, exportId: row.id },
      {
        ...{ key: `${WRITE_REPORT}:${row.id}`, maxAttempts: MAX_ATTEMPTS },
        // One file of a store after the other, so that no store takes all workers.
        queue: `report-exports:${tx.tenantId}`,
      },
    );
    await this.core.outbox.add(tx, reportExportRequested(inserted!));
    return row.id;
  }
}

/** Whose exports the viewer sees; null: everyone's. */
function ownerOfSeen(ctx: TenantContext): string | null {
  return ctx.viewer.kind === 'user' && ctx.viewer.role === 'OWNER' ? null : viewerId(ctx);
}

function withoutNulls(given: object): ReportWish {
  return Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== null && value !== undefined),
  );
}
