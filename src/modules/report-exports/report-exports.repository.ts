import type { TenantScope, TenantTx } from '../../platform/db/scope.js';
import { ExportFilesRepository } from '../../platform/exports/export-files.repository.js';
import type { PageStatement } from '../../platform/graphql/page.js';
import type { ExportedReportName } from './exported-report.js';
import { ReportExportEntity } from './report-export.entity.js';

/** Separates the locks on queues of exports from other advisory locks. */
const QUEUE_LOCK = 7_316_405;

/** SQL of exports of reports. */
export class ReportExportsRepository extends ExportFilesRepository<ReportExportEntity> {
  constructor() {
    super(ReportExportEntity);
  }

  /** Exports of the store; those of one user unless that is null. */
  page(scope: TenantScope, requestedBy: string | null, page: PageStatement): Promise<ReportExportEntity[]> {
    return this.select(
      scope,
      `AND ($2::uuid IS NULL OR requested_by = $2) ${page.condition} ORDER BY ${page.orderBy} LIMIT ${page.limit}`,
      [requestedBy, ...page.parameters],
    );
  }

  /** How many exports of the store wait. Nobody else adds one until the transaction ends. */
  async lockWaiting(tx: TenantTx): Promise<number> {
    await tx.query(`SELECT pg_advisory_xact_lock($1, hashtext($2))`, [QUEUE_LOCK, tx.tenantId]);
    const [row] = await tx.query<{ waiting: number }>(
      `SELECT count(*) AS waiting FROM report_export WHERE tenant_id = $1 AND status = 'QUEUED'`,
      [tx.tenantId],
    );
    return row!.waiting;
  }

  /** The export is over, and its file nobody's any more. Null when it was over before. */
  async end(tx: TenantTx, id: string): Promise<ReportExportEntity | null> {
    const [row] = await tx.query<ReportExportEntity>(
      `UPDATE report_export SET status = 'REMOVED', finished_at = coalesce(finished_at, $3)
       WHERE tenant_id = $1 AND id = $2 AND status IN ('QUEUED', 'READY') RETURNING ${this.columns}`,
      [tx.tenantId, id, tx.now],
    );
    return row ?? null;
  }

  /** The same for all exports of a report. Answers their ids. */
  async endAll(tx: TenantTx, report: ExportedReportName): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `UPDATE report_export SET status = 'REMOVED', finished_at = coalesce(finished_at, $3)
       WHERE tenant_id = $1 AND report = $2 AND status IN ('QUEUED', 'READY') RETURNING id`,
      [tx.tenantId, report, tx.now],
    );
    return rows.map(({ id }) => id);
  }

  async timeZoneOf(scope: TenantScope): Promise<string> {
    const [row] = await scope.query<{ zone: string }>(
      `SELECT t.time_zone AS zone FROM tenant t WHERE t.id = $1`,
      [scope.tenantId],
    );
    return row!.zone;
  }
}
