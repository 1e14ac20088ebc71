import { useState } from 'react';
import type { ReportExportCreateInput, TimeInterval } from '../generated/graphql.js';
import { useSpeech } from '../texts/language.js';
import { ExportFile } from '../widgets/export-file.js';
import type { Period } from './period.js';

const REPORTS = [
  ...(['SUMMARY', 'REVENUE_TIMELINE', 'PRODUCTS', 'CUSTOMERS', 'CATEGORIES'] as const),
  ...(['COUNTRIES', 'COUPONS', 'COHORTS', 'FUNNEL', 'STOCK'] as const),
];
type Report = (typeof REPORTS)[number];

interface FiguresExportProps {
  readonly period: Period;
  readonly interval: TimeInterval;
  readonly currency: string | null;
}

/** The figures that are shown, as files for spreadsheets. */
export function FiguresExport(props: FiguresExportProps) {
  const { t } = useSpeech();
  const [report, setReport] = useState<Report>('SUMMARY');
  return (
    <div className="exports">
      <select
        aria-label={t('export.report')}
        value={report}
        onChange={({ target }) => setReport(target.value as Report)}
      >
        {REPORTS.map((each) => (
          <option key={each} value={each}>
            {t(`export.${each}`)}
          </option>
        ))}
      </select>
      <ExportFile label={t('export')} wish={{ report, ...takenBy(report, props) }} />
    </div>
  );
}

/** What the report takes of what is shown. */
function takenBy(
  report: Report,
  { period: { from, to }, interval, currency }: FiguresExportProps,
): Omit<ReportExportCreateInput, 'report' | 'format'> {
  if (report === 'STOCK') return {};
  if (report === 'COHORTS') return { until: to, currency };
  if (report === 'FUNNEL') return { from, to };
  if (report === 'REVENUE_TIMELINE') return { from, to, currency, interval };
  return { from, to, currency };
}
