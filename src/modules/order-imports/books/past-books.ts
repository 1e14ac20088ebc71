import { newId } from '../../../kernel/ids.js';
import type { PastInvoiceRow } from '../../imports/index.js';
import {
  openingPosting,
  refundPostings,
  salePostings,
  type DatedPosting,
  type Posting,
} from '../../ledger/index.js';
import { CURRENCY, moneyText, PROVIDER, totalsOf } from './past-money.js';
import type {
  Article,
  KnownInvoice,
  PastEvent,
  PastLine,
  PastOrder,
  PastRefund,
  StoredRefund,
} from './past-sale.js';
import type { RefundableOrder, SoldUnits, TakenUnits } from './sold-units.js';

/** What became of one invoice. */
export interface BookedInvoice {
  readonly order: PastOrder | null;
  readonly openingOrder: PastOrder | null;
  readonly refunds: number;
}

/**
 * Books invoices in their order: what they sold becomes orders, what they gave back refunds of these and of earlier
 * orders. Everything is collected here and written afterwards; the postings are those of live sales.
 */
export class PastBooks {
  readonly orders: PastOrder[] = [];
  readonly refunds: PastRefund[] = [];
  readonly events: PastEvent[] = [];
  readonly postings: DatedPosting[] = [];
  /** Units that go back of lines that were there before. */
  readonly storedLines = new Map<string, number>();
  readonly storedRefunds = new Map<string, StoredRefund>();
  private readonly freshLines = new Map<string, PastLine>();

  constructor(
    private readonly sold: SoldUnits,
    private readonly articles: ReadonlyMap<string, Article>,
  ) {}

  book(known: KnownInvoice): BookedInvoice {
    const { rows } = known.invoice;
    const sales = rows.filter(({ isRefund }) => !isRefund);
    const order = sales.length > 0 ? this.sell(known, sales) : null;
    const back = rows.filter(({ isRefund }) => isRefund);
    if (back.length === 0) return { order, openingOrder: null, refunds: 0 };
    const { taken, rest } = this.takeBack(known, back);
    const refunds = this.refundSold(known, taken);
    const openingOrder = rest.length > 0 ? this.refundOpening(known, rest) : null;
    return { order, openingOrder, refunds: refunds + (openingOrder ? 1 : 0) };
  }

  private sell(known: KnownInvoice, rows: readonly PastInvoiceRow[]): PastOrder {
    const order = this.newOrder(known, { rows, isOpening: false });
    const { id: orderId, totalMinor: amountMinor } = order;
    this.tell(orderId, known.at, [
      ['ORDER_PLACED', 'The order was placed.'],
      ['PAYMENT_CAPTURED', `${moneyText(amountMinor)} were paid.`],
    ]);
    const step = { amountMinor, alreadyMinor: 0, feeMinor: 0 };
    this.post(
      known.at,
      salePostings(totalsOf(amountMinor), { ...subjectOf(order, captureOf(order)), ...step }),
    );
    if (known.isKnownCustomer) this.offer(order);
    return order;
  }

  /** What was sold can come back with a later invoice of the batch. */
  private offer(order: PastOrder): void {
    const { customerId, invoice } = order.known;
    const { countryCode } = invoice;
    for (const { id, row, quantity } of order.lines) {
      const { stockCode, unitMinor } = row;
      if (unitMinor === 0) continue;
      const line = { id, order, unitMinor, leftUnits: quantity };
      this.sold.add({ customerId, countryCode, stockCode, unitMinor }, line);
    }
  }

  /** What can be given back of sales that are known, and the rows of which there is none. */
  private takeBack({ customerId, isKnownCustomer, invoice }: KnownInvoice, rows: readonly PastInvoiceRow[]) {
    const taken: TakenUnits[] = [];
    const rest: PastInvoiceRow[] = [];
    for (const row of rows) {
      const { stockCode, unitMinor } = row;
      const key = { customerId, countryCode: invoice.countryCode, stockCode, unitMinor };
      const found = isKnownCustomer ? this.sold.take(key, row.quantity) : [];
      taken.push(...found);
      const quantity = found.reduce((left, units) => left - units.quantity, row.quantity);
      if (quantity > 0) rest.push({ ...row, quantity });
    }
    return { taken, rest };
  }

  /** One refund for each order of which something comes back; answers how many. */
  private refundSold(known: KnownInvoice, taken: readonly TakenUnits[]): number {
    const byOrder = new Map<RefundableOrder, TakenUnits[]>();
    for (const units of taken) {
      const { order } = units.line;
      byOrder.set(order, [...(byOrder.get(order) ?? []), units]);
    }
    for (const [order, units] of byOrder) {
      const amountMinor = units.reduce((sum, { line, quantity }) => sum + line.unitMinor * quantity, 0);
      this.refund(known, order, {
        amountMinor,
        lines: units.map(({ line, quantity }) => ({ orderLineId: line.id, quantity })),
      });
      if (order.isStored) this.changeStored(known, order, { amountMinor, units });
      else for (const { line, quantity } of units) this.freshLines.get(line.id)!.refundedQuantity += quantity;
    }
    return byOrder.size;
  }

  private changeStored(
    { at }: KnownInvoice,
    { id: orderId, paymentId }: RefundableOrder,
    { amountMinor, units }: { amountMinor: number; units: readonly TakenUnits[] },
  ): void {
    const change = this.storedRefunds.get(orderId) ?? { orderId, paymentId, amountMinor: 0, at };
    change.amountMinor += amountMinor;
    change.at = at;
    this.storedRefunds.set(orderId, change);
    for (const { line, quantity } of units) {
      this.storedLines.set(line.id, (this.storedLines.get(line.id) ?? 0) + quantity);
    }
  }

  /** An order for what was sold before the file begins: its money is an opening one, and all of it goes back. */
  private refundOpening(known: KnownInvoice, rows: readonly PastInvoiceRow[]): PastOrder {
    const order = this.newOrder(known, { rows, isOpening: true });
    const { totalMinor: amountMinor, lines } = order;
    const reference = `opening:${order.paymentId}:${amountMinor}`;
    this.post(known.at, [openingPosting({ ...subjectOf(order, reference), amountMinor })]);
    for (const line of lines) line.refundedQuantity = line.quantity;
    this.refund(known, order, {
      amountMinor,
      lines: lines.map(({ id, quantity }) => ({ orderLineId: id, quantity })),
    });
    return order;
  }

  private refund(
    { at, invoice }: KnownInvoice,
    order: RefundableOrder,
    { amountMinor, lines }: Pick<PastRefund, 'amountMinor' | 'lines'>,
  ): void {
    const { id: orderId, paymentId } = order;
    const id = newId();
    this.refunds.push({ id, orderId, paymentId, amountMinor, at, invoiceNumber: invoice.number, lines });
    const step = { amountMinor, alreadyMinor: order.refundedMinor };
    const subject = subjectOf(order, `refund:${id}`);
    this.post(at, refundPostings(totalsOf(order.totalMinor), { ...subject, ...step }));
    order.refundedMinor += amountMinor;
    this.tell(orderId, at, [
      ['REFUND_CREATED', `${moneyText(amountMinor)} go back.`],
      ['REFUND_SUCCEEDED', `${moneyText(amountMinor)} have gone back.`],
    ]);
  }

  private newOrder(
    known: KnownInvoice,
    { rows, isOpening }: { rows: readonly PastInvoiceRow[]; isOpening: boolean },
  ): PastOrder {
    const lines = rows.map((row) => this.newLine(row));
    const totalMinor = rows.reduce((sum, { quantity, unitMinor }) => sum + quantity * unitMinor, 0);
    const ids = { id: newId(), paymentId: newId() };
    const money = { totalMinor, refundedMinor: 0, leftMinor: isOpening ? 0 : totalMinor };
    const order = { ...ids, known, isOpening, lines, ...money, isStored: false };
    this.orders.push(order);
    return order;
  }

  private newLine(row: PastInvoiceRow): PastLine {
    const article = this.articles.get(row.stockCode)!;
    const line = { id: newId(), row, article, quantity: row.quantity, refundedQuantity: 0 };
    this.freshLines.set(line.id, line);
    return line;
  }

  private post(at: Date, postings: readonly Posting[]): void {
    this.postings.push(...postings.map((posting) => ({ ...posting, at })));
  }

  private tell(orderId: string, at: Date, entries: readonly [PastEvent['type'], string][]): void {
    this.events.push(...entries.map(([type, message]) => ({ orderId, type, message, at })));
  }
}

function captureOf({ paymentId, totalMinor }: PastOrder): string {
  return `capture:${paymentId}:${totalMinor}`;
}

function subjectOf({ id: orderId, paymentId }: RefundableOrder, reference: string) {
  return { orderId, paymentId, provider: PROVIDER, currency: CURRENCY, reference };
}
