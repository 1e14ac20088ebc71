import type { Shop, World } from './world.js';

type Row = Record<string, unknown>;

/** What analytics keep of a store, read from the tables. */
export class SalesFactsView {
  constructor(
    private readonly world: World,
    private readonly shop: Shop,
  ) {}

  /** All sums of the live generation that are not 0, each as text, in their order. */
  async rows(): Promise<string[]> {
    const sums = await this.query(
      `SELECT to_jsonb(s) - 'tenant_id' - 'generation' AS row FROM analytics_sales s
       JOIN analytics_state t ON t.tenant_id = s.tenant_id AND t.live_generation = s.generation WHERE s.tenant_id = $1
       UNION ALL
       SELECT to_jsonb(c) - 'tenant_id' - 'generation' FROM analytics_cohort c
       JOIN analytics_state t ON t.tenant_id = c.tenant_id AND t.live_generation = c.generation WHERE c.tenant_id = $1
       UNION ALL
       SELECT to_jsonb(c) - 'tenant_id' - 'generation' FROM analytics_customer c
       JOIN analytics_state t ON t.tenant_id = c.tenant_id AND t.live_generation = c.generation WHERE c.tenant_id = $1`,
    );
    return sums
      .map(({ row }) => row as Row)
      .filter((row) => Object.values(row).some((value) => typeof value === 'number' && value !== 0))
      .map((row) => JSON.stringify(row))
      .sort();
  }

  /** What the ledger says was earned: sales, discounts, shipping and refunds, by currency. */
  async ledgerRevenue(): Promise<number> {
    const [row] = await this.query(
      `SELECT coalesce(sum(side.amount), 0)::bigint AS revenue FROM ledger_posting p CROSS JOIN LATERAL (VALUES
         (p.credit_account, p.amount_minor), (p.debit_account, -p.amount_minor)) AS side(account, amount)
       WHERE p.tenant_id = $1 AND side.account IN ('sales', 'discounts', 'shipping', 'refunds')`,
    );
    return row!['revenue'] as number;
  }

  /** The same by the facts of one dimension and grain. Of products and the like: without shipping. */
  async revenue(dimension: string, grain = 'DAY'): Promise<{ all: number; goods: number }> {
    const [row] = await this.query(
      `SELECT coalesce(sum(gross_minor - discount_minor - refund_goods_minor), 0)::bigint AS goods,
         coalesce(sum(gross_minor - discount_minor - refund_goods_minor + shipping_minor - refund_shipping_minor), 0)::bigint AS all
       FROM analytics_sales s JOIN analytics_state t ON t.tenant_id = s.tenant_id AND t.live_generation = s.generation
       WHERE s.tenant_id = $1 AND s.dimension = '${dimension}' AND s.grain = '${grain}'`,
    );
    return row as { all: number; goods: number };
  }

  /** Revenue of the hours since then, by the facts of a dimension. */
  async recentHours(dimension: string, since: Date): Promise<number> {
    const [row] = await this.query(
      `SELECT coalesce(sum(gross_minor - discount_minor - refund_goods_minor + shipping_minor - refund_shipping_minor), 0)::bigint AS all
       FROM analytics_sales s JOIN analytics_state t ON t.tenant_id = s.tenant_id AND t.live_generation = s.generation
       WHERE s.tenant_id = $1 AND s.dimension = '${dimension}' AND s.grain = 'HOUR' AND s.bucket >= '${since.toISOString()}'`,
    );
    return row!['all'] as number;
  }

  /** All new customers by the facts of a dimension. */
  async newCustomers(dimension: string): Promise<number> {
    const [row] = await this.query(
      `SELECT coalesce(sum(new_customers), 0)::bigint AS customers
       FROM analytics_sales s JOIN analytics_state t ON t.tenant_id = s.tenant_id AND t.live_generation = s.generation
       WHERE s.tenant_id = $1 AND s.dimension = '${dimension}' AND s.grain = 'MONTH'`,
    );
    return row!['customers'] as number;
  }

  /** Orders, units and new customers by day, counted from the orders themselves. */
  daysOfOrders(): Promise<Row[]> {
    return this.query(
      `WITH confirmed AS (
         SELECT o.id, o.customer_id, min(h.created_at) AS at FROM sales_order o
         JOIN order_history h ON h.tenant_id = $1 AND h.order_id = o.id AND h.type IN ('PAYMENT_CAPTURED', 'PAYMENT_AUTHORIZED')
         WHERE o.tenant_id = $1 GROUP BY o.id, o.customer_id
       ), numbered AS (
         SELECT *, row_number() OVER (PARTITION BY customer_id ORDER BY at, id) AS turn FROM confirmed
       )
       SELECT to_char(c.at AT TIME ZONE t.time_zone, 'YYYY-MM-DD') AS day, count(*)::int AS orders,
         sum((SELECT sum(quantity) FROM order_line l WHERE l.tenant_id = $1 AND l.order_id = c.id))::int AS units,
         count(*) FILTER (WHERE turn = 1)::int AS "newCustomers"
       FROM numbered c JOIN tenant t ON t.id = $1 GROUP BY 1 ORDER BY 1`,
    );
  }

  /** The same by the facts. */
  daysOfFacts(): Promise<Row[]> {
    return this.query(
      `SELECT to_char(s.bucket AT TIME ZONE t.live_time_zone, 'YYYY-MM-DD') AS day, sum(s.orders)::int AS orders, sum(s.units)::int AS units,
         sum(s.new_customers)::int AS "newCustomers"
       FROM analytics_sales s JOIN analytics_state t ON t.tenant_id = s.tenant_id AND t.live_generation = s.generation
       WHERE s.tenant_id = $1 AND s.dimension = 'STORE' AND s.grain = 'DAY' AND s.orders > 0 GROUP BY 1 ORDER BY 1`,
    );
  }

  /** The consumer gets every event again. */
  async setBack(): Promise<void> {
    await this.query(
      `UPDATE outbox_position SET position = 0 WHERE tenant_id = $1 AND consumer = 'analytics.sales' RETURNING 1`,
    );
  }

  private query(sql: string): Promise<Row[]> {
    return this.world.app.database.query<Row>(sql, [this.shop.tenantId]);
  }
}
