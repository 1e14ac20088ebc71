import type { DomainEvent } from '../../platform/outbox/outbox.js';
import type { ReportExportEntity } from './report-export.entity.js';

/** Someone takes numbers out of the store. */
export function reportExportRequested(row: ReportExportEntity): DomainEvent {
  const { id, report, format, wish } = row;
  return {
    type: 'report_export.requested.v1',
    subject: { kind: 'report_export', id },
    payload: { report, format, ...wish },
  };
}

/** Nobody can fetch the file any more, before its time was over. */
export function reportExportCancelled({ id, report }: ReportExportEntity): DomainEvent {
  return {
    type: 'report_export.cancelled.v1',
    subject: { kind: 'report_export', id },
    payload: { report },
  };
}
