import { Field, Float, ObjectType, registerEnumType } from 'type-graphql';
import type { ExportStatus } from '../../platform/exports/export-file.entity.js';
import { connectionOf } from '../../platform/graphql/connection.type.js';
import { Node } from '../../platform/graphql/node.type.js';
import { Payload } from '../../platform/graphql/payload.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import { EXPORTED_REPORTS, type ExportedReportName } from './exported-report.js';
import type { ReportFormatName } from './report-export.entity.js';

export const ExportedReport = Object.fromEntries(
  Object.keys(EXPORTED_REPORTS).map((name) => [name, name]),
) as { [Name in ExportedReportName]: Name };
registerEnumType(ExportedReport, {
  name: 'ExportedReport',
  description: 'A report that can be had as a file. docs/report-exports.md names the columns of each.',
  valuesConfig: Object.fromEntries(
    Object.entries(EXPORTED_REPORTS).map(([name, description]) => [name, { description }]),
  ),
});

export const ReportFormat: { readonly [Name in ReportFormatName]: Name } = { CSV: 'CSV', JSONL: 'JSONL' };
registerEnumType(ReportFormat, {
  name: 'ReportFormat',
  description: 'The form of a file with a report.',
  valuesConfig: {
    CSV: { description: 'For spreadsheets: a line of column names, then a line for each row, in UTF-8.' },
    JSONL: { description: 'For programs: a JSON object on each line, with the same names.' },
  },
});

const ReportExportStatus: { readonly [Name in ExportStatus]: Name } = {
  QUEUED: 'QUEUED',
  READY: 'READY',
  FAILED: 'FAILED',
  REMOVED: 'REMOVED',
};
registerEnumType(ReportExportStatus, {
  name: 'ReportExportStatus',
  description: 'Where the export of a report stands.',
  valuesConfig: {
    QUEUED: { description: 'The file is being made.' },
    READY: { description: 'The file can be fetched at `downloadUrl`.' },
    FAILED: { description: 'The file could not be made within six hours. Ask for another one.' },
    REMOVED: { description: 'The file is gone: its day is over, or it was cancelled.' },
  },
});

@ObjectType({ implements: Node, description: 'A report as a file, which can be fetched for a day.' })
export class ReportExport extends Node {
  @Field(() => ExportedReport, { description: 'Which report.' })
  report!: ExportedReportName;

  @Field(() => ReportFormat, { description: 'In which form.' })
  format!: ReportFormatName;

  @Field(() => ReportExportStatus, { description: 'Where it stands.' })
  status!: ExportStatus;

  @Field(() => Float, { nullable: true, description: 'Rows of the file; null before it is made.' })
  rows!: number | null;

  @Field(() => Float, { nullable: true, description: 'Size of the file in bytes; null before it is made.' })
  sizeBytes!: number | null;

  @Field(() => DateTime, { description: 'When it was asked for.' })
  createdAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When the file was made, or the export ended.' })
  finishedAt!: Date | null;

  @Field(() => DateTime, {
    description: 'When the file is removed; while it is made, when that is given up.',
  })
  expiresAt!: Date;
}

@ObjectType({ simpleResolvers: true, description: 'A page of exports of reports.' })
export class ReportExportConnection extends connectionOf(
  () => ReportExport,
  'ReportExport',
  'exports of reports',
) {}

@ObjectType({ description: 'Outcome of asking for a report as a file.' })
export class ReportExportCreatePayload extends Payload {
  @Field(() => ReportExport, { nullable: true, description: 'The export.' })
  reportExport!: ReportExport | null;
}

@ObjectType({ description: 'Outcome of giving up an export.' })
export class ReportExportCancelPayload extends Payload {
  @Field(() => ReportExport, { nullable: true, description: 'The export, which is over.' })
  reportExport!: ReportExport | null;
}
