/** How much is made. The same plan always makes the same rows. */
export interface SeedPlan {
  /** Another number makes other rows of the same shape. */
  readonly seed: number;
  /** Stores, the main one among them. */
  readonly tenants: number;
  /** Products of the main store, with two variants each on average. */
  readonly products: number;
  /** Products of each other store. */
  readonly otherProducts: number;
  /** Categories of the main store, in a tree of two levels. */
  readonly categories: number;
  /** Customers of the main store. */
  readonly customers: number;
  /** Orders of the main store. */
  readonly orders: number;
}

/** The catalog that speed is measured on. */
export const STANDARD_PLAN: SeedPlan = {
  seed: 1,
  tenants: 20,
  products: 10_000,
  otherProducts: 200,
  categories: 50,
  customers: 1_000,
  orders: 5_000,
};
