import { allocate, scale, shareOf } from '../../kernel/money.js';
import type { PricedLine, TaxAmount } from './priced-cart.js';
import type { TaxRateFact } from './pricing-facts.js';

const ALL_BPS = 10_000;

/**
 * The taxes of one line, or of shipping. The rates are added up and rounded once, half up: half a minor unit and more
 * makes a whole one, as section 324 of the Streamlined Sales and Use Tax Agreement asks, which lets sellers round each
 * item, with state and local taxes together. The sum is then shared among the rates by largest remainder.
 * @param amountMinor after discounts; when `isIncluded` it contains the taxes, otherwise they come on top
 */
export function taxesOf(
  amountMinor: number,
  rates: readonly TaxRateFact[],
  isIncluded: boolean,
): TaxAmount[] {
  const weights = rates.map(({ rateBps }) => rateBps);
  const rateBps = weights.reduce((sum, weight) => sum + weight, 0);
  const taxMinor = isIncluded
    ? scale(amountMinor, rateBps, ALL_BPS + rateBps)
    : shareOf(amountMinor, rateBps);
  const parts = allocate(taxMinor, weights);
  return rates.map((rate, index) => ({
    name: rate.name,
    rateBps: rate.rateBps,
    amountMinor: parts[index]!,
  }));
}

/** One amount for each name and rate, in the order of names. */
export function sumTaxes(taxes: readonly TaxAmount[]): TaxAmount[] {
  const sums = new Map<string, TaxAmount>();
  for (const tax of taxes) {
    const key = `${tax.rateBps} ${tax.name}`;
    const amountMinor = tax.amountMinor + (sums.get(key)?.amountMinor ?? 0);
    sums.set(key, { name: tax.name, rateBps: tax.rateBps, amountMinor });
  }
  return [...sums.values()].sort((a, b) =>
    a.name === b.name ? a.rateBps - b.rateBps : a.name < b.name ? -1 : 1,
  );
}

/** All of them together. */
export function totalOf(amounts: readonly { readonly amountMinor: number }[]): number {
  return amounts.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
}

/** How much less tax the discounts of lines leave in prices that include it. */
export function taxInDiscounts(lines: readonly PricedLine[]): number {
  return lines.reduce(
    (sum, { subtotalMinor, taxMinor, taxes }) =>
      sum + totalOf(taxesOf(subtotalMinor, taxes, true)) - taxMinor,
    0,
  );
}
