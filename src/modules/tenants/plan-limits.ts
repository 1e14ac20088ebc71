import { PlanLimitReached } from '../../kernel/errors.js';
import type { TenantTx } from '../../platform/db/scope.js';
import type { PlanMetric } from './plan-usage.entity.js';

const LIMITS: Record<PlanMetric, { column: string; name: string }> = {
  PRODUCTS: { column: 'max_products', name: 'products' },
  STAFF: { column: 'max_staff', name: 'staff' },
  ORDERS: { column: 'max_orders_monthly', name: 'orders a month' },
};

/**
 * Counts `amount` more of the metric against the plan, in one statement that either stays within the limit or changes
 * nothing. The counter's row stays locked until the transaction ends.
 * @throws PlanLimitReached
 */
export async function usePlan(tx: TenantTx, metric: PlanMetric, amount: number, period = ''): Promise<void> {
  const { column, name } = LIMITS[metric];
  const counted = await tx.query(
    `WITH allowance AS (
       SELECT coalesce(p.${column}, 2147483647) AS max FROM tenant t JOIN plan p ON p.code = t.plan_code WHERE t.id = $1
     )
     INSERT INTO plan_usage AS u (tenant_id, metric, period, used)
     SELECT $1, $2, $3, $4::int FROM allowance WHERE $4 <= allowance.max
     ON CONFLICT (tenant_id, metric, period) DO UPDATE SET used = u.used + excluded.used
     WHERE u.used + excluded.used <= (SELECT max FROM allowance)
     RETURNING used`,
    [tx.tenantId, metric, period, amount],
  );
  if (counted.length === 0) throw new PlanLimitReached(name, await limitOf(tx, column));
}

/** Gives back what {@link usePlan} counted. */
export async function releasePlan(
  tx: TenantTx,
  metric: PlanMetric,
  amount: number,
  period = '',
): Promise<void> {
  await tx.query(
    `UPDATE plan_usage SET used = greatest(used - $4, 0) WHERE tenant_id = $1 AND metric = $2 AND period = $3`,
    [tx.tenantId, metric, period, amount],
  );
}

async function limitOf(tx: TenantTx, column: string): Promise<number> {
  const [plan] = await tx.query<{ max: number }>(
    `SELECT p.${column} AS max FROM tenant t JOIN plan p ON p.code = t.plan_code WHERE t.id = $1`,
    [tx.tenantId],
  );
  return plan!.max;
}
