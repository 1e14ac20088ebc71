import { partsOf, partsOfStep, type OrderTotals, type Step } from './money-parts.js';
import { postingOf, providerAccount, type Posting, type PostingSubject } from './posting.js';

export interface RefundedPart extends Step, PostingSubject {
  /** Given back now. `alreadyMinor`: given back of the order before, over all its refunds that were posted. */
  readonly amountMinor: number;
}

/**
 * The postings of a refund. It is taken apart just as what was captured, so that after any sequence of captures and
 * refunds no more shipping or tax has been given back than was collected, and after a full refund all of it. Discounts
 * and fees stay: a provider keeps its fee.
 * @throws RangeError when more than the order's total would be given back
 */
export function refundPostings(totals: OrderTotals, refund: RefundedPart): Posting[] {
  const credit = providerAccount(refund.provider);
  return entriesOf(totals, refund).map(({ account, amountMinor }) =>
    postingOf(refund, { kind: 'REFUND', debit: account, credit, amountMinor, what: account }),
  );
}

/**
 * The postings of a refund whose money came back after it had been posted. `alreadyMinor` is what is given back of the
 * order without it: it is the last part that comes back, whatever was given back after it, so that the books depend on
 * nothing but how much of the order has gone back.
 * @throws RangeError when more than the order's total had been given back
 */
export function returnedRefundPostings(totals: OrderTotals, refund: RefundedPart): Posting[] {
  const debit = providerAccount(refund.provider);
  return entriesOf(totals, refund).map(({ account, amountMinor }) =>
    postingOf(refund, { kind: 'REFUND', debit, credit: account, amountMinor, what: account }),
  );
}

function entriesOf(totals: OrderTotals, refund: RefundedPart) {
  const { goodsMinor, shippingMinor, taxMinor } = partsOfStep(refund, partsOf(totals));
  const entries = [
    { account: 'refunds', amountMinor: goodsMinor },
    { account: 'shipping', amountMinor: shippingMinor },
    { account: 'tax', amountMinor: taxMinor },
  ] as const;
  return entries.filter(({ amountMinor }) => amountMinor > 0);
}
