import { instantText } from '../../kernel/instant-text.js';
import type { LoaderDefinition, TenantContext } from '../../platform/context.js';
import { columnsOf } from '../../platform/db/rows.js';
import { PAYMENT_CARD, PaymentEntity, paymentsOfOrderLoader } from '../payments/index.js';
import { ORDER_HISTORY_CARD, ORDER_LINE_CARD } from './order-cards.js';
import { OrderHistoryEntity } from './order-history.entity.js';
import { OrderLineEntity } from './order-line.entity.js';
import { orderHistoryLoader, orderLinesLoader } from './order.loaders.js';

/** Rows that hang on orders: they are read in the orders' own statement by operations that select their field. */
export interface OrderPart {
  /** The field that shows them. */
  readonly field: string;
  /** SQL of a JSON array of the rows of the order `o`, which is of the tenant $1; null when there are none. */
  readonly sql: string;
  /** The rows are there then for whoever asks the part's loader. */
  keep(ctx: TenantContext, orderId: string, rows: unknown[] | null): void;
}

/** A part whose `rows` are SQL of them in their order. `read` makes of their JSON what the loader has, such as dates. */
export function orderPart<Row>(part: {
  readonly field: string;
  readonly rows: string;
  readonly loader: LoaderDefinition<string, Row[]>;
  readonly read?: (row: Row) => Row;
}): OrderPart {
  const { field, rows, loader, read } = part;
  return {
    field,
    sql: `(SELECT json_agg(part) FROM (${rows}) part)`,
    keep(ctx, orderId, found) {
      const values = (found ?? []) as Row[];
      ctx.loader(loader).put(orderId, read ? values.map(read) : values);
    },
  };
}

const LINES = orderPart({
  field: 'lines',
  rows: `SELECT ${columnsOf(OrderLineEntity, 'l', ORDER_LINE_CARD)} FROM order_line l
    WHERE l.tenant_id = $1 AND l.order_id = o.id ORDER BY l.position`,
  loader: orderLinesLoader,
});

const HISTORY = orderPart({
  field: 'history',
  rows: `SELECT ${columnsOf(OrderHistoryEntity, 'h', ORDER_HISTORY_CARD)} FROM order_history h
    WHERE h.tenant_id = $1 AND h.order_id = o.id ORDER BY h.created_at, h.id`,
  loader: orderHistoryLoader,
  read: (entry) => ({ ...entry, createdAt: instantText(entry.createdAt as string) }),
});

const PAYMENTS = orderPart({
  field: 'payments',
  rows: `SELECT ${columnsOf(PaymentEntity, 'p', PAYMENT_CARD)} FROM payment p
    WHERE p.tenant_id = $1 AND p.order_id = o.id ORDER BY p.created_at, p.id`,
  loader: paymentsOfOrderLoader,
  read: (payment) => Object.assign(payment, { createdAt: new Date(payment.createdAt) }),
});

/** The parts that orders have. Modules above add theirs when they are made. */
export class OrderParts {
  private readonly parts: OrderPart[] = [LINES, HISTORY, PAYMENTS];

  add(part: OrderPart): void {
    this.parts.push(part);
  }

  /** Those that an operation asks for which selects these fields of orders or below. */
  wantedBy(fields: ReadonlySet<string>): readonly OrderPart[] {
    return this.parts.filter(({ field }) => fields.has(field));
  }
}
