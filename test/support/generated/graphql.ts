import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A country by its ISO 3166-1 alpha-2 code, for example "SA". */
  Country: { input: string; output: string; }
  /** A currency by its ISO 4217 code, for example "USD". */
  Currency: { input: string; output: string; }
  /** An instant in UTC (RFC 3339), for example "2026-11-21T08:30:00.000Z". */
  DateTime: { input: string; output: string; }
  /** An exact decimal number as text: "12.50", "1.250", "1250". Inputs take text or whole numbers. */
  Decimal: { input: string; output: string; }
  /** The `JSONObject` scalar type represents JSON objects as specified by [ECMA-404](http://www.ecma-international.org/publications/files/ECMA-ST/ECMA-404.pdf). */
  JSONObject: { input: Record<string, unknown>; output: Record<string, unknown>; }
  /** A language by its BCP 47 code, for example "ar". */
  Language: { input: string; output: string; }
  /** The `SafeInt` scalar type represents non-fractional signed whole numeric values that are considered safe as defined by the ECMAScript specification. */
  SafeInt: { input: number; output: number; }
};

/** A new account. */
export type AccountRegisterInput = {
  /** E-mail address. A letter to it asks for a confirmation. */
  email: Scalars['String']['input'];
  /** Name of the person, up to 200 characters. */
  name: Scalars['String']['input'];
  /** Password of 8 to 256 characters. */
  password: Scalars['String']['input'];
  /** Phone with its country code, such as "+966512345678". Prove it with `phoneVerify` to sign in with it. */
  phone?: InputMaybe<Scalars['String']['input']>;
};

/** A new category. */
export type CategoryCreateInput = {
  /** What the category is about. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Name in the store's default language, up to 120 characters. */
  name: Scalars['String']['input'];
  /** The category it belongs to; none for the top level. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Order among its siblings; 0 when absent. */
  position?: InputMaybe<Scalars['Int']['input']>;
  /** Name in addresses; made of the name when absent. */
  slug?: InputMaybe<Scalars['String']['input']>;
};

/** What categories must be. */
export type CategoryFilter = {
  /** Directly below this category; null for the top level. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
};

/** Texts of a category in one of the further languages of the store. */
export type CategoryTranslationInput = {
  /** Description in this language. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** A language of the store other than its default. */
  language: Scalars['Language']['input'];
  /** Name in this language. */
  name: Scalars['String']['input'];
};

/** A change of a category. What is absent stays as it is. */
export type CategoryUpdateInput = {
  /** What the category is about; null clears it. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Name in the store's default language. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The category it belongs to; null moves it to the top level. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Order among its siblings. */
  position?: InputMaybe<Scalars['Int']['input']>;
  /** Name in addresses. */
  slug?: InputMaybe<Scalars['String']['input']>;
};

/** How far the TLS certificate of a domain is. */
export type CertificateStatus =
  /** No longer valid. */
  | 'EXPIRED'
  /** Could not be issued; check the DNS records. */
  | 'FAILED'
  /** In use. */
  | 'ISSUED'
  /** Not issued yet. */
  | 'PENDING';

/** Whose domain an address of the store is. */
export type DomainKind =
  /** The merchant's own domain. */
  | 'CUSTOM'
  /** A name under the platform's own domain. */
  | 'SUBDOMAIN';

/** Why a change was refused. More codes may be added: treat an unknown one by its message. */
export type ErrorCode =
  /** The change would make an object its own ancestor. */
  | 'CYCLE'
  /** The same value stands twice in the request. */
  | 'DUPLICATE'
  /** The file is not of an accepted type, or its content is not what its type says. */
  | 'FILE_NOT_ACCEPTED'
  /** The file has more bytes than are allowed. */
  | 'FILE_TOO_LARGE'
  /** The idempotency key was used before with another input. */
  | 'IDEMPOTENCY_CONFLICT'
  /** There is less stock than the change takes away. */
  | 'INSUFFICIENT_STOCK'
  /** The value is not of the form the field takes. */
  | 'INVALID'
  /** The sign-in data is not right. */
  | 'INVALID_CREDENTIALS'
  /** The token or code is wrong, used up or expired. */
  | 'INVALID_TOKEN'
  /** The object is in a state in which this action is not possible. */
  | 'INVALID_TRANSITION'
  /** The same request is being worked on at this moment. Ask again shortly. */
  | 'IN_PROGRESS'
  /** Nothing with this id or name exists in the store. */
  | 'NOT_FOUND'
  /** The number or date is outside the range the field takes. */
  | 'OUT_OF_RANGE'
  /** The store's plan does not allow more of these. */
  | 'PLAN_LIMIT_REACHED'
  /** The value is missing or empty. */
  | 'REQUIRED'
  /** Another object of the store already has this value, which must be unique. */
  | 'TAKEN'
  /** The text or list is longer than the field takes. */
  | 'TOO_LONG'
  /** Nothing has been sent to the upload yet. */
  | 'UPLOAD_INCOMPLETE'
  /** The object has changed since it was read. Read it again, then repeat the change. */
  | 'VERSION_CONFLICT';

/** Where an import stands. */
export type ImportJobStatus =
  /** Someone ended it. What was taken before stays. */
  | 'CANCELLED'
  /** The whole file was read. Rows that were not taken are listed in `errors`. */
  | 'COMPLETED'
  /** It could not be read to its end; `failure` says why. What was taken before stays. */
  | 'FAILED'
  /** It waits for its turn: the imports of a store run one after the other. */
  | 'QUEUED'
  /** It is being read. */
  | 'RUNNING';

/** A correction of what is on hand. */
export type InventoryAdjustInput = {
  /** How many units more, or with a minus sign fewer; up to 10,000,000. */
  delta: Scalars['Int']['input'];
  /** Id of the location; the default one when absent. */
  locationId?: InputMaybe<Scalars['ID']['input']>;
  /** Why, for those who read the movements later; up to 200 characters. */
  reason: Scalars['String']['input'];
  /** Id of the variant. */
  variantId: Scalars['ID']['input'];
};

/** What a count of the shelf gave. */
export type InventorySetInput = {
  /** How many units there were thought to be. Another number now refuses the change: count again. */
  expectedOnHand: Scalars['Int']['input'];
  /** Id of the location; the default one when absent. */
  locationId?: InputMaybe<Scalars['ID']['input']>;
  /** How many units are there, 0 to 10,000,000, those that are reserved included. */
  onHand: Scalars['Int']['input'];
  /** Why, for those who read the movements later; up to 200 characters. */
  reason: Scalars['String']['input'];
  /** Id of the variant. */
  variantId: Scalars['ID']['input'];
};

/** Units that go from one location to another. */
export type InventoryTransferInput = {
  /** Id of the location that gives. */
  fromLocationId: Scalars['ID']['input'];
  /** How many units, 1 to 10,000,000. */
  quantity: Scalars['Int']['input'];
  /** Why; up to 200 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Id of the location that takes. */
  toLocationId: Scalars['ID']['input'];
  /** Id of the variant. */
  variantId: Scalars['ID']['input'];
};

/** Where a location is. */
export type LocationAddressInput = {
  /** City or town, up to 80 characters. */
  city: Scalars['String']['input'];
  /** The country. */
  countryCode: Scalars['Country']['input'];
  /** Street and number, up to 120 characters. */
  line1: Scalars['String']['input'];
  /** Building, floor, gate; up to 120 characters. */
  line2?: InputMaybe<Scalars['String']['input']>;
  /** Postal code, up to 20 characters. */
  postalCode?: InputMaybe<Scalars['String']['input']>;
  /** State, province or emirate, up to 80 characters. */
  region?: InputMaybe<Scalars['String']['input']>;
};

/** A new place that holds stock. */
export type LocationCreateInput = {
  /** Where it is. */
  address?: InputMaybe<LocationAddressInput>;
  /** Name for the people who work there, unique in the store, up to 80 characters. */
  name: Scalars['String']['input'];
};

/** A change of a location. What is absent stays as it is. */
export type LocationUpdateInput = {
  /** Where it is; null removes it. */
  address?: InputMaybe<LocationAddressInput>;
  /** Whether its stock can be bought. */
  isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** True makes it the location where stock goes that names no other. False is refused. */
  isDefault?: InputMaybe<Scalars['Boolean']['input']>;
  /** Name for the people who work there, unique in the store. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** When the stock of a variant counts as low. */
export type LowStockThresholdSetInput = {
  /** Id of the location; the default one when absent. */
  locationId?: InputMaybe<Scalars['ID']['input']>;
  /** Stock is low when fewer units than this, 1 to 10,000,000, are available; null: never. */
  threshold?: InputMaybe<Scalars['Int']['input']>;
  /** Id of the variant. */
  variantId: Scalars['ID']['input'];
};

/** A file that will be sent. */
export type MediaUploadCreateInput = {
  /** Its media type, for example "image/png". The content must be of it. */
  contentType: Scalars['String']['input'];
  /** Its name, for people. */
  filename: Scalars['String']['input'];
  /** IMAGE when absent. */
  purpose?: InputMaybe<MediaUploadPurpose>;
  /** Its size in bytes. When given, exactly so many must come. */
  sizeBytes?: InputMaybe<Scalars['Int']['input']>;
};

/** What a file is sent for. */
export type MediaUploadPurpose =
  /** A picture: JPEG, PNG, WebP or AVIF of at most 5 MiB. */
  | 'IMAGE'
  /** A file to import, CSV or JSON lines of at most 100 MiB. */
  | 'IMPORT';

/** What a user is in a store. */
export type MembershipRole =
  /** Buys in the store. */
  | 'CUSTOMER'
  /** Runs the store: settings, plan, domains and staff. */
  | 'OWNER'
  /** Works in the store: catalog, stock and orders. */
  | 'STAFF';

/** An option and the values wanted of it. */
export type OptionFilterInput = {
  /** Name of the option. */
  name: Scalars['String']['input'];
  /** Any of these values. */
  values: Array<Scalars['String']['input']>;
};

/** Bounds of a price. */
export type PriceFilterInput = {
  /** At most this. */
  max?: InputMaybe<Scalars['Decimal']['input']>;
  /** At least this. */
  min?: InputMaybe<Scalars['Decimal']['input']>;
};

/** A new product with its variants. */
export type ProductCreateInput = {
  /** Who makes it. */
  brand?: InputMaybe<Scalars['String']['input']>;
  /** Categories of the store, the main one first, at most 20. */
  categoryIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Description as simple HTML, up to 65,536 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Whether visitors see it; yes when absent. */
  isPublished?: InputMaybe<Scalars['Boolean']['input']>;
  /** Name in the store's default language, up to 255 characters. */
  name: Scalars['String']['input'];
  /** In what the variants differ, at most 3. */
  options?: InputMaybe<Array<ProductOptionInput>>;
  /** Texts for search engines. */
  seo?: InputMaybe<SeoInput>;
  /** Name in addresses; made of the name when absent. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** Free labels, at most 50. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What can be bought, 1 to 250. */
  variants: Array<VariantInput>;
};

/** What products must be. All conditions hold together; an empty list matches nothing. */
export type ProductFilter = {
  /** By any of these makers. */
  brands?: InputMaybe<Array<Scalars['String']['input']>>;
  /** In the category of this slug or below it. */
  categorySlug?: InputMaybe<Scalars['String']['input']>;
  /** One of these products. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** With a variant that is available, or with none. */
  inStock?: InputMaybe<Scalars['Boolean']['input']>;
  /** With these option values. */
  options?: InputMaybe<Array<OptionFilterInput>>;
  /** With a variant whose price lies within. */
  price?: InputMaybe<PriceFilterInput>;
  /** With any of these labels. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A picture for a product. */
export type ProductImageInput = {
  /** What the picture shows, for those who cannot see it; up to 500 characters. */
  altText?: InputMaybe<Scalars['String']['input']>;
  /** Whether lists show this picture. The first one of a product is primary anyway. */
  isPrimary?: InputMaybe<Scalars['Boolean']['input']>;
  /** The upload to which the file was sent. */
  uploadId: Scalars['ID']['input'];
};

/** A change of a picture. What is absent stays as it is. */
export type ProductImageUpdateInput = {
  /** What the picture shows; null removes the text. */
  altText?: InputMaybe<Scalars['String']['input']>;
  /** True makes it the primary picture in place of the other one. */
  isPrimary?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A file of products that was uploaded. */
export type ProductImportCreateInput = {
  /** The form of the file. */
  format: ProductImportFormat;
  /** The upload that the file was sent to, made for imports. */
  uploadId: Scalars['ID']['input'];
};

/** The form of a file of products. */
export type ProductImportFormat =
  /** One product as a JSON object on each line, in UTF-8. */
  | 'JSONL'
  /** Shopify's product CSV, the older export or the newer template, in UTF-8. */
  | 'SHOPIFY_CSV';

/** A dimension in which the variants differ. */
export type ProductOptionInput = {
  /** Name of the option, for example "Size". */
  name: Scalars['String']['input'];
  /** Its values in the order of display. */
  values: Array<Scalars['String']['input']>;
};

/** How products are sorted. */
export type ProductSort = {
  /** In which direction; DESC when absent, ASC for names and prices. */
  direction?: InputMaybe<SortDirection>;
  /** By what. */
  field: ProductSortField;
};

/** What products are sorted by. */
export type ProductSortField =
  /** How many were sold. */
  | 'BEST_SELLING'
  /** When they were created. */
  | 'CREATED_AT'
  /** Their name. */
  | 'NAME'
  /** Their lowest price. */
  | 'PRICE'
  /** How well they match a search. In plain lists the same as BEST_SELLING. */
  | 'RELEVANCE';

/** Texts of a product in one of the further languages of the store. */
export type ProductTranslationInput = {
  /** Description in this language. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** A language of the store other than its default. */
  language: Scalars['Language']['input'];
  /** Name in this language. */
  name: Scalars['String']['input'];
  /** Texts for search engines in this language. */
  seo?: InputMaybe<SeoInput>;
};

/** A change of a product. What is absent stays as it is; null clears where that is possible. */
export type ProductUpdateInput = {
  /** Who makes it; null clears it. */
  brand?: InputMaybe<Scalars['String']['input']>;
  /** All categories, the main one first. */
  categoryIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Description as simple HTML; null empties it. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Whether visitors see it. */
  isPublished?: InputMaybe<Scalars['Boolean']['input']>;
  /** Name in the store's default language. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Texts for search engines; null clears both. */
  seo?: InputMaybe<SeoInput>;
  /** Name in addresses. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** All labels. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A change of one’s own profile. What is absent stays as it is. */
export type ProfileUpdateInput = {
  /** The language that letters are in; null leaves the choice to us. */
  language?: InputMaybe<Scalars['Language']['input']>;
  /** Name of the person, up to 200 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Phone with its country code; null removes it. Prove it with `phoneVerify` to sign in with it. */
  phone?: InputMaybe<Scalars['String']['input']>;
};

/** The value a variant has for one option. */
export type SelectedOptionInput = {
  /** Name of the option. */
  name: Scalars['String']['input'];
  /** One of its values. */
  value: Scalars['String']['input'];
};

/** Texts for search engines. */
export type SeoInput = {
  /** Summary of the page. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Title of the page. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** Sign-in by e-mail address and password. */
export type SessionCreateInput = {
  /** E-mail address of the account. */
  email: Scalars['String']['input'];
  /** Password of the account. */
  password: Scalars['String']['input'];
};

/** Something a merchant does before the store can sell. More may be added. */
export type SetupStepCode =
  /** Make the first category. */
  | 'CATEGORY'
  /** Connect and prove a domain of your own. */
  | 'DOMAIN'
  /** Make the first product. */
  | 'PRODUCT'
  /** Tell buyers an e-mail address. */
  | 'PROFILE'
  /** Let visitors in. */
  | 'PUBLISHED'
  /** Have someone else on the staff. */
  | 'STAFF';

/** In which direction a list is sorted. */
export type SortDirection =
  /** Smallest, oldest or alphabetically first item first. */
  | 'ASC'
  /** Largest or newest item first. */
  | 'DESC';

/** An invitation to work in the store. */
export type StaffInviteInput = {
  /** Where the invitation goes. Only an account with this address can accept it. */
  email: Scalars['String']['input'];
  /** What the person may do. */
  role: StaffRole;
};

/** What someone who works in a store may do. */
export type StaffRole =
  /** Everything: also settings, plan, domains and staff. */
  | 'OWNER'
  /** Catalog, stock and orders. */
  | 'STAFF';

/** What stock levels must be. */
export type StockLevelFilter = {
  /** True: only low ones. False: only those that are not low. */
  isLow?: InputMaybe<Scalars['Boolean']['input']>;
  /** At this location. */
  locationId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this variant. */
  variantId?: InputMaybe<Scalars['ID']['input']>;
};

/** What movements must be. */
export type StockMovementFilter = {
  /** Of this kind. */
  kind?: InputMaybe<StockMovementKind>;
  /** At this location. */
  locationId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this variant. */
  variantId?: InputMaybe<Scalars['ID']['input']>;
};

/** Why stock moved. */
export type StockMovementKind =
  /** Somebody corrected the count. */
  | 'ADJUSTED'
  /** Stock came in: the first count of a new variant, or a delivery. */
  | 'RECEIVED'
  /** A promise was taken back: the payment failed, expired or was cancelled. */
  | 'RELEASED'
  /** Units were promised to an order that is being paid. */
  | 'RESERVED'
  /** Units of an order came back. */
  | 'RETURNED'
  /** Promised units were paid and left the stock. */
  | 'SOLD'
  /** Units went from one location to another. */
  | 'TRANSFERRED';

/** A new store. Whoever opens it becomes its owner. */
export type StoreCreateInput = {
  /** The currency of all prices. It stays. */
  currency: Scalars['Currency']['input'];
  /** The language that texts are written in. */
  defaultLanguage: Scalars['Language']['input'];
  /** Further languages, in the order of fallback. */
  languages?: InputMaybe<Array<Scalars['Language']['input']>>;
  /** Name for people, up to 100 characters. */
  name: Scalars['String']['input'];
  /** BASIC when absent. */
  planCode?: InputMaybe<Scalars['ID']['input']>;
  /** Name in addresses: 2 to 63 letters a to z, digits and hyphens. It stays. */
  slug: Scalars['String']['input'];
  /** Time zone by its IANA name; UTC when absent. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

/** Which stores to list. Everything given must be true of a store. */
export type StoreFilter = {
  /** Only active ones, or only suspended ones. */
  isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only published ones, or only the others. */
  isPublished?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only stores on this plan. */
  planCode?: InputMaybe<Scalars['ID']['input']>;
  /** A part of the name or slug, up to 100 characters. */
  query?: InputMaybe<Scalars['String']['input']>;
};

/** How stores are sorted. */
export type StoreSort = {
  /** In which direction; when absent, ASC for names and slugs and DESC for the time of opening. */
  direction?: InputMaybe<SortDirection>;
  /** By what. */
  field: StoreSortField;
};

/** What stores are sorted by. */
export type StoreSortField =
  /** When the store was opened. */
  | 'CREATED_AT'
  /** The name for people. */
  | 'NAME'
  /** The name in addresses. */
  | 'SLUG';

/** A change of a store. What is absent stays as it is. */
export type StoreUpdateInput = {
  /** Where buyers reach the store; null removes it. */
  contactEmail?: InputMaybe<Scalars['String']['input']>;
  /** The language that texts are written in. */
  defaultLanguage?: InputMaybe<Scalars['Language']['input']>;
  /** Whether visitors may enter. */
  isPublished?: InputMaybe<Scalars['Boolean']['input']>;
  /** All languages, in the order of fallback. */
  languages?: InputMaybe<Array<Scalars['Language']['input']>>;
  /** Name for people. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The merchant's own settings, replaced as a whole. */
  settings?: InputMaybe<Scalars['JSONObject']['input']>;
  /** Time zone by its IANA name. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

/** A new variant. */
export type VariantInput = {
  /** Bar code (GTIN, EAN, UPC). */
  barcode?: InputMaybe<Scalars['String']['input']>;
  /** The price before a reduction; must be above `price`. */
  compareAtPrice?: InputMaybe<Scalars['Decimal']['input']>;
  /** Stock at the default location; 0 when absent. */
  initialQuantity?: InputMaybe<Scalars['Int']['input']>;
  /** Name for people; made of the option values when absent. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Price in the store's currency, for example "12.50". */
  price: Scalars['Decimal']['input'];
  /** One value for each option of the product. */
  selectedOptions?: InputMaybe<Array<SelectedOptionInput>>;
  /** Stock keeping unit, unique in the store; one is made when absent. */
  sku?: InputMaybe<Scalars['String']['input']>;
  /** Weight in grams, up to 1,000,000. */
  weightGrams?: InputMaybe<Scalars['Int']['input']>;
};

/** A change of a variant. What is absent stays as it is. */
export type VariantUpdateInput = {
  /** Bar code; null clears it. */
  barcode?: InputMaybe<Scalars['String']['input']>;
  /** The price before a reduction; null removes it. */
  compareAtPrice?: InputMaybe<Scalars['Decimal']['input']>;
  /** Name for people. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Price in the store's currency. */
  price?: InputMaybe<Scalars['Decimal']['input']>;
  /** Stock keeping unit. */
  sku?: InputMaybe<Scalars['String']['input']>;
  /** Weight in grams; null clears it. */
  weightGrams?: InputMaybe<Scalars['Int']['input']>;
};

export type GalleryFragment = { id: string, images: Array<{ id: string, altText?: string | null, isPrimary: boolean }>, primaryImage?: { id: string } | null };

export type ProductImageUpdateMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: ProductImageUpdateInput;
}>;


export type ProductImageUpdateMutation = { productImageUpdate: { image?: { id: string, altText?: string | null, isPrimary: boolean } | null, product?: { id: string, images: Array<{ id: string, altText?: string | null, isPrimary: boolean }>, primaryImage?: { id: string } | null } | null, userErrors: Array<
      | { code: ErrorCode, path?: Array<string> | null, message: string }
      | { code: ErrorCode, path?: Array<string> | null, message: string }
      | { code: ErrorCode, path?: Array<string> | null, message: string }
      | { code: ErrorCode, path?: Array<string> | null, message: string }
    > } };

export type ProductImagesReorderMutationVariables = Exact<{
  productId: Scalars['ID']['input'];
  imageIds: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type ProductImagesReorderMutation = { productImagesReorder: { product?: { id: string, images: Array<{ id: string, altText?: string | null, isPrimary: boolean }>, primaryImage?: { id: string } | null } | null, userErrors: Array<
      | { code: ErrorCode, path?: Array<string> | null, message: string }
      | { code: ErrorCode, path?: Array<string> | null, message: string }
      | { code: ErrorCode, path?: Array<string> | null, message: string }
      | { code: ErrorCode, path?: Array<string> | null, message: string }
    > } };

export type ProductImageDeleteMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ProductImageDeleteMutation = { productImageDelete: { deletedId?: string | null, product?: { id: string, images: Array<{ id: string, altText?: string | null, isPrimary: boolean }>, primaryImage?: { id: string } | null } | null, userErrors: Array<
      | { code: ErrorCode, path?: Array<string> | null, message: string }
      | { code: ErrorCode, path?: Array<string> | null, message: string }
      | { code: ErrorCode, path?: Array<string> | null, message: string }
      | { code: ErrorCode, path?: Array<string> | null, message: string }
    > } };

type ErrorValue_InputError_Fragment = { code: ErrorCode, message: string, path?: Array<string> | null };

type ErrorValue_InsufficientStockError_Fragment = { code: ErrorCode, message: string, path?: Array<string> | null };

type ErrorValue_PlanLimitError_Fragment = { code: ErrorCode, message: string, path?: Array<string> | null };

type ErrorValue_VersionConflictError_Fragment = { code: ErrorCode, message: string, path?: Array<string> | null };

export type ErrorValueFragment =
  | ErrorValue_InputError_Fragment
  | ErrorValue_InsufficientStockError_Fragment
  | ErrorValue_PlanLimitError_Fragment
  | ErrorValue_VersionConflictError_Fragment
;

export type StoreCreateMutationVariables = Exact<{
  input: StoreCreateInput;
}>;


export type StoreCreateMutation = { storeCreate: { store?: { id: string, slug: string, name: string, currency: string, defaultLanguage: string, plan: { code: string, limits: { products?: number | null, ordersPerMonth?: number | null, staff?: number | null } } } | null, userErrors: Array<
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
    > } };

export type StoreUpdateMutationVariables = Exact<{
  input: StoreUpdateInput;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
}>;


export type StoreUpdateMutation = { storeUpdate: { store?: { id: string, name: string, version: number } | null, userErrors: Array<
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
    > } };

export type StaffInviteMutationVariables = Exact<{
  input: StaffInviteInput;
}>;


export type StaffInviteMutation = { staffInvite: { invitation?: { id: string, email: string, role: StaffRole, expiresAt: string } | null, userErrors: Array<
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
    > } };

export type CategoryCreateMutationVariables = Exact<{
  input: CategoryCreateInput;
}>;


export type CategoryCreateMutation = { categoryCreate: { category?: { id: string, name: string, slug: string, parent?: { id: string } | null } | null, userErrors: Array<
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
    > } };

export type MoneyValueFragment = { amount: string, currency: string };

export type ProductCreateMutationVariables = Exact<{
  input: ProductCreateInput;
}>;


export type ProductCreateMutation = { productCreate: { product?: { id: string, slug: string, version: number, variants: Array<{ id: string, sku: string, availableQuantity: number, price: { amount: string, currency: string } }> } | null, userErrors: Array<
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
    > } };

export type ProductUpdateMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: ProductUpdateInput;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
}>;


export type ProductUpdateMutation = { productUpdate: { product?: { id: string, name: string, slug: string, version: number } | null, userErrors: Array<
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { currentVersion: number, code: ErrorCode, message: string, path?: Array<string> | null }
    > } };

export type ProductDeleteMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ProductDeleteMutation = { productDelete: { deletedId?: string | null, userErrors: Array<
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
    > } };

export type MediaUploadCreateMutationVariables = Exact<{
  input: MediaUploadCreateInput;
}>;


export type MediaUploadCreateMutation = { mediaUploadCreate: { upload?: { id: string, url: string, method: string, expiresAt: string, headers: Array<{ name: string, value: string }> } | null, userErrors: Array<
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
    > } };

export type ProductImagesAddMutationVariables = Exact<{
  productId: Scalars['ID']['input'];
  images: Array<ProductImageInput> | ProductImageInput;
}>;


export type ProductImagesAddMutation = { productImagesAdd: { product?: { id: string, images: Array<{ id: string, url: string, isPrimary: boolean }> } | null, userErrors: Array<
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
    > } };

export type ProductImportCreateMutationVariables = Exact<{
  input: ProductImportCreateInput;
}>;


export type ProductImportCreateMutation = { productImportCreate: { job?: { id: string, status: ImportJobStatus } | null, userErrors: Array<
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
    > } };

export type ImportJobQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ImportJobQuery = { importJob?: { id: string, status: ImportJobStatus, rowsTotal?: number | null, rowsDone: number, rowsFailed: number, errors: { nodes: Array<{ row: number, field?: string | null, code: string, message: string }> } } | null };

export type InventoryAdjustMutationVariables = Exact<{
  input: InventoryAdjustInput;
  idempotencyKey: Scalars['String']['input'];
}>;


export type InventoryAdjustMutation = { inventoryAdjust: { stock?: { onHand: number, reserved: number, available: number, variant?: { id: string, sku: string } | null } | null, userErrors: Array<
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
    > } };

export type StoresQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StoreFilter>;
}>;


export type StoresQuery = { stores: { pageInfo: { hasNextPage: boolean, endCursor?: string | null }, nodes: Array<{ id: string, slug: string, name: string, isActive: boolean, isPublished: boolean, createdAt: string, plan: { code: string }, owner?: { id: string, email?: string | null } | null }> } };

export type StoreSuspendMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
}>;


export type StoreSuspendMutation = { storeSuspend: { store?: { id: string, isActive: boolean } | null, userErrors: Array<
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
    > } };

export type StoreReactivateMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type StoreReactivateMutation = { storeReactivate: { store?: { id: string, isActive: boolean } | null, userErrors: Array<
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
    > } };

export type StoreInfoQueryVariables = Exact<{ [key: string]: never; }>;


export type StoreInfoQuery = { store: { id: string, name: string, slug: string, currency: string, defaultLanguage: string, languages: Array<string>, isActive: boolean } };

export type CategoryTreeQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type CategoryTreeQuery = { categories: { pageInfo: { hasNextPage: boolean, endCursor?: string | null }, nodes: Array<{ id: string, name: string, slug: string, parent?: { id: string, slug: string } | null }> } };

export type MoneyFieldsFragment = { amount: string, currency: string };

export type ProductCardFragment = { id: string, name: string, slug: string, priceRange: { min: { amount: string, currency: string }, max: { amount: string, currency: string } }, primaryImage?: { url: string, altText?: string | null } | null, categories: Array<{ id: string, name: string, slug: string }>, variants: Array<{ id: string, sku: string, name: string, availableQuantity: number, price: { amount: string, currency: string }, selectedOptions: Array<{ name: string, value: string }> }> };

export type ProductListQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProductFilter>;
  sort?: InputMaybe<ProductSort>;
}>;


export type ProductListQuery = { products: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor?: string | null, endCursor?: string | null }, nodes: Array<{ id: string, name: string, slug: string, priceRange: { min: { amount: string, currency: string }, max: { amount: string, currency: string } }, primaryImage?: { url: string, altText?: string | null } | null, categories: Array<{ id: string, name: string, slug: string }>, variants: Array<{ id: string, sku: string, name: string, availableQuantity: number, price: { amount: string, currency: string }, selectedOptions: Array<{ name: string, value: string }> }> }> } };

export type ProductCountQueryVariables = Exact<{
  filter?: InputMaybe<ProductFilter>;
}>;


export type ProductCountQuery = { products: { totalCount: number, totalCountIsCapped: boolean } };

export type ProductDetailQueryVariables = Exact<{
  slug: Scalars['String']['input'];
}>;


export type ProductDetailQuery = { productBySlug?: { description: string, tags: Array<string>, id: string, name: string, slug: string, options: Array<{ name: string, values: Array<string> }>, images: Array<{ id: string, url: string, altText?: string | null, width: number, height: number, isPrimary: boolean }>, seo: { title?: string | null, description?: string | null }, priceRange: { min: { amount: string, currency: string }, max: { amount: string, currency: string } }, primaryImage?: { url: string, altText?: string | null } | null, categories: Array<{ id: string, name: string, slug: string }>, variants: Array<{ id: string, sku: string, name: string, availableQuantity: number, price: { amount: string, currency: string }, selectedOptions: Array<{ name: string, value: string }> }> } | null };

export type ProductSearchQueryVariables = Exact<{
  query: Scalars['String']['input'];
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProductFilter>;
}>;


export type ProductSearchQuery = { productSearch: { totalCount: number, facets: Array<{ key: string, label: string, values: Array<{ value: string, label: string, count: number }> }>, pageInfo: { hasNextPage: boolean, endCursor?: string | null }, nodes: Array<{ id: string, name: string, slug: string, priceRange: { min: { amount: string, currency: string }, max: { amount: string, currency: string } }, primaryImage?: { url: string, altText?: string | null } | null, categories: Array<{ id: string, name: string, slug: string }>, variants: Array<{ id: string, sku: string, name: string, availableQuantity: number, price: { amount: string, currency: string }, selectedOptions: Array<{ name: string, value: string }> }> }> } };

export type NodeByIdQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type NodeByIdQuery = { node?:
    | { __typename: 'Category', id: string }
    | { __typename: 'ImportJob', id: string }
    | { __typename: 'Location', id: string }
    | { __typename: 'Product', id: string }
    | { __typename: 'ProductImage', id: string }
    | { __typename: 'StaffInvitation', id: string }
    | { __typename: 'StockMovement', id: string }
    | { __typename: 'Store', id: string }
    | { __typename: 'StoreDomain', id: string }
    | { __typename: 'User', id: string }
    | { __typename: 'Variant', id: string }
   | null };

type UserErrorFields_InputError_Fragment = { code: ErrorCode, message: string, path?: Array<string> | null };

type UserErrorFields_InsufficientStockError_Fragment = { code: ErrorCode, message: string, path?: Array<string> | null };

type UserErrorFields_PlanLimitError_Fragment = { code: ErrorCode, message: string, path?: Array<string> | null };

type UserErrorFields_VersionConflictError_Fragment = { code: ErrorCode, message: string, path?: Array<string> | null };

export type UserErrorFieldsFragment =
  | UserErrorFields_InputError_Fragment
  | UserErrorFields_InsufficientStockError_Fragment
  | UserErrorFields_PlanLimitError_Fragment
  | UserErrorFields_VersionConflictError_Fragment
;

export type AccountRegisterMutationVariables = Exact<{
  input: AccountRegisterInput;
}>;


export type AccountRegisterMutation = { accountRegister: { session?: { accessToken: string, refreshToken: string, accessTokenExpiresAt: string } | null, user?: { id: string, email?: string | null, name: string } | null, userErrors: Array<
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
    > } };

export type SessionCreateMutationVariables = Exact<{
  input: SessionCreateInput;
}>;


export type SessionCreateMutation = { sessionCreate: { session?: { accessToken: string, refreshToken: string, accessTokenExpiresAt: string } | null, user?: { id: string, email?: string | null, name: string } | null, userErrors: Array<
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
    > } };

export type SessionRefreshMutationVariables = Exact<{
  refreshToken: Scalars['String']['input'];
}>;


export type SessionRefreshMutation = { sessionRefresh: { session?: { accessToken: string, refreshToken: string, accessTokenExpiresAt: string } | null, userErrors: Array<
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
    > } };

export type SessionRevokeMutationVariables = Exact<{ [key: string]: never; }>;


export type SessionRevokeMutation = { sessionRevoke: { userErrors: Array<
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
    > } };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me?: { id: string, email?: string | null, name: string, memberships: Array<{ role: MembershipRole, store: { id: string, slug: string, name: string } }> } | null };

export const GalleryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Gallery"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"images"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"altText"}},{"kind":"Field","name":{"kind":"Name","value":"isPrimary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"primaryImage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<GalleryFragment, unknown>;
export const ErrorValueFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorValue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<ErrorValueFragment, unknown>;
export const MoneyValueFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyValue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<MoneyValueFragment, unknown>;
export const MoneyFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<MoneyFieldsFragment, unknown>;
export const ProductCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProductCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"priceRange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"min"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"max"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"primaryImage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"altText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"categories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"variants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"selectedOptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<ProductCardFragment, unknown>;
export const UserErrorFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<UserErrorFieldsFragment, unknown>;
export const ProductImageUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProductImageUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductImageUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productImageUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"altText"}},{"kind":"Field","name":{"kind":"Name","value":"isPrimary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Gallery"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Gallery"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"images"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"altText"}},{"kind":"Field","name":{"kind":"Name","value":"isPrimary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"primaryImage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ProductImageUpdateMutation, ProductImageUpdateMutationVariables>;
export const ProductImagesReorderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProductImagesReorder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"productId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"imageIds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productImagesReorder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"productId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"productId"}}},{"kind":"Argument","name":{"kind":"Name","value":"imageIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"imageIds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Gallery"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Gallery"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"images"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"altText"}},{"kind":"Field","name":{"kind":"Name","value":"isPrimary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"primaryImage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ProductImagesReorderMutation, ProductImagesReorderMutationVariables>;
export const ProductImageDeleteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProductImageDelete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productImageDelete"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deletedId"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Gallery"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Gallery"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"images"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"altText"}},{"kind":"Field","name":{"kind":"Name","value":"isPrimary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"primaryImage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ProductImageDeleteMutation, ProductImageDeleteMutationVariables>;
export const StoreCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StoreCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StoreCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"storeCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"store"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"defaultLanguage"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"limits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"products"}},{"kind":"Field","name":{"kind":"Name","value":"ordersPerMonth"}},{"kind":"Field","name":{"kind":"Name","value":"staff"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorValue"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorValue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<StoreCreateMutation, StoreCreateMutationVariables>;
export const StoreUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StoreUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StoreUpdateInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"storeUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"store"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorValue"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorValue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<StoreUpdateMutation, StoreUpdateMutationVariables>;
export const StaffInviteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StaffInvite"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StaffInviteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"staffInvite"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorValue"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorValue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<StaffInviteMutation, StaffInviteMutationVariables>;
export const CategoryCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CategoryCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CategoryCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"categoryCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorValue"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorValue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<CategoryCreateMutation, CategoryCreateMutationVariables>;
export const ProductCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProductCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"variants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyValue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableQuantity"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorValue"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyValue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorValue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<ProductCreateMutation, ProductCreateMutationVariables>;
export const ProductUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProductUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductUpdateInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorValue"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorValue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<ProductUpdateMutation, ProductUpdateMutationVariables>;
export const ProductDeleteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProductDelete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productDelete"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deletedId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorValue"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorValue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<ProductDeleteMutation, ProductDeleteMutationVariables>;
export const MediaUploadCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MediaUploadCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MediaUploadCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mediaUploadCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"upload"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"headers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorValue"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorValue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<MediaUploadCreateMutation, MediaUploadCreateMutationVariables>;
export const ProductImagesAddDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProductImagesAdd"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"productId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"images"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductImageInput"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productImagesAdd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"productId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"productId"}}},{"kind":"Argument","name":{"kind":"Name","value":"images"},"value":{"kind":"Variable","name":{"kind":"Name","value":"images"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"images"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"isPrimary"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorValue"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorValue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<ProductImagesAddMutation, ProductImagesAddMutationVariables>;
export const ProductImportCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProductImportCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductImportCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productImportCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorValue"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorValue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<ProductImportCreateMutation, ProductImportCreateMutationVariables>;
export const ImportJobDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportJob"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importJob"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"rowsTotal"}},{"kind":"Field","name":{"kind":"Name","value":"rowsDone"}},{"kind":"Field","name":{"kind":"Name","value":"rowsFailed"}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ImportJobQuery, ImportJobQueryVariables>;
export const InventoryAdjustDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InventoryAdjust"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InventoryAdjustInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inventoryAdjust"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"variant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onHand"}},{"kind":"Field","name":{"kind":"Name","value":"reserved"}},{"kind":"Field","name":{"kind":"Name","value":"available"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorValue"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorValue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<InventoryAdjustMutation, InventoryAdjustMutationVariables>;
export const StoresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Stores"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StoreFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stores"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"isPublished"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]}}]}}]} as unknown as DocumentNode<StoresQuery, StoresQueryVariables>;
export const StoreSuspendDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StoreSuspend"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"storeSuspend"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"store"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<StoreSuspendMutation, StoreSuspendMutationVariables>;
export const StoreReactivateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StoreReactivate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"storeReactivate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"store"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<StoreReactivateMutation, StoreReactivateMutationVariables>;
export const StoreInfoDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StoreInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"store"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"defaultLanguage"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}}]}}]}}]} as unknown as DocumentNode<StoreInfoQuery, StoreInfoQueryVariables>;
export const CategoryTreeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CategoryTree"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"categories"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CategoryTreeQuery, CategoryTreeQueryVariables>;
export const ProductListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProductList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductSort"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"products"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProductCard"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProductCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"priceRange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"min"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"max"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"primaryImage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"altText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"categories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"variants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"selectedOptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<ProductListQuery, ProductListQueryVariables>;
export const ProductCountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProductCount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"products"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalCountIsCapped"}}]}}]}}]} as unknown as DocumentNode<ProductCountQuery, ProductCountQueryVariables>;
export const ProductDetailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProductDetail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productBySlug"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProductCard"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}},{"kind":"Field","name":{"kind":"Name","value":"images"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"altText"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"isPrimary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProductCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"priceRange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"min"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"max"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"primaryImage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"altText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"categories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"variants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"selectedOptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<ProductDetailQuery, ProductDetailQueryVariables>;
export const ProductSearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProductSearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productSearch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProductCard"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProductCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"priceRange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"min"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"max"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"primaryImage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"altText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"categories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"variants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"selectedOptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<ProductSearchQuery, ProductSearchQueryVariables>;
export const NodeByIdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NodeById"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<NodeByIdQuery, NodeByIdQueryVariables>;
export const AccountRegisterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AccountRegister"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AccountRegisterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountRegister"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"accessTokenExpiresAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<AccountRegisterMutation, AccountRegisterMutationVariables>;
export const SessionCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SessionCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SessionCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"accessTokenExpiresAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<SessionCreateMutation, SessionCreateMutationVariables>;
export const SessionRefreshDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SessionRefresh"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"refreshToken"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionRefresh"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"refreshToken"},"value":{"kind":"Variable","name":{"kind":"Name","value":"refreshToken"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"accessTokenExpiresAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<SessionRefreshMutation, SessionRefreshMutationVariables>;
export const SessionRevokeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SessionRevoke"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionRevoke"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<SessionRevokeMutation, SessionRevokeMutationVariables>;
export const MeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"store"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MeQuery, MeQueryVariables>;