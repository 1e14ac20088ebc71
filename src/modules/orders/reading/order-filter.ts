import { Fault } from '../../../kernel/errors.js';
import { decodeId } from '../../../kernel/ids.js';
import { parseDecimal } from '../../../kernel/money.js';
import type { OrderFilter } from './order-filter.inputs.js';

const MAX_QUERY_LENGTH = 254;
const NO_ID = '00000000-0000-0000-0000-000000000000';

/** Conditions on `o`, and their parameters from $2 on. */
export interface OrderCondition {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

type Part = readonly [sql: (place: string) => string, value: unknown];

/**
 * The filter as SQL. What is not asked for is left out of the text, so that the planner sees which index serves the rest.
 * @throws Fault BAD_USER_INPUT for an amount or a query that cannot be one
 */
export function orderCondition(filter: OrderFilter, currency: string): OrderCondition {
  const parts = partsOf(filter, currency);
  return {
    sql: parts.map(([sql], index) => `AND ${sql(`$${index + 2}`)}`).join(' '),
    parameters: parts.map(([, value]) => value),
  };
}

function partsOf(filter: OrderFilter, currency: string): Part[] {
  const { status, paymentStatus, fulfillmentStatus, createdAt, total, customerId, tag, query } = filter;
  const all: (Part | null)[] = [
    status ? [(at) => `o.status = ANY(${at}::text[])`, status] : null,
    paymentStatus ? [(at) => `o.payment_status = ANY(${at}::text[])`, paymentStatus] : null,
    fulfillmentStatus ? [(at) => `o.fulfillment_status = ANY(${at}::text[])`, fulfillmentStatus] : null,
    createdAt?.from ? [(at) => `o.created_at >= ${at}::timestamptz`, createdAt.from] : null,
    createdAt?.before ? [(at) => `o.created_at < ${at}::timestamptz`, createdAt.before] : null,
    total?.min != null ? [(at) => `o.total_minor >= ${at}::bigint`, amountOf(total.min, currency)] : null,
    total?.max != null ? [(at) => `o.total_minor <= ${at}::bigint`, amountOf(total.max, currency)] : null,
    customerId != null
      ? [(at) => `o.customer_id = ${at}::uuid`, decodeId('customer', customerId) ?? NO_ID]
      : null,
    tag != null ? [(at) => `o.tags @> ARRAY[${at}::text]`, storable(tag)] : null,
    query != null ? [searchSql, searched(query)] : null,
  ];
  return all.filter((part) => part !== null);
}

/** Number, beginning of the address, or SKU; each by its own index. */
function searchSql(at: string): string {
  return `o.id IN (
    SELECT id FROM sales_order WHERE tenant_id = $1 AND email LIKE lower(${at}->>'prefix')
    UNION ALL
    SELECT id FROM sales_order WHERE tenant_id = $1 AND number = (${at}->>'number')::bigint
    UNION ALL
    SELECT order_id FROM order_line WHERE tenant_id = $1 AND sku = ${at}->>'text')`.replaceAll(
    at,
    `${at}::jsonb`,
  );
}

function searched(query: string): string {
  const text = storable(query).trim();
  if (text === '' || text.length > MAX_QUERY_LENGTH) {
    throw new Fault('BAD_USER_INPUT', `\`filter.query\` takes 1 to ${MAX_QUERY_LENGTH} characters.`);
  }
  const number = /^#?(\d{1,15})$/.exec(text)?.[1] ?? null;
  return JSON.stringify({ text, number, prefix: `${text.replace(/[\\%_]/g, '\\$&')}%` });
}

function amountOf(decimal: string, currency: string): number {
  const amountMinor = parseDecimal(decimal, currency);
  if (amountMinor !== null) return amountMinor;
  throw new Fault('BAD_USER_INPUT', `\`filter.total\` takes amounts in ${currency}, such as "12".`);
}

/** What cannot be stored matches nothing, and must not reach the database. */
function storable(text: string): string {
  return text.replaceAll('\0', '�');
}
