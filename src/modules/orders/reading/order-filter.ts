import { Fault } from '../../../kernel/errors.js';
import { decodeIdOrNone } from '../../../kernel/ids.js';
import { parseDecimal } from '../../../kernel/money.js';
import type { OrderFilter } from './order-filter.inputs.js';

const MAX_QUERY_LENGTH = 254;

/** Conditions on `o`, and their parameters from $2 on. */
export interface OrderCondition {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** The SQL of one wish, for the place of its parameter. */
type Wish = readonly [sql: (place: string) => string, value: unknown];

/**
 * The filter as SQL. What is not asked for is left out of the text, so that the planner sees which index serves the rest.
 * @throws Fault BAD_USER_INPUT for an amount or a query that cannot be one
 */
export function orderCondition(filter: OrderFilter, currency: string): OrderCondition {
  const wishes = [...standings(filter), ...spans(filter, currency), ...subjects(filter)].filter(
    ([, value]) => value !== null,
  );
  return {
    sql: wishes.map(([sql], index) => `AND ${sql(`$${index + 2}`)}`).join(' '),
    parameters: wishes.map(([, value]) => value),
  };
}

function standings({ status, paymentStatus, fulfillmentStatus }: OrderFilter): Wish[] {
  return [
    [(at) => `o.status = ANY(${at}::text[])`, status ?? null],
    [(at) => `o.payment_status = ANY(${at}::text[])`, paymentStatus ?? null],
    [(at) => `o.fulfillment_status = ANY(${at}::text[])`, fulfillmentStatus ?? null],
  ];
}

function spans({ created, total }: OrderFilter, currency: string): Wish[] {
  return [
    [(at) => `o.created_at >= ${at}::timestamptz`, created?.from ?? null],
    [(at) => `o.created_at < ${at}::timestamptz`, created?.before ?? null],
    [(at) => `o.total_minor >= ${at}::bigint`, amountOf(total?.min, currency)],
    [(at) => `o.total_minor <= ${at}::bigint`, amountOf(total?.max, currency)],
  ];
}

function subjects({ customerId, tag, query }: OrderFilter): Wish[] {
  const customer = customerId == null ? null : decodeIdOrNone('customer', customerId);
  return [
    [(at) => `o.customer_id = ${at}::uuid`, customer],
    [(at) => `o.tags @> ARRAY[${at}::text]`, tag == null ? null : storable(tag)],
    [searchSql, query == null ? null : searched(query)],
  ];
}

/** What people have at hand when they look for an order; each by its own index, whatever is searched for. */
function searchSql(at: string): string {
  const sought = (key: string) => `(${at}::jsonb->>'${key}')`;
  const ofCustomers = `SELECT s.id FROM customer c
    JOIN sales_order s ON s.tenant_id = $1 AND s.customer_id = c.id WHERE c.tenant_id = $1`;
  return `o.id IN (
    SELECT id FROM sales_order WHERE tenant_id = $1 AND email ~>=~ ${sought('prefix')}
      AND email ~<~ (${sought('prefix')} || chr(1114111))
    UNION ALL
    SELECT id FROM sales_order WHERE tenant_id = $1 AND number = ${sought('number')}::bigint
    UNION ALL
    SELECT order_id FROM order_line WHERE tenant_id = $1 AND sku = ${sought('exact')}
    UNION ALL
    SELECT order_id FROM shipment WHERE tenant_id = $1 AND tracking_number = ${sought('exact')}
    UNION ALL
    ${ofCustomers} AND c.phone ~>=~ ${sought('phone')} AND c.phone ~<~ (${sought('phone')} || chr(1114111))
    UNION ALL
    ${ofCustomers} AND to_tsvector('pg_catalog.simple', search_text(c.name)) @@ search_prefixes(${sought('name')}))`;
}

function searched(query: string): string {
  const exact = storable(query).trim();
  if (exact === '' || exact.length > MAX_QUERY_LENGTH) {
    throw new Fault('BAD_USER_INPUT', `\`filter.query\` takes 1 to ${MAX_QUERY_LENGTH} characters.`);
  }
  const number = /^#?(\d{1,15})$/.exec(exact)?.[1] ?? null;
  // One letter is the beginning of too many names.
  const name = /[\p{L}\p{N}]{2}/u.test(exact) ? exact : null;
  return JSON.stringify({ exact, number, name, phone: phoneBeginning(exact), prefix: exact.toLowerCase() });
}

/** Numbers are stored as "+905321234567", and typed with signs in between. Null for what is no number. */
function phoneBeginning(text: string): string | null {
  return /^[+\d ().-]{5,}$/.test(text) ? `+${text.replace(/\D/g, '')}` : null;
}

function amountOf(decimal: string | null | undefined, currency: string): number | null {
  if (decimal == null) return null;
  const amountMinor = parseDecimal(decimal, currency);
  if (amountMinor !== null) return amountMinor;
  throw new Fault('BAD_USER_INPUT', `\`filter.total\` takes amounts in ${currency}, such as "12".`);
}

/** What cannot be stored matches nothing, and must not reach the database. */
function storable(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\ufffd');
}
