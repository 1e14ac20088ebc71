import {
  CUSTOMER_COUNTS,
  DRAFT_LINES,
  DRAFT_ORDERS,
  DRAFT_TOTALS,
  ORDER_COUNTER,
  PLAN_FOR_ORDERS,
  WRITE_ORDERS,
} from './orders.sql.js';
import type { SeedPlan } from './plan.js';
import type { Reporter } from './reporter.js';
import { partsOf, type SessionPool } from './session-pool.js';
import type { SeededStore } from './write-stores.js';

const ORDERS_AT_ONCE = 5_000;
/** One customer in twenty buys often, up to so many of them. */
const REGULARS = 50;

/**
 * The main store has its orders with lines, history, payments, ledger and parcels, and its customers know how often they
 * bought. Left out is what no reader of an order looks at: carts, events, idempotency records, and the movements of
 * stock, whose levels are those after the orders.
 */
export async function writeOrders(
  pool: SessionPool,
  { tenantId }: SeededStore,
  plan: SeedPlan,
  reporter: Reporter,
): Promise<void> {
  const { orders, customers, products } = plan;
  const count = reporter.counting('Orders', orders);
  await pool.forEach(partsOf(orders, ORDERS_AT_ONCE), async (session, { from, to }) => {
    await session.write(tenantId, async (run) => {
      await run(PLAN_FOR_ORDERS);
      await run(DRAFT_ORDERS, [tenantId, from, to, orders, customers, regularsOf(customers)]);
      await run(DRAFT_LINES, [products]);
      await run('SET LOCAL enable_hashjoin = on');
      await run(DRAFT_TOTALS);
      for (const sql of WRITE_ORDERS) await run(sql);
    });
    count(to - from);
  });
  await pool.first.write(tenantId, async (run) => {
    await run(CUSTOMER_COUNTS, [tenantId]);
    if (orders > 0) await run(ORDER_COUNTER, [tenantId, orders]);
  });
}

/** How many of the customers buy often. */
export function regularsOf(customers: number): number {
  return Math.min(REGULARS, Math.ceil(customers / 20));
}
