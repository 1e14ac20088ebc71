import type { SeedFacts, SeedPlan } from '../seed/index.js';
import { DRAFT_LINES, DRAFT_ORDERS, DRAFT_TOTALS, PLAN_FOR_ORDERS } from '../seed/orders.sql.js';
import { partsOf, SessionPool } from '../seed/session-pool.js';
import { regularsOf } from '../seed/write-orders.js';
import type { Say } from '../progress.js';
import {
  ADD_COHORTS,
  ADD_CUSTOMERS,
  ADD_HISTORY,
  ADD_SUMS,
  FIND_STATE,
  MAKE_OPERATOR,
  OPEN_STATE,
} from './sums.sql.js';

const ORDERS_AT_ONCE = 25_000;

/**
 * The main store has the sums of so many orders, spread over the same 240 days however many there are, and as many entries
 * in its audit log. They are what counting these orders one by one leaves: a test compares the two. Nothing is written
 * where sums are there already.
 */
export async function writeFigures(
  ownerUrl: string,
  { tenantId, owner }: Pick<SeedFacts, 'tenantId' | 'owner'>,
  plan: SeedPlan,
  say: Say,
): Promise<void> {
  const pool = await SessionPool.open(ownerUrl, plan.seed);
  const session = pool.first;
  try {
    const found = await session.write(tenantId, (run) => run(FIND_STATE, [tenantId]));
    if (found.length > 0) return;
    const { orders, customers, products } = plan;
    // One after the other: who is new is known from the batches before.
    for (const { from, to } of partsOf(orders, ORDERS_AT_ONCE)) {
      await session.write(tenantId, async (run) => {
        await run(PLAN_FOR_ORDERS);
        await run(DRAFT_ORDERS, [tenantId, from, to, orders, customers, regularsOf(customers)]);
        await run(DRAFT_LINES, [products]);
        await run('SET LOCAL enable_hashjoin = on');
        await run('SET LOCAL enable_mergejoin = on');
        await run(DRAFT_TOTALS);
        await run(ADD_SUMS, [tenantId]);
        await run(ADD_CUSTOMERS, [tenantId]);
      });
      say(`Figures of ${to.toLocaleString('en')} of ${orders.toLocaleString('en')} orders`);
    }
    await session.maintain('VACUUM ANALYZE');
    await session.write(tenantId, async (run) => {
      await run(ADD_COHORTS, [tenantId]);
      await run(ADD_HISTORY, [tenantId, orders]);
      await run(OPEN_STATE, [tenantId]);
    });
    await session.write(null, (run) => run(MAKE_OPERATOR, [owner.email]));
    await session.maintain('VACUUM ANALYZE');
  } finally {
    await pool.close();
  }
}
