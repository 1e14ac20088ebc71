import {
  refundPostings,
  returnedRefundPostings,
  salePostings,
  type OrderTotals,
  type Posting,
} from '../../ledger/index.js';
import type { OrderEntity } from '../order.entity.js';

/** Money of one payment that moves now. `movement` names it among those of the order, so that it is posted once. */
export interface MoneyStep {
  readonly paymentId: string;
  readonly provider: string;
  readonly amountMinor: number;
  readonly movement: string;
}

/** What a capture books. `order` is the order before it. */
export function captureBookings(order: OrderEntity, step: MoneyStep & { feeMinor: number }): Posting[] {
  return salePostings(totalsOf(order), {
    ...subjectOf(order, step),
    alreadyMinor: order.capturedMinor,
    feeMinor: step.feeMinor,
  });
}

/** What a refund books. `order` is the order before it. */
export function refundBookings(order: OrderEntity, step: MoneyStep): Posting[] {
  return refundPostings(totalsOf(order), { ...subjectOf(order, step), alreadyMinor: order.refundedMinor });
}

/** What a refund books that came back after it had succeeded. `order` is the order before it came back. */
export function returnedRefundBookings(order: OrderEntity, step: MoneyStep): Posting[] {
  const alreadyMinor = order.refundedMinor - step.amountMinor;
  return returnedRefundPostings(totalsOf(order), { ...subjectOf(order, step), alreadyMinor });
}

function subjectOf({ id, currency }: OrderEntity, { paymentId, provider, amountMinor, movement }: MoneyStep) {
  return { orderId: id, paymentId, provider, currency, amountMinor, reference: movement };
}

function totalsOf(order: OrderEntity): OrderTotals {
  const { subtotalMinor, discountMinor, shippingMinor, taxMinor, pricesIncludeTax, pricing } = order;
  const shippingTaxMinor = pricing.shippingTaxes.reduce((sum, tax) => sum + tax.amountMinor, 0);
  const { discountTaxMinor = 0 } = pricing;
  return {
    ...{ subtotalMinor, discountMinor, discountTaxMinor, shippingMinor, taxMinor, shippingTaxMinor },
    pricesIncludeTax,
  };
}
