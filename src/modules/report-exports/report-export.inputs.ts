import { Field, InputType, Int } from 'type-graphql';
import { CalendarDateScalar, CountryCodeScalar, CurrencyCodeScalar } from '../../platform/graphql/scalars.js';
import { AnalyticsComparison, TimeInterval, TopSort } from '../analytics/index.js';
import { AuditLogFilter } from '../audit/index.js';
import type { ExportedReportName } from './exported-report.js';
import type { ReportFormatName } from './report-export.entity.js';
import { ExportedReport, ReportFormat } from './report-export.type.js';

@InputType({
  description:
    'Which report is wanted as a file, and what of it. What a report does not take is refused; see docs/report-exports.md.',
})
export class ReportExportCreateInput {
  @Field(() => ExportedReport, { description: 'The report.' })
  report!: ExportedReportName;

  @Field(() => ReportFormat, { description: 'The form of the file.' })
  format!: ReportFormatName;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: "The first day, by the store's time zone. All reports but COHORTS and STOCK need it.",
  })
  from?: string | null;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: 'The last day, which is included. Needed like `from`.',
  })
  to?: string | null;

  @Field(() => CurrencyCodeScalar, {
    nullable: true,
    description: "Of reports of sales: what was sold in this currency; the store's own when absent.",
  })
  currency?: string | null;

  @Field(() => TimeInterval, { nullable: true, description: 'Of REVENUE_TIMELINE: the length of its parts.' })
  interval?: TimeInterval | null;

  @Field(() => CountryCodeScalar, {
    nullable: true,
    description: 'Of REVENUE_TIMELINE: only what was sold there.',
  })
  country?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Of REVENUE_TIMELINE: only what was sold that way, "online" or "import".',
  })
  channel?: string | null;

  @Field(() => AnalyticsComparison, {
    nullable: true,
    description: 'Of SUMMARY: a second row with what it is compared with.',
  })
  compare?: AnalyticsComparison | null;

  @Field(() => TopSort, {
    nullable: true,
    description: 'Of lists of what was sold: what comes first; revenue when absent.',
  })
  sortBy?: TopSort | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Of COHORTS: so many months of first orders, 1 to 36; 12 when absent.',
  })
  months?: number | null;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: 'Of COHORTS: a day of the last month; of the last one with a sale when absent.',
  })
  until?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Of STOCK: how fast it went is told from so many days up to now, 1 to 366; 30 when absent.',
  })
  days?: number | null;

  @Field(() => AuditLogFilter, {
    nullable: true,
    description: 'Of AUDIT_LOG: what entries must be, besides being of these days.',
  })
  auditFilter?: AuditLogFilter | null;
}
