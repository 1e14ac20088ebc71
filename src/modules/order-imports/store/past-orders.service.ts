import type { AddressValue } from '../../carts/index.js';
import type { TenantContext } from '../../../platform/context.js';
import type { TenantTx } from '../../../platform/db/scope.js';
import { newId } from '../../../kernel/ids.js';
import type { LedgerApi } from '../../ledger/index.js';
import type { OrderEntity, OrderLineEntity, OrdersApi } from '../../orders/index.js';
import type { PaymentEntity, RefundEntity } from '../../payments/index.js';
import type { PastBooks } from '../books/past-books.js';
import { CURRENCY, PROVIDER, SOURCE } from '../books/past-money.js';
import type { PastOrder, PastRefund } from '../books/past-sale.js';
import type { PastOrdersRepository } from './past-orders.repository.js';

const NO_SALE = 'Its sale is older than the file it came with.';
const UNEXPLAINED = {
  ...{ explanation: [], taxes: [], shippingTaxes: [] },
  ...{ shippingDiscountMinor: 0, appliedPromotions: [] },
};

/** Writes what was booked: the rows that selling would have left. */
export class PastOrders {
  constructor(
    private readonly repository: PastOrdersRepository,
    private readonly orders: Pick<OrdersApi, 'newAccessToken'>,
    private readonly ledger: LedgerApi,
  ) {}

  /** The orders with all that belongs to them are there. As many statements for one as for hundreds. */
  async write(tx: TenantTx, ctx: TenantContext, books: PastBooks): Promise<void> {
    const { repository } = this;
    const { orders } = books;
    await repository.refund(tx, [...books.storedRefunds.values()]);
    await repository.refundLines(tx, books.storedLines);
    if (orders.length > 0) {
      const first = await repository.takeNumbers(tx, orders.length);
      const rows = orders.map((order, index) => this.orderRow(tx, ctx, { order, number: first + index }));
      await repository.insertOrders(tx, rows);
      await repository.insertLines(tx, orders.flatMap((order) => lineRows(tx, order))); // prettier-ignore
      await repository.insertPayments(tx, orders.map((order) => paymentRow(tx, order))); // prettier-ignore
    }
    await repository.insertRefunds(tx, books.refunds.map((refund) => refundRow(tx, refund))); // prettier-ignore
    await repository.insertHistory(tx, books.events);
    this.ledger.post(tx, books.postings);
  }

  private orderRow(
    tx: TenantTx,
    { tenant }: TenantContext,
    { order, number }: { order: PastOrder; number: number },
  ): Partial<OrderEntity> {
    const { id, known, isOpening, totalMinor, refundedMinor } = order;
    return {
      ...{ tenantId: tx.tenantId, id, number, cartId: newId(), customerId: known.customerId },
      ...(isOpening
        ? ({ status: 'CANCELLED', fulfillmentStatus: 'UNFULFILLED', cancelReason: NO_SALE } as const)
        : ({ status: 'DELIVERED', fulfillmentStatus: 'DELIVERED', cancelReason: null } as const)),
      paymentStatus: paymentStatusOf(order),
      language: tenant.defaultLanguage,
      shippingAddress: addressIn(known.invoice.countryCode),
      ...{ currency: CURRENCY, totalMinor, refundedMinor, pricing: UNEXPLAINED },
      accessToken: this.orders.newAccessToken(id),
      customFields: { invoice: known.invoice.number },
      createdAt: known.at,
    };
  }
}

function paymentStatusOf({ totalMinor, refundedMinor }: PastOrder): OrderEntity['paymentStatus'] {
  if (refundedMinor === 0) return 'PAID';
  return refundedMinor === totalMinor ? 'REFUNDED' : 'PARTIALLY_REFUNDED';
}

/** The country is all that is known. */
function addressIn(countryCode: string | null): AddressValue | null {
  if (countryCode === null) return null;
  const unknown = { name: '', line1: '', line2: null, city: '', region: null, postalCode: null, phone: null };
  return { ...unknown, countryCode };
}

/** What was sold has arrived long ago; what only goes back never left. */
function lineRows(tx: TenantTx, { id: orderId, isOpening, lines }: PastOrder): Partial<OrderLineEntity>[] {
  const { tenantId } = tx;
  // Half a million of them are made: one literal costs a third of several that are put together.
  return lines.map(({ id, row, article, quantity, refundedQuantity }, position) => ({
    tenantId,
    id,
    orderId,
    position,
    variantId: article.variantId,
    productId: article.productId,
    sku: row.stockCode,
    productName: row.description || row.stockCode,
    variantName: article.variantName,
    categoryIds: article.categoryIds,
    quantity,
    unitMinor: row.unitMinor,
    subtotalMinor: row.unitMinor * quantity,
    fulfilledQuantity: isOpening ? 0 : quantity,
    refundedQuantity,
  }));
}

/** The payment's reference names the invoice, once for its sale and once for a refund without one. */
function paymentRow(tx: TenantTx, order: PastOrder): Partial<PaymentEntity> {
  const { id: orderId, paymentId: id, known, isOpening, totalMinor, refundedMinor } = order;
  const reference = `${SOURCE}:${known.invoice.number}`;
  return {
    ...{ tenantId: tx.tenantId, id, orderId, provider: PROVIDER, currency: CURRENCY },
    ...{ amountMinor: totalMinor, refundedMinor, createdAt: known.at },
    providerReference: isOpening ? `${reference}:opening` : reference,
  };
}

function refundRow(tx: TenantTx, refund: PastRefund): Partial<RefundEntity> {
  const { id, orderId, paymentId, amountMinor, at, invoiceNumber, lines } = refund;
  return {
    ...{ tenantId: tx.tenantId, id, orderId, paymentId, currency: CURRENCY, amountMinor, createdAt: at },
    reason: `Invoice ${invoiceNumber}`,
    lines: lines.map((line) => ({ ...line, isRestocked: false, isReturned: true })),
    providerReference: `${SOURCE}:${invoiceNumber}`,
  };
}
