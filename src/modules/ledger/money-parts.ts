/** What an order's money is made of, all of it without tax but the tax itself. */
export interface MoneyParts {
  /** Goods at what is paid for them: after discounts. */
  readonly goodsMinor: number;
  readonly shippingMinor: number;
  readonly taxMinor: number;
}

/** The amounts of an order as the buyer sees them. */
export interface OrderTotals {
  readonly subtotalMinor: number;
  readonly discountMinor: number;
  /** The tax in {@link discountMinor}, where prices include it; 0 when absent. */
  readonly discountTaxMinor?: number;
  readonly shippingMinor: number;
  /** All tax, that on shipping included. */
  readonly taxMinor: number;
  /** The part of {@link taxMinor} that is on shipping. */
  readonly shippingTaxMinor: number;
  readonly pricesIncludeTax: boolean;
}

/** The order's total taken apart. Prices that include tax are freed of it. */
export function partsOf(totals: OrderTotals): MoneyParts {
  const { subtotalMinor, discountMinor, shippingMinor, taxMinor, shippingTaxMinor } = totals;
  const goodsMinor = subtotalMinor - discountMinor;
  if (!totals.pricesIncludeTax) return { goodsMinor, shippingMinor, taxMinor };
  return {
    goodsMinor: goodsMinor - (taxMinor - shippingTaxMinor),
    shippingMinor: shippingMinor - shippingTaxMinor,
    taxMinor,
  };
}

export function totalOf({ goodsMinor, shippingMinor, taxMinor }: MoneyParts): number {
  return goodsMinor + shippingMinor + taxMinor;
}

/**
 * What the first `movedMinor` of the whole are made of. Tax is split off first, then shipping; each split gives the
 * odd unit to the part with the larger remainder. Depends on nothing but its arguments, adds up to `movedMinor`, and
 * no part ever falls when more is moved: whatever the steps, the differences between them are never negative, and at
 * the end every part is the whole one.
 */
function partsOfFirst(movedMinor: number, whole: MoneyParts): MoneyParts {
  const taxMinor = shareOf(movedMinor, whole.taxMinor, totalOf(whole));
  const netMinor = movedMinor - taxMinor;
  const shippingMinor = shareOf(netMinor, whole.shippingMinor, whole.goodsMinor + whole.shippingMinor);
  return { goodsMinor: netMinor - shippingMinor, shippingMinor, taxMinor };
}

/** A step of money: how much moves now, and how much of the same order has moved before. */
export interface Step {
  readonly amountMinor: number;
  readonly alreadyMinor: number;
}

/**
 * What this step is made of.
 * @throws RangeError when the steps together are more than the whole, or an amount is no whole number of 0 or more
 */
export function partsOfStep({ amountMinor, alreadyMinor }: Step, whole: MoneyParts): MoneyParts {
  const after = alreadyMinor + amountMinor;
  const isPossible =
    [amountMinor, alreadyMinor].every((each) => Number.isSafeInteger(each) && each >= 0) &&
    Object.values(whole).every((each: number) => Number.isSafeInteger(each) && each >= 0) &&
    after <= totalOf(whole);
  if (!isPossible) {
    throw new RangeError(
      `${amountMinor} after ${alreadyMinor} is no part of an order made of ${JSON.stringify(whole)}`,
    );
  }
  const [until, before] = [partsOfFirst(after, whole), partsOfFirst(alreadyMinor, whole)];
  return {
    goodsMinor: until.goodsMinor - before.goodsMinor,
    shippingMinor: until.shippingMinor - before.shippingMinor,
    taxMinor: until.taxMinor - before.taxMinor,
  };
}

/** `part / whole` of the amount, rounded to the nearest unit, half a unit up. 0 of nothing. */
export function shareOf(amountMinor: number, part: number, whole: number): number {
  if (whole === 0) return 0;
  const [amount, numerator, denominator] = [BigInt(amountMinor), BigInt(part), BigInt(whole)];
  return Number((2n * amount * numerator + denominator) / (2n * denominator));
}
