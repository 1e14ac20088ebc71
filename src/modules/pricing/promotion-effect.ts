import { allocate, scale, shareOf } from '../../kernel/money.js';
import type { PricingLine, PromotionFacts } from './pricing-facts.js';

/** A line and what earlier promotions left of its price. */
export interface OpenLine {
  readonly line: PricingLine;
  readonly leftMinor: number;
}

/**
 * What a promotion takes off each of the lines it is for, in their order: computed on all of them together, then shared
 * among them by largest remainder, so that many small lines drift nowhere. Never more than is left of a line.
 */
export function discountsOf(promotion: PromotionFacts, lines: readonly OpenLine[]): number[] {
  const bases = basesOf(promotion, lines);
  const baseMinor = bases.reduce((sum, base) => sum + base, 0);
  const wantedMinor =
    promotion.kind === 'FIXED_AMOUNT'
      ? (promotion.amountMinor ?? 0)
      : shareOf(baseMinor, promotion.percentBps ?? 0);
  return allocate(Math.min(wantedMinor, baseMinor), bases);
}

/** The part of each line's price that the promotion lowers. */
function basesOf(promotion: PromotionFacts, lines: readonly OpenLine[]): number[] {
  if (promotion.kind === 'FREE_SHIPPING') return lines.map(() => 0);
  if (promotion.kind !== 'BUY_X_GET_Y') return lines.map(({ leftMinor }) => leftMinor);
  const units = cheapestUnits(lines, unitsLowered(promotion, lines));
  return lines.map(({ line, leftMinor }, index) => scale(leftMinor, units[index]!, line.quantity));
}

function unitsLowered(promotion: PromotionFacts, lines: readonly OpenLine[]): number {
  const getQuantity = promotion.getQuantity ?? 0;
  const groupSize = (promotion.buyQuantity ?? 0) + getQuantity;
  const quantity = lines.reduce((sum, { line }) => sum + line.quantity, 0);
  return groupSize === 0 ? 0 : Math.floor(quantity / groupSize) * getQuantity;
}

/** How many units of each line are among the `count` with the lowest unit price; of equal prices the earlier line. */
function cheapestUnits(lines: readonly OpenLine[], count: number): number[] {
  const units = lines.map(() => 0);
  const cheapestFirst = [...lines.entries()].sort(([, a], [, b]) => a.line.unitMinor - b.line.unitMinor);
  let open = count;
  for (const [index, { line }] of cheapestFirst) {
    units[index] = Math.min(open, line.quantity);
    open -= units[index];
  }
  return units;
}
