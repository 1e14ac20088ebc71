import type { TenantContext } from '../../platform/context.js';
import type { ExportFiles } from '../../platform/exports/export-files.js';
import type { ReportSource } from '../../platform/exports/report-source.js';
import type { ReportExportEntity } from './report-export.entity.js';
import type { ReportExportsRepository } from './report-exports.repository.js';
import { reportText } from './report-text.js';

/** A file that was made can be fetched for so long. */
const KEPT_DAYS = 1;

/** Makes the files of exports. */
export class ReportWriter {
  constructor(
    private readonly exports: ReportExportsRepository,
    private readonly files: ExportFiles<ReportExportEntity>,
    private readonly sources: ReadonlyMap<string, ReportSource>,
  ) {}

  /** The file is made. Does nothing when that was done before, or the export has ended. */
  async write(ctx: TenantContext, exportId: string): Promise<void> {
    const wanted = await this.exports.find(ctx, exportId);
    if (wanted?.status !== 'QUEUED') return;
    const source = this.sources.get(wanted.report)!;
    const timeZone = await this.exports.timeZoneOf(ctx);
    let rows = 0;
    const pieces = reportText(wanted.format, {
      ...{ columns: source.columns, timeZone },
      pages: source.pages(ctx, wanted.wish),
      onRows: (count) => {
        rows += count;
      },
    });
    await this.files.write(ctx, wanted, { pieces, days: KEPT_DAYS, described: () => ({ rows }) });
  }
}
