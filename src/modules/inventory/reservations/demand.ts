/** How many of a variant are wanted. */
export interface Demand {
  readonly variantId: string;
  readonly quantity: number;
}

/** For whom stock is reserved, sold or taken back: an order, a checkout. */
export interface Reference {
  readonly kind: string;
  /** A UUID. */
  readonly id: string;
}

/**
 * One demand for each variant. Two lines of a cart may want the same variant: each alone could be met while both
 * together cannot.
 * @throws RangeError for a quantity that is not a positive integer
 */
export function summed(demands: readonly Demand[]): Demand[] {
  const quantities = new Map<string, number>();
  for (const { variantId, quantity } of demands) {
    if (!Number.isSafeInteger(quantity) || quantity <= 0) {
      throw new RangeError(`A demand is a positive integer, got ${String(quantity)}`);
    }
    quantities.set(variantId, (quantities.get(variantId) ?? 0) + quantity);
  }
  return [...quantities].map(([variantId, quantity]) => ({ variantId, quantity }));
}
