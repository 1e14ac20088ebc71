import { partsOf, partsOfStep, shareOf, totalOf, type OrderTotals, type Step } from './money-parts.js';
import { postingOf, providerAccount, type Posting, type PostingSubject } from './posting.js';

export interface Capture extends Step, PostingSubject {
  /** Captured now. `alreadyMinor`: captured of the order before, over all its payments. */
  readonly amountMinor: number;
  /** What the provider keeps of this capture. */
  readonly feeMinor: number;
}

/**
 * The postings of a capture, be it of all or a part of the order. Any sequence of captures posts exactly the order's
 * goods, shipping, tax and discount once all is captured; each of them debits the provider with exactly what was
 * captured, less the fee. An order that costs nothing posts its discount. Discounts are without tax, like the sales that
 * they are taken off.
 * @throws RangeError when more than the order's total would be captured
 */
export function salePostings(totals: OrderTotals, capture: Capture): Posting[] {
  const whole = partsOf(totals);
  const parts = partsOfStep(capture, whole);
  const provider = providerAccount(capture.provider);
  const entries = [
    { kind: 'SALE', debit: provider, credit: 'sales', amountMinor: parts.goodsMinor, what: 'sales' },
    {
      kind: 'SHIPPING',
      debit: provider,
      credit: 'shipping',
      amountMinor: parts.shippingMinor,
      what: 'shipping',
    },
    { kind: 'TAX', debit: provider, credit: 'tax', amountMinor: parts.taxMinor, what: 'tax' },
    {
      kind: 'DISCOUNT',
      debit: 'discounts',
      credit: 'sales',
      amountMinor: discountOf(netDiscountOf(totals), totalOf(whole), capture),
      what: 'discounts',
    },
    { kind: 'FEE', debit: 'fees', credit: provider, amountMinor: capture.feeMinor, what: 'fees' },
  ] as const;
  return entries.map((entry) => postingOf(capture, entry)).filter(({ amountMinor }) => amountMinor > 0);
}

function netDiscountOf({ discountMinor, discountTaxMinor = 0, pricesIncludeTax }: OrderTotals): number {
  return pricesIncludeTax ? discountMinor - discountTaxMinor : discountMinor;
}

/** The part of the discount that belongs to this capture. */
function discountOf(discountMinor: number, totalMinor: number, { amountMinor, alreadyMinor }: Step): number {
  if (totalMinor === 0) return discountMinor;
  const until = shareOf(alreadyMinor + amountMinor, discountMinor, totalMinor);
  return until - shareOf(alreadyMinor, discountMinor, totalMinor);
}
