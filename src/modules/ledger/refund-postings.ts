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
  const parts = partsOfStep(refund, partsOf(totals));
  const credit = providerAccount(refund.provider);
  const entries = [
    { debit: 'refunds', amountMinor: parts.goodsMinor },
    { debit: 'shipping', amountMinor: parts.shippingMinor },
    { debit: 'tax', amountMinor: parts.taxMinor },
  ] as const;
  return entries
    .filter(({ amountMinor }) => amountMinor > 0)
    .map((entry) => postingOf(refund, { ...entry, kind: 'REFUND', credit, what: entry.debit }));
}
