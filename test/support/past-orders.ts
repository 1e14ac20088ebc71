import type { Shop, World } from './world.js';

const HEADER = 'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country';

/** A file in the form of "Online Retail" with these rows. */
export function retailFile(...rows: readonly string[]): string {
  return `${[HEADER, ...rows].join('\n')}\n`;
}

/** Revenue as the ledger tells it: what sales, discounts, shipping and refunds were credited less what they were debited. */
const REVENUE = `
  (SELECT p.order_id, p.created_at, CASE WHEN p.credit_account = a.name THEN p.amount_minor ELSE -p.amount_minor END AS minor
   FROM ledger_posting p JOIN (VALUES ('sales'), ('discounts'), ('shipping'), ('refunds')) AS a(name)
     ON a.name IN (p.credit_account, p.debit_account)
   WHERE p.tenant_id = $1) AS r`;

/** In minor units. */
export async function ledgerRevenue(world: World, shop: Shop): Promise<number> {
  const [row] = await world.app.database.query<{ minor: number }>(
    `SELECT coalesce(sum(r.minor), 0)::bigint AS minor FROM ${REVENUE}`,
    [shop.tenantId],
  );
  return row!.minor;
}

/** The same by the month of the store's clock. */
export async function revenueByMonth(world: World, shop: Shop): Promise<Record<string, number>> {
  const rows = await world.app.database.query<{ key: string; minor: number }>(
    `SELECT to_char(r.created_at AT TIME ZONE t.time_zone, 'YYYY-MM') AS key, sum(r.minor)::bigint AS minor
     FROM ${REVENUE} JOIN tenant t ON t.id = $1 GROUP BY 1 ORDER BY 1`,
    [shop.tenantId],
  );
  return Object.fromEntries(rows.map(({ key, minor }) => [key, minor]));
}

/** The same by the country of the order. */
export async function revenueByCountry(world: World, shop: Shop): Promise<Record<string, number>> {
  const rows = await world.app.database.query<{ key: string; minor: number }>(
    `SELECT coalesce(o.shipping_address->>'countryCode', '') AS key, sum(r.minor)::bigint AS minor
     FROM ${REVENUE} JOIN sales_order o ON o.tenant_id = $1 AND o.id = r.order_id GROUP BY 1 ORDER BY 1`,
    [shop.tenantId],
  );
  return Object.fromEntries(rows.map(({ key, minor }) => [key, minor]));
}

/** What was sold less what went back, by stock code, the most first: by lines and refunds, not by the ledger. */
export async function revenueByCode(world: World, shop: Shop, limit: number): Promise<[string, number][]> {
  const rows = await world.app.database.query<{ sku: string; minor: number }>(
    `SELECT l.sku, sum(l.unit_minor * (CASE WHEN o.status = 'CANCELLED' THEN 0 ELSE l.quantity END - l.refunded_quantity))::bigint
       AS minor
     FROM order_line l JOIN sales_order o ON o.tenant_id = $1 AND o.id = l.order_id
     WHERE l.tenant_id = $1 GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT $2`,
    [shop.tenantId, limit],
  );
  return rows.map(({ sku, minor }) => [sku, minor]);
}

/** An order of a store, with what belongs to it, as it is stored. */
export interface StoredPastOrder {
  readonly invoice: string;
  readonly number: number;
  readonly status: string;
  readonly paymentStatus: string;
  readonly total: number;
  readonly captured: number;
  readonly refunded: number;
  readonly country: string | null;
  readonly customer: string;
  readonly at: string;
  /** "2 x 85123A at 255, 1 back" */
  readonly lines: string[];
  /** "510 for C2" */
  readonly refunds: string[];
  readonly history: string[];
  /** "SALE provider:import>sales 765" */
  readonly postings: string[];
}

/** The orders as they are numbered. Times of all that belongs to an order are in the history. */
export function pastOrders(world: World, shop: Shop): Promise<StoredPastOrder[]> {
  return world.app.database.query<StoredPastOrder>(
    `SELECT o.custom_fields->>'invoice' AS invoice, o.number, o.status, o.payment_status AS "paymentStatus",
       o.total_minor AS total, o.captured_minor AS captured, o.refunded_minor AS refunded,
       o.shipping_address->>'countryCode' AS country, c.name AS customer,
       to_char(o.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI') AS at,
       (SELECT array_agg(l.quantity || ' x ' || l.sku || ' at ' || l.unit_minor
          || CASE WHEN l.refunded_quantity > 0 THEN ', ' || l.refunded_quantity || ' back' ELSE '' END ORDER BY l.position)
        FROM order_line l WHERE l.tenant_id = $1 AND l.order_id = o.id) AS lines,
       (SELECT coalesce(array_agg(r.amount_minor || ' for ' || replace(r.reason, 'Invoice ', '') ORDER BY r.created_at, r.id), '{}')
        FROM refund r WHERE r.tenant_id = $1 AND r.order_id = o.id AND r.status = 'SUCCEEDED') AS refunds,
       (SELECT array_agg(h.type || ' ' || to_char(h.created_at AT TIME ZONE 'UTC', 'HH24:MI') ORDER BY h.id)
        FROM order_history h WHERE h.tenant_id = $1 AND h.order_id = o.id) AS history,
       (SELECT coalesce(array_agg(p.kind || ' ' || p.debit_account || '>' || p.credit_account || ' ' || p.amount_minor ORDER BY p.id), '{}')
        FROM ledger_posting p WHERE p.tenant_id = $1 AND p.order_id = o.id) AS postings
     FROM sales_order o JOIN customer c ON c.tenant_id = $1 AND c.id = o.customer_id
     WHERE o.tenant_id = $1 ORDER BY o.number`,
    [shop.tenantId],
  );
}

/** Payments that do not say what their orders say, and movements that are not what was captured and refunded; none in sound books. */
export function unsoundOrders(world: World, shop: Shop): Promise<{ id: string }[]> {
  return world.app.database.query<{ id: string }>(
    `SELECT o.id FROM sales_order o
     LEFT JOIN payment p ON p.tenant_id = $1 AND p.order_id = o.id
     LEFT JOIN LATERAL (SELECT sum(l.subtotal_minor) AS minor FROM order_line l
       WHERE l.tenant_id = $1 AND l.order_id = o.id) AS l ON true
     LEFT JOIN LATERAL (SELECT sum(r.amount_minor) AS minor FROM refund r
       WHERE r.tenant_id = $1 AND r.order_id = o.id) AS r ON true
     LEFT JOIN LATERAL (SELECT sum(CASE WHEN b.debit_account = 'provider:import' THEN b.amount_minor ELSE -b.amount_minor END)
       AS minor FROM ledger_posting b WHERE b.tenant_id = $1 AND b.order_id = o.id) AS b ON true
     WHERE o.tenant_id = $1 AND (
       p.captured_minor IS DISTINCT FROM o.captured_minor OR p.refunded_minor IS DISTINCT FROM o.refunded_minor
       OR o.total_minor <> l.minor OR o.refunded_minor <> coalesce(r.minor, 0)
       OR o.captured_minor - o.refunded_minor <> coalesce(b.minor, 0))`,
    [shop.tenantId],
  );
}

/** What the reports tell of a store's years, in minor units: as a whole, by month, by country and of the best products. */
export async function reportedSales(shop: Shop, from: string, to: string) {
  const { analytics } = await shop.owner.run<{ analytics: Reported }>(
    `query ($from: Date!, $to: Date!) { analytics {
       summary(from: $from, to: $to) { revenue { amountMinor } orders refundCount }
       revenueTimeline(from: $from, to: $to, interval: MONTH) { start revenue { amountMinor } }
       topCountries(from: $from, to: $to, first: 100) { country revenue { amountMinor } }
       topProducts(from: $from, to: $to, first: 10) { revenue { amountMinor } } } }`,
    { from, to },
  );
  const { summary, revenueTimeline, topCountries, topProducts } = analytics;
  const months = revenueTimeline.filter(({ revenue }) => revenue.amountMinor !== 0);
  return {
    total: summary.revenue.amountMinor,
    months: months.map(({ revenue }) => revenue.amountMinor),
    countries: Object.fromEntries(
      topCountries.map(({ country, revenue }) => [country ?? '', revenue.amountMinor]),
    ),
    first: topProducts.map(({ revenue }) => revenue.amountMinor),
  };
}

interface Reported {
  readonly summary: Earning;
  readonly revenueTimeline: readonly (Earning & { readonly start: string })[];
  readonly topCountries: readonly (Earning & { readonly country: string | null })[];
  readonly topProducts: readonly Earning[];
}

interface Earning {
  readonly revenue: { readonly amountMinor: number };
}
