import { Column, Entity } from 'typeorm';
import { ExportFileEntity } from '../../platform/exports/export-file.entity.js';
import type { ReportWish } from '../../platform/exports/report-source.js';
import type { ExportedReportName } from './exported-report.js';

export type ReportFormatName = 'CSV' | 'JSONL';

/** A report of the store as a file. */
@Entity('report_export')
export class ReportExportEntity extends ExportFileEntity {
  @Column({ type: 'text' })
  report!: ExportedReportName;

  @Column({ type: 'text' })
  format!: ReportFormatName;

  /** What of the report is wanted: days, currency, filters. */
  @Column({ type: 'jsonb' })
  wish!: ReportWish;

  /** Rows of the file; null before it is made. */
  @Column({ name: 'row_count', type: 'bigint', nullable: true })
  rows!: number | null;
}
