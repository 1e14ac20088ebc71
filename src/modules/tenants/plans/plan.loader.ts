import type { Database } from '../../../platform/db/database.js';
import { storeReader } from '../../../platform/db/platform-reader.js';
import { columnsOf } from '../../../platform/db/rows.js';
import { defineLoader, type LoaderDefinition } from '../../../platform/graphql/loader.js';
import { PlanEntity } from './plan.entity.js';
import { monthOf } from './plan-limits.js';
import type { PlanUsageEntity } from './plan-usage.entity.js';
import { listUsage } from './plan-usage.repository.js';

/** Plans by code. Every store has one, so a missing plan is a defect. */
export const planLoader = defineLoader<string, PlanEntity>('planByCode', async (ctx, codes) => {
  const plans = await ctx.query<PlanEntity>(
    `SELECT ${columnsOf(PlanEntity)} FROM plan WHERE code = ANY($1)`,
    [codes],
  );
  return codes.map((code) => plans.find((plan) => plan.code === code)!);
});

/** The counters of stores by the store's id. A counter that nothing was counted on yet has no row. */
export function planUsageLoader(database: Database): LoaderDefinition<string, PlanUsageEntity[]> {
  return defineLoader('planUsageByStore', async (ctx, storeIds) => {
    const rows = await listUsage(storeReader(database, ctx), storeIds, monthOf(ctx.clock.now()));
    return storeIds.map((id) => rows.filter((row) => row.tenantId === id));
  });
}
