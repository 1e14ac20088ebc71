import { recordDeeds } from '../../platform/audit/trail.js';
import type { TenantContext } from '../../platform/context.js';
import type { Core } from '../../platform/core.js';
import type { TenantTx } from '../../platform/db/scope.js';
import type { InvoiceImporter, InvoiceOutcome, PastInvoice } from '../imports/index.js';
import { PastBooks, type BookedInvoice } from './books/past-books.js';
import { CURRENCY } from './books/past-money.js';
import type { KnownInvoice } from './books/past-sale.js';
import { SoldUnits, type RefundableOrder, type SoldKey } from './books/sold-units.js';
import { invoicesImported, ordersImported } from './order-imports.events.js';
import type { Articles, FoundArticles } from './store/articles.service.js';
import type { ImportedInvoicesRepository } from './store/imported-invoices.repository.js';
import { emailOf, type PastCustomers } from './store/past-customers.service.js';
import type { PastOrders } from './store/past-orders.service.js';
import type { SoldUnitsRepository } from './store/sold-units.repository.js';

export interface InvoiceImportParts {
  readonly invoices: ImportedInvoicesRepository;
  readonly articles: Articles;
  readonly customers: PastCustomers;
  readonly sold: SoldUnitsRepository;
  readonly orders: PastOrders;
}

const KNOWN: InvoiceOutcome = { ordersCreated: 0, refundsCreated: 0, isKnown: true, problems: [] };

/** Makes orders and refunds of the invoices of another system. */
export class InvoiceImport implements InvoiceImporter {
  constructor(
    private readonly core: Pick<Core, 'outbox'>,
    private readonly parts: InvoiceImportParts,
  ) {}

  /** Why the store takes none of them: it sells in another currency. Null when it does not. */
  obstacleOf({ tenant }: TenantContext): string | null {
    if (tenant.currency === CURRENCY) return null;
    return `The amounts of the file are in ${CURRENCY}, those of the store in ${tenant.currency}. Choose a store in ${CURRENCY}.`;
  }

  /**
   * Each invoice is brought once, whole: its orders, refunds, postings and history, with the times of the file. Nothing
   * is reserved, sent or written to anyone. Statements do not grow with the number of invoices. Locks the orders of
   * which something may go back, and the store's counter of orders.
   * @throws Refusal when another transaction took a SKU or the last place of the plan meanwhile
   */
  async importInvoices(
    tx: TenantTx,
    ctx: TenantContext,
    { jobId, invoices }: { jobId: string; invoices: readonly PastInvoice[] },
  ): Promise<InvoiceOutcome[]> {
    const known = await this.parts.invoices.findKnown(tx, invoices.map(({ number }) => number)); // prettier-ignore
    const fresh = invoices.filter(({ number }) => !known.has(number));
    if (fresh.length === 0) return invoices.map(() => KNOWN);
    await this.parts.invoices.planAnew(tx);
    const found = await this.parts.articles.find(tx, ctx, fresh);
    const sellable = fresh.filter(({ rows }) => rows.every(({ stockCode }) => found.articles.has(stockCode)));
    const booked = await this.book(tx, ctx, { jobId, invoices: sellable, found });
    return invoices.map((invoice) => {
      if (known.has(invoice.number)) return KNOWN;
      return outcomeOf(booked.get(invoice.number)) ?? refusalOf(invoice, found);
    });
  }

  private async book(
    tx: TenantTx,
    ctx: TenantContext,
    { jobId, invoices, found }: { jobId: string; invoices: readonly PastInvoice[]; found: FoundArticles },
  ): Promise<Map<string, BookedInvoice>> {
    const all = await this.recognise(tx, ctx, invoices);
    const books = new PastBooks(await this.soldBefore(tx, all), found.articles);
    const booked = all.map((known) => ({ known, ...books.book(known) }));
    await this.parts.orders.write(tx, ctx, books);
    await this.parts.customers.count(tx, books.orders);
    await this.parts.invoices.insert(
      tx,
      booked.map(({ known, order, openingOrder, refunds }) => ({
        ...{ number: known.invoice.number, jobId, refunds, createdAt: tx.now },
        ...{ orderId: order?.id ?? null, refundedOrderId: openingOrder?.id ?? null },
      })),
    );
    const touched = [...books.orders.map(({ id }) => id), ...books.storedRefunds.keys()];
    if (touched.length > 0) await this.core.outbox.add(tx, ordersImported(jobId, touched));
    const numbers = booked.map(({ known }) => known.invoice.number);
    const refunds = booked.reduce((sum, each) => sum + each.refunds, 0);
    if (numbers.length > 0) {
      recordDeeds(tx, [invoicesImported(jobId, { numbers, orders: books.orders.length, refunds })]);
    }
    return new Map(booked.map(({ known, ...result }) => [known.invoice.number, result]));
  }

  /** When each invoice was written, and whose it is. */
  private async recognise(
    tx: TenantTx,
    ctx: TenantContext,
    invoices: readonly PastInvoice[],
  ): Promise<KnownInvoice[]> {
    const times = await this.parts.invoices.instantsOf(tx, [
      ...new Set(invoices.map(({ localTime }) => localTime)),
    ]);
    const dated = invoices.map((invoice) => ({ invoice, at: times.get(invoice.localTime)! }));
    // Nobody is to be known for an invoice of which no row was a sale or a refund.
    const traded = dated.filter(({ invoice }) => invoice.rows.length > 0 || invoice.customer !== null);
    const customers = await this.parts.customers.find(
      tx,
      ctx,
      traded.map(({ invoice, at }) => ({ customer: invoice.customer, at })),
    );
    return dated.map(({ invoice, at }) => ({
      ...{ invoice, at, isKnownCustomer: invoice.customer !== null },
      customerId: customers.get(emailOf(invoice.customer)) ?? '',
    }));
  }

  /** What may come back with these invoices of what earlier batches brought. */
  private async soldBefore(tx: TenantTx, invoices: readonly KnownInvoice[]): Promise<SoldUnits> {
    const sold = new SoldUnits();
    const keys = keysOfRefunds(invoices);
    const sales = keys.length > 0 ? await this.parts.sold.lock(tx, keys) : [];
    const orders = new Map<string, RefundableOrder>();
    for (const { lineId, orderId, paymentId, leftUnits, ...sale } of sales) {
      const { totalMinor, refundedMinor, leftMinor } = sale;
      const money = { totalMinor, refundedMinor, leftMinor };
      const order = orders.get(orderId) ?? { id: orderId, paymentId, ...money, isStored: true };
      orders.set(orderId, order);
      sold.add(sale, { id: lineId, order, unitMinor: sale.unitMinor, leftUnits });
    }
    return sold;
  }
}

function keysOfRefunds(invoices: readonly KnownInvoice[]): SoldKey[] {
  const keys = new Map<string, SoldKey>();
  for (const { invoice, customerId, isKnownCustomer } of invoices) {
    for (const { stockCode, unitMinor, isRefund } of isKnownCustomer ? invoice.rows : []) {
      const key = { customerId, countryCode: invoice.countryCode, stockCode, unitMinor };
      if (isRefund) keys.set(JSON.stringify([customerId, stockCode, unitMinor]), key);
    }
  }
  return [...keys.values()];
}

function outcomeOf(booked: BookedInvoice | undefined): InvoiceOutcome | null {
  if (!booked) return null;
  const { order, openingOrder, refunds } = booked;
  const ordersCreated = [order, openingOrder].filter((made) => made !== null).length;
  return { ordersCreated, refundsCreated: refunds, isKnown: false, problems: [] };
}

/** The store takes no product for something on the invoice. */
function refusalOf({ number, rows }: PastInvoice, { refusals }: FoundArticles): InvoiceOutcome {
  const message = `The invoice "${number}" was not imported because of another row.`;
  const problems = rows.map(({ rowNumber: row, stockCode }) => {
    const refusal = refusals.get(stockCode);
    return refusal
      ? { row, field: 'StockCode', ...refusal }
      : { row, field: null, code: 'INVOICE_REFUSED', message };
  });
  return { ordersCreated: 0, refundsCreated: 0, isKnown: false, problems };
}
