import type { TenantContext } from '../../../platform/context.js';
import { columnsOf } from '../../../platform/db/rows.js';
import { AnalyticsStateEntity } from '../sales/analytics-state.entity.js';
import { readReport, type Report } from './report.loader.js';

/** What stands in the row. */
type State = Pick<AnalyticsStateEntity, keyof AnalyticsStateEntity>;

/** One object: whatever fields ask for it, it is read once. */
const STATE: Report<State> = {
  sql: () => `SELECT ${columnsOf(AnalyticsStateEntity, 'a')} FROM analytics_state a WHERE a.tenant_id = $1`,
};

/** The state of the store's facts; null when nothing has happened yet. */
export async function readState(ctx: TenantContext): Promise<State | null> {
  const [row] = await readReport(ctx, STATE);
  if (!row) return null;
  const { buildingStartedAt, rebuiltAt, upTo } = row;
  return {
    ...row,
    ...{ buildingStartedAt: dateOf(buildingStartedAt), rebuiltAt: dateOf(rebuiltAt), upTo: dateOf(upTo) },
  };
}

/** Reports have instants as text. */
function dateOf(instant: Date | string | null): Date | null {
  return instant === null ? null : new Date(instant);
}
