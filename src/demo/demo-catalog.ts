import type { DemoImageSpec } from './demo-image.js';

/** A demo store as plain data: what the seeder turns into a tenant with its catalog. */
export interface DemoStore {
  slug: string;
  name: string;
  /** ISO 4217 code; every price of the store is written with this currency's decimals. */
  currency: string;
  defaultLanguage: string;
  /** The default language first, then the further ones. */
  languages: string[];
  /** Further languages in which every product is translated; in the others only some are. */
  completeLanguages: string[];
  /** ISO 3166-1 alpha-2 code of the store's home. */
  country: string;
  /** IANA name; the days of deliveries are counted by it. */
  timeZone: string;
  shipping: DemoShippingZone[];
  promotions: DemoPromotion[];
  /** Parents stand before their children. */
  categories: DemoCategory[];
  products: DemoProduct[];
}

export interface DemoShippingZone {
  name: string;
  /** ISO 3166-1 alpha-2 codes. */
  countries: string[];
  methods: DemoShippingMethod[];
}

export interface DemoShippingMethod {
  name: string;
  carrier: string;
  kind: 'FLAT' | 'BY_WEIGHT';
  /** Decimal strings in the store's currency; bounds for methods by weight, the last step being open. */
  rates: { upToGrams?: number; price: string }[];
  freeAbove?: string;
  transitDaysMin: number;
  transitDaysMax: number;
}

/** What buyers get for typing a code. */
export interface DemoPromotion {
  name: string;
  code: string;
  kind: 'PERCENTAGE';
  /** Percent. */
  value: string;
}

export interface DemoCategory {
  slug: string;
  name: string;
  parentSlug?: string;
  /** The name in each further language of the store. */
  translations?: Record<string, { name: string }>;
}

export interface DemoProduct {
  slug: string;
  name: string;
  /** Simple HTML: paragraphs only. */
  description: string;
  categorySlugs: string[];
  tags: string[];
  options: DemoOption[];
  variants: DemoVariant[];
  images: DemoImageSpec[];
  translations?: Record<string, DemoProductTranslation>;
  seo?: { title: string; description: string };
}

export interface DemoOption {
  name: string;
  values: string[];
}

export interface DemoVariant {
  sku: string;
  /** Decimal string in the store's currency, such as "12.50" or "1250" for yen. */
  price: string;
  compareAtPrice?: string;
  weightGrams: number;
  selectedOptions: { name: string; value: string }[];
  initialQuantity: number;
}

export interface DemoProductTranslation {
  name: string;
  description: string;
}
