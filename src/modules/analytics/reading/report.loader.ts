import type { TenantId } from '../../../kernel/ids.js';
import type { TenantContext } from '../../../platform/context.js';
import type { Statement } from '../../../platform/db/closing-writes.js';
import { defineLoader } from '../../../platform/graphql/loader.js';

/** Takes a value and answers the place of its parameter: `$3`. */
export type Place = (value: unknown) => string;

/**
 * The rows of one report as SQL. Its tables are narrowed to the tenant `$1`; `state.generation` and `state.zone` are the
 * generation that is read and the time zone of its days.
 */
export interface Report<Row extends object> {
  readonly sql: (place: Place) => string;
  /** Only tells the rows' type. */
  readonly row?: Row;
}

type Rows = readonly Record<string, unknown>[];

const STATE = `SELECT coalesce(s.live_generation, 1) AS generation, coalesce(s.live_time_zone, t.time_zone) AS zone,
    s.up_to, s.rebuilt_at
  FROM tenant t LEFT JOIN analytics_state s ON s.tenant_id = t.id WHERE t.id = $1`;

const reportLoader = defineLoader<Report<object>, Rows>('analyticsReports', async (ctx, reports) => {
  const parameters: unknown[] = [ctx.tenantId];
  const place: Place = (value) => `$${parameters.push(value)}`;
  const columns = reports.map(
    ({ sql }, index) => `(SELECT coalesce(jsonb_agg(r), '[]') FROM (${sql(place)}) r) AS "report${index}"`,
  );
  const [row] = await ctx.query<Record<string, Rows>>(
    `SELECT ${columns.join(',\n')} FROM (${STATE}) state`,
    parameters,
  );
  return reports.map((_, index) => row![`report${index}`]!);
});

/** The rows of a report. All reports that an operation asks for at once are one statement. Instants are text. */
export async function readReport<Row extends object>(
  ctx: TenantContext,
  report: Report<Row>,
): Promise<readonly Row[]> {
  return (await ctx.loader(reportLoader).load(report)) as unknown as readonly Row[];
}

/** The report as a statement of its own, for one that is too long to be held at once. Instants are dates. */
export function reportStatement<Row extends object>(tenantId: TenantId, { sql }: Report<Row>): Statement {
  const parameters: unknown[] = [tenantId];
  const rows = sql((value) => `$${parameters.push(value)}`);
  return { sql: `SELECT r.* FROM (${STATE}) state CROSS JOIN LATERAL (${rows}) r`, parameters };
}
