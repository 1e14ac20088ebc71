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
  /** A whole number as text: "1042". Inputs take text or whole numbers. */
  BigInt: { input: string; output: string; }
  /** A country by its ISO 3166-1 alpha-2 code, for example "SA". */
  Country: { input: string; output: string; }
  /** A currency by its ISO 4217 code, for example "USD". */
  Currency: { input: string; output: string; }
  /** A day of the calendar without time and zone, for example "2026-11-21". */
  Date: { input: string; output: string; }
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

/** Where goods or a bill go. */
export type AddressInput = {
  /** City or town, up to 80 characters. */
  city: Scalars['String']['input'];
  /** The country. */
  countryCode: Scalars['Country']['input'];
  /** Street and number, up to 120 characters. */
  line1: Scalars['String']['input'];
  /** Building, floor, flat; up to 120 characters. */
  line2?: InputMaybe<Scalars['String']['input']>;
  /** Who receives it, up to 120 characters. */
  name: Scalars['String']['input'];
  /** Phone number with its country code, for questions about the delivery. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Postal code, up to 20 characters. */
  postalCode?: InputMaybe<Scalars['String']['input']>;
  /** State, province or emirate, up to 80 characters. */
  region?: InputMaybe<Scalars['String']['input']>;
};

/** What a time is compared with. */
export type AnalyticsComparison =
  /** With nothing. */
  | 'NONE'
  /** With as many days just before. */
  | 'PREVIOUS_PERIOD'
  /** With the same days a year earlier. */
  | 'PREVIOUS_YEAR';

/** How much of what visitors do is kept. */
export type AnalyticsSettingsUpdateInput = {
  /** The share of visitors whose events are kept, in basis points: 0 to 10,000. */
  eventSampleBps: Scalars['Int']['input'];
};

/** What the platform shall tell merchants. Without a plan and a store it is for all. */
export type AnnouncementInput = {
  /** What there is to say, as plain text; up to 5,000 characters. */
  body: Scalars['String']['input'];
  /** Until when it is shown. */
  endsAt: Scalars['DateTime']['input'];
  /** Only for stores on this plan. */
  planCode?: InputMaybe<Scalars['ID']['input']>;
  /** How much it matters. */
  severity: AnnouncementSeverity;
  /** From when on it is shown; at once when absent. */
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only for this store. */
  storeId?: InputMaybe<Scalars['ID']['input']>;
  /** What it is about; up to 150 characters. */
  title: Scalars['String']['input'];
};

/** How much an announcement matters. */
export type AnnouncementSeverity =
  /** Something to act on now. */
  | 'CRITICAL'
  /** Good to know. */
  | 'INFO'
  /** Something to prepare for. */
  | 'WARNING';

/** As what someone did something. */
export type AuditActorKind =
  /** Someone with an account who does not work in the store. */
  | 'BUYER'
  /** An operator of the platform. */
  | 'OPERATOR'
  /** Someone who works in the store. */
  | 'STAFF'
  /** Nobody: a message of a payment provider, a job, something that was due. */
  | 'SYSTEM'
  /** Someone who is not signed in, such as a guest who buys. */
  | 'VISITOR';

/** What audit entries must be. What is absent is anything. */
export type AuditLogFilter = {
  /** What was done: "order.cancelled", or "order" for all that was done to orders themselves. */
  action?: InputMaybe<Scalars['String']['input']>;
  /** Done by the user with this id. */
  actorId?: InputMaybe<Scalars['ID']['input']>;
  /** Done as this. */
  actorKind?: InputMaybe<AuditActorKind>;
  /** Done earlier than then. */
  before?: InputMaybe<Scalars['DateTime']['input']>;
  /** Done then or later. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Done by this mutation, for example "orderCancel"; or looked at by this operation. Without `from` in the last 31 days. */
  operationName?: InputMaybe<Scalars['String']['input']>;
  /** With this text in the action, the operation or the values, upper and lower case alike; up to 100 characters. Without `from` the last 31 days are searched. */
  query?: InputMaybe<Scalars['String']['input']>;
  /** Done by this request. Without `from` in the last 31 days. */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** About the thing with this id, or about a part of it: an order with its payments and parcels. */
  subjectId?: InputMaybe<Scalars['ID']['input']>;
};

/** What was done to the audit log by someone who passed by the application. */
export type AuditTampering =
  /** An entry, or its place, is not what it was. */
  | 'CHANGED'
  /** An entry was put in. */
  | 'INSERTED'
  /** An entry, or its place, is gone. */
  | 'REMOVED';

/** Someone to ask for live prices of shipping. */
export type CarrierCreateInput = {
  /** The address to ask, which begins with "https://". */
  endpoint: Scalars['String']['input'];
  /** How to ask; `rate-service`, a service of your own, when absent. */
  kind?: InputMaybe<Scalars['String']['input']>;
  /** Name for the people who work in the store, unique, up to 80 characters. */
  name: Scalars['String']['input'];
};

/** A change of a carrier. What is absent stays as it is. */
export type CarrierUpdateInput = {
  /** The address to ask. Earlier answers are forgotten. */
  endpoint?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is asked. */
  isEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Name for the people who work in the store. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** Who buys. What is absent stays as it is, null removes it. */
export type CartBuyerInput = {
  /** Where the bill goes, when it is another address. */
  billingAddress?: InputMaybe<AddressInput>;
  /** E-mail address for the confirmation. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Phone number with its country code: "+966512345678". */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Where the goods go. */
  shippingAddress?: InputMaybe<AddressInput>;
};

/** Units of a variant that go into a cart. */
export type CartLineInput = {
  /** How many more of it, 1 to 999. */
  quantity: Scalars['Int']['input'];
  /** Id of the variant. */
  variantId: Scalars['ID']['input'];
};

/** Another quantity for a line of a cart. */
export type CartLineUpdateInput = {
  /** Id of the line. */
  id: Scalars['ID']['input'];
  /** How many there are to be, up to 999; 0 removes the line. */
  quantity: Scalars['Int']['input'];
};

/** What a buyer should know of a cart. More codes may be added: treat an unknown one by its message. */
export type CartWarningCode =
  /** A discount code does not apply to the cart as it is. */
  | 'CODE_NOT_APPLICABLE'
  /** More of a variant is in the cart than is available. The checkout will refuse it. */
  | 'INSUFFICIENT_STOCK'
  /** A unit costs another price than when the buyer last changed the cart. */
  | 'PRICE_CHANGED'
  /** Two carts were merged, and a line would have become larger than a line may be. */
  | 'QUANTITY_CAPPED'
  /** The chosen way of shipping is not offered any more. Choose another one. */
  | 'SHIPPING_OPTION_GONE'
  /** The variant is not sold any more. Its line costs nothing; the checkout will refuse it. */
  | 'UNAVAILABLE';

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

/** How the buyer pays, and the total they agreed to. */
export type CheckoutCompleteInput = {
  /** The total that the buyer saw, for example "25.50". Another total is refused with PRICE_CHANGED. */
  expectedTotal?: InputMaybe<Scalars['Decimal']['input']>;
  /** The payment provider, one of `paymentProviders`. */
  paymentProvider: Scalars['String']['input'];
  /** What the provider's form gave for the means of payment. Needed unless the total is 0. */
  paymentToken?: InputMaybe<Scalars['String']['input']>;
  /** Where the buyer comes back to from a page of the provider or their bank. */
  returnUrl?: InputMaybe<Scalars['String']['input']>;
};

/** What a buyer can agree to. */
export type ConsentKind =
  /** Measuring what the buyer looks at. */
  | 'ANALYTICS'
  /** Letters that advertise. */
  | 'MARKETING_EMAIL'
  /** Text messages that advertise. */
  | 'MARKETING_SMS'
  /** The terms of the store. */
  | 'TERMS';

/** What the signed-in buyer says to one thing that they were asked for. */
export type ConsentSetInput = {
  /** Whether they agree; false takes it back. */
  isGiven: Scalars['Boolean']['input'];
  /** What they were asked for. */
  kind: ConsentKind;
  /** Where they were asked, for example "checkout"; up to 60 characters. */
  source: Scalars['String']['input'];
  /** Which wording they saw, for example "2026-11"; up to 60 characters. */
  textVersion: Scalars['String']['input'];
};

/** Which customer is erased, and why. */
export type CustomerEraseInput = {
  /** Refuse unless this is the e-mail address of the customer. This or `expectedVersion` is needed. */
  confirmEmail?: InputMaybe<Scalars['String']['input']>;
  /** Refuse unless the customer has this version. This or `confirmEmail` is needed. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Id of the customer. */
  id: Scalars['ID']['input'];
  /** Why, for those who check it later; up to 500 characters, and nothing that tells who it was. */
  reason: Scalars['String']['input'];
};

/** Which customers a list shows; all conditions must hold. */
export type CustomerFilter = {
  /** Only members of this group. */
  groupId?: InputMaybe<Scalars['ID']['input']>;
  /** Beginning of the e-mail address or phone number, or beginnings of words of the name; up to 100 characters. */
  search?: InputMaybe<Scalars['String']['input']>;
};

/** A new group of customers. */
export type CustomerGroupCreateInput = {
  /** Its name, unique in the store, up to 80 characters. */
  name: Scalars['String']['input'];
};

/** A change of a customer group. What is absent stays as it is. */
export type CustomerGroupUpdateInput = {
  /** Its name, unique in the store, up to 80 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** A change of what the store notes of a customer. What is absent stays as it is. */
export type CustomerUpdateInput = {
  /** Name, up to 120 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** For the staff only, up to 2,000 characters; null removes it. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** For the staff only: up to 50 labels of up to 40 characters; replaces those that are there. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Where an export of personal data stands. */
export type DataExportStatus =
  /** The file could not be made within a day. Ask for another one. */
  | 'FAILED'
  /** The file is being made. */
  | 'QUEUED'
  /** The file can be fetched at `downloadUrl`. */
  | 'READY'
  /** The file is gone: its day is over. */
  | 'REMOVED';

/** Which dead letters to list. Everything given must be true of one. */
export type DeadLetterFilter = {
  /** Only those of this consumer. */
  consumer?: InputMaybe<Scalars['String']['input']>;
  /** Only events of this store. */
  storeId?: InputMaybe<Scalars['ID']['input']>;
};

/** Whose domain an address of the store is. */
export type DomainKind =
  /** The merchant's own domain. */
  | 'CUSTOM'
  /** A name under the platform's own domain. */
  | 'SUBDOMAIN';

/** Why a change was refused. More codes may be added: treat an unknown one by its message. */
export type ErrorCode =
  /** The cart is being paid for. Wait until that has ended, or cancel the order first. */
  | 'CART_LOCKED'
  /** The change would make an object its own ancestor. */
  | 'CYCLE'
  /** The discount code does not apply to this cart, or is used up. */
  | 'DISCOUNT_NOT_APPLICABLE'
  /** The same value stands twice in the request. */
  | 'DUPLICATE'
  /** One of several changes failed on our side; the others stand. Look whether it was made, then repeat it. */
  | 'FAILED'
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
  /** The goods cannot be sent to this address by this option. */
  | 'NOT_SHIPPABLE'
  /** The number or date is outside the range the field takes. */
  | 'OUT_OF_RANGE'
  /** The payment was declined. Nothing was taken; another means of payment may work. */
  | 'PAYMENT_DECLINED'
  /** The store does not take this means of payment, or its provider does not answer now. */
  | 'PAYMENT_UNAVAILABLE'
  /** The store's plan does not allow more of these. */
  | 'PLAN_LIMIT_REACHED'
  /** The total is not the expected one any more. Show the buyer the new total, then ask again. */
  | 'PRICE_CHANGED'
  /** The value is missing or empty. */
  | 'REQUIRED'
  /** Another object of the store already has this value, which must be unique. */
  | 'TAKEN'
  /** The text or list is longer than the field takes. */
  | 'TOO_LONG'
  /** So many of these are waiting that no more are taken. Wait until some are done. */
  | 'TOO_MANY'
  /** Nothing has been sent to the upload yet. */
  | 'UPLOAD_INCOMPLETE'
  /** The object has changed since it was read. Read it again, then repeat the change. */
  | 'VERSION_CONFLICT';

/** What a visitor did lately. */
export type EventsTrackInput = {
  /** The visitor's cart. The order that it becomes counts for the source of the visit: the first that is told with a cart. */
  cartId?: InputMaybe<Scalars['ID']['input']>;
  /** A random text of 8 to 100 characters that the browser keeps. It is not stored, only a hash that is another one every day. */
  clientId: Scalars['String']['input'];
  /** The events, 1 to 50. */
  events: Array<StorefrontEventInput>;
};

/** The rate of two currencies from a day on. */
export type ExchangeRateInput = {
  /** The first day it counts, by the store's time zone. */
  day: Scalars['Date']['input'];
  /** The currency that is converted. */
  from: Scalars['Currency']['input'];
  /** Units of `to` for one unit of `from`, above 0: "1.0843". At most 12 decimals. */
  rate: Scalars['Decimal']['input'];
  /** The currency it is converted into. */
  to: Scalars['Currency']['input'];
};

/** Rates of some days. */
export type ExchangeRatesSetInput = {
  /** The rates, 1 to 500. One of the same day and currencies takes the place of the one before. */
  rates: Array<ExchangeRateInput>;
};

/** A report that can be had as a file. docs/report-exports.md names the columns of each. */
export type ExportedReport =
  /** Where visitors came from: `acquisition` to its end. */
  | 'ACQUISITION'
  /** What was done in the store and by whom: `auditLog`. */
  | 'AUDIT_LOG'
  /** What became of carts: `carts`. */
  | 'CARTS'
  /** All categories of which something was sold: `topCategories` to its end. */
  | 'CATEGORIES'
  /** Who came back: `cohorts`, a row for each month of each cohort. */
  | 'COHORTS'
  /** All countries in which something was sold: `topCountries` to its end. */
  | 'COUNTRIES'
  /** All coupons and promotions that something was sold with: `topCoupons` to its end. */
  | 'COUPONS'
  /** All customers who bought, with names and e-mail addresses: `topCustomers` to its end. */
  | 'CUSTOMERS'
  /** How far visitors came on their way to an order: `funnel`. */
  | 'FUNNEL'
  /** All products that were sold: `topProducts` to its end. */
  | 'PRODUCTS'
  /** What was sold hour by hour, day by day and so on: `revenueTimeline`. */
  | 'REVENUE_TIMELINE'
  /** What visitors searched for: `topSearches` to its end. */
  | 'SEARCHES'
  /** All variants with what is there of them, and for how long it lasts: `stock`. */
  | 'STOCK'
  /** What was sold in some days, and in those it is compared with: `summary`. */
  | 'SUMMARY'
  /** The same for variants. */
  | 'VARIANTS';

/** A feature flag as it shall be. What is absent stays; a new flag begins off. */
export type FeatureFlagSetInput = {
  /** What is different where it is on; up to 500 characters. Needed for a new flag. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Change it only when it has this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Whether it is off for every store. */
  isKilled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Lower-case letters, digits and single hyphens, up to 60 characters, such as "new-checkout". */
  key: Scalars['ID']['input'];
  /** For how many stores in a hundred it is on, 0 to 100. */
  percentage?: InputMaybe<Scalars['Int']['input']>;
};

/** Where the goods of an order stand. */
export type FulfillmentStatus =
  /** All units have arrived. */
  | 'DELIVERED'
  /** All units have been sent. */
  | 'FULFILLED'
  /** Some units have been sent. */
  | 'PARTIALLY_FULFILLED'
  /** Nothing has been sent yet. */
  | 'UNFULFILLED';

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

/** What a service outside is for. */
export type IntegrationKind =
  /** It carries letters. */
  | 'MAIL'
  /** It takes money. */
  | 'PAYMENTS'
  /** It tells prices of parcels. */
  | 'SHIPPING'
  /** It keeps files. */
  | 'STORAGE';

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

/** Which jobs to list. Everything given must be true of a job. */
export type JobFilter = {
  /** Only those that stand so. */
  state?: InputMaybe<JobState>;
  /** Only work of this kind, such as "payments:webhook". */
  task?: InputMaybe<Scalars['String']['input']>;
};

/** Where a background job stands. */
export type JobState =
  /** It has used up its tries, or was cancelled; it begins again only by `jobRetry`. */
  | 'FAILED'
  /** A worker is at it. */
  | 'RUNNING'
  /** It is for later, maybe for another try. */
  | 'SCHEDULED'
  /** It is due, and begins as soon as a worker is free. */
  | 'WAITING';

/** What postings must be. */
export type LedgerPostingFilter = {
  /** With this account on either side. */
  account?: InputMaybe<Scalars['String']['input']>;
  /** Posted earlier than then. */
  before?: InputMaybe<Scalars['DateTime']['input']>;
  /** Posted then or later. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Of this kind. */
  kind?: InputMaybe<LedgerPostingKind>;
  /** Of this order. */
  orderId?: InputMaybe<Scalars['ID']['input']>;
};

/** Why something was posted. */
export type LedgerPostingKind =
  /** The buyer's bank took money back, or returned it after a dispute was won. */
  | 'CHARGEBACK'
  /** What the goods would have cost more without discounts. */
  | 'DISCOUNT'
  /** The payment provider kept a fee, or gave one back. */
  | 'FEE'
  /** Money that was taken before the books began, so that it can go back. */
  | 'OPENING'
  /** Money went back to the buyer, or returned because the buyer could not be given it. */
  | 'REFUND'
  /** Goods were paid for, at what was paid for them without tax. */
  | 'SALE'
  /** Shipping was paid for, without tax. */
  | 'SHIPPING'
  /** Tax was collected for the authorities. */
  | 'TAX';

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

/** What may be done with an order. */
export type OrderAction =
  /** Call it off (`orderCancel`). */
  | 'CANCEL'
  /** Take money that is authorised (`orderCapture`). */
  | 'CAPTURE'
  /** Give money back (`refundCreate`). */
  | 'REFUND'
  /** Ask to send goods back (`returnRequest`). */
  | 'REQUEST_RETURN'
  /** Send goods (`shipmentCreate`). */
  | 'SHIP';

/** Why an order is called off, and what becomes of its goods. */
export type OrderCancelInput = {
  /** Why; the buyer may read it. Up to 500 characters. */
  reason: Scalars['String']['input'];
  /** Whether goods that were paid are put back on the shelf. Only staff may say no. */
  restock?: Scalars['Boolean']['input'];
};

/** A span of time. */
export type OrderDateRangeInput = {
  /** Before this instant. */
  before?: InputMaybe<Scalars['DateTime']['input']>;
  /** From this instant on. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What orders must be. All that is given must be so; an empty list matches nothing. */
export type OrderFilter = {
  /** Placed in this span of time. */
  created?: InputMaybe<OrderDateRangeInput>;
  /** Of this customer. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** With their goods in one of these statuses. */
  fulfillmentStatus?: InputMaybe<Array<FulfillmentStatus>>;
  /** With their money in one of these statuses. */
  paymentStatus?: InputMaybe<Array<OrderPaymentStatus>>;
  /** With this number, an e-mail address or a customer's phone number that begins so, words of the customer's name, this tracking number, or this SKU in a line; up to 254 characters. */
  query?: InputMaybe<Scalars['String']['input']>;
  /** In one of these statuses. */
  status?: InputMaybe<Array<OrderStatus>>;
  /** With this tag. */
  tag?: InputMaybe<Scalars['String']['input']>;
  /** With a total in this span. */
  total?: InputMaybe<OrderTotalRangeInput>;
};

/** What can happen to an order. More may be added: show the message of unknown ones. */
export type OrderHistoryType =
  /** Someone of the store wrote a note. */
  | 'NOTE_ADDED'
  /** The order was called off. */
  | 'ORDER_CANCELLED'
  /** Goods have arrived. */
  | 'ORDER_DELIVERED'
  /** The payment was not completed in time. */
  | 'ORDER_EXPIRED'
  /** The buyer completed the checkout. */
  | 'ORDER_PLACED'
  /** Goods are on their way. */
  | 'ORDER_SHIPPED'
  /** Tags or other data were changed. */
  | 'ORDER_UPDATED'
  /** The sum is promised. */
  | 'PAYMENT_AUTHORIZED'
  /** The payment was called off before anything was taken. */
  | 'PAYMENT_CANCELLED'
  /** Money was taken. */
  | 'PAYMENT_CAPTURED'
  /** The buyer's bank asks about the payment, has taken its money back or has returned it. */
  | 'PAYMENT_DISPUTED'
  /** The payment was declined. */
  | 'PAYMENT_FAILED'
  /** The provider has not decided yet. */
  | 'PAYMENT_PENDING'
  /** Money came too late and goes back. */
  | 'PAYMENT_RETURNED'
  /** Money is going back. */
  | 'REFUND_CREATED'
  /** Money could not be given back. */
  | 'REFUND_FAILED'
  /** Money has gone back. */
  | 'REFUND_SUCCEEDED'
  /** The buyer wants to send goods back. */
  | 'RETURN_REQUESTED'
  /** A return was decided on, or its goods came in. */
  | 'RETURN_UPDATED'
  /** Goods were packed to be sent. */
  | 'SHIPMENT_CREATED'
  /** A parcel has moved. */
  | 'SHIPMENT_UPDATED';

/** Where the money of an order stands. */
export type OrderPaymentStatus =
  /** The whole sum is promised; nothing has been taken yet. */
  | 'AUTHORIZED'
  /** The payment was declined or not completed in time. */
  | 'FAILED'
  /** The whole sum has been taken. */
  | 'PAID'
  /** A part of the sum has been taken. */
  | 'PARTIALLY_PAID'
  /** A part of what was taken has gone back. */
  | 'PARTIALLY_REFUNDED'
  /** Nothing has been paid yet. */
  | 'PENDING'
  /** All that was taken has gone back. */
  | 'REFUNDED'
  /** The payment was called off before anything was taken. */
  | 'VOIDED';

/** What returns must be. */
export type OrderReturnFilter = {
  /** Of this order. */
  orderId?: InputMaybe<Scalars['ID']['input']>;
  /** With this status. */
  status?: InputMaybe<ReturnStatus>;
};

/** How a list of orders is sorted. */
export type OrderSort = {
  /** In which direction; the largest first when absent. */
  direction?: InputMaybe<SortDirection>;
  /** What by. */
  field: OrderSortField;
};

/** What a list of orders is sorted by. */
export type OrderSortField =
  /** When they were placed. */
  | 'CREATED_AT'
  /** Their numbers. */
  | 'NUMBER'
  /** Their totals. */
  | 'TOTAL';

/** Where an order stands as a whole. */
export type OrderStatus =
  /** It was called off. What was paid goes back. */
  | 'CANCELLED'
  /** It is paid, or the payment is authorised: the store prepares it. */
  | 'CONFIRMED'
  /** It exists; its payment has not begun. */
  | 'CREATED'
  /** All of it has arrived. */
  | 'DELIVERED'
  /** It was not paid: declined, given up or expired. */
  | 'FAILED'
  /** A part of it is on its way. */
  | 'PARTIALLY_SHIPPED'
  /** It is being paid. Its goods are reserved until then. */
  | 'PAYMENT_PENDING'
  /** All of it is on its way. */
  | 'SHIPPED';

/** A span of amounts in the store's currency. */
export type OrderTotalRangeInput = {
  /** This much or less. */
  max?: InputMaybe<Scalars['Decimal']['input']>;
  /** This much or more. */
  min?: InputMaybe<Scalars['Decimal']['input']>;
};

/** What changes of an order. */
export type OrderUpdateInput = {
  /** All its labels for staff: up to 50, each of up to 50 characters. */
  tags: Array<Scalars['String']['input']>;
};

/** How the store is to use a payment provider. What is absent stays as it is. */
export type PaymentAccountInput = {
  /** The account at the provider whose webhooks count, where it has several; empty for none. */
  account?: InputMaybe<Scalars['String']['input']>;
  /** When the money of an order is taken. */
  captureMode?: InputMaybe<PaymentCaptureMode>;
  /** What the provider keeps of each payment, in hundredths of a percent: 0 to 10000. */
  feeBps?: InputMaybe<Scalars['Int']['input']>;
  /** What the provider keeps of each payment beside that, in the currency of the store. */
  feeFixed?: InputMaybe<Scalars['Decimal']['input']>;
  /** Whether buyers can pay through it. */
  isEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Secrets. They are stored encrypted and cannot be read again. */
  secrets?: InputMaybe<Array<PaymentSettingInput>>;
  /** Values that are no secrets. */
  settings?: InputMaybe<Array<PaymentSettingInput>>;
};

/** When the money of an order is taken. */
export type PaymentCaptureMode =
  /** With the order. */
  | 'AUTOMATIC'
  /** It is held with the order, and taken when staff capture it. */
  | 'MANUAL';

/** A value that a payment provider needs to know. */
export type PaymentSettingInput = {
  /** Its name, for example `secretKey`. */
  name: Scalars['String']['input'];
  /** The value; an empty one removes it. */
  value: Scalars['String']['input'];
};

/** How far a payment has come. */
export type PaymentStatus =
  /** The money is held and can be captured. */
  | 'AUTHORIZED'
  /** It was given up; nothing was taken. */
  | 'CANCELLED'
  /** The money is taken. */
  | 'CAPTURED'
  /** It was declined; nothing was taken. */
  | 'FAILED'
  /** A part of the money is or will be given back. */
  | 'PARTIALLY_REFUNDED'
  /** The provider has not decided yet. */
  | 'PENDING'
  /** All of the money is or will be given back. */
  | 'REFUNDED'
  /** The buyer must confirm it first, such as by 3-D Secure. */
  | 'REQUIRES_ACTION';

/** Which orders to list. Everything given must be true of an order. */
export type PlatformOrderFilter = {
  /** The whole e-mail address of the buyer, in any case. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** The number of the order in its store. */
  number?: InputMaybe<Scalars['Int']['input']>;
  /** Only orders that stand so. */
  status?: InputMaybe<Array<OrderStatus>>;
  /** Only orders of this store. */
  storeId?: InputMaybe<Scalars['ID']['input']>;
};

/** Bounds of a price. */
export type PriceFilterInput = {
  /** At most this. */
  max?: InputMaybe<Scalars['Decimal']['input']>;
  /** At least this. */
  min?: InputMaybe<Scalars['Decimal']['input']>;
};

/** What kind of rule decides about a price. */
export type PriceRule =
  /** A promotion or discount code. */
  | 'PROMOTION'
  /** What rounding adds or takes off. */
  | 'ROUNDING'
  /** The way of shipping. */
  | 'SHIPPING'
  /** A tax. */
  | 'TAX'
  /** A bound of the total. */
  | 'TOTAL'
  /** The prices of the units, sales counted in. */
  | 'UNIT_PRICES';

/** What became of a rule that was tried. */
export type PriceRuleOutcome =
  /** It holds, and its amount is in the total. */
  | 'APPLIED'
  /** Its conditions are not met. */
  | 'REFUSED';

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
  /** How it is taxed; as the store's default tax category when absent. */
  taxCategoryId?: InputMaybe<Scalars['ID']['input']>;
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

/** The form of a file. */
export type ProductImportFormat =
  /** One product as a JSON object on each line, in UTF-8. */
  | 'JSONL'
  /** Invoices of another shop system, a row for each thing sold. Only the command line imports them. */
  | 'ONLINE_RETAIL'
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
  /** How it is taxed; null: as the store's default tax category. */
  taxCategoryId?: InputMaybe<Scalars['ID']['input']>;
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

/** A new promotion. */
export type PromotionCreateInput = {
  /** For which goods and buyers it is. */
  appliesTo?: InputMaybe<PromotionTargetInput>;
  /** What buyers type, in any letter case, unique in the store, up to 40 characters; without one it applies by itself. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** When it is over; never when absent. */
  endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** False: it waits until it is switched on. */
  isEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: no other promotion applies beside it. */
  isExclusive?: InputMaybe<Scalars['Boolean']['input']>;
  /** How it lowers the price. */
  kind: PromotionKind;
  /** What the goods must cost together, at least. */
  minimumSubtotal?: InputMaybe<Scalars['Decimal']['input']>;
  /** Name that buyers see on their cart, up to 120 characters. */
  name: Scalars['String']['input'];
  /** The higher one applies first; 0 when absent. */
  priority?: InputMaybe<Scalars['Int']['input']>;
  /** True: product lists and pages show the lower price, with the old one beside it. Only for a percentage or an amount, without code and conditions of a buyer or cart. When several fit, the lowest price holds. */
  showsAsSalePrice?: InputMaybe<Scalars['Boolean']['input']>;
  /** From when on it applies; from now on when absent. */
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** How many orders may use it. */
  usageLimit?: InputMaybe<Scalars['Int']['input']>;
  /** How many orders of one customer may use it. */
  usageLimitPerCustomer?: InputMaybe<Scalars['Int']['input']>;
  /** What is taken off: percent of PERCENTAGE ("12.5") and of the units one gets in BUY_X_GET_Y ("100" when absent), money of FIXED_AMOUNT ("5.00"); ignored for FREE_SHIPPING. */
  value?: InputMaybe<Scalars['Decimal']['input']>;
};

/** Which promotions a list shows; all conditions must hold. */
export type PromotionFilter = {
  /** Beginning of the code, in any letter case. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Whether they can be used now: switched on, within their time and not used up. */
  isActive?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How a promotion lowers the price. */
export type PromotionKind =
  /** Whoever buys some of the goods gets others of them cheaper. */
  | 'BUY_X_GET_Y'
  /** An amount off the goods together; off each price when it makes sale prices. */
  | 'FIXED_AMOUNT'
  /** Shipping costs nothing. */
  | 'FREE_SHIPPING'
  /** A part of the price of the goods. */
  | 'PERCENTAGE';

/** For which goods and buyers a promotion is. What is absent does not narrow it. */
export type PromotionTargetInput = {
  /** Of BUY_X_GET_Y, needed there: how many are bought at full price, 1 to 999. */
  buyQuantity?: InputMaybe<Scalars['Int']['input']>;
  /** Goods it is for, by up to 100 categories and what lies below them. */
  categoryIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only for members of this group. */
  customerGroupId?: InputMaybe<Scalars['ID']['input']>;
  /** Only for the first order of a customer. */
  firstOrderOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of BUY_X_GET_Y, needed there: how many are cheaper then, 1 to 999. */
  getQuantity?: InputMaybe<Scalars['Int']['input']>;
  /** Goods it is for, up to 500 products; with `categoryIds`, those of either. */
  productIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A change of a promotion. What is absent stays as it is. */
export type PromotionUpdateInput = {
  /** For which goods and buyers it is; replaces all of it. */
  appliesTo?: InputMaybe<PromotionTargetInput>;
  /** What buyers type, in any letter case, unique in the store, up to 40 characters; without one it applies by itself. Null removes it. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** When it is over; null: never. */
  endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Whether it is switched on. */
  isEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: no other promotion applies beside it. */
  isExclusive?: InputMaybe<Scalars['Boolean']['input']>;
  /** What the goods must cost together, at least; null removes it. */
  minimumSubtotal?: InputMaybe<Scalars['Decimal']['input']>;
  /** Name that buyers see on their cart. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The higher one applies first. */
  priority?: InputMaybe<Scalars['Int']['input']>;
  /** From when on it applies; null: from now on. */
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** How many orders may use it, not fewer than have; null: any number. */
  usageLimit?: InputMaybe<Scalars['Int']['input']>;
  /** How many orders of one customer may use it; null: any number. */
  usageLimitPerCustomer?: InputMaybe<Scalars['Int']['input']>;
  /** What is taken off: percent of PERCENTAGE ("12.5") and of the units one gets in BUY_X_GET_Y ("100" when absent), money of FIXED_AMOUNT ("5.00"); ignored for FREE_SHIPPING. */
  value?: InputMaybe<Scalars['Decimal']['input']>;
};

/** What goes back to the buyer, and why. */
export type RefundCreateInput = {
  /** How much. Without it: what the lines cost or, without lines, all that is left. */
  amount?: InputMaybe<Scalars['Decimal']['input']>;
  /** What of the goods it is for, up to 500 lines. */
  lines?: InputMaybe<Array<RefundLineInput>>;
  /** Why; the buyer may read it. Up to 500 characters. */
  reason: Scalars['String']['input'];
};

/** Units of an order line whose price goes back. */
export type RefundLineInput = {
  /** The line. */
  orderLineId: Scalars['ID']['input'];
  /** How many units, 1 to 999. */
  quantity: Scalars['Int']['input'];
  /** Whether the units are put back on the shelf once the money has gone back. Only units that were sold and are not there again. */
  restock?: Scalars['Boolean']['input'];
};

/** How far a refund has come. */
export type RefundStatus =
  /** It could not be given back; the money is with the store and can be refunded again. */
  | 'FAILED'
  /** The provider has not confirmed it yet. */
  | 'PENDING'
  /** The money is on its way to the buyer. The buyer's bank may still send it back. Of a payment by `import`, which was taken outside, it is recorded only: the store pays it back by other means. */
  | 'SUCCEEDED';

/** Which report is wanted as a file, and what of it. What a report does not take is refused; see docs/report-exports.md. */
export type ReportExportCreateInput = {
  /** Of AUDIT_LOG: what entries must be, besides being of these days. */
  auditFilter?: InputMaybe<AuditLogFilter>;
  /** Of REVENUE_TIMELINE: only what was sold that way, "online" or "import". */
  channel?: InputMaybe<Scalars['String']['input']>;
  /** Of SUMMARY: a second row with what it is compared with. */
  compare?: InputMaybe<AnalyticsComparison>;
  /** Of REVENUE_TIMELINE: only what was sold there. */
  country?: InputMaybe<Scalars['Country']['input']>;
  /** Of reports of sales: what was sold in this currency; the store's own when absent. */
  currency?: InputMaybe<Scalars['Currency']['input']>;
  /** Of STOCK: how fast it went is told from so many days up to now, 1 to 366; 30 when absent. */
  days?: InputMaybe<Scalars['Int']['input']>;
  /** The form of the file. */
  format: ReportFormat;
  /** The first day, by the store's time zone. All reports but COHORTS and STOCK need it. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Of REVENUE_TIMELINE: the length of its parts. */
  interval?: InputMaybe<TimeInterval>;
  /** Of COHORTS: so many months of first orders, 1 to 36; 12 when absent. */
  months?: InputMaybe<Scalars['Int']['input']>;
  /** The report. */
  report: ExportedReport;
  /** Of lists of what was sold: what comes first; revenue when absent. */
  sortBy?: InputMaybe<TopSort>;
  /** The last day, which is included. Needed like `from`. */
  to?: InputMaybe<Scalars['Date']['input']>;
  /** Of COHORTS: a day of the last month; of the last one with a sale when absent. */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** Where the export of a report stands. */
export type ReportExportStatus =
  /** The file could not be made within six hours. Ask for another one. */
  | 'FAILED'
  /** The file is being made. */
  | 'QUEUED'
  /** The file can be fetched at `downloadUrl`. */
  | 'READY'
  /** The file is gone: its day is over, or it was cancelled. */
  | 'REMOVED';

/** The form of a file with a report. */
export type ReportFormat =
  /** For spreadsheets: a line of column names, then a line for each row, in UTF-8. */
  | 'CSV'
  /** For programs: a JSON object on each line, with the same names. */
  | 'JSONL';

/** Days that change; what is absent stays. */
export type RetentionSettingsUpdateInput = {
  /** Carts nobody touched, 1 to 60 days. */
  abandonedCartDays?: InputMaybe<Scalars['Int']['input']>;
  /** Files of exports of personal data, 1 to 7 days. */
  exportDays?: InputMaybe<Scalars['Int']['input']>;
  /** Files of imports, 1 to 30 days. */
  importFileDays?: InputMaybe<Scalars['Int']['input']>;
  /** Which letters were written, 31 to 90 days. */
  letterDays?: InputMaybe<Scalars['Int']['input']>;
  /** What payment providers told, 1 to 30 days. */
  webhookDays?: InputMaybe<Scalars['Int']['input']>;
};

/** Units of an order line that a buyer wants to send back. */
export type ReturnLineInput = {
  /** Id of the order line. */
  orderLineId: Scalars['ID']['input'];
  /** How many units, 1 to 999. */
  quantity: Scalars['Int']['input'];
  /** Why. */
  reason: ReturnReason;
};

/** Why a buyer sends something back. */
export type ReturnReason =
  /** It arrived damaged. */
  | 'DAMAGED'
  /** It does not work. */
  | 'DEFECTIVE'
  /** It came too late. */
  | 'LATE'
  /** It is not what the store said it is. */
  | 'NOT_AS_DESCRIBED'
  /** The buyer changed their mind. */
  | 'NO_LONGER_NEEDED'
  /** Something else; the note may tell. */
  | 'OTHER'
  /** Something else was sent. */
  | 'WRONG_ITEM'
  /** It does not fit. */
  | 'WRONG_SIZE';

/** What came in of a return. */
export type ReturnReceiveInput = {
  /** What was counted. Lines left out did not come. All of it, back on the shelf, when absent. */
  lines?: InputMaybe<Array<ReturnReceivedLineInput>>;
  /** Whether what was paid for the units goes back at once; true when absent. */
  refund?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Units of a return that came in. */
export type ReturnReceivedLineInput = {
  /** Id of the order line. */
  orderLineId: Scalars['ID']['input'];
  /** How many units came in, 0 to 999. */
  quantity: Scalars['Int']['input'];
  /** Whether they can be sold again and go back on the shelf; true when absent. */
  restock?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A wish to send goods back. */
export type ReturnRequestInput = {
  /** What is to go back, 1 to 250 lines. */
  lines: Array<ReturnLineInput>;
  /** What the store should know; up to 1,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** Where a return stands. */
export type ReturnStatus =
  /** The store waits for the goods. */
  | 'APPROVED'
  /** The buyer thought better of it. */
  | 'CANCELLED'
  /** The store does not take the goods back. */
  | 'DECLINED'
  /** The goods came in. The money has yet to go back. */
  | 'RECEIVED'
  /** The goods came in, and a refund was made. */
  | 'REFUNDED'
  /** The buyer asked for it; the store has yet to decide. */
  | 'REQUESTED';

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
  /** Ship somewhere: a zone with a method that is enabled. */
  | 'SHIPPING'
  /** Have someone else on the staff. */
  | 'STAFF';

/** A new shipment. */
export type ShipmentCreateInput = {
  /** Who carries it, for example "DHL"; up to 80 characters. */
  carrier: Scalars['String']['input'];
  /** What is in it, at most 250 lines; everything that is left when absent. */
  lines?: InputMaybe<Array<ShipmentLineInput>>;
  /** The carrier's number of it; up to 100 characters. */
  trackingNumber?: InputMaybe<Scalars['String']['input']>;
  /** Where the buyer can follow it, http or https. */
  trackingUrl?: InputMaybe<Scalars['String']['input']>;
};

/** Units of an order line that are in a shipment. */
export type ShipmentLineInput = {
  /** Id of the order line. */
  orderLineId: Scalars['ID']['input'];
  /** How many units, 1 to 999. */
  quantity: Scalars['Int']['input'];
};

/** Where a shipment stands. */
export type ShipmentStatus =
  /** It was called off before it left. Its units can be sent again. */
  | 'CANCELLED'
  /** It has arrived. */
  | 'DELIVERED'
  /** The carrier could not hand it over. It may try again. */
  | 'FAILED'
  /** It is moving from place to place. */
  | 'IN_TRANSIT'
  /** It is on the vehicle that brings it to the buyer. */
  | 'OUT_FOR_DELIVERY'
  /** It is being packed. It can still be cancelled. */
  | 'PENDING'
  /** It came back without having been handed over. Its units can be sent again. */
  | 'RETURNED'
  /** The carrier has it. */
  | 'SHIPPED';

/** A change of how a shipment is carried. What is absent stays as it is; null clears. */
export type ShipmentUpdateInput = {
  /** Who carries it; up to 80 characters. */
  carrier?: InputMaybe<Scalars['String']['input']>;
  /** The carrier's number of it; up to 100 characters. */
  trackingNumber?: InputMaybe<Scalars['String']['input']>;
  /** Where the buyer can follow it, http or https. */
  trackingUrl?: InputMaybe<Scalars['String']['input']>;
};

/** One of many orders that are sent at once, with everything that is left of it. */
export type ShipmentsBulkCreateInput = {
  /** Who carries it; up to 80 characters. */
  carrier: Scalars['String']['input'];
  /** Id of the order. */
  orderId: Scalars['ID']['input'];
  /** The carrier's number of it; up to 100 characters. */
  trackingNumber?: InputMaybe<Scalars['String']['input']>;
  /** Where the buyer can follow it, http or https. */
  trackingUrl?: InputMaybe<Scalars['String']['input']>;
};

/** A part of the world. Name a region or a postal pattern, or neither for a whole country. */
export type ShippingAreaInput = {
  /** The country. */
  country: Scalars['Country']['input'];
  /** Postal codes: a beginning such as "94*", a range such as "10001-10099", or one code. Codes that hold a hyphen are written without it. */
  postalPattern?: InputMaybe<Scalars['String']['input']>;
  /** State, province or emirate, as buyers write it in addresses; compared whatever its case. */
  region?: InputMaybe<Scalars['String']['input']>;
};

/** A new way to ship into a zone. */
export type ShippingMethodCreateInput = {
  /** Who brings the parcel, as buyers read it, up to 80 characters. */
  carrier: Scalars['String']['input'];
  /** CARRIER: whom to ask for the price. */
  carrierId?: InputMaybe<Scalars['ID']['input']>;
  /** CARRIER: the price while the carrier does not answer and gave no price to the same parcel within a day; without it, the method is not offered then. */
  fallbackPrice?: InputMaybe<Scalars['Decimal']['input']>;
  /** From this discounted subtotal on, shipping is free; absent is never. */
  freeAbove?: InputMaybe<Scalars['Decimal']['input']>;
  /** Whether buyers can choose it; true when absent. */
  isEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** How the price is found. It stays. */
  kind: ShippingMethodKind;
  /** Name for buyers, up to 80 characters. */
  name: Scalars['String']['input'];
  /** Place among the methods, the lowest first; 0 when absent. */
  position?: InputMaybe<Scalars['Int']['input']>;
  /** The table, its bounds ascending, 1 to 50 steps; FLAT has one step without a bound, CARRIER none. */
  rates?: InputMaybe<Array<ShippingRateInput>>;
  /** CARRIER: the code of the carrier's service. */
  serviceCode?: InputMaybe<Scalars['String']['input']>;
  /** Working days on the way at most, 0 to 120. */
  transitDaysMax: Scalars['Int']['input'];
  /** Working days on the way at least, 0 to 120. */
  transitDaysMin: Scalars['Int']['input'];
  /** The zone. */
  zoneId: Scalars['ID']['input'];
};

/** How a shipping method finds its price. */
export type ShippingMethodKind =
  /** A price by what the goods cost after discounts. */
  | 'BY_SUBTOTAL'
  /** A price by the weight of the parcel. */
  | 'BY_WEIGHT'
  /** What a carrier asks at that moment. */
  | 'CARRIER'
  /** One price, whatever is sent. */
  | 'FLAT';

/** A change of a shipping method. What is absent stays as it is. */
export type ShippingMethodUpdateInput = {
  /** Who brings the parcel, as buyers read it. */
  carrier?: InputMaybe<Scalars['String']['input']>;
  /** CARRIER: whom to ask for the price. */
  carrierId?: InputMaybe<Scalars['ID']['input']>;
  /** CARRIER: the price while the carrier does not answer; null hides the method then. */
  fallbackPrice?: InputMaybe<Scalars['Decimal']['input']>;
  /** From this discounted subtotal on, shipping is free; null is never. */
  freeAbove?: InputMaybe<Scalars['Decimal']['input']>;
  /** Whether buyers can choose it. */
  isEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Name for buyers. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Place among the methods, the lowest first. */
  position?: InputMaybe<Scalars['Int']['input']>;
  /** The whole table, in place of the one before. */
  rates?: InputMaybe<Array<ShippingRateInput>>;
  /** CARRIER: the code of the carrier's service. */
  serviceCode?: InputMaybe<Scalars['String']['input']>;
  /** Working days on the way at most. */
  transitDaysMax?: InputMaybe<Scalars['Int']['input']>;
  /** Working days on the way at least. */
  transitDaysMin?: InputMaybe<Scalars['Int']['input']>;
};

/** As much of an address as decides about shipping. */
export type ShippingPlaceInput = {
  /** The country. */
  countryCode: Scalars['Country']['input'];
  /** Postal code. */
  postalCode?: InputMaybe<Scalars['String']['input']>;
  /** State, province or emirate. */
  region?: InputMaybe<Scalars['String']['input']>;
};

/** One step of a table of prices. */
export type ShippingRateInput = {
  /** The price, in the store's currency. */
  price: Scalars['Decimal']['input'];
  /** BY_WEIGHT: the price counts up to and including this weight. Only the last step may be without; with it, heavier parcels are not taken. */
  upToGrams?: InputMaybe<Scalars['Int']['input']>;
  /** BY_SUBTOTAL: the price counts up to and including this subtotal. Only the last step may be without. */
  upToSubtotal?: InputMaybe<Scalars['Decimal']['input']>;
};

/** A change of the shipping settings. What is absent stays as it is. */
export type ShippingSettingsUpdateInput = {
  /** Working days until a parcel leaves, 0 to 60, the day of the order not counted. */
  handlingDays?: InputMaybe<Scalars['Int']['input']>;
  /** All days on which it does not work, up to 250, in place of those before. */
  holidays?: InputMaybe<Array<Scalars['Date']['input']>>;
  /** The days of the week on which the store works: 1 is Monday, 7 is Sunday. */
  workingDays?: InputMaybe<Array<Scalars['Int']['input']>>;
};

/** A new shipping zone. */
export type ShippingZoneCreateInput = {
  /** What belongs to it, 1 to 250 areas. */
  areas: Array<ShippingAreaInput>;
  /** Name for the people who work in the store, unique, up to 80 characters. */
  name: Scalars['String']['input'];
};

/** A change of a shipping zone. What is absent stays as it is. */
export type ShippingZoneUpdateInput = {
  /** All its areas, in place of those before. */
  areas?: InputMaybe<Array<ShippingAreaInput>>;
  /** Name for the people who work in the store. */
  name?: InputMaybe<Scalars['String']['input']>;
};

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

/** Something that a visitor did. */
export type StorefrontEventInput = {
  /** Any text of 1 to 100 characters. An event with the same id of the same client counts once. */
  id: Scalars['String']['input'];
  /** When it happened. A time of more than an hour ago, or to come, counts as now; so does none. */
  occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Id of the product that was viewed or added. Products that visitors cannot see are not counted. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** What was searched for, up to 100 characters. */
  query?: InputMaybe<Scalars['String']['input']>;
  /** What brought the visitor: the `utm_source`, or else the host of the page they came from; up to 200 characters. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** What happened. */
  type: StorefrontEventType;
};

/** What a visitor of a storefront did. */
export type StorefrontEventType =
  /** Put a product into the cart. Needs `productId`. */
  | 'ADDED_TO_CART'
  /** Saw that the order was placed. It tells by which source buyers come, not how many orders there are. */
  | 'ORDERED'
  /** Looked at a page that shows no single product. */
  | 'PAGE_VIEWED'
  /** Looked at a product. Needs `productId`. */
  | 'PRODUCT_VIEWED'
  /** Searched for something. Needs `query`. */
  | 'SEARCHED';

/** A country, or a region of it, with taxes of its own. */
export type TaxAreaInput = {
  /** The country. */
  country: Scalars['Country']['input'];
  /** State, province or emirate, as buyers write it in addresses; compared whatever its case. Absent: the whole country. */
  region?: InputMaybe<Scalars['String']['input']>;
};

/** A new kind of goods that is taxed alike. */
export type TaxCategoryCreateInput = {
  /** True makes it the category of goods that name none. The first category is it anyway. */
  isDefault?: InputMaybe<Scalars['Boolean']['input']>;
  /** Name for the people who work in the store, unique, up to 80 characters. */
  name: Scalars['String']['input'];
};

/** A change of a tax category. What is absent stays as it is. */
export type TaxCategoryUpdateInput = {
  /** True makes it the category of goods that name none. False is refused. */
  isDefault?: InputMaybe<Scalars['Boolean']['input']>;
  /** Name for the people who work in the store. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** A new tax of a zone. */
export type TaxRateCreateInput = {
  /** The category of goods it is taken on. */
  categoryId: Scalars['ID']['input'];
  /** Name as buyers read it, for example "VAT"; unique for zone and category, up to 80 characters. */
  name: Scalars['String']['input'];
  /** Percentage from 0 to 100 with at most two decimals, for example "15" or "8.25". */
  percent: Scalars['Decimal']['input'];
  /** The zone that takes it. */
  zoneId: Scalars['ID']['input'];
};

/** A change of a tax rate. What is absent stays as it is. */
export type TaxRateUpdateInput = {
  /** Name as buyers read it. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Percentage from 0 to 100 with at most two decimals. */
  percent?: InputMaybe<Scalars['Decimal']['input']>;
};

/** A change of how the store takes tax. What is absent stays as it is. */
export type TaxSettingsUpdateInput = {
  /** Where buyers are taken to be who have named no address; null clears it. */
  homeCountry?: InputMaybe<Scalars['Country']['input']>;
  /** Whether the prices of goods and shipping contain the tax already. */
  pricesIncludeTax?: InputMaybe<Scalars['Boolean']['input']>;
  /** The category that shipping is taxed as; null: the default one. */
  shippingCategoryId?: InputMaybe<Scalars['ID']['input']>;
};

/** A new tax zone. */
export type TaxZoneCreateInput = {
  /** What belongs to it, 1 to 250 areas. */
  areas: Array<TaxAreaInput>;
  /** Name for the people who work in the store, unique, up to 80 characters. */
  name: Scalars['String']['input'];
};

/** A change of a tax zone. What is absent stays as it is. */
export type TaxZoneUpdateInput = {
  /** All its areas, in place of those before. */
  areas?: InputMaybe<Array<TaxAreaInput>>;
  /** Name for the people who work in the store. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** What becomes of a pending payment of the test provider. */
export type TestPaymentDecision =
  /** The bank agrees; the money is held where the store captures by hand. */
  | 'CAPTURED'
  /** The bank refuses. */
  | 'DECLINED';

/** Parts of time by the store's time zone. */
export type TimeInterval =
  /** Days, which may have 23 or 25 hours; at most 800. */
  | 'DAY'
  /** Hours; at most 62 days of them and, of one thing, of the last 62 days. */
  | 'HOUR'
  /** Months. */
  | 'MONTH'
  /** Weeks that begin on Monday. */
  | 'WEEK';

/** What comes first in a list of the best. */
export type TopSort =
  /** What is in most orders. */
  | 'ORDERS'
  /** What brought most money. */
  | 'REVENUE'
  /** What most units were sold of. */
  | 'UNITS';

/** Whose account is erased, and why. */
export type UserEraseInput = {
  /** The e-mail address of the account, as a sign that the right one is meant; null for one that has none. */
  confirmEmail?: InputMaybe<Scalars['String']['input']>;
  /** Id of the user. */
  id: Scalars['ID']['input'];
  /** Why, for the audit log; up to 500 characters, and nothing that tells who it was: it is kept for ever. */
  reason: Scalars['String']['input'];
};

/** Which users to list. Everything given must be true of a user. */
export type UserFilter = {
  /** Only locked ones, or only the others. */
  isLocked?: InputMaybe<Scalars['Boolean']['input']>;
  /** A part of the e-mail address, name or phone, in any case; up to 100 characters. */
  query?: InputMaybe<Scalars['String']['input']>;
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
      | { code: ErrorCode, path?: Array<string> | null, message: string }
      | { code: ErrorCode, path?: Array<string> | null, message: string }
    > } };

type DashboardProblem_InputError_Fragment = { code: ErrorCode, message: string, path?: Array<string> | null };

type DashboardProblem_InsufficientStockError_Fragment = { code: ErrorCode, message: string, path?: Array<string> | null };

type DashboardProblem_PaymentDeclinedError_Fragment = { code: ErrorCode, message: string, path?: Array<string> | null };

type DashboardProblem_PlanLimitError_Fragment = { code: ErrorCode, message: string, path?: Array<string> | null };

type DashboardProblem_PriceChangedError_Fragment = { code: ErrorCode, message: string, path?: Array<string> | null };

type DashboardProblem_VersionConflictError_Fragment = { code: ErrorCode, message: string, path?: Array<string> | null };

export type DashboardProblemFragment =
  | DashboardProblem_InputError_Fragment
  | DashboardProblem_InsufficientStockError_Fragment
  | DashboardProblem_PaymentDeclinedError_Fragment
  | DashboardProblem_PlanLimitError_Fragment
  | DashboardProblem_PriceChangedError_Fragment
  | DashboardProblem_VersionConflictError_Fragment
;

export type DashboardSignInMutationVariables = Exact<{
  input: SessionCreateInput;
}>;


export type DashboardSignInMutation = { sessionCreate: { session?: { accessToken: string, refreshToken: string } | null, userErrors: Array<
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
    > } };

export type DashboardSessionRefreshMutationVariables = Exact<{
  refreshToken: Scalars['String']['input'];
}>;


export type DashboardSessionRefreshMutation = { sessionRefresh: { session?: { accessToken: string, refreshToken: string } | null, userErrors: Array<
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
    > } };

export type DashboardSignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type DashboardSignOutMutation = { sessionRevoke: { userErrors: Array<
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
    > } };

export type DashboardMeQueryVariables = Exact<{ [key: string]: never; }>;


export type DashboardMeQuery = { me?: { id: string, name: string, email?: string | null, memberships: Array<{ role: MembershipRole, store: { id: string, slug: string, name: string, currency: string, timeZone: string, isActive: boolean } }> } | null };

export type DashboardHostStoreQueryVariables = Exact<{ [key: string]: never; }>;


export type DashboardHostStoreQuery = { store: { id: string, slug: string } };

export type DashboardMoneyFragment = { amount: string, currency: string };

export type DashboardOrderFragment = { id: string, number: number, status: OrderStatus, paymentStatus: OrderPaymentStatus, fulfillmentStatus: FulfillmentStatus, createdAt: string, email?: string | null, total: { amount: string, currency: string }, customer?: { id: string, name: string, email?: string | null } | null };

export type DashboardOrdersQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrderFilter>;
}>;


export type DashboardOrdersQuery = { orders: { pageInfo: { hasNextPage: boolean, endCursor?: string | null }, nodes: Array<{ id: string, number: number, status: OrderStatus, paymentStatus: OrderPaymentStatus, fulfillmentStatus: FulfillmentStatus, createdAt: string, email?: string | null, total: { amount: string, currency: string }, customer?: { id: string, name: string, email?: string | null } | null }> } };

export type DashboardOrderDetailsFragment = { availableActions: Array<OrderAction>, cancelReason?: string | null, id: string, number: number, status: OrderStatus, paymentStatus: OrderPaymentStatus, fulfillmentStatus: FulfillmentStatus, createdAt: string, email?: string | null, subtotal: { amount: string, currency: string }, discountTotal: { amount: string, currency: string }, shippingTotal: { amount: string, currency: string }, taxTotal: { amount: string, currency: string }, capturedTotal: { amount: string, currency: string }, refundedTotal: { amount: string, currency: string }, shippingAddress?: { name: string, line1: string, line2?: string | null, city: string, region?: string | null, postalCode?: string | null, countryCode: string } | null, lines: Array<{ id: string, productName: string, variantName: string, sku: string, quantity: number, fulfilledQuantity: number, refundedQuantity: number, total: { amount: string, currency: string } }>, shipments: Array<{ id: string, status: ShipmentStatus, carrier: string, trackingNumber?: string | null, createdAt: string }>, history: Array<{ at: string, type: OrderHistoryType, message: string }>, total: { amount: string, currency: string }, customer?: { id: string, name: string, email?: string | null } | null };

export type DashboardOrderByIdQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type DashboardOrderByIdQuery = { order?: { availableActions: Array<OrderAction>, cancelReason?: string | null, id: string, number: number, status: OrderStatus, paymentStatus: OrderPaymentStatus, fulfillmentStatus: FulfillmentStatus, createdAt: string, email?: string | null, subtotal: { amount: string, currency: string }, discountTotal: { amount: string, currency: string }, shippingTotal: { amount: string, currency: string }, taxTotal: { amount: string, currency: string }, capturedTotal: { amount: string, currency: string }, refundedTotal: { amount: string, currency: string }, shippingAddress?: { name: string, line1: string, line2?: string | null, city: string, region?: string | null, postalCode?: string | null, countryCode: string } | null, lines: Array<{ id: string, productName: string, variantName: string, sku: string, quantity: number, fulfilledQuantity: number, refundedQuantity: number, total: { amount: string, currency: string } }>, shipments: Array<{ id: string, status: ShipmentStatus, carrier: string, trackingNumber?: string | null, createdAt: string }>, history: Array<{ at: string, type: OrderHistoryType, message: string }>, total: { amount: string, currency: string }, customer?: { id: string, name: string, email?: string | null } | null } | null };

export type DashboardOrderShipMutationVariables = Exact<{
  orderId: Scalars['ID']['input'];
  input: ShipmentCreateInput;
  idempotencyKey: Scalars['String']['input'];
}>;


export type DashboardOrderShipMutation = { shipmentCreate: { order?: { availableActions: Array<OrderAction>, cancelReason?: string | null, id: string, number: number, status: OrderStatus, paymentStatus: OrderPaymentStatus, fulfillmentStatus: FulfillmentStatus, createdAt: string, email?: string | null, subtotal: { amount: string, currency: string }, discountTotal: { amount: string, currency: string }, shippingTotal: { amount: string, currency: string }, taxTotal: { amount: string, currency: string }, capturedTotal: { amount: string, currency: string }, refundedTotal: { amount: string, currency: string }, shippingAddress?: { name: string, line1: string, line2?: string | null, city: string, region?: string | null, postalCode?: string | null, countryCode: string } | null, lines: Array<{ id: string, productName: string, variantName: string, sku: string, quantity: number, fulfilledQuantity: number, refundedQuantity: number, total: { amount: string, currency: string } }>, shipments: Array<{ id: string, status: ShipmentStatus, carrier: string, trackingNumber?: string | null, createdAt: string }>, history: Array<{ at: string, type: OrderHistoryType, message: string }>, total: { amount: string, currency: string }, customer?: { id: string, name: string, email?: string | null } | null } | null, userErrors: Array<
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
    > } };

export type DashboardOrderCancelMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: OrderCancelInput;
  idempotencyKey: Scalars['String']['input'];
}>;


export type DashboardOrderCancelMutation = { orderCancel: { order?: { availableActions: Array<OrderAction>, cancelReason?: string | null, id: string, number: number, status: OrderStatus, paymentStatus: OrderPaymentStatus, fulfillmentStatus: FulfillmentStatus, createdAt: string, email?: string | null, subtotal: { amount: string, currency: string }, discountTotal: { amount: string, currency: string }, shippingTotal: { amount: string, currency: string }, taxTotal: { amount: string, currency: string }, capturedTotal: { amount: string, currency: string }, refundedTotal: { amount: string, currency: string }, shippingAddress?: { name: string, line1: string, line2?: string | null, city: string, region?: string | null, postalCode?: string | null, countryCode: string } | null, lines: Array<{ id: string, productName: string, variantName: string, sku: string, quantity: number, fulfilledQuantity: number, refundedQuantity: number, total: { amount: string, currency: string } }>, shipments: Array<{ id: string, status: ShipmentStatus, carrier: string, trackingNumber?: string | null, createdAt: string }>, history: Array<{ at: string, type: OrderHistoryType, message: string }>, total: { amount: string, currency: string }, customer?: { id: string, name: string, email?: string | null } | null } | null, userErrors: Array<
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
    > } };

export type DashboardOrderRefundMutationVariables = Exact<{
  orderId: Scalars['ID']['input'];
  input: RefundCreateInput;
  idempotencyKey: Scalars['String']['input'];
}>;


export type DashboardOrderRefundMutation = { refundCreate: { order?: { availableActions: Array<OrderAction>, cancelReason?: string | null, id: string, number: number, status: OrderStatus, paymentStatus: OrderPaymentStatus, fulfillmentStatus: FulfillmentStatus, createdAt: string, email?: string | null, subtotal: { amount: string, currency: string }, discountTotal: { amount: string, currency: string }, shippingTotal: { amount: string, currency: string }, taxTotal: { amount: string, currency: string }, capturedTotal: { amount: string, currency: string }, refundedTotal: { amount: string, currency: string }, shippingAddress?: { name: string, line1: string, line2?: string | null, city: string, region?: string | null, postalCode?: string | null, countryCode: string } | null, lines: Array<{ id: string, productName: string, variantName: string, sku: string, quantity: number, fulfilledQuantity: number, refundedQuantity: number, total: { amount: string, currency: string } }>, shipments: Array<{ id: string, status: ShipmentStatus, carrier: string, trackingNumber?: string | null, createdAt: string }>, history: Array<{ at: string, type: OrderHistoryType, message: string }>, total: { amount: string, currency: string }, customer?: { id: string, name: string, email?: string | null } | null } | null, userErrors: Array<
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
    > } };

export type DashboardOrdersFeedSubscriptionVariables = Exact<{
  after?: InputMaybe<Scalars['BigInt']['input']>;
}>;


export type DashboardOrdersFeedSubscription = { ordersFeed: { sequence: string, eventId: string, type: string, order: { id: string, number: number, status: OrderStatus, paymentStatus: OrderPaymentStatus, fulfillmentStatus: FulfillmentStatus, createdAt: string, email?: string | null, total: { amount: string, currency: string }, customer?: { id: string, name: string, email?: string | null } | null } } };

export type DashboardProductFragment = { id: string, name: string, isPublished: boolean, priceRange: { min: { amount: string, currency: string }, max: { amount: string, currency: string } }, variants: Array<{ id: string, sku: string, name: string, availableQuantity: number }> };

export type DashboardProductsQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type DashboardProductsQuery = { products: { pageInfo: { hasNextPage: boolean, endCursor?: string | null }, nodes: Array<{ id: string, name: string, isPublished: boolean, priceRange: { min: { amount: string, currency: string }, max: { amount: string, currency: string } }, variants: Array<{ id: string, sku: string, name: string, availableQuantity: number }> }> } };

export type DashboardProductSearchQueryVariables = Exact<{
  query: Scalars['String']['input'];
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type DashboardProductSearchQuery = { productSearch: { pageInfo: { hasNextPage: boolean, endCursor?: string | null }, nodes: Array<{ id: string, name: string, isPublished: boolean, priceRange: { min: { amount: string, currency: string }, max: { amount: string, currency: string } }, variants: Array<{ id: string, sku: string, name: string, availableQuantity: number }> }> } };

export type DashboardProductByIdQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type DashboardProductByIdQuery = { product?: { id: string, name: string, isPublished: boolean, priceRange: { min: { amount: string, currency: string }, max: { amount: string, currency: string } }, variants: Array<{ id: string, sku: string, name: string, availableQuantity: number }> } | null };

export type DashboardStockQueryVariables = Exact<{
  variantId: Scalars['ID']['input'];
}>;


export type DashboardStockQuery = { stockLevels: { nodes: Array<{ onHand: number, reserved: number, available: number, isLow: boolean, location: { id: string, name: string } }> } };

export type DashboardStockSetMutationVariables = Exact<{
  input: InventorySetInput;
  idempotencyKey: Scalars['String']['input'];
}>;


export type DashboardStockSetMutation = { inventorySet: { stock?: { available: number } | null, level?: { onHand: number, reserved: number, available: number, isLow: boolean, location: { id: string, name: string } } | null, userErrors: Array<
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
    > } };

export type DashboardSummaryFragment = { currency: string, orders: number, newCustomers: number, units: number, refundRate?: number | null, revenue: { amount: string, currency: string }, averageOrderValue: { amount: string, currency: string }, refunds: { amount: string, currency: string }, change?: { revenue?: number | null, orders?: number | null, averageOrderValue?: number | null, newCustomers?: number | null } | null };

export type DashboardFiguresQueryVariables = Exact<{
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
  interval: TimeInterval;
  currency?: InputMaybe<Scalars['Currency']['input']>;
}>;


export type DashboardFiguresQuery = { analytics: { upTo?: string | null, currencies: Array<string>, summary: { currency: string, orders: number, newCustomers: number, units: number, refundRate?: number | null, revenue: { amount: string, currency: string }, averageOrderValue: { amount: string, currency: string }, refunds: { amount: string, currency: string }, change?: { revenue?: number | null, orders?: number | null, averageOrderValue?: number | null, newCustomers?: number | null } | null }, revenueTimeline: Array<{ start: string, orders: number, revenue: { amount: string, currency: string } }>, topProducts: Array<{ quantity: number, orders: number, product?: { id: string, name: string } | null, revenue: { amount: string, currency: string } }>, topCountries: Array<{ country?: string | null, orders: number, revenue: { amount: string, currency: string } }>, cohorts: Array<{ month: string, size: number, periods: Array<{ offset: number, customers: number, retention?: number | null }> }>, funnel: { sessions: number, viewingSessions: number, addingSessions: number, checkoutsStarted: number, orders: number } } };

export type DashboardTickSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type DashboardTickSubscription = { analyticsTick: { at: string, orders: number, activeCarts: number, visitors: number, revenue: { amount: string, currency: string } } };

export type DashboardHistoryQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditLogFilter>;
}>;


export type DashboardHistoryQuery = { auditLog: { pageInfo: { hasNextPage: boolean, endCursor?: string | null }, nodes: Array<{ id: string, at: string, actorKind: AuditActorKind, action: string, operationName?: string | null, requestId: string, actor?: { id: string, name: string, email?: string | null } | null, subject: { id: string, kind: string }, changes: Array<{ field: string, before?: string | null, after?: string | null }> }> } };

export type DashboardExportFragment = { id: string, status: ReportExportStatus, rows?: number | null, downloadUrl?: string | null };

export type DashboardExportCreateMutationVariables = Exact<{
  input: ReportExportCreateInput;
  key: Scalars['String']['input'];
}>;


export type DashboardExportCreateMutation = { reportExportCreate: { reportExport?: { id: string, status: ReportExportStatus, rows?: number | null, downloadUrl?: string | null } | null, userErrors: Array<
      | { code: ErrorCode, message: string }
      | { code: ErrorCode, message: string }
      | { code: ErrorCode, message: string }
      | { code: ErrorCode, message: string }
      | { code: ErrorCode, message: string }
      | { code: ErrorCode, message: string }
    > } };

export type DashboardExportReadQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type DashboardExportReadQuery = { reportExport?: { id: string, status: ReportExportStatus, rows?: number | null, downloadUrl?: string | null } | null };

type ErrorValue_InputError_Fragment = { code: ErrorCode, message: string, path?: Array<string> | null };

type ErrorValue_InsufficientStockError_Fragment = { code: ErrorCode, message: string, path?: Array<string> | null };

type ErrorValue_PaymentDeclinedError_Fragment = { code: ErrorCode, message: string, path?: Array<string> | null };

type ErrorValue_PlanLimitError_Fragment = { code: ErrorCode, message: string, path?: Array<string> | null };

type ErrorValue_PriceChangedError_Fragment = { code: ErrorCode, message: string, path?: Array<string> | null };

type ErrorValue_VersionConflictError_Fragment = { code: ErrorCode, message: string, path?: Array<string> | null };

export type ErrorValueFragment =
  | ErrorValue_InputError_Fragment
  | ErrorValue_InsufficientStockError_Fragment
  | ErrorValue_PaymentDeclinedError_Fragment
  | ErrorValue_PlanLimitError_Fragment
  | ErrorValue_PriceChangedError_Fragment
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
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
    > } };

export type PromotionCreateMutationVariables = Exact<{
  input: PromotionCreateInput;
}>;


export type PromotionCreateMutation = { promotionCreate: { promotion?: { id: string, name: string, code?: string | null, isActive: boolean, usageLimit?: number | null, usageCount: number, startsAt?: string | null, endsAt?: string | null } | null, userErrors: Array<
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
    > } };

export type MerchantOrderFragment = { id: string, number: number, status: OrderStatus, paymentStatus: OrderPaymentStatus, fulfillmentStatus: FulfillmentStatus, createdAt: string, customer?: { id: string, email?: string | null, name: string } | null, total: { amount: string, currency: string }, lines: Array<{ id: string, sku: string, quantity: number, fulfilledQuantity: number, refundedQuantity: number, total: { amount: string, currency: string } }> };

export type MerchantOrdersQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrderFilter>;
  sort?: InputMaybe<OrderSort>;
}>;


export type MerchantOrdersQuery = { orders: { pageInfo: { hasNextPage: boolean, endCursor?: string | null }, nodes: Array<{ id: string, number: number, status: OrderStatus, paymentStatus: OrderPaymentStatus, fulfillmentStatus: FulfillmentStatus, createdAt: string, customer?: { id: string, email?: string | null, name: string } | null, total: { amount: string, currency: string }, lines: Array<{ id: string, sku: string, quantity: number, fulfilledQuantity: number, refundedQuantity: number, total: { amount: string, currency: string } }> }> } };

export type OrderCancelMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: OrderCancelInput;
}>;


export type OrderCancelMutation = { orderCancel: { order?: { id: string, number: number, status: OrderStatus, paymentStatus: OrderPaymentStatus, fulfillmentStatus: FulfillmentStatus, createdAt: string, customer?: { id: string, email?: string | null, name: string } | null, total: { amount: string, currency: string }, lines: Array<{ id: string, sku: string, quantity: number, fulfilledQuantity: number, refundedQuantity: number, total: { amount: string, currency: string } }> } | null, userErrors: Array<
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
    > } };

export type ShipmentCreateMutationVariables = Exact<{
  orderId: Scalars['ID']['input'];
  input: ShipmentCreateInput;
}>;


export type ShipmentCreateMutation = { shipmentCreate: { shipment?: { id: string, status: ShipmentStatus, carrier: string, trackingNumber?: string | null, lines: Array<{ quantity: number, orderLine: { id: string } }> } | null, order?: { id: string, number: number, status: OrderStatus, paymentStatus: OrderPaymentStatus, fulfillmentStatus: FulfillmentStatus, createdAt: string, customer?: { id: string, email?: string | null, name: string } | null, total: { amount: string, currency: string }, lines: Array<{ id: string, sku: string, quantity: number, fulfilledQuantity: number, refundedQuantity: number, total: { amount: string, currency: string } }> } | null, userErrors: Array<
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
    > } };

export type ShipmentStatusUpdateMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  status: ShipmentStatus;
}>;


export type ShipmentStatusUpdateMutation = { shipmentStatusUpdate: { shipment?: { id: string, status: ShipmentStatus, deliveredAt?: string | null } | null, userErrors: Array<
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
    > } };

export type RefundCreateMutationVariables = Exact<{
  orderId: Scalars['ID']['input'];
  input: RefundCreateInput;
  idempotencyKey: Scalars['String']['input'];
}>;


export type RefundCreateMutation = { refundCreate: { refund?: { id: string, status: RefundStatus, amount: { amount: string, currency: string } } | null, order?: { id: string, number: number, status: OrderStatus, paymentStatus: OrderPaymentStatus, fulfillmentStatus: FulfillmentStatus, createdAt: string, customer?: { id: string, email?: string | null, name: string } | null, total: { amount: string, currency: string }, lines: Array<{ id: string, sku: string, quantity: number, fulfilledQuantity: number, refundedQuantity: number, total: { amount: string, currency: string } }> } | null, userErrors: Array<
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
    > } };

export type SalesAnalyticsQueryVariables = Exact<{
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
  interval: TimeInterval;
}>;


export type SalesAnalyticsQuery = { analytics: { summary: { orders: number, newCustomers: number, revenue: { amount: string, currency: string }, averageOrderValue: { amount: string, currency: string }, refunds: { amount: string, currency: string } }, revenueTimeline: Array<{ start: string, orders: number, revenue: { amount: string, currency: string } }>, topProducts: Array<{ quantity: number, product?: { id: string, name: string } | null, revenue: { amount: string, currency: string } }>, topCustomers: Array<{ orders: number, customer?: { id: string, email?: string | null } | null, revenue: { amount: string, currency: string } }> } };

export type OrdersFeedSubscriptionVariables = Exact<{
  after?: InputMaybe<Scalars['BigInt']['input']>;
}>;


export type OrdersFeedSubscription = { ordersFeed: { sequence: string, eventId: string, occurredAt: string, type: string, order: { id: string, number: number, status: OrderStatus, paymentStatus: OrderPaymentStatus, fulfillmentStatus: FulfillmentStatus, total: { amount: string, currency: string } } } };

export type AuditLogQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type AuditLogQuery = { auditLog: { pageInfo: { hasNextPage: boolean, endCursor?: string | null }, nodes: Array<{ id: string, at: string, action: string, requestId: string, actor?: { id: string, email?: string | null } | null, subject: { __typename: 'AuditSubject', id: string } }> } };

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
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
    > } };

export type PlatformMetricsQueryVariables = Exact<{
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
}>;


export type PlatformMetricsQuery = { platformAnalytics: { storeRevenue: Array<{ orders: number, store?: { id: string, slug: string } | null, revenue: { amount: string, currency: string } }> } };

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
    | { __typename: 'AuditEntry', id: string }
    | { __typename: 'Carrier', id: string }
    | { __typename: 'Cart', id: string }
    | { __typename: 'Category', id: string }
    | { __typename: 'Customer', id: string }
    | { __typename: 'CustomerGroup', id: string }
    | { __typename: 'DataExport', id: string }
    | { __typename: 'ImportJob', id: string }
    | { __typename: 'LedgerPosting', id: string }
    | { __typename: 'Location', id: string }
    | { __typename: 'Order', id: string }
    | { __typename: 'OrderLine', id: string }
    | { __typename: 'OrderReturn', id: string }
    | { __typename: 'Payment', id: string }
    | { __typename: 'Product', id: string }
    | { __typename: 'ProductImage', id: string }
    | { __typename: 'Promotion', id: string }
    | { __typename: 'Refund', id: string }
    | { __typename: 'ReportExport', id: string }
    | { __typename: 'Shipment', id: string }
    | { __typename: 'ShippingMethod', id: string }
    | { __typename: 'ShippingZone', id: string }
    | { __typename: 'StaffInvitation', id: string }
    | { __typename: 'StockMovement', id: string }
    | { __typename: 'Store', id: string }
    | { __typename: 'StoreDomain', id: string }
    | { __typename: 'TaxCategory', id: string }
    | { __typename: 'TaxRate', id: string }
    | { __typename: 'TaxZone', id: string }
    | { __typename: 'User', id: string }
    | { __typename: 'Variant', id: string }
   | null };

type UserErrorFields_InputError_Fragment = { code: ErrorCode, message: string, path?: Array<string> | null };

type UserErrorFields_InsufficientStockError_Fragment = { code: ErrorCode, message: string, path?: Array<string> | null };

type UserErrorFields_PaymentDeclinedError_Fragment = { code: ErrorCode, message: string, path?: Array<string> | null };

type UserErrorFields_PlanLimitError_Fragment = { code: ErrorCode, message: string, path?: Array<string> | null };

type UserErrorFields_PriceChangedError_Fragment = { code: ErrorCode, message: string, path?: Array<string> | null };

type UserErrorFields_VersionConflictError_Fragment = { code: ErrorCode, message: string, path?: Array<string> | null };

export type UserErrorFieldsFragment =
  | UserErrorFields_InputError_Fragment
  | UserErrorFields_InsufficientStockError_Fragment
  | UserErrorFields_PaymentDeclinedError_Fragment
  | UserErrorFields_PlanLimitError_Fragment
  | UserErrorFields_PriceChangedError_Fragment
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
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
    > } };

export type SessionRevokeMutationVariables = Exact<{ [key: string]: never; }>;


export type SessionRevokeMutation = { sessionRevoke: { userErrors: Array<
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
    > } };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me?: { id: string, email?: string | null, name: string, memberships: Array<{ role: MembershipRole, store: { id: string, slug: string, name: string } }> } | null };

export type CartFieldsFragment = { id: string, version: number, lines: Array<{ id: string, quantity: number, variant?: { id: string, sku: string, name: string, availableQuantity: number, product: { id: string, name: string, slug: string } } | null, unitPrice: { amount: string, currency: string }, total: { amount: string, currency: string } }>, discountCodes: Array<{ code: string, isApplicable: boolean }>, subtotal: { amount: string, currency: string }, discountTotal: { amount: string, currency: string }, shippingTotal: { amount: string, currency: string }, taxTotal: { amount: string, currency: string }, total: { amount: string, currency: string }, shippingOptions: Array<{ id: string, name: string, carrier: string, price: { amount: string, currency: string }, estimatedDelivery: { earliest: string, latest: string } }>, selectedShippingOption?: { id: string } | null };

export type CartQueryVariables = Exact<{
  id?: InputMaybe<Scalars['ID']['input']>;
}>;


export type CartQuery = { cart?: { id: string, version: number, lines: Array<{ id: string, quantity: number, variant?: { id: string, sku: string, name: string, availableQuantity: number, product: { id: string, name: string, slug: string } } | null, unitPrice: { amount: string, currency: string }, total: { amount: string, currency: string } }>, discountCodes: Array<{ code: string, isApplicable: boolean }>, subtotal: { amount: string, currency: string }, discountTotal: { amount: string, currency: string }, shippingTotal: { amount: string, currency: string }, taxTotal: { amount: string, currency: string }, total: { amount: string, currency: string }, shippingOptions: Array<{ id: string, name: string, carrier: string, price: { amount: string, currency: string }, estimatedDelivery: { earliest: string, latest: string } }>, selectedShippingOption?: { id: string } | null } | null };

export type CartLinesAddMutationVariables = Exact<{
  cartId?: InputMaybe<Scalars['ID']['input']>;
  lines: Array<CartLineInput> | CartLineInput;
}>;


export type CartLinesAddMutation = { cartLinesAdd: { cart?: { id: string, version: number, lines: Array<{ id: string, quantity: number, variant?: { id: string, sku: string, name: string, availableQuantity: number, product: { id: string, name: string, slug: string } } | null, unitPrice: { amount: string, currency: string }, total: { amount: string, currency: string } }>, discountCodes: Array<{ code: string, isApplicable: boolean }>, subtotal: { amount: string, currency: string }, discountTotal: { amount: string, currency: string }, shippingTotal: { amount: string, currency: string }, taxTotal: { amount: string, currency: string }, total: { amount: string, currency: string }, shippingOptions: Array<{ id: string, name: string, carrier: string, price: { amount: string, currency: string }, estimatedDelivery: { earliest: string, latest: string } }>, selectedShippingOption?: { id: string } | null } | null, userErrors: Array<
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
    >, warnings?: Array<{ code: CartWarningCode, message: string }> | null } };

export type CartLinesUpdateMutationVariables = Exact<{
  cartId: Scalars['ID']['input'];
  lines: Array<CartLineUpdateInput> | CartLineUpdateInput;
}>;


export type CartLinesUpdateMutation = { cartLinesUpdate: { cart?: { id: string, version: number, lines: Array<{ id: string, quantity: number, variant?: { id: string, sku: string, name: string, availableQuantity: number, product: { id: string, name: string, slug: string } } | null, unitPrice: { amount: string, currency: string }, total: { amount: string, currency: string } }>, discountCodes: Array<{ code: string, isApplicable: boolean }>, subtotal: { amount: string, currency: string }, discountTotal: { amount: string, currency: string }, shippingTotal: { amount: string, currency: string }, taxTotal: { amount: string, currency: string }, total: { amount: string, currency: string }, shippingOptions: Array<{ id: string, name: string, carrier: string, price: { amount: string, currency: string }, estimatedDelivery: { earliest: string, latest: string } }>, selectedShippingOption?: { id: string } | null } | null, userErrors: Array<
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
    > } };

export type CartLinesRemoveMutationVariables = Exact<{
  cartId: Scalars['ID']['input'];
  lineIds: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type CartLinesRemoveMutation = { cartLinesRemove: { cart?: { id: string, version: number, lines: Array<{ id: string, quantity: number, variant?: { id: string, sku: string, name: string, availableQuantity: number, product: { id: string, name: string, slug: string } } | null, unitPrice: { amount: string, currency: string }, total: { amount: string, currency: string } }>, discountCodes: Array<{ code: string, isApplicable: boolean }>, subtotal: { amount: string, currency: string }, discountTotal: { amount: string, currency: string }, shippingTotal: { amount: string, currency: string }, taxTotal: { amount: string, currency: string }, total: { amount: string, currency: string }, shippingOptions: Array<{ id: string, name: string, carrier: string, price: { amount: string, currency: string }, estimatedDelivery: { earliest: string, latest: string } }>, selectedShippingOption?: { id: string } | null } | null, userErrors: Array<
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
    > } };

export type CartBuyerUpdateMutationVariables = Exact<{
  cartId: Scalars['ID']['input'];
  input: CartBuyerInput;
}>;


export type CartBuyerUpdateMutation = { cartBuyerUpdate: { cart?: { id: string, version: number, lines: Array<{ id: string, quantity: number, variant?: { id: string, sku: string, name: string, availableQuantity: number, product: { id: string, name: string, slug: string } } | null, unitPrice: { amount: string, currency: string }, total: { amount: string, currency: string } }>, discountCodes: Array<{ code: string, isApplicable: boolean }>, subtotal: { amount: string, currency: string }, discountTotal: { amount: string, currency: string }, shippingTotal: { amount: string, currency: string }, taxTotal: { amount: string, currency: string }, total: { amount: string, currency: string }, shippingOptions: Array<{ id: string, name: string, carrier: string, price: { amount: string, currency: string }, estimatedDelivery: { earliest: string, latest: string } }>, selectedShippingOption?: { id: string } | null } | null, userErrors: Array<
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
    > } };

export type CartShippingOptionSelectMutationVariables = Exact<{
  cartId: Scalars['ID']['input'];
  optionId: Scalars['ID']['input'];
}>;


export type CartShippingOptionSelectMutation = { cartShippingOptionSelect: { cart?: { id: string, version: number, lines: Array<{ id: string, quantity: number, variant?: { id: string, sku: string, name: string, availableQuantity: number, product: { id: string, name: string, slug: string } } | null, unitPrice: { amount: string, currency: string }, total: { amount: string, currency: string } }>, discountCodes: Array<{ code: string, isApplicable: boolean }>, subtotal: { amount: string, currency: string }, discountTotal: { amount: string, currency: string }, shippingTotal: { amount: string, currency: string }, taxTotal: { amount: string, currency: string }, total: { amount: string, currency: string }, shippingOptions: Array<{ id: string, name: string, carrier: string, price: { amount: string, currency: string }, estimatedDelivery: { earliest: string, latest: string } }>, selectedShippingOption?: { id: string } | null } | null, userErrors: Array<
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
    > } };

export type CartDiscountCodesSetMutationVariables = Exact<{
  cartId: Scalars['ID']['input'];
  codes: Array<Scalars['String']['input']> | Scalars['String']['input'];
}>;


export type CartDiscountCodesSetMutation = { cartDiscountCodesSet: { cart?: { id: string, version: number, lines: Array<{ id: string, quantity: number, variant?: { id: string, sku: string, name: string, availableQuantity: number, product: { id: string, name: string, slug: string } } | null, unitPrice: { amount: string, currency: string }, total: { amount: string, currency: string } }>, discountCodes: Array<{ code: string, isApplicable: boolean }>, subtotal: { amount: string, currency: string }, discountTotal: { amount: string, currency: string }, shippingTotal: { amount: string, currency: string }, taxTotal: { amount: string, currency: string }, total: { amount: string, currency: string }, shippingOptions: Array<{ id: string, name: string, carrier: string, price: { amount: string, currency: string }, estimatedDelivery: { earliest: string, latest: string } }>, selectedShippingOption?: { id: string } | null } | null, userErrors: Array<
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
    > } };

export type OrderFieldsFragment = { id: string, number: number, status: OrderStatus, paymentStatus: OrderPaymentStatus, fulfillmentStatus: FulfillmentStatus, availableActions: Array<OrderAction>, createdAt: string, lines: Array<{ id: string, sku: string, productName: string, variantName: string, quantity: number, unitPrice: { amount: string, currency: string }, total: { amount: string, currency: string } }>, subtotal: { amount: string, currency: string }, discountTotal: { amount: string, currency: string }, shippingTotal: { amount: string, currency: string }, taxTotal: { amount: string, currency: string }, total: { amount: string, currency: string }, shipments: Array<{ id: string, status: ShipmentStatus, carrier: string, trackingNumber?: string | null, shippedAt?: string | null, deliveredAt?: string | null }>, payments: Array<{ id: string, provider: string, status: PaymentStatus, amount: { amount: string, currency: string } }>, history: Array<{ at: string, type: OrderHistoryType, message: string }> };

export type CheckoutCompleteMutationVariables = Exact<{
  cartId: Scalars['ID']['input'];
  input: CheckoutCompleteInput;
  idempotencyKey: Scalars['String']['input'];
}>;


export type CheckoutCompleteMutation = { checkoutComplete: { order?: { id: string, number: number, status: OrderStatus, paymentStatus: OrderPaymentStatus, fulfillmentStatus: FulfillmentStatus, availableActions: Array<OrderAction>, createdAt: string, lines: Array<{ id: string, sku: string, productName: string, variantName: string, quantity: number, unitPrice: { amount: string, currency: string }, total: { amount: string, currency: string } }>, subtotal: { amount: string, currency: string }, discountTotal: { amount: string, currency: string }, shippingTotal: { amount: string, currency: string }, taxTotal: { amount: string, currency: string }, total: { amount: string, currency: string }, shipments: Array<{ id: string, status: ShipmentStatus, carrier: string, trackingNumber?: string | null, shippedAt?: string | null, deliveredAt?: string | null }>, payments: Array<{ id: string, provider: string, status: PaymentStatus, amount: { amount: string, currency: string } }>, history: Array<{ at: string, type: OrderHistoryType, message: string }> } | null, payment?: { id: string, provider: string, status: PaymentStatus, clientSecret?: string | null, redirectUrl?: string | null } | null, userErrors: Array<
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { variantId: string, requested: number, available: number, code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
      | { code: ErrorCode, message: string, path?: Array<string> | null }
    > } };

export type OrderQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type OrderQuery = { order?: { id: string, number: number, status: OrderStatus, paymentStatus: OrderPaymentStatus, fulfillmentStatus: FulfillmentStatus, availableActions: Array<OrderAction>, createdAt: string, lines: Array<{ id: string, sku: string, productName: string, variantName: string, quantity: number, unitPrice: { amount: string, currency: string }, total: { amount: string, currency: string } }>, subtotal: { amount: string, currency: string }, discountTotal: { amount: string, currency: string }, shippingTotal: { amount: string, currency: string }, taxTotal: { amount: string, currency: string }, total: { amount: string, currency: string }, shipments: Array<{ id: string, status: ShipmentStatus, carrier: string, trackingNumber?: string | null, shippedAt?: string | null, deliveredAt?: string | null }>, payments: Array<{ id: string, provider: string, status: PaymentStatus, amount: { amount: string, currency: string } }>, history: Array<{ at: string, type: OrderHistoryType, message: string }> } | null };

export type MyOrdersQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type MyOrdersQuery = { me?: { id: string, orders?: { pageInfo: { hasNextPage: boolean, endCursor?: string | null }, nodes: Array<{ id: string, number: number, status: OrderStatus, paymentStatus: OrderPaymentStatus, fulfillmentStatus: FulfillmentStatus, availableActions: Array<OrderAction>, createdAt: string, lines: Array<{ id: string, sku: string, productName: string, variantName: string, quantity: number, unitPrice: { amount: string, currency: string }, total: { amount: string, currency: string } }>, subtotal: { amount: string, currency: string }, discountTotal: { amount: string, currency: string }, shippingTotal: { amount: string, currency: string }, taxTotal: { amount: string, currency: string }, total: { amount: string, currency: string }, shipments: Array<{ id: string, status: ShipmentStatus, carrier: string, trackingNumber?: string | null, shippedAt?: string | null, deliveredAt?: string | null }>, payments: Array<{ id: string, provider: string, status: PaymentStatus, amount: { amount: string, currency: string } }>, history: Array<{ at: string, type: OrderHistoryType, message: string }> }> } | null } | null };

export type OrderUpdatedSubscriptionVariables = Exact<{
  id: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['BigInt']['input']>;
}>;


export type OrderUpdatedSubscription = { orderUpdated: { sequence: string, eventId: string, occurredAt: string, type: string, order: { id: string, number: number, status: OrderStatus, paymentStatus: OrderPaymentStatus, fulfillmentStatus: FulfillmentStatus } } };

export type ShipmentUpdatedSubscriptionVariables = Exact<{
  orderId: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['BigInt']['input']>;
}>;


export type ShipmentUpdatedSubscription = { shipmentUpdated: { sequence: string, eventId: string, occurredAt: string, type: string, shipment: { id: string, status: ShipmentStatus, carrier: string, trackingNumber?: string | null } } };

export const GalleryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Gallery"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"images"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"altText"}},{"kind":"Field","name":{"kind":"Name","value":"isPrimary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"primaryImage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<GalleryFragment, unknown>;
export const DashboardProblemFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DashboardProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<DashboardProblemFragment, unknown>;
export const DashboardMoneyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DashboardMoney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<DashboardMoneyFragment, unknown>;
export const DashboardOrderFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DashboardOrder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"paymentStatus"}},{"kind":"Field","name":{"kind":"Name","value":"fulfillmentStatus"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DashboardMoney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<DashboardOrderFragment, unknown>;
export const DashboardOrderDetailsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DashboardOrderDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardOrder"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}},{"kind":"Field","name":{"kind":"Name","value":"subtotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discountTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shippingTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"capturedTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refundedTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shippingAddress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"line1"}},{"kind":"Field","name":{"kind":"Name","value":"line2"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"countryCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"productName"}},{"kind":"Field","name":{"kind":"Name","value":"variantName"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"fulfilledQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"refundedQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardMoney"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"shipments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"carrier"}},{"kind":"Field","name":{"kind":"Name","value":"trackingNumber"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DashboardMoney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DashboardOrder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"paymentStatus"}},{"kind":"Field","name":{"kind":"Name","value":"fulfillmentStatus"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}}]} as unknown as DocumentNode<DashboardOrderDetailsFragment, unknown>;
export const DashboardProductFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DashboardProduct"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isPublished"}},{"kind":"Field","name":{"kind":"Name","value":"priceRange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"min"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"max"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardMoney"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"variants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"availableQuantity"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DashboardMoney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<DashboardProductFragment, unknown>;
export const DashboardSummaryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DashboardSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnalyticsSummary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"revenue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orders"}},{"kind":"Field","name":{"kind":"Name","value":"averageOrderValue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"newCustomers"}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"refunds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refundRate"}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revenue"}},{"kind":"Field","name":{"kind":"Name","value":"orders"}},{"kind":"Field","name":{"kind":"Name","value":"averageOrderValue"}},{"kind":"Field","name":{"kind":"Name","value":"newCustomers"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DashboardMoney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<DashboardSummaryFragment, unknown>;
export const DashboardExportFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DashboardExport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportExport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"downloadUrl"}}]}}]} as unknown as DocumentNode<DashboardExportFragment, unknown>;
export const ErrorValueFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorValue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<ErrorValueFragment, unknown>;
export const MoneyValueFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyValue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<MoneyValueFragment, unknown>;
export const MerchantOrderFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MerchantOrder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"paymentStatus"}},{"kind":"Field","name":{"kind":"Name","value":"fulfillmentStatus"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyValue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"fulfilledQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"refundedQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyValue"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyValue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<MerchantOrderFragment, unknown>;
export const MoneyFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<MoneyFieldsFragment, unknown>;
export const ProductCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProductCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"priceRange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"min"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"max"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"primaryImage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"altText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"categories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"variants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"selectedOptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<ProductCardFragment, unknown>;
export const UserErrorFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<UserErrorFieldsFragment, unknown>;
export const CartFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CartFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cart"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"variant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"availableQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"discountCodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"isApplicable"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subtotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discountTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shippingTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shippingOptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"carrier"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"estimatedDelivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"selectedShippingOption"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<CartFieldsFragment, unknown>;
export const OrderFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"paymentStatus"}},{"kind":"Field","name":{"kind":"Name","value":"fulfillmentStatus"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"productName"}},{"kind":"Field","name":{"kind":"Name","value":"variantName"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"subtotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discountTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shippingTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shipments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"carrier"}},{"kind":"Field","name":{"kind":"Name","value":"trackingNumber"}},{"kind":"Field","name":{"kind":"Name","value":"shippedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<OrderFieldsFragment, unknown>;
export const ProductImageUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProductImageUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductImageUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productImageUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"altText"}},{"kind":"Field","name":{"kind":"Name","value":"isPrimary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Gallery"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Gallery"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"images"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"altText"}},{"kind":"Field","name":{"kind":"Name","value":"isPrimary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"primaryImage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ProductImageUpdateMutation, ProductImageUpdateMutationVariables>;
export const ProductImagesReorderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProductImagesReorder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"productId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"imageIds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productImagesReorder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"productId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"productId"}}},{"kind":"Argument","name":{"kind":"Name","value":"imageIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"imageIds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Gallery"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Gallery"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"images"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"altText"}},{"kind":"Field","name":{"kind":"Name","value":"isPrimary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"primaryImage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ProductImagesReorderMutation, ProductImagesReorderMutationVariables>;
export const ProductImageDeleteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProductImageDelete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productImageDelete"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deletedId"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Gallery"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Gallery"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"images"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"altText"}},{"kind":"Field","name":{"kind":"Name","value":"isPrimary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"primaryImage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ProductImageDeleteMutation, ProductImageDeleteMutationVariables>;
export const DashboardSignInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DashboardSignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SessionCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardProblem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DashboardProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<DashboardSignInMutation, DashboardSignInMutationVariables>;
export const DashboardSessionRefreshDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DashboardSessionRefresh"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"refreshToken"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionRefresh"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"refreshToken"},"value":{"kind":"Variable","name":{"kind":"Name","value":"refreshToken"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardProblem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DashboardProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<DashboardSessionRefreshMutation, DashboardSessionRefreshMutationVariables>;
export const DashboardSignOutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DashboardSignOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionRevoke"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardProblem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DashboardProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<DashboardSignOutMutation, DashboardSignOutMutationVariables>;
export const DashboardMeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DashboardMe"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"store"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DashboardMeQuery, DashboardMeQueryVariables>;
export const DashboardHostStoreDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DashboardHostStore"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"store"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]} as unknown as DocumentNode<DashboardHostStoreQuery, DashboardHostStoreQueryVariables>;
export const DashboardOrdersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DashboardOrders"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"CREATED_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardOrder"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DashboardMoney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DashboardOrder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"paymentStatus"}},{"kind":"Field","name":{"kind":"Name","value":"fulfillmentStatus"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}}]} as unknown as DocumentNode<DashboardOrdersQuery, DashboardOrdersQueryVariables>;
export const DashboardOrderByIdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DashboardOrderById"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardOrderDetails"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DashboardMoney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DashboardOrder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"paymentStatus"}},{"kind":"Field","name":{"kind":"Name","value":"fulfillmentStatus"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DashboardOrderDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardOrder"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}},{"kind":"Field","name":{"kind":"Name","value":"subtotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discountTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shippingTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"capturedTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refundedTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shippingAddress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"line1"}},{"kind":"Field","name":{"kind":"Name","value":"line2"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"countryCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"productName"}},{"kind":"Field","name":{"kind":"Name","value":"variantName"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"fulfilledQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"refundedQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardMoney"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"shipments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"carrier"}},{"kind":"Field","name":{"kind":"Name","value":"trackingNumber"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<DashboardOrderByIdQuery, DashboardOrderByIdQueryVariables>;
export const DashboardOrderShipDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DashboardOrderShip"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ShipmentCreateInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shipmentCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderId"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardOrderDetails"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardProblem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DashboardMoney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DashboardOrder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"paymentStatus"}},{"kind":"Field","name":{"kind":"Name","value":"fulfillmentStatus"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DashboardOrderDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardOrder"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}},{"kind":"Field","name":{"kind":"Name","value":"subtotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discountTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shippingTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"capturedTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refundedTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shippingAddress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"line1"}},{"kind":"Field","name":{"kind":"Name","value":"line2"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"countryCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"productName"}},{"kind":"Field","name":{"kind":"Name","value":"variantName"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"fulfilledQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"refundedQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardMoney"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"shipments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"carrier"}},{"kind":"Field","name":{"kind":"Name","value":"trackingNumber"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DashboardProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<DashboardOrderShipMutation, DashboardOrderShipMutationVariables>;
export const DashboardOrderCancelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DashboardOrderCancel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderCancelInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderCancel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardOrderDetails"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardProblem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DashboardMoney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DashboardOrder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"paymentStatus"}},{"kind":"Field","name":{"kind":"Name","value":"fulfillmentStatus"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DashboardOrderDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardOrder"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}},{"kind":"Field","name":{"kind":"Name","value":"subtotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discountTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shippingTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"capturedTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refundedTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shippingAddress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"line1"}},{"kind":"Field","name":{"kind":"Name","value":"line2"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"countryCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"productName"}},{"kind":"Field","name":{"kind":"Name","value":"variantName"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"fulfilledQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"refundedQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardMoney"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"shipments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"carrier"}},{"kind":"Field","name":{"kind":"Name","value":"trackingNumber"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DashboardProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<DashboardOrderCancelMutation, DashboardOrderCancelMutationVariables>;
export const DashboardOrderRefundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DashboardOrderRefund"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RefundCreateInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refundCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderId"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardOrderDetails"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardProblem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DashboardMoney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DashboardOrder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"paymentStatus"}},{"kind":"Field","name":{"kind":"Name","value":"fulfillmentStatus"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DashboardOrderDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardOrder"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}},{"kind":"Field","name":{"kind":"Name","value":"subtotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discountTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shippingTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"capturedTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refundedTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shippingAddress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"line1"}},{"kind":"Field","name":{"kind":"Name","value":"line2"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"countryCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"productName"}},{"kind":"Field","name":{"kind":"Name","value":"variantName"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"fulfilledQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"refundedQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardMoney"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"shipments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"carrier"}},{"kind":"Field","name":{"kind":"Name","value":"trackingNumber"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DashboardProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<DashboardOrderRefundMutation, DashboardOrderRefundMutationVariables>;
export const DashboardOrdersFeedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"DashboardOrdersFeed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"BigInt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ordersFeed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"eventId"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardOrder"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DashboardMoney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DashboardOrder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"paymentStatus"}},{"kind":"Field","name":{"kind":"Name","value":"fulfillmentStatus"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}}]} as unknown as DocumentNode<DashboardOrdersFeedSubscription, DashboardOrdersFeedSubscriptionVariables>;
export const DashboardProductsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DashboardProducts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"products"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardProduct"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DashboardMoney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DashboardProduct"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isPublished"}},{"kind":"Field","name":{"kind":"Name","value":"priceRange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"min"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"max"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardMoney"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"variants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"availableQuantity"}}]}}]}}]} as unknown as DocumentNode<DashboardProductsQuery, DashboardProductsQueryVariables>;
export const DashboardProductSearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DashboardProductSearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productSearch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardProduct"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DashboardMoney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DashboardProduct"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isPublished"}},{"kind":"Field","name":{"kind":"Name","value":"priceRange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"min"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"max"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardMoney"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"variants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"availableQuantity"}}]}}]}}]} as unknown as DocumentNode<DashboardProductSearchQuery, DashboardProductSearchQueryVariables>;
export const DashboardProductByIdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DashboardProductById"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardProduct"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DashboardMoney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DashboardProduct"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isPublished"}},{"kind":"Field","name":{"kind":"Name","value":"priceRange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"min"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"max"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardMoney"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"variants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"availableQuantity"}}]}}]}}]} as unknown as DocumentNode<DashboardProductByIdQuery, DashboardProductByIdQueryVariables>;
export const DashboardStockDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DashboardStock"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"variantId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stockLevels"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"variantId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"variantId"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"onHand"}},{"kind":"Field","name":{"kind":"Name","value":"reserved"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"isLow"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DashboardStockQuery, DashboardStockQueryVariables>;
export const DashboardStockSetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DashboardStockSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InventorySetInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inventorySet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}}]}},{"kind":"Field","name":{"kind":"Name","value":"level"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"onHand"}},{"kind":"Field","name":{"kind":"Name","value":"reserved"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"isLow"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardProblem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DashboardProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<DashboardStockSetMutation, DashboardStockSetMutationVariables>;
export const DashboardFiguresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DashboardFigures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"interval"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TimeInterval"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"currency"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Currency"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"analytics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"upTo"}},{"kind":"Field","name":{"kind":"Name","value":"currencies"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"currency"},"value":{"kind":"Variable","name":{"kind":"Name","value":"currency"}}},{"kind":"Argument","name":{"kind":"Name","value":"compare"},"value":{"kind":"EnumValue","value":"PREVIOUS_PERIOD"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardSummary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revenueTimeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"interval"},"value":{"kind":"Variable","name":{"kind":"Name","value":"interval"}}},{"kind":"Argument","name":{"kind":"Name","value":"currency"},"value":{"kind":"Variable","name":{"kind":"Name","value":"currency"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"revenue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orders"}}]}},{"kind":"Field","name":{"kind":"Name","value":"topProducts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"currency"},"value":{"kind":"Variable","name":{"kind":"Name","value":"currency"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"orders"}},{"kind":"Field","name":{"kind":"Name","value":"revenue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardMoney"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"topCountries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"currency"},"value":{"kind":"Variable","name":{"kind":"Name","value":"currency"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"orders"}},{"kind":"Field","name":{"kind":"Name","value":"revenue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardMoney"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cohorts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"months"},"value":{"kind":"IntValue","value":"12"}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"currency"},"value":{"kind":"Variable","name":{"kind":"Name","value":"currency"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"periods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offset"}},{"kind":"Field","name":{"kind":"Name","value":"customers"}},{"kind":"Field","name":{"kind":"Name","value":"retention"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"funnel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessions"}},{"kind":"Field","name":{"kind":"Name","value":"viewingSessions"}},{"kind":"Field","name":{"kind":"Name","value":"addingSessions"}},{"kind":"Field","name":{"kind":"Name","value":"checkoutsStarted"}},{"kind":"Field","name":{"kind":"Name","value":"orders"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DashboardMoney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DashboardSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnalyticsSummary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"revenue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orders"}},{"kind":"Field","name":{"kind":"Name","value":"averageOrderValue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"newCustomers"}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"refunds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refundRate"}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revenue"}},{"kind":"Field","name":{"kind":"Name","value":"orders"}},{"kind":"Field","name":{"kind":"Name","value":"averageOrderValue"}},{"kind":"Field","name":{"kind":"Name","value":"newCustomers"}}]}}]}}]} as unknown as DocumentNode<DashboardFiguresQuery, DashboardFiguresQueryVariables>;
export const DashboardTickDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"DashboardTick"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"analyticsTick"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"revenue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orders"}},{"kind":"Field","name":{"kind":"Name","value":"activeCarts"}},{"kind":"Field","name":{"kind":"Name","value":"visitors"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DashboardMoney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<DashboardTickSubscription, DashboardTickSubscriptionVariables>;
export const DashboardHistoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DashboardHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditLogFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditLog"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actorKind"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"operationName"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DashboardHistoryQuery, DashboardHistoryQueryVariables>;
export const DashboardExportCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DashboardExportCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportExportCreateInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportExportCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportExport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardExport"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DashboardExport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportExport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"downloadUrl"}}]}}]} as unknown as DocumentNode<DashboardExportCreateMutation, DashboardExportCreateMutationVariables>;
export const DashboardExportReadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DashboardExportRead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportExport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardExport"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DashboardExport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportExport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"downloadUrl"}}]}}]} as unknown as DocumentNode<DashboardExportReadQuery, DashboardExportReadQueryVariables>;
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
export const PromotionCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PromotionCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PromotionCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"promotionCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"promotion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"usageLimit"}},{"kind":"Field","name":{"kind":"Name","value":"usageCount"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorValue"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorValue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<PromotionCreateMutation, PromotionCreateMutationVariables>;
export const MerchantOrdersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MerchantOrders"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderSort"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MerchantOrder"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyValue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MerchantOrder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"paymentStatus"}},{"kind":"Field","name":{"kind":"Name","value":"fulfillmentStatus"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyValue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"fulfilledQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"refundedQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyValue"}}]}}]}}]}}]} as unknown as DocumentNode<MerchantOrdersQuery, MerchantOrdersQueryVariables>;
export const OrderCancelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OrderCancel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderCancelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderCancel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MerchantOrder"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorValue"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyValue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MerchantOrder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"paymentStatus"}},{"kind":"Field","name":{"kind":"Name","value":"fulfillmentStatus"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyValue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"fulfilledQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"refundedQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyValue"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorValue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<OrderCancelMutation, OrderCancelMutationVariables>;
export const ShipmentCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ShipmentCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ShipmentCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shipmentCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderId"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shipment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"carrier"}},{"kind":"Field","name":{"kind":"Name","value":"trackingNumber"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderLine"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MerchantOrder"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorValue"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyValue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MerchantOrder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"paymentStatus"}},{"kind":"Field","name":{"kind":"Name","value":"fulfillmentStatus"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyValue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"fulfilledQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"refundedQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyValue"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorValue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<ShipmentCreateMutation, ShipmentCreateMutationVariables>;
export const ShipmentStatusUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ShipmentStatusUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ShipmentStatus"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shipmentStatusUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shipment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorValue"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorValue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<ShipmentStatusUpdateMutation, ShipmentStatusUpdateMutationVariables>;
export const RefundCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefundCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RefundCreateInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refundCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderId"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyValue"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MerchantOrder"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorValue"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyValue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MerchantOrder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"paymentStatus"}},{"kind":"Field","name":{"kind":"Name","value":"fulfillmentStatus"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyValue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"fulfilledQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"refundedQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyValue"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorValue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<RefundCreateMutation, RefundCreateMutationVariables>;
export const SalesAnalyticsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SalesAnalytics"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"interval"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TimeInterval"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"analytics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revenue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyValue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orders"}},{"kind":"Field","name":{"kind":"Name","value":"averageOrderValue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyValue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"newCustomers"}},{"kind":"Field","name":{"kind":"Name","value":"refunds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyValue"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"revenueTimeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"interval"},"value":{"kind":"Variable","name":{"kind":"Name","value":"interval"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"revenue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyValue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orders"}}]}},{"kind":"Field","name":{"kind":"Name","value":"topProducts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"revenue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyValue"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"topCustomers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orders"}},{"kind":"Field","name":{"kind":"Name","value":"revenue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyValue"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyValue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<SalesAnalyticsQuery, SalesAnalyticsQueryVariables>;
export const OrdersFeedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"OrdersFeed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"BigInt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ordersFeed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"eventId"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"paymentStatus"}},{"kind":"Field","name":{"kind":"Name","value":"fulfillmentStatus"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyValue"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyValue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<OrdersFeedSubscription, OrdersFeedSubscriptionVariables>;
export const AuditLogDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditLog"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditLog"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}}]}}]}}]} as unknown as DocumentNode<AuditLogQuery, AuditLogQueryVariables>;
export const StoresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Stores"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StoreFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stores"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"isPublished"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]}}]}}]} as unknown as DocumentNode<StoresQuery, StoresQueryVariables>;
export const StoreSuspendDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StoreSuspend"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"storeSuspend"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"store"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<StoreSuspendMutation, StoreSuspendMutationVariables>;
export const StoreReactivateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StoreReactivate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"storeReactivate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"store"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<StoreReactivateMutation, StoreReactivateMutationVariables>;
export const PlatformMetricsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlatformMetrics"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"platformAnalytics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"storeRevenue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"store"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orders"}},{"kind":"Field","name":{"kind":"Name","value":"revenue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlatformMetricsQuery, PlatformMetricsQueryVariables>;
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
export const CartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Cart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CartFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CartFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cart"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"variant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"availableQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"discountCodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"isApplicable"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subtotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discountTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shippingTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shippingOptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"carrier"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"estimatedDelivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"selectedShippingOption"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CartQuery, CartQueryVariables>;
export const CartLinesAddDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CartLinesAdd"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cartId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lines"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CartLineInput"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cartLinesAdd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cartId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cartId"}}},{"kind":"Argument","name":{"kind":"Name","value":"lines"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lines"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CartFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CartFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cart"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"variant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"availableQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"discountCodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"isApplicable"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subtotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discountTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shippingTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shippingOptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"carrier"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"estimatedDelivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"selectedShippingOption"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<CartLinesAddMutation, CartLinesAddMutationVariables>;
export const CartLinesUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CartLinesUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cartId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lines"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CartLineUpdateInput"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cartLinesUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cartId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cartId"}}},{"kind":"Argument","name":{"kind":"Name","value":"lines"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lines"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CartFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CartFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cart"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"variant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"availableQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"discountCodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"isApplicable"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subtotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discountTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shippingTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shippingOptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"carrier"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"estimatedDelivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"selectedShippingOption"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<CartLinesUpdateMutation, CartLinesUpdateMutationVariables>;
export const CartLinesRemoveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CartLinesRemove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cartId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lineIds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cartLinesRemove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cartId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cartId"}}},{"kind":"Argument","name":{"kind":"Name","value":"lineIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lineIds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CartFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CartFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cart"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"variant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"availableQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"discountCodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"isApplicable"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subtotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discountTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shippingTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shippingOptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"carrier"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"estimatedDelivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"selectedShippingOption"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<CartLinesRemoveMutation, CartLinesRemoveMutationVariables>;
export const CartBuyerUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CartBuyerUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cartId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CartBuyerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cartBuyerUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cartId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cartId"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CartFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CartFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cart"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"variant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"availableQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"discountCodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"isApplicable"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subtotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discountTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shippingTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shippingOptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"carrier"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"estimatedDelivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"selectedShippingOption"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<CartBuyerUpdateMutation, CartBuyerUpdateMutationVariables>;
export const CartShippingOptionSelectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CartShippingOptionSelect"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cartId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"optionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cartShippingOptionSelect"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cartId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cartId"}}},{"kind":"Argument","name":{"kind":"Name","value":"optionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"optionId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CartFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CartFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cart"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"variant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"availableQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"discountCodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"isApplicable"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subtotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discountTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shippingTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shippingOptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"carrier"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"estimatedDelivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"selectedShippingOption"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<CartShippingOptionSelectMutation, CartShippingOptionSelectMutationVariables>;
export const CartDiscountCodesSetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CartDiscountCodesSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cartId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"codes"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cartDiscountCodesSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cartId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cartId"}}},{"kind":"Argument","name":{"kind":"Name","value":"codes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"codes"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CartFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CartFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cart"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"variant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"availableQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"discountCodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"isApplicable"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subtotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discountTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shippingTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shippingOptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"carrier"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"estimatedDelivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"selectedShippingOption"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<CartDiscountCodesSetMutation, CartDiscountCodesSetMutationVariables>;
export const CheckoutCompleteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CheckoutComplete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cartId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CheckoutCompleteInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checkoutComplete"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cartId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cartId"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"clientSecret"}},{"kind":"Field","name":{"kind":"Name","value":"redirectUrl"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InsufficientStockError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"variantId"}},{"kind":"Field","name":{"kind":"Name","value":"requested"}},{"kind":"Field","name":{"kind":"Name","value":"available"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"paymentStatus"}},{"kind":"Field","name":{"kind":"Name","value":"fulfillmentStatus"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"productName"}},{"kind":"Field","name":{"kind":"Name","value":"variantName"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"subtotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discountTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shippingTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shipments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"carrier"}},{"kind":"Field","name":{"kind":"Name","value":"trackingNumber"}},{"kind":"Field","name":{"kind":"Name","value":"shippedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<CheckoutCompleteMutation, CheckoutCompleteMutationVariables>;
export const OrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Order"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"paymentStatus"}},{"kind":"Field","name":{"kind":"Name","value":"fulfillmentStatus"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"productName"}},{"kind":"Field","name":{"kind":"Name","value":"variantName"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"subtotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discountTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shippingTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shipments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"carrier"}},{"kind":"Field","name":{"kind":"Name","value":"trackingNumber"}},{"kind":"Field","name":{"kind":"Name","value":"shippedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<OrderQuery, OrderQueryVariables>;
export const MyOrdersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyOrders"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderFields"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"paymentStatus"}},{"kind":"Field","name":{"kind":"Name","value":"fulfillmentStatus"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"productName"}},{"kind":"Field","name":{"kind":"Name","value":"variantName"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"subtotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discountTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shippingTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shipments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"carrier"}},{"kind":"Field","name":{"kind":"Name","value":"trackingNumber"}},{"kind":"Field","name":{"kind":"Name","value":"shippedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<MyOrdersQuery, MyOrdersQueryVariables>;
export const OrderUpdatedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"OrderUpdated"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"BigInt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderUpdated"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"eventId"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"paymentStatus"}},{"kind":"Field","name":{"kind":"Name","value":"fulfillmentStatus"}}]}}]}}]}}]} as unknown as DocumentNode<OrderUpdatedSubscription, OrderUpdatedSubscriptionVariables>;
export const ShipmentUpdatedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"ShipmentUpdated"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"BigInt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shipmentUpdated"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderId"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"eventId"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"shipment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"carrier"}},{"kind":"Field","name":{"kind":"Name","value":"trackingNumber"}}]}}]}}]}}]} as unknown as DocumentNode<ShipmentUpdatedSubscription, ShipmentUpdatedSubscriptionVariables>;