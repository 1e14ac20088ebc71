/** What someone signs in with. */
export interface SignIn {
  readonly email: string;
  readonly password: string;
}

/** A word that people search for, and how many published products of the main store have it. */
export interface SearchWord {
  readonly word: string;
  readonly matches: number;
}

export interface SeededCategory {
  /** As `cat_…`. */
  readonly id: string;
  readonly slug: string;
  /** Published products in it and below it. */
  readonly products: number;
}

export interface SeededVariant {
  /** As `var_…`. */
  readonly id: string;
  readonly sku: string;
  readonly productSlug: string;
  readonly priceMinor: number;
}

/** What was made, as far as whoever measures must know it. Everything is of the main store unless said otherwise. */
export interface SeedFacts {
  readonly slug: string;
  readonly tenantId: string;
  readonly currency: string;
  readonly language: string;
  /** Slugs of the other stores, at most a hundred. */
  readonly otherSlugs: readonly string[];
  readonly counts: {
    readonly products: number;
    readonly variants: number;
    readonly customers: number;
    readonly orders: number;
  };
  /** Slugs of published products, spread over the catalog, at most a thousand. */
  readonly productSlugs: readonly string[];
  /** Largest first. */
  readonly categories: readonly SeededCategory[];
  /** Words of a product series: about 200 matches each, whatever the size of the catalog. */
  readonly specificWords: readonly SearchWord[];
  /** Words of a kind of product: their matches grow with the catalog. */
  readonly broadWords: readonly SearchWord[];
  /** Variants with so much stock that no run of orders empties them, at most a thousand. */
  readonly variants: readonly SeededVariant[];
  /** Customers with a password and at least twenty orders each, at most fifty. */
  readonly customers: readonly SignIn[];
  readonly owner: SignIn;
  readonly staff: SignIn;
  /** A country that every shipping method goes to. */
  readonly shipTo: {
    readonly name: string;
    readonly line1: string;
    readonly city: string;
    readonly postalCode: string;
    readonly countryCode: string;
  };
}
