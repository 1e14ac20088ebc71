import type { LoaderDefinition, TenantContext } from '../../platform/context.js';
import { columnsOf } from '../../platform/db/rows.js';
import { PAYMENT_COLUMNS, PaymentEntity, paymentsOfOrderLoader } from '../payments/index.js';
import { columnsFor, type CardColumns } from './card-columns.js';
import { CUSTOMER } from './order-customer.loader.js';
import { ORDER_HISTORY_COLUMNS, ORDER_LINE_COLUMNS } from './order-cards.js';
import { OrderHistoryEntity } from './order-history.entity.js';
import { OrderLineEntity } from './order-line.entity.js';
import { UNIT_COUNTS } from './order-units.js';
import { orderHistoryLoader, orderLinesLoader } from './order.loaders.js';
import type { OrderPart } from './order-part.js';
import type { OrderView } from './order.view.js';
import type { WantedFields } from './reading/wanted-fields.js';

/** An order as it comes with its parts. Its type does not name them: an order that was changed has none. */
type WithParts = Readonly<Record<`part_${string}`, unknown[] | null | undefined>>;

/** A part whose rows the loader has for orders that came without it. */
export class LoadedOrderPart<Row, Column extends string> implements OrderPart {
  readonly field: string;
  readonly sql: string;

  constructor(private readonly spec: OrderPartSpec<Row, Column>) {
    this.field = spec.field;
    this.sql = this.sqlOf(spec.columns.all);
  }

  sqlFor(wanted: WantedFields): string {
    const { columns, columnsOfOthers = {} } = this.spec;
    const others = Object.keys(columnsOfOthers).filter((field) => wanted.has(field));
    const fields = [...(wanted.get(this.field) ?? []), ...others.flatMap((field) => columnsOfOthers[field]!)];
    return this.sqlOf(columnsFor(columns, fields));
  }

  /** What `make` makes of the order's rows: at once where they came with it, else a promise of it. */
  map<Made>(
    ctx: TenantContext,
    { raw }: OrderView,
    make: (rows: readonly Row[]) => Made,
  ): Made | Promise<Made> {
    const rows = (raw as object as WithParts)[`part_${this.field}`];
    return rows === undefined ? ctx.loader(this.spec.loader).map(raw.id, make) : make((rows ?? []) as Row[]);
  }

  private sqlOf(columns: readonly Column[]): string {
    return `(SELECT json_agg(part) FROM (${this.spec.rows(columns)}) part)`;
  }
}

export interface OrderPartSpec<Row, Column extends string> {
  readonly field: string;
  /** SQL of the rows of the order `o` in their order, with these columns. Instants are texts of JSON in them. */
  readonly rows: (columns: readonly Column[]) => string;
  readonly columns: CardColumns<Column>;
  /** Other fields of the order that are made of the rows, and of what of them. */
  readonly columnsOfOthers?: Readonly<Record<string, readonly Column[]>>;
  readonly loader: LoaderDefinition<string, Row[]>;
}

export const LINES = new LoadedOrderPart({
  field: 'lines',
  rows: (columns) => `SELECT ${columnsOf(OrderLineEntity, 'l', columns)} FROM order_line l
    WHERE l.tenant_id = $1 AND l.order_id = o.id ORDER BY l.position`,
  columns: ORDER_LINE_COLUMNS,
  columnsOfOthers: { availableActions: UNIT_COUNTS },
  loader: orderLinesLoader,
});

export const HISTORY = new LoadedOrderPart({
  field: 'history',
  rows: (columns) => `SELECT ${columnsOf(OrderHistoryEntity, 'h', columns)} FROM order_history h
    WHERE h.tenant_id = $1 AND h.order_id = o.id ORDER BY h.created_at, h.id`,
  columns: ORDER_HISTORY_COLUMNS,
  loader: orderHistoryLoader,
});

export const PAYMENTS = new LoadedOrderPart({
  field: 'payments',
  rows: (columns) => `SELECT ${columnsOf(PaymentEntity, 'p', columns)} FROM payment p
    WHERE p.tenant_id = $1 AND p.order_id = o.id ORDER BY p.created_at, p.id`,
  columns: PAYMENT_COLUMNS,
  loader: paymentsOfOrderLoader,
});

/** The parts that orders have. Modules above add theirs when they are made. */
export class OrderParts {
  private readonly parts: OrderPart[] = [LINES, HISTORY, PAYMENTS, CUSTOMER];

  add(part: OrderPart): void {
    this.parts.push(part);
  }

  /** Those that an operation asks for which selects these fields of orders. */
  wantedBy(wanted: WantedFields): readonly OrderPart[] {
    return this.parts.filter(({ field }) => wanted.has(field));
  }
}
