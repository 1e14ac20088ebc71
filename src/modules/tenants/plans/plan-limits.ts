import type { PlanEntity } from './plan.entity.js';
import type { PlanMetric, PlanUsageEntity } from './plan-usage.entity.js';

/** Names of the metrics in messages. */
export const METRIC_NAMES: Readonly<Record<PlanMetric, string>> = {
  PRODUCTS: 'products',
  STAFF: 'staff',
  ORDERS: 'orders a month',
};

/** What the plan allows of the metric; null is no limit. */
export function limitOf(plan: PlanEntity, metric: PlanMetric): number | null {
  if (metric === 'PRODUCTS') return plan.maxProducts;
  return metric === 'STAFF' ? plan.maxStaff : plan.maxOrdersMonthly;
}

/** The period that monthly limits count in: the calendar month in UTC, `2026-11`. */
export function monthOf(at: Date): string {
  return at.toISOString().slice(0, 7);
}

/** Used and allowed of each limit. A counter that is missing was never used. */
export function usageOf(plan: PlanEntity, counters: readonly PlanUsageEntity[]) {
  const quota = (metric: PlanMetric) => ({
    used: counters.find((counter) => counter.metric === metric)?.used ?? 0,
    limit: limitOf(plan, metric),
  });
  return { products: quota('PRODUCTS'), staff: quota('STAFF'), ordersThisMonth: quota('ORDERS') };
}
