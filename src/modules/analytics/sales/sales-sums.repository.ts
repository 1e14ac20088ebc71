import { columnsOf, insertStatement } from '../../../platform/db/rows.js';
import type { PlatformTx, TenantTx } from '../../../platform/db/scope.js';
import type { Generation } from './analytics-state.repository.js';
import { AnalyticsCustomerEntity } from './analytics-customer.entity.js';
import { AnalyticsMovementEntity } from './analytics-movement.entity.js';
import { AnalyticsSalesEntity } from './analytics-sales.entity.js';
import type { CustomerOrders } from './customer-orders.js';
import { columnOf, MEASURES, REVENUE_SQL } from './measures.js';
import type { SalesSum } from './sales-sums.js';

/** So many rows are written by one statement. */
const CHUNK = 5_000;

const ADD = `ON CONFLICT (tenant_id, generation, dimension, grain, bucket, key, currency) DO UPDATE SET
  ${MEASURES.map(columnOf)
    .map((column) => `${column} = analytics_sales.${column} + excluded.${column}`)
    .join(', ')}`;

/** SQL that writes facts. Whoever calls it holds the lock of the store's state. */
export class SalesSumsRepository {
  /** @throws unique_violation when one of them was counted already */
  async addMovements(tx: TenantTx, { generation }: Generation, references: readonly string[]): Promise<void> {
    const { sql, parameters } = insertStatement(
      AnalyticsMovementEntity,
      references.map((reference) => ({ tenantId: tx.tenantId, generation, reference })),
    );
    await tx.query(sql, parameters);
  }

  async addSums(tx: TenantTx, { generation }: Generation, sums: readonly SalesSum[]): Promise<void> {
    for (let from = 0; from < sums.length; from += CHUNK) {
      const rows = sums
        .slice(from, from + CHUNK)
        .map((sum) => ({ tenantId: tx.tenantId, generation, ...sum }));
      const { sql, parameters } = insertStatement(AnalyticsSalesEntity, rows, { conflict: ADD });
      await tx.query(sql, parameters);
    }
  }

  /** What is known of these customers, with when the day and so on of their first order began. */
  customers(
    tx: TenantTx,
    { generation, timeZone }: Generation,
    customerIds: readonly string[],
  ): Promise<CustomerOrders[]> {
    return tx.query<CustomerOrders>(
      `SELECT ${columnsOf(AnalyticsCustomerEntity, 'c')}, date_trunc('hour', c.first_order_at, $4) AS hour,
         date_trunc('day', c.first_order_at, $4) AS day, date_trunc('month', c.first_order_at, $4) AS month
       FROM analytics_customer c WHERE c.tenant_id = $1 AND c.generation = $2 AND c.customer_id = ANY($3::uuid[])`,
      [tx.tenantId, generation, customerIds, timeZone],
    );
  }

  /** These customers are known as that. */
  async putCustomers(
    tx: TenantTx,
    { generation }: Generation,
    customers: readonly CustomerOrders[],
  ): Promise<void> {
    if (customers.length === 0) return;
    const rows = customers.map(
      ({ customerId, firstOrderId, firstCurrency, firstSource, firstOrderAt, lastOrderAt, orders }) => ({
        ...{ tenantId: tx.tenantId, generation, customerId },
        ...{ firstOrderId, firstCurrency, firstSource, firstOrderAt, lastOrderAt, orders },
      }),
    );
    const { sql, parameters } = insertStatement(AnalyticsCustomerEntity, rows, {
      conflict: `ON CONFLICT (tenant_id, generation, customer_id) DO UPDATE SET
        first_order_id = excluded.first_order_id, first_currency = excluded.first_currency,
        first_source = excluded.first_source, first_order_at = excluded.first_order_at, last_order_at = excluded.last_order_at, orders = excluded.orders`,
    });
    await tx.query(sql, parameters);
  }

  /**
   * Takes what these customers bought by month out of the cohorts, or puts it in. To change it, take it out before and put
   * it in afterwards: then cohorts are what the sums of customers say, whatever month they belong to.
   */
  async moveCohorts(
    tx: TenantTx,
    { generation, timeZone }: Generation,
    { customerIds, sign }: { readonly customerIds: readonly string[]; readonly sign: 1 | -1 },
  ): Promise<void> {
    if (customerIds.length === 0) return;
    await tx.query(
      `INSERT INTO analytics_cohort AS t
         (tenant_id, generation, cohort_month, month, currency, customers, orders, revenue_minor)
       SELECT $1, $2, date_trunc('month', c.first_order_at, $4), s.bucket, s.currency,
         $5 * count(*) FILTER (WHERE s.orders > 0), $5 * sum(s.orders), $5 * sum(${REVENUE_SQL})
       FROM analytics_customer c JOIN analytics_sales s ON s.tenant_id = c.tenant_id AND s.generation = c.generation
         AND s.dimension = 'CUSTOMER' AND s.key = c.customer_id::text AND s.grain = 'MONTH'
       WHERE c.tenant_id = $1 AND c.generation = $2 AND c.customer_id = ANY($3::uuid[])
       GROUP BY 3, 4, 5
       ON CONFLICT (tenant_id, generation, cohort_month, month, currency) DO UPDATE SET
         customers = t.customers + excluded.customers, orders = t.orders + excluded.orders,
         revenue_minor = t.revenue_minor + excluded.revenue_minor`,
      [tx.tenantId, generation, customerIds, timeZone, sign],
    );
  }

  /** Up to `limit` hours go that began before then and are not of a whole store. Answers how many. */
  async dropHours(tx: PlatformTx, before: Date, limit: number): Promise<number> {
    const rows = await tx.query(
      `DELETE FROM analytics_sales WHERE ctid = ANY(ARRAY(
         SELECT ctid FROM analytics_sales WHERE grain = 'HOUR' AND dimension <> 'STORE' AND bucket < $1
         ORDER BY bucket LIMIT $2)) RETURNING 1 AS one`,
      [before, limit],
    );
    return rows.length;
  }

  /** Up to `limit` rows of each table go that are older than the generation that is read. Answers whether there may be more. */
  async dropOld(tx: TenantTx, limit: number): Promise<boolean> {
    const tables = ['analytics_movement', 'analytics_sales', 'analytics_customer', 'analytics_cohort'];
    let isLeft = false;
    for (const table of tables) {
      const rows = await tx.query(
        `DELETE FROM ${table} WHERE tenant_id = $1 AND ctid = ANY(ARRAY(
           SELECT ctid FROM ${table} WHERE tenant_id = $1
             AND generation < (SELECT live_generation FROM analytics_state WHERE tenant_id = $1) LIMIT $2)) RETURNING 1 AS one`,
        [tx.tenantId, limit],
      );
      isLeft ||= rows.length === limit;
    }
    return isLeft;
  }
}
