import type { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import type { Shop, World } from './world.js';

export type RetailRow = Record<
  'InvoiceNo' | 'StockCode' | 'Quantity' | 'UnitPrice' | 'InvoiceDate' | 'CustomerID' | 'Country',
  string
>;

const CHUNK = 20_000;

/** The rows as a table of their own, so that plain SQL can say what reports must tell. Few are in memory at once. */
export async function loadRows({ app }: World, csv: Readable): Promise<void> {
  await app.database.query(
    `DROP TABLE IF EXISTS retail_row;
     CREATE UNLOGGED TABLE retail_row (invoice text, quantity integer, price numeric, at timestamp, customer text)`,
  );
  let chunk: RetailRow[] = [];
  const store = async () => {
    const of = (column: keyof RetailRow) => chunk.map((row) => row[column]);
    await app.database.query(
      `INSERT INTO retail_row SELECT u.invoice, u.quantity, u.price, u.at, nullif(u.customer, '')
       FROM unnest($1::text[], $2::integer[], $3::numeric[], $4::timestamp[], $5::text[])
         AS u(invoice, quantity, price, at, customer)`,
      [of('InvoiceNo'), of('Quantity'), of('UnitPrice'), of('InvoiceDate'), of('CustomerID')],
    );
    chunk = [];
  };
  for await (const row of csv.pipe(parse({ columns: true })) as AsyncIterable<RetailRow>) {
    if (chunk.push(row) === CHUNK) await store();
  }
  await store();
}

/** What customers of one month bought in one month. */
export interface CohortCell {
  readonly cohort: string;
  readonly offset: number;
  readonly customers: number;
  readonly orders: number;
  readonly revenue: number;
}

/** An invoice is bought with when something on it costs, or is a gift to someone who is known. */
const BOUGHT = `SELECT customer, date_trunc('month', min(at)) AS month FROM retail_row
  WHERE customer IS NOT NULL AND quantity * price > 0 OR customer IS NOT NULL AND price = 0 AND quantity > 0
  GROUP BY invoice, customer`;

/** Customers of the file by the month in which they first bought, and what they bought in each month since. */
export function cohortsOfRows({ app }: World): Promise<CohortCell[]> {
  return app.database.query<CohortCell>(
    `WITH bought AS (${BOUGHT}), first AS (SELECT customer, min(month) AS month FROM bought GROUP BY customer),
     paid AS (
       SELECT customer, date_trunc('month', at) AS month, sum(round(quantity * price * 100)) AS minor
       FROM retail_row WHERE customer IS NOT NULL GROUP BY 1, 2
     ), cell AS (
       SELECT f.month AS cohort, p.month, sum(p.minor) AS minor, count(*) FILTER (WHERE o.orders > 0) AS customers,
         sum(coalesce(o.orders, 0)) AS orders
       FROM first f JOIN paid p USING (customer)
       LEFT JOIN (SELECT customer, month, count(*) AS orders FROM bought GROUP BY 1, 2) o
         ON o.customer = p.customer AND o.month = p.month
       GROUP BY 1, 2
     )
     SELECT to_char(cohort, 'YYYY-MM-DD') AS cohort, customers::int, orders::int, minor::bigint AS revenue,
       (extract(year FROM age(month, cohort)) * 12 + extract(month FROM age(month, cohort)))::int AS "offset"
     FROM cell WHERE month >= cohort AND (customers > 0 OR minor <> 0) ORDER BY 1, 5`,
  );
}

/** How many customers the file has, and how many of them bought. */
export async function customersOfRows({ app }: World): Promise<{ known: number; buyers: number }> {
  const [row] = await app.database.query<{ known: number; buyers: number }>(
    `SELECT count(DISTINCT customer)::int AS known, (SELECT count(DISTINCT customer) FROM (${BOUGHT}) b)::int AS buyers
     FROM retail_row`,
  );
  return row!;
}

interface Reported {
  readonly customers: {
    readonly known: number;
    readonly buyers: number;
    readonly new: number;
    readonly returning: number;
  };
  readonly summary: { readonly newCustomers: number; readonly returningCustomers: number };
  readonly topCustomers: readonly { readonly customer: { readonly name: string } }[];
  readonly cohorts: readonly {
    readonly month: string;
    readonly periods: readonly (Omit<CohortCell, 'cohort' | 'revenue'> & {
      revenue: { amountMinor: number };
    })[];
  }[];
}

/** What reports tell of customers in these days, and of cohorts in the year before the last of them. */
export async function reportedCustomers(shop: Shop, from: string, to: string) {
  const { analytics } = await shop.owner.run<{ analytics: Reported }>(
    `query ($from: Date!, $to: Date!) { analytics {
       customers(from: $from, to: $to) { known buyers new returning }
       summary(from: $from, to: $to) { newCustomers returningCustomers }
       topCustomers(from: $from, to: $to, first: 100) { customer { name } }
       cohorts(months: 36, until: $to) { month periods { offset customers orders revenue { amountMinor } } } } }`,
    { from, to },
  );
  const cells = analytics.cohorts.flatMap(({ month, periods }) =>
    periods.map(({ revenue, ...cell }): CohortCell => ({
      cohort: month,
      ...cell,
      revenue: revenue.amountMinor,
    })),
  );
  return {
    ...analytics.customers,
    ...analytics.summary,
    names: analytics.topCustomers.map(({ customer }) => customer.name),
    cohorts: cells.filter(({ customers, revenue }) => customers > 0 || revenue !== 0),
  };
}
