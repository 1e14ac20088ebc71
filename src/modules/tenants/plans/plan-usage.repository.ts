import { LRUCache } from 'lru-cache';
import { PlanLimitReached } from '../../../kernel/errors.js';
import { violatesCheckOf } from '../../../platform/db/check-violation.js';
import { columnsOf } from '../../../platform/db/rows.js';
import type { Scope, TenantScope, TenantTx } from '../../../platform/db/scope.js';
import type { PlanEntity } from './plan.entity.js';
import { METRIC_NAMES } from './plan-limits.js';
import { PlanUsageEntity, type PlanMetric } from './plan-usage.entity.js';

const COLUMNS = columnsOf(PlanUsageEntity, 'u');
const LIMIT_OF_METRIC = `CASE $2::text
  WHEN 'PRODUCTS' THEN p.max_products WHEN 'STAFF' THEN p.max_staff ELSE p.max_orders_monthly END`;

/**
 * Counts `amount` more of the metric against the plan, in one statement that either stays within the limit or changes
 * nothing. The counter's row stays locked until the transaction ends.
 * @throws PlanLimitReached
 */
export async function usePlan(tx: TenantTx, metric: PlanMetric, amount: number, period = ''): Promise<void> {
  const counter = [tx.tenantId, metric, period] as const;
  if (await count(tx, counter, amount)) return;
  await beginCounter(tx, counter);
  if (await count(tx, counter, amount)) return;
  throw new PlanLimitReached(METRIC_NAMES[metric], await maxOf(tx, counter));
}

/**
 * As {@link usePlan}, with the last statement of the transaction, so that the counter's lock is held for no round trip.
 * The limit is kept by the table itself, whose refusal {@link planRefusal} translates. No statement of its own, but for
 * the first of a store and period in this process.
 */
export async function usePlanAtEnd(
  tx: TenantTx,
  metric: PlanMetric,
  amount: number,
  period = '',
): Promise<void> {
  const counter = [tx.tenantId, metric, period] as const;
  if (!begun.has(counter.join())) await ensureCounter(tx, counter);
  tx.writeAtEnd(`plan usage of ${metric}`, () => ({
    sql: `UPDATE plan_usage SET used = used + $4 WHERE tenant_id = $1 AND metric = $2 AND period = $3`,
    parameters: [...counter, amount],
  }));
}

/** What to tell of an error of a transaction that used the plan at its end: {@link PlanLimitReached} for the limit. */
export async function planRefusal(
  scope: TenantScope,
  error: unknown,
  metric: PlanMetric,
  period = '',
): Promise<unknown> {
  if (!violatesCheckOf(error, 'plan_usage')) return error;
  return new PlanLimitReached(METRIC_NAMES[metric], await maxOf(scope, [scope.tenantId, metric, period]));
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

/**
 * How many more of the metric the plan allows at this moment; null without a limit, or before the first was counted.
 * Others may use them up meanwhile: only {@link usePlan} takes them.
 */
export async function findPlanRoom(tx: TenantTx, metric: PlanMetric, period = ''): Promise<number | null> {
  const [row] = await tx.query<{ room: number | null }>(
    `SELECT CASE WHEN max IS NOT NULL THEN greatest(max - used, 0) END AS room FROM plan_usage
     WHERE tenant_id = $1 AND metric = $2 AND period = $3`,
    [tx.tenantId, metric, period],
  );
  return row?.room ?? null;
}

/** Counters of the stores, those of earlier months left out. */
export function listUsage(
  scope: Scope,
  tenantIds: readonly string[],
  month: string,
): Promise<PlanUsageEntity[]> {
  return scope.query<PlanUsageEntity>(
    `SELECT ${COLUMNS} FROM plan_usage u WHERE u.tenant_id = ANY($1::uuid[]) AND u.period IN ('', $2)`,
    [tenantIds, month],
  );
}

/** The same for the transaction's tenant, locked until the transaction ends. */
export function lockUsage(tx: TenantTx, month: string): Promise<PlanUsageEntity[]> {
  return tx.query<PlanUsageEntity>(
    `SELECT ${COLUMNS} FROM plan_usage u WHERE u.tenant_id = $1 AND u.period IN ('', $2)
     ORDER BY u.metric FOR UPDATE`,
    [tx.tenantId, month],
  );
}

/** Writes the plan's limits into the counters. They must be locked, and none may be above its limit. */
export async function limitUsage(tx: TenantTx, plan: PlanEntity, month: string): Promise<void> {
  await tx.query(
    `UPDATE plan_usage SET max = CASE metric WHEN 'PRODUCTS' THEN $3::int WHEN 'STAFF' THEN $4::int ELSE $5::int END
     WHERE tenant_id = $1 AND period IN ('', $2)`,
    [tx.tenantId, month, plan.maxProducts, plan.maxStaff, plan.maxOrdersMonthly],
  );
}

/** Counters that were seen: none is ever removed, so they need not be looked for again. */
const begun = new LRUCache<string, true>({ max: 10_000 });

type Counter = readonly [tenantId: string, metric: PlanMetric, period: string];

async function count(tx: TenantTx, counter: Counter, amount: number): Promise<boolean> {
  const counted = await tx.query(
    `UPDATE plan_usage SET used = used + $4
     WHERE tenant_id = $1 AND metric = $2 AND period = $3 AND (max IS NULL OR used + $4 <= max) RETURNING used`,
    [...counter, amount],
  );
  return counted.length > 0;
}

/**
 * Makes the counter unless there is one. The store's row is locked against a change of plan, and the limit is read
 * behind that lock: the new counter has the limit of the plan that is in force when this transaction commits.
 */
async function beginCounter(tx: TenantTx, counter: Counter): Promise<void> {
  await tx.query(
    `INSERT INTO plan_usage (tenant_id, metric, period, used, max)
     SELECT t.id, $2, $3, 0, (SELECT ${LIMIT_OF_METRIC} FROM plan p WHERE p.code = t.plan_code)
     FROM tenant t WHERE t.id = $1 FOR SHARE OF t
     ON CONFLICT DO NOTHING`,
    [...counter],
  );
}

/** The counter is there. One that this transaction makes may not stay, and is not remembered. */
async function ensureCounter(tx: TenantTx, counter: Counter): Promise<void> {
  const found = await tx.query(
    `SELECT 1 FROM plan_usage WHERE tenant_id = $1 AND metric = $2 AND period = $3`,
    [...counter],
  );
  if (found.length === 0) await beginCounter(tx, counter);
  else begun.set(counter.join(), true);
}

async function maxOf(tx: Scope, counter: Counter): Promise<number> {
  const [row] = await tx.query<{ max: number }>(
    `SELECT max FROM plan_usage WHERE tenant_id = $1 AND metric = $2 AND period = $3`,
    [...counter],
  );
  return row!.max;
}
