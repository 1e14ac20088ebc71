import { columnsOf } from '../../platform/db/rows.js';
import { defineLoader } from '../../platform/graphql/loader.js';
import { PlanEntity } from './plan.entity.js';

/** Plans by code. Every store has one, so a missing plan is a defect. */
export const planLoader = defineLoader<string, PlanEntity>('planByCode', async (ctx, codes) => {
  const plans = await ctx.query<PlanEntity>(
    `SELECT ${columnsOf(PlanEntity)} FROM plan WHERE code = ANY($1)`,
    [codes],
  );
  return codes.map((code) => plans.find((plan) => plan.code === code)!);
});
