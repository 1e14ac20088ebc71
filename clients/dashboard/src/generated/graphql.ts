import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const DashboardProblemFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment DashboardProblem on UserError {
  code
  message
  path
}
    `, {"fragmentName":"DashboardProblem"}) as unknown as TypedDocumentString<DashboardProblemFragment, unknown>;
export const DashboardMoneyFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment DashboardMoney on Money {
  amount
  currency
}
    `, {"fragmentName":"DashboardMoney"}) as unknown as TypedDocumentString<DashboardMoneyFragment, unknown>;
export const DashboardOrderFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment DashboardOrder on Order {
  id
  number
  status
  paymentStatus
  fulfillmentStatus
  createdAt
  email
  total {
    ...DashboardMoney
  }
  customer {
    id
    name
    email
  }
}
    fragment DashboardMoney on Money {
  amount
  currency
}`, {"fragmentName":"DashboardOrder"}) as unknown as TypedDocumentString<DashboardOrderFragment, unknown>;
export const DashboardOrderDetailsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment DashboardOrderDetails on Order {
  ...DashboardOrder
  availableActions
  cancelReason
  subtotal {
    ...DashboardMoney
  }
  discountTotal {
    ...DashboardMoney
  }
  shippingTotal {
    ...DashboardMoney
  }
  taxTotal {
    ...DashboardMoney
  }
  capturedTotal {
    ...DashboardMoney
  }
  refundedTotal {
    ...DashboardMoney
  }
  shippingAddress {
    name
    line1
    line2
    city
    region
    postalCode
    countryCode
  }
  lines {
    id
    productName
    variantName
    sku
    quantity
    fulfilledQuantity
    refundedQuantity
    total {
      ...DashboardMoney
    }
  }
  shipments {
    id
    status
    carrier
    trackingNumber
    createdAt
  }
  history {
    at
    type
    message
  }
}
    fragment DashboardMoney on Money {
  amount
  currency
}
fragment DashboardOrder on Order {
  id
  number
  status
  paymentStatus
  fulfillmentStatus
  createdAt
  email
  total {
    ...DashboardMoney
  }
  customer {
    id
    name
    email
  }
}`, {"fragmentName":"DashboardOrderDetails"}) as unknown as TypedDocumentString<DashboardOrderDetailsFragment, unknown>;
export const DashboardProductFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment DashboardProduct on Product {
  id
  name
  isPublished
  priceRange {
    min {
      ...DashboardMoney
    }
    max {
      ...DashboardMoney
    }
  }
  variants {
    id
    sku
    name
    availableQuantity
  }
}
    fragment DashboardMoney on Money {
  amount
  currency
}`, {"fragmentName":"DashboardProduct"}) as unknown as TypedDocumentString<DashboardProductFragment, unknown>;
export const DashboardSummaryFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment DashboardSummary on AnalyticsSummary {
  currency
  revenue {
    ...DashboardMoney
  }
  orders
  averageOrderValue {
    ...DashboardMoney
  }
  newCustomers
  units
  refunds {
    ...DashboardMoney
  }
  refundRate
  change {
    revenue
    orders
    averageOrderValue
    newCustomers
  }
}
    fragment DashboardMoney on Money {
  amount
  currency
}`, {"fragmentName":"DashboardSummary"}) as unknown as TypedDocumentString<DashboardSummaryFragment, unknown>;
export const DashboardExportFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment DashboardExport on ReportExport {
  id
  status
  rows
  downloadUrl
}
    `, {"fragmentName":"DashboardExport"}) as unknown as TypedDocumentString<DashboardExportFragment, unknown>;
export const ErrorValueFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ErrorValue on UserError {
  code
  message
  path
}
    `, {"fragmentName":"ErrorValue"}) as unknown as TypedDocumentString<ErrorValueFragment, unknown>;
export const MoneyValueFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment MoneyValue on Money {
  amount
  currency
}
    `, {"fragmentName":"MoneyValue"}) as unknown as TypedDocumentString<MoneyValueFragment, unknown>;
export const MerchantOrderFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment MerchantOrder on Order {
  id
  number
  status
  paymentStatus
  fulfillmentStatus
  createdAt
  customer {
    id
    email
    name
  }
  total {
    ...MoneyValue
  }
  lines {
    id
    sku
    quantity
    fulfilledQuantity
    refundedQuantity
    total {
      ...MoneyValue
    }
  }
}
    fragment MoneyValue on Money {
  amount
  currency
}`, {"fragmentName":"MerchantOrder"}) as unknown as TypedDocumentString<MerchantOrderFragment, unknown>;
export const MoneyFieldsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment MoneyFields on Money {
  amount
  currency
}
    `, {"fragmentName":"MoneyFields"}) as unknown as TypedDocumentString<MoneyFieldsFragment, unknown>;
export const ProductCardFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ProductCard on Product {
  id
  name
  slug
  priceRange {
    min {
      ...MoneyFields
    }
    max {
      ...MoneyFields
    }
  }
  primaryImage {
    url
    altText
  }
  categories {
    id
    name
    slug
  }
  variants {
    id
    sku
    name
    price {
      ...MoneyFields
    }
    availableQuantity
    selectedOptions {
      name
      value
    }
  }
}
    fragment MoneyFields on Money {
  amount
  currency
}`, {"fragmentName":"ProductCard"}) as unknown as TypedDocumentString<ProductCardFragment, unknown>;
export const UserErrorFieldsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment UserErrorFields on UserError {
  code
  message
  path
}
    `, {"fragmentName":"UserErrorFields"}) as unknown as TypedDocumentString<UserErrorFieldsFragment, unknown>;
export const CartFieldsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment CartFields on Cart {
  id
  version
  lines {
    id
    quantity
    variant {
      id
      sku
      name
      availableQuantity
      product {
        id
        name
        slug
      }
    }
    unitPrice {
      ...MoneyFields
    }
    total {
      ...MoneyFields
    }
  }
  discountCodes {
    code
    isApplicable
  }
  subtotal {
    ...MoneyFields
  }
  discountTotal {
    ...MoneyFields
  }
  shippingTotal {
    ...MoneyFields
  }
  taxTotal {
    ...MoneyFields
  }
  total {
    ...MoneyFields
  }
  shippingOptions {
    id
    name
    carrier
    price {
      ...MoneyFields
    }
    estimatedDelivery {
      earliest
      latest
    }
  }
  selectedShippingOption {
    id
  }
}
    fragment MoneyFields on Money {
  amount
  currency
}`, {"fragmentName":"CartFields"}) as unknown as TypedDocumentString<CartFieldsFragment, unknown>;
export const OrderFieldsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment OrderFields on Order {
  id
  number
  status
  paymentStatus
  fulfillmentStatus
  availableActions
  createdAt
  lines {
    id
    sku
    productName
    variantName
    quantity
    unitPrice {
      ...MoneyFields
    }
    total {
      ...MoneyFields
    }
  }
  subtotal {
    ...MoneyFields
  }
  discountTotal {
    ...MoneyFields
  }
  shippingTotal {
    ...MoneyFields
  }
  taxTotal {
    ...MoneyFields
  }
  total {
    ...MoneyFields
  }
  shipments {
    id
    status
    carrier
    trackingNumber
    shippedAt
    deliveredAt
  }
  payments {
    id
    provider
    status
    amount {
      ...MoneyFields
    }
  }
  history {
    at
    type
    message
  }
}
    fragment MoneyFields on Money {
  amount
  currency
}`, {"fragmentName":"OrderFields"}) as unknown as TypedDocumentString<OrderFieldsFragment, unknown>;
export const DashboardSignInDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DashboardSignIn($input: SessionCreateInput!) {
  sessionCreate(input: $input) {
    session {
      accessToken
      refreshToken
    }
    userErrors {
      ...DashboardProblem
    }
  }
}
    fragment DashboardProblem on UserError {
  code
  message
  path
}`) as unknown as TypedDocumentString<DashboardSignInMutation, DashboardSignInMutationVariables>;
export const DashboardSessionRefreshDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DashboardSessionRefresh($refreshToken: String!) {
  sessionRefresh(refreshToken: $refreshToken) {
    session {
      accessToken
      refreshToken
    }
    userErrors {
      ...DashboardProblem
    }
  }
}
    fragment DashboardProblem on UserError {
  code
  message
  path
}`) as unknown as TypedDocumentString<DashboardSessionRefreshMutation, DashboardSessionRefreshMutationVariables>;
export const DashboardSignOutDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DashboardSignOut {
  sessionRevoke {
    userErrors {
      ...DashboardProblem
    }
  }
}
    fragment DashboardProblem on UserError {
  code
  message
  path
}`) as unknown as TypedDocumentString<DashboardSignOutMutation, DashboardSignOutMutationVariables>;
export const DashboardMeDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DashboardMe {
  me {
    id
    name
    email
    memberships {
      role
      store {
        id
        slug
        name
        currency
        timeZone
        isActive
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DashboardMeQuery, DashboardMeQueryVariables>;
export const DashboardHostStoreDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DashboardHostStore {
  store {
    id
    slug
  }
}
    `) as unknown as TypedDocumentString<DashboardHostStoreQuery, DashboardHostStoreQueryVariables>;
export const DashboardOrdersDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DashboardOrders($first: Int!, $after: String, $filter: OrderFilter) {
  orders(
    first: $first
    after: $after
    filter: $filter
    sort: {field: CREATED_AT, direction: DESC}
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...DashboardOrder
    }
  }
}
    fragment DashboardMoney on Money {
  amount
  currency
}
fragment DashboardOrder on Order {
  id
  number
  status
  paymentStatus
  fulfillmentStatus
  createdAt
  email
  total {
    ...DashboardMoney
  }
  customer {
    id
    name
    email
  }
}`) as unknown as TypedDocumentString<DashboardOrdersQuery, DashboardOrdersQueryVariables>;
export const DashboardOrderByIdDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DashboardOrderById($id: ID!) {
  order(id: $id) {
    ...DashboardOrderDetails
  }
}
    fragment DashboardMoney on Money {
  amount
  currency
}
fragment DashboardOrder on Order {
  id
  number
  status
  paymentStatus
  fulfillmentStatus
  createdAt
  email
  total {
    ...DashboardMoney
  }
  customer {
    id
    name
    email
  }
}
fragment DashboardOrderDetails on Order {
  ...DashboardOrder
  availableActions
  cancelReason
  subtotal {
    ...DashboardMoney
  }
  discountTotal {
    ...DashboardMoney
  }
  shippingTotal {
    ...DashboardMoney
  }
  taxTotal {
    ...DashboardMoney
  }
  capturedTotal {
    ...DashboardMoney
  }
  refundedTotal {
    ...DashboardMoney
  }
  shippingAddress {
    name
    line1
    line2
    city
    region
    postalCode
    countryCode
  }
  lines {
    id
    productName
    variantName
    sku
    quantity
    fulfilledQuantity
    refundedQuantity
    total {
      ...DashboardMoney
    }
  }
  shipments {
    id
    status
    carrier
    trackingNumber
    createdAt
  }
  history {
    at
    type
    message
  }
}`) as unknown as TypedDocumentString<DashboardOrderByIdQuery, DashboardOrderByIdQueryVariables>;
export const DashboardOrderShipDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DashboardOrderShip($orderId: ID!, $input: ShipmentCreateInput!, $idempotencyKey: String!) {
  shipmentCreate(
    orderId: $orderId
    input: $input
    idempotencyKey: $idempotencyKey
  ) {
    order {
      ...DashboardOrderDetails
    }
    userErrors {
      ...DashboardProblem
    }
  }
}
    fragment DashboardProblem on UserError {
  code
  message
  path
}
fragment DashboardMoney on Money {
  amount
  currency
}
fragment DashboardOrder on Order {
  id
  number
  status
  paymentStatus
  fulfillmentStatus
  createdAt
  email
  total {
    ...DashboardMoney
  }
  customer {
    id
    name
    email
  }
}
fragment DashboardOrderDetails on Order {
  ...DashboardOrder
  availableActions
  cancelReason
  subtotal {
    ...DashboardMoney
  }
  discountTotal {
    ...DashboardMoney
  }
  shippingTotal {
    ...DashboardMoney
  }
  taxTotal {
    ...DashboardMoney
  }
  capturedTotal {
    ...DashboardMoney
  }
  refundedTotal {
    ...DashboardMoney
  }
  shippingAddress {
    name
    line1
    line2
    city
    region
    postalCode
    countryCode
  }
  lines {
    id
    productName
    variantName
    sku
    quantity
    fulfilledQuantity
    refundedQuantity
    total {
      ...DashboardMoney
    }
  }
  shipments {
    id
    status
    carrier
    trackingNumber
    createdAt
  }
  history {
    at
    type
    message
  }
}`) as unknown as TypedDocumentString<DashboardOrderShipMutation, DashboardOrderShipMutationVariables>;
export const DashboardOrderCancelDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DashboardOrderCancel($id: ID!, $input: OrderCancelInput!, $idempotencyKey: String!) {
  orderCancel(id: $id, input: $input, idempotencyKey: $idempotencyKey) {
    order {
      ...DashboardOrderDetails
    }
    userErrors {
      ...DashboardProblem
    }
  }
}
    fragment DashboardProblem on UserError {
  code
  message
  path
}
fragment DashboardMoney on Money {
  amount
  currency
}
fragment DashboardOrder on Order {
  id
  number
  status
  paymentStatus
  fulfillmentStatus
  createdAt
  email
  total {
    ...DashboardMoney
  }
  customer {
    id
    name
    email
  }
}
fragment DashboardOrderDetails on Order {
  ...DashboardOrder
  availableActions
  cancelReason
  subtotal {
    ...DashboardMoney
  }
  discountTotal {
    ...DashboardMoney
  }
  shippingTotal {
    ...DashboardMoney
  }
  taxTotal {
    ...DashboardMoney
  }
  capturedTotal {
    ...DashboardMoney
  }
  refundedTotal {
    ...DashboardMoney
  }
  shippingAddress {
    name
    line1
    line2
    city
    region
    postalCode
    countryCode
  }
  lines {
    id
    productName
    variantName
    sku
    quantity
    fulfilledQuantity
    refundedQuantity
    total {
      ...DashboardMoney
    }
  }
  shipments {
    id
    status
    carrier
    trackingNumber
    createdAt
  }
  history {
    at
    type
    message
  }
}`) as unknown as TypedDocumentString<DashboardOrderCancelMutation, DashboardOrderCancelMutationVariables>;
export const DashboardOrderRefundDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DashboardOrderRefund($orderId: ID!, $input: RefundCreateInput!, $idempotencyKey: String!) {
  refundCreate(orderId: $orderId, input: $input, idempotencyKey: $idempotencyKey) {
    order {
      ...DashboardOrderDetails
    }
    userErrors {
      ...DashboardProblem
    }
  }
}
    fragment DashboardProblem on UserError {
  code
  message
  path
}
fragment DashboardMoney on Money {
  amount
  currency
}
fragment DashboardOrder on Order {
  id
  number
  status
  paymentStatus
  fulfillmentStatus
  createdAt
  email
  total {
    ...DashboardMoney
  }
  customer {
    id
    name
    email
  }
}
fragment DashboardOrderDetails on Order {
  ...DashboardOrder
  availableActions
  cancelReason
  subtotal {
    ...DashboardMoney
  }
  discountTotal {
    ...DashboardMoney
  }
  shippingTotal {
    ...DashboardMoney
  }
  taxTotal {
    ...DashboardMoney
  }
  capturedTotal {
    ...DashboardMoney
  }
  refundedTotal {
    ...DashboardMoney
  }
  shippingAddress {
    name
    line1
    line2
    city
    region
    postalCode
    countryCode
  }
  lines {
    id
    productName
    variantName
    sku
    quantity
    fulfilledQuantity
    refundedQuantity
    total {
      ...DashboardMoney
    }
  }
  shipments {
    id
    status
    carrier
    trackingNumber
    createdAt
  }
  history {
    at
    type
    message
  }
}`) as unknown as TypedDocumentString<DashboardOrderRefundMutation, DashboardOrderRefundMutationVariables>;
export const DashboardOrdersFeedDocument = /*#__PURE__*/ new TypedDocumentString(`
    subscription DashboardOrdersFeed($after: BigInt) {
  ordersFeed(after: $after) {
    sequence
    eventId
    type
    order {
      ...DashboardOrder
    }
  }
}
    fragment DashboardMoney on Money {
  amount
  currency
}
fragment DashboardOrder on Order {
  id
  number
  status
  paymentStatus
  fulfillmentStatus
  createdAt
  email
  total {
    ...DashboardMoney
  }
  customer {
    id
    name
    email
  }
}`) as unknown as TypedDocumentString<DashboardOrdersFeedSubscription, DashboardOrdersFeedSubscriptionVariables>;
export const DashboardProductsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DashboardProducts($first: Int!, $after: String) {
  products(first: $first, after: $after, sort: {field: NAME, direction: ASC}) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...DashboardProduct
    }
  }
}
    fragment DashboardMoney on Money {
  amount
  currency
}
fragment DashboardProduct on Product {
  id
  name
  isPublished
  priceRange {
    min {
      ...DashboardMoney
    }
    max {
      ...DashboardMoney
    }
  }
  variants {
    id
    sku
    name
    availableQuantity
  }
}`) as unknown as TypedDocumentString<DashboardProductsQuery, DashboardProductsQueryVariables>;
export const DashboardProductSearchDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DashboardProductSearch($query: String!, $first: Int!, $after: String) {
  productSearch(query: $query, first: $first, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...DashboardProduct
    }
  }
}
    fragment DashboardMoney on Money {
  amount
  currency
}
fragment DashboardProduct on Product {
  id
  name
  isPublished
  priceRange {
    min {
      ...DashboardMoney
    }
    max {
      ...DashboardMoney
    }
  }
  variants {
    id
    sku
    name
    availableQuantity
  }
}`) as unknown as TypedDocumentString<DashboardProductSearchQuery, DashboardProductSearchQueryVariables>;
export const DashboardProductByIdDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DashboardProductById($id: ID!) {
  product(id: $id) {
    ...DashboardProduct
  }
}
    fragment DashboardMoney on Money {
  amount
  currency
}
fragment DashboardProduct on Product {
  id
  name
  isPublished
  priceRange {
    min {
      ...DashboardMoney
    }
    max {
      ...DashboardMoney
    }
  }
  variants {
    id
    sku
    name
    availableQuantity
  }
}`) as unknown as TypedDocumentString<DashboardProductByIdQuery, DashboardProductByIdQueryVariables>;
export const DashboardStockDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DashboardStock($variantId: ID!) {
  stockLevels(first: 20, filter: {variantId: $variantId}) {
    nodes {
      onHand
      reserved
      available
      isLow
      location {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DashboardStockQuery, DashboardStockQueryVariables>;
export const DashboardStockSetDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DashboardStockSet($input: InventorySetInput!, $idempotencyKey: String!) {
  inventorySet(input: $input, idempotencyKey: $idempotencyKey) {
    stock {
      available
    }
    level {
      onHand
      reserved
      available
      isLow
      location {
        id
        name
      }
    }
    userErrors {
      ...DashboardProblem
    }
  }
}
    fragment DashboardProblem on UserError {
  code
  message
  path
}`) as unknown as TypedDocumentString<DashboardStockSetMutation, DashboardStockSetMutationVariables>;
export const DashboardFiguresDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DashboardFigures($from: Date!, $to: Date!, $interval: TimeInterval!, $currency: Currency) {
  analytics {
    upTo
    currencies
    summary(from: $from, to: $to, currency: $currency, compare: PREVIOUS_PERIOD) {
      ...DashboardSummary
    }
    revenueTimeline(from: $from, to: $to, interval: $interval, currency: $currency) {
      start
      revenue {
        ...DashboardMoney
      }
      orders
    }
    topProducts(from: $from, to: $to, first: 10, currency: $currency) {
      product {
        id
        name
      }
      quantity
      orders
      revenue {
        ...DashboardMoney
      }
    }
    topCountries(from: $from, to: $to, first: 10, currency: $currency) {
      country
      orders
      revenue {
        ...DashboardMoney
      }
    }
    cohorts(months: 12, until: $to, currency: $currency) {
      month
      size
      periods {
        offset
        customers
        retention
      }
    }
    funnel(from: $from, to: $to) {
      sessions
      viewingSessions
      addingSessions
      checkoutsStarted
      orders
    }
  }
}
    fragment DashboardMoney on Money {
  amount
  currency
}
fragment DashboardSummary on AnalyticsSummary {
  currency
  revenue {
    ...DashboardMoney
  }
  orders
  averageOrderValue {
    ...DashboardMoney
  }
  newCustomers
  units
  refunds {
    ...DashboardMoney
  }
  refundRate
  change {
    revenue
    orders
    averageOrderValue
    newCustomers
  }
}`) as unknown as TypedDocumentString<DashboardFiguresQuery, DashboardFiguresQueryVariables>;
export const DashboardTickDocument = /*#__PURE__*/ new TypedDocumentString(`
    subscription DashboardTick {
  analyticsTick {
    at
    revenue {
      ...DashboardMoney
    }
    orders
    activeCarts
    visitors
  }
}
    fragment DashboardMoney on Money {
  amount
  currency
}`) as unknown as TypedDocumentString<DashboardTickSubscription, DashboardTickSubscriptionVariables>;
export const DashboardHistoryDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DashboardHistory($first: Int!, $after: String, $filter: AuditLogFilter) {
  auditLog(first: $first, after: $after, filter: $filter) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      at
      actor {
        id
        name
        email
      }
      actorKind
      action
      operationName
      requestId
      subject {
        id
        kind
      }
      changes {
        field
        before
        after
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DashboardHistoryQuery, DashboardHistoryQueryVariables>;
export const DashboardExportCreateDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DashboardExportCreate($input: ReportExportCreateInput!, $key: String!) {
  reportExportCreate(input: $input, idempotencyKey: $key) {
    reportExport {
      ...DashboardExport
    }
    userErrors {
      code
      message
    }
  }
}
    fragment DashboardExport on ReportExport {
  id
  status
  rows
  downloadUrl
}`) as unknown as TypedDocumentString<DashboardExportCreateMutation, DashboardExportCreateMutationVariables>;
export const DashboardExportReadDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DashboardExportRead($id: ID!) {
  reportExport(id: $id) {
    ...DashboardExport
  }
}
    fragment DashboardExport on ReportExport {
  id
  status
  rows
  downloadUrl
}`) as unknown as TypedDocumentString<DashboardExportReadQuery, DashboardExportReadQueryVariables>;
export const StoreCreateDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation StoreCreate($input: StoreCreateInput!) {
  storeCreate(input: $input) {
    store {
      id
      slug
      name
      currency
      defaultLanguage
      plan {
        code
        limits {
          products
          ordersPerMonth
          staff
        }
      }
    }
    userErrors {
      ...ErrorValue
    }
  }
}
    fragment ErrorValue on UserError {
  code
  message
  path
}`) as unknown as TypedDocumentString<StoreCreateMutation, StoreCreateMutationVariables>;
export const StoreUpdateDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation StoreUpdate($input: StoreUpdateInput!, $expectedVersion: Int) {
  storeUpdate(input: $input, expectedVersion: $expectedVersion) {
    store {
      id
      name
      version
    }
    userErrors {
      ...ErrorValue
    }
  }
}
    fragment ErrorValue on UserError {
  code
  message
  path
}`) as unknown as TypedDocumentString<StoreUpdateMutation, StoreUpdateMutationVariables>;
export const StaffInviteDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation StaffInvite($input: StaffInviteInput!) {
  staffInvite(input: $input) {
    invitation {
      id
      email
      role
      expiresAt
    }
    userErrors {
      ...ErrorValue
    }
  }
}
    fragment ErrorValue on UserError {
  code
  message
  path
}`) as unknown as TypedDocumentString<StaffInviteMutation, StaffInviteMutationVariables>;
export const CategoryCreateDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CategoryCreate($input: CategoryCreateInput!) {
  categoryCreate(input: $input) {
    category {
      id
      name
      slug
      parent {
        id
      }
    }
    userErrors {
      ...ErrorValue
    }
  }
}
    fragment ErrorValue on UserError {
  code
  message
  path
}`) as unknown as TypedDocumentString<CategoryCreateMutation, CategoryCreateMutationVariables>;
export const ProductCreateDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ProductCreate($input: ProductCreateInput!) {
  productCreate(input: $input) {
    product {
      id
      slug
      version
      variants {
        id
        sku
        price {
          ...MoneyValue
        }
        availableQuantity
      }
    }
    userErrors {
      ...ErrorValue
    }
  }
}
    fragment ErrorValue on UserError {
  code
  message
  path
}
fragment MoneyValue on Money {
  amount
  currency
}`) as unknown as TypedDocumentString<ProductCreateMutation, ProductCreateMutationVariables>;
export const ProductUpdateDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ProductUpdate($id: ID!, $input: ProductUpdateInput!, $expectedVersion: Int) {
  productUpdate(id: $id, input: $input, expectedVersion: $expectedVersion) {
    product {
      id
      name
      slug
      version
    }
    userErrors {
      ...ErrorValue
      ... on VersionConflictError {
        currentVersion
      }
    }
  }
}
    fragment ErrorValue on UserError {
  code
  message
  path
}`) as unknown as TypedDocumentString<ProductUpdateMutation, ProductUpdateMutationVariables>;
export const ProductDeleteDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ProductDelete($id: ID!) {
  productDelete(id: $id) {
    deletedId
    userErrors {
      ...ErrorValue
    }
  }
}
    fragment ErrorValue on UserError {
  code
  message
  path
}`) as unknown as TypedDocumentString<ProductDeleteMutation, ProductDeleteMutationVariables>;
export const MediaUploadCreateDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation MediaUploadCreate($input: MediaUploadCreateInput!) {
  mediaUploadCreate(input: $input) {
    upload {
      id
      url
      method
      headers {
        name
        value
      }
      expiresAt
    }
    userErrors {
      ...ErrorValue
    }
  }
}
    fragment ErrorValue on UserError {
  code
  message
  path
}`) as unknown as TypedDocumentString<MediaUploadCreateMutation, MediaUploadCreateMutationVariables>;
export const ProductImagesAddDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ProductImagesAdd($productId: ID!, $images: [ProductImageInput!]!) {
  productImagesAdd(productId: $productId, images: $images) {
    product {
      id
      images {
        id
        url
        isPrimary
      }
    }
    userErrors {
      ...ErrorValue
    }
  }
}
    fragment ErrorValue on UserError {
  code
  message
  path
}`) as unknown as TypedDocumentString<ProductImagesAddMutation, ProductImagesAddMutationVariables>;
export const ProductImportCreateDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ProductImportCreate($input: ProductImportCreateInput!) {
  productImportCreate(input: $input) {
    job {
      id
      status
    }
    userErrors {
      ...ErrorValue
    }
  }
}
    fragment ErrorValue on UserError {
  code
  message
  path
}`) as unknown as TypedDocumentString<ProductImportCreateMutation, ProductImportCreateMutationVariables>;
export const ImportJobDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ImportJob($id: ID!) {
  importJob(id: $id) {
    id
    status
    rowsTotal
    rowsDone
    rowsFailed
    errors(first: 50) {
      nodes {
        row
        field
        code
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ImportJobQuery, ImportJobQueryVariables>;
export const InventoryAdjustDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation InventoryAdjust($input: InventoryAdjustInput!, $idempotencyKey: String!) {
  inventoryAdjust(input: $input, idempotencyKey: $idempotencyKey) {
    stock {
      variant {
        id
        sku
      }
      onHand
      reserved
      available
    }
    userErrors {
      ...ErrorValue
    }
  }
}
    fragment ErrorValue on UserError {
  code
  message
  path
}`) as unknown as TypedDocumentString<InventoryAdjustMutation, InventoryAdjustMutationVariables>;
export const PromotionCreateDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PromotionCreate($input: PromotionCreateInput!) {
  promotionCreate(input: $input) {
    promotion {
      id
      name
      code
      isActive
      usageLimit
      usageCount
      startsAt
      endsAt
    }
    userErrors {
      ...ErrorValue
    }
  }
}
    fragment ErrorValue on UserError {
  code
  message
  path
}`) as unknown as TypedDocumentString<PromotionCreateMutation, PromotionCreateMutationVariables>;
export const MerchantOrdersDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MerchantOrders($first: Int!, $after: String, $filter: OrderFilter, $sort: OrderSort) {
  orders(first: $first, after: $after, filter: $filter, sort: $sort) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...MerchantOrder
    }
  }
}
    fragment MoneyValue on Money {
  amount
  currency
}
fragment MerchantOrder on Order {
  id
  number
  status
  paymentStatus
  fulfillmentStatus
  createdAt
  customer {
    id
    email
    name
  }
  total {
    ...MoneyValue
  }
  lines {
    id
    sku
    quantity
    fulfilledQuantity
    refundedQuantity
    total {
      ...MoneyValue
    }
  }
}`) as unknown as TypedDocumentString<MerchantOrdersQuery, MerchantOrdersQueryVariables>;
export const OrderCancelDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation OrderCancel($id: ID!, $input: OrderCancelInput!) {
  orderCancel(id: $id, input: $input) {
    order {
      ...MerchantOrder
    }
    userErrors {
      ...ErrorValue
    }
  }
}
    fragment ErrorValue on UserError {
  code
  message
  path
}
fragment MoneyValue on Money {
  amount
  currency
}
fragment MerchantOrder on Order {
  id
  number
  status
  paymentStatus
  fulfillmentStatus
  createdAt
  customer {
    id
    email
    name
  }
  total {
    ...MoneyValue
  }
  lines {
    id
    sku
    quantity
    fulfilledQuantity
    refundedQuantity
    total {
      ...MoneyValue
    }
  }
}`) as unknown as TypedDocumentString<OrderCancelMutation, OrderCancelMutationVariables>;
export const ShipmentCreateDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ShipmentCreate($orderId: ID!, $input: ShipmentCreateInput!) {
  shipmentCreate(orderId: $orderId, input: $input) {
    shipment {
      id
      status
      carrier
      trackingNumber
      lines {
        orderLine {
          id
        }
        quantity
      }
    }
    order {
      ...MerchantOrder
    }
    userErrors {
      ...ErrorValue
    }
  }
}
    fragment ErrorValue on UserError {
  code
  message
  path
}
fragment MoneyValue on Money {
  amount
  currency
}
fragment MerchantOrder on Order {
  id
  number
  status
  paymentStatus
  fulfillmentStatus
  createdAt
  customer {
    id
    email
    name
  }
  total {
    ...MoneyValue
  }
  lines {
    id
    sku
    quantity
    fulfilledQuantity
    refundedQuantity
    total {
      ...MoneyValue
    }
  }
}`) as unknown as TypedDocumentString<ShipmentCreateMutation, ShipmentCreateMutationVariables>;
export const ShipmentStatusUpdateDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ShipmentStatusUpdate($id: ID!, $status: ShipmentStatus!) {
  shipmentStatusUpdate(id: $id, status: $status) {
    shipment {
      id
      status
      deliveredAt
    }
    userErrors {
      ...ErrorValue
    }
  }
}
    fragment ErrorValue on UserError {
  code
  message
  path
}`) as unknown as TypedDocumentString<ShipmentStatusUpdateMutation, ShipmentStatusUpdateMutationVariables>;
export const RefundCreateDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RefundCreate($orderId: ID!, $input: RefundCreateInput!, $idempotencyKey: String!) {
  refundCreate(orderId: $orderId, input: $input, idempotencyKey: $idempotencyKey) {
    refund {
      id
      status
      amount {
        ...MoneyValue
      }
    }
    order {
      ...MerchantOrder
    }
    userErrors {
      ...ErrorValue
    }
  }
}
    fragment ErrorValue on UserError {
  code
  message
  path
}
fragment MoneyValue on Money {
  amount
  currency
}
fragment MerchantOrder on Order {
  id
  number
  status
  paymentStatus
  fulfillmentStatus
  createdAt
  customer {
    id
    email
    name
  }
  total {
    ...MoneyValue
  }
  lines {
    id
    sku
    quantity
    fulfilledQuantity
    refundedQuantity
    total {
      ...MoneyValue
    }
  }
}`) as unknown as TypedDocumentString<RefundCreateMutation, RefundCreateMutationVariables>;
export const SalesAnalyticsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SalesAnalytics($from: Date!, $to: Date!, $interval: TimeInterval!) {
  analytics {
    summary(from: $from, to: $to) {
      revenue {
        ...MoneyValue
      }
      orders
      averageOrderValue {
        ...MoneyValue
      }
      newCustomers
      refunds {
        ...MoneyValue
      }
    }
    revenueTimeline(from: $from, to: $to, interval: $interval) {
      start
      revenue {
        ...MoneyValue
      }
      orders
    }
    topProducts(from: $from, to: $to, first: 10) {
      product {
        id
        name
      }
      quantity
      revenue {
        ...MoneyValue
      }
    }
    topCustomers(from: $from, to: $to, first: 10) {
      customer {
        id
        email
      }
      orders
      revenue {
        ...MoneyValue
      }
    }
  }
}
    fragment MoneyValue on Money {
  amount
  currency
}`) as unknown as TypedDocumentString<SalesAnalyticsQuery, SalesAnalyticsQueryVariables>;
export const OrdersFeedDocument = /*#__PURE__*/ new TypedDocumentString(`
    subscription OrdersFeed($after: BigInt) {
  ordersFeed(after: $after) {
    sequence
    eventId
    occurredAt
    type
    order {
      id
      number
      status
      paymentStatus
      fulfillmentStatus
      total {
        ...MoneyValue
      }
    }
  }
}
    fragment MoneyValue on Money {
  amount
  currency
}`) as unknown as TypedDocumentString<OrdersFeedSubscription, OrdersFeedSubscriptionVariables>;
export const AuditLogDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AuditLog($first: Int!, $after: String) {
  auditLog(first: $first, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      at
      actor {
        id
        email
      }
      action
      subject {
        __typename
        id
      }
      requestId
    }
  }
}
    `) as unknown as TypedDocumentString<AuditLogQuery, AuditLogQueryVariables>;
export const StoresDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Stores($first: Int!, $after: String, $filter: StoreFilter) {
  stores(first: $first, after: $after, filter: $filter) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      slug
      name
      isActive
      isPublished
      plan {
        code
      }
      owner {
        id
        email
      }
      createdAt
    }
  }
}
    `) as unknown as TypedDocumentString<StoresQuery, StoresQueryVariables>;
export const StoreSuspendDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation StoreSuspend($id: ID!, $reason: String!) {
  storeSuspend(id: $id, reason: $reason) {
    store {
      id
      isActive
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<StoreSuspendMutation, StoreSuspendMutationVariables>;
export const StoreReactivateDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation StoreReactivate($id: ID!) {
  storeReactivate(id: $id) {
    store {
      id
      isActive
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<StoreReactivateMutation, StoreReactivateMutationVariables>;
export const PlatformMetricsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PlatformMetrics($from: Date!, $to: Date!) {
  platformAnalytics {
    storeRevenue(from: $from, to: $to, first: 20) {
      store {
        id
        slug
      }
      orders
      revenue {
        amount
        currency
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PlatformMetricsQuery, PlatformMetricsQueryVariables>;
export const StoreInfoDocument = /*#__PURE__*/ new TypedDocumentString(`
    query StoreInfo {
  store {
    id
    name
    slug
    currency
    defaultLanguage
    languages
    isActive
  }
}
    `) as unknown as TypedDocumentString<StoreInfoQuery, StoreInfoQueryVariables>;
export const CategoryTreeDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CategoryTree($first: Int!, $after: String) {
  categories(first: $first, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      slug
      parent {
        id
        slug
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CategoryTreeQuery, CategoryTreeQueryVariables>;
export const ProductListDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ProductList($first: Int!, $after: String, $filter: ProductFilter, $sort: ProductSort) {
  products(first: $first, after: $after, filter: $filter, sort: $sort) {
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      ...ProductCard
    }
  }
}
    fragment MoneyFields on Money {
  amount
  currency
}
fragment ProductCard on Product {
  id
  name
  slug
  priceRange {
    min {
      ...MoneyFields
    }
    max {
      ...MoneyFields
    }
  }
  primaryImage {
    url
    altText
  }
  categories {
    id
    name
    slug
  }
  variants {
    id
    sku
    name
    price {
      ...MoneyFields
    }
    availableQuantity
    selectedOptions {
      name
      value
    }
  }
}`) as unknown as TypedDocumentString<ProductListQuery, ProductListQueryVariables>;
export const ProductCountDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ProductCount($filter: ProductFilter) {
  products(first: 1, filter: $filter) {
    totalCount
    totalCountIsCapped
  }
}
    `) as unknown as TypedDocumentString<ProductCountQuery, ProductCountQueryVariables>;
export const ProductDetailDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ProductDetail($slug: String!) {
  productBySlug(slug: $slug) {
    ...ProductCard
    description
    tags
    options {
      name
      values
    }
    images {
      id
      url
      altText
      width
      height
      isPrimary
    }
    seo {
      title
      description
    }
  }
}
    fragment MoneyFields on Money {
  amount
  currency
}
fragment ProductCard on Product {
  id
  name
  slug
  priceRange {
    min {
      ...MoneyFields
    }
    max {
      ...MoneyFields
    }
  }
  primaryImage {
    url
    altText
  }
  categories {
    id
    name
    slug
  }
  variants {
    id
    sku
    name
    price {
      ...MoneyFields
    }
    availableQuantity
    selectedOptions {
      name
      value
    }
  }
}`) as unknown as TypedDocumentString<ProductDetailQuery, ProductDetailQueryVariables>;
export const ProductSearchDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ProductSearch($query: String!, $first: Int!, $after: String, $filter: ProductFilter) {
  productSearch(query: $query, first: $first, after: $after, filter: $filter) {
    totalCount
    facets {
      key
      label
      values {
        value
        label
        count
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...ProductCard
    }
  }
}
    fragment MoneyFields on Money {
  amount
  currency
}
fragment ProductCard on Product {
  id
  name
  slug
  priceRange {
    min {
      ...MoneyFields
    }
    max {
      ...MoneyFields
    }
  }
  primaryImage {
    url
    altText
  }
  categories {
    id
    name
    slug
  }
  variants {
    id
    sku
    name
    price {
      ...MoneyFields
    }
    availableQuantity
    selectedOptions {
      name
      value
    }
  }
}`) as unknown as TypedDocumentString<ProductSearchQuery, ProductSearchQueryVariables>;
export const NodeByIdDocument = /*#__PURE__*/ new TypedDocumentString(`
    query NodeById($id: ID!) {
  node(id: $id) {
    __typename
    id
  }
}
    `) as unknown as TypedDocumentString<NodeByIdQuery, NodeByIdQueryVariables>;
export const AccountRegisterDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AccountRegister($input: AccountRegisterInput!) {
  accountRegister(input: $input) {
    session {
      accessToken
      refreshToken
      accessTokenExpiresAt
    }
    user {
      id
      email
      name
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  message
  path
}`) as unknown as TypedDocumentString<AccountRegisterMutation, AccountRegisterMutationVariables>;
export const SessionCreateDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SessionCreate($input: SessionCreateInput!) {
  sessionCreate(input: $input) {
    session {
      accessToken
      refreshToken
      accessTokenExpiresAt
    }
    user {
      id
      email
      name
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  message
  path
}`) as unknown as TypedDocumentString<SessionCreateMutation, SessionCreateMutationVariables>;
export const SessionRefreshDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SessionRefresh($refreshToken: String!) {
  sessionRefresh(refreshToken: $refreshToken) {
    session {
      accessToken
      refreshToken
      accessTokenExpiresAt
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  message
  path
}`) as unknown as TypedDocumentString<SessionRefreshMutation, SessionRefreshMutationVariables>;
export const SessionRevokeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SessionRevoke {
  sessionRevoke {
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  message
  path
}`) as unknown as TypedDocumentString<SessionRevokeMutation, SessionRevokeMutationVariables>;
export const MeDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Me {
  me {
    id
    email
    name
    memberships {
      role
      store {
        id
        slug
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const CartDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Cart($id: ID) {
  cart(id: $id) {
    ...CartFields
  }
}
    fragment MoneyFields on Money {
  amount
  currency
}
fragment CartFields on Cart {
  id
  version
  lines {
    id
    quantity
    variant {
      id
      sku
      name
      availableQuantity
      product {
        id
        name
        slug
      }
    }
    unitPrice {
      ...MoneyFields
    }
    total {
      ...MoneyFields
    }
  }
  discountCodes {
    code
    isApplicable
  }
  subtotal {
    ...MoneyFields
  }
  discountTotal {
    ...MoneyFields
  }
  shippingTotal {
    ...MoneyFields
  }
  taxTotal {
    ...MoneyFields
  }
  total {
    ...MoneyFields
  }
  shippingOptions {
    id
    name
    carrier
    price {
      ...MoneyFields
    }
    estimatedDelivery {
      earliest
      latest
    }
  }
  selectedShippingOption {
    id
  }
}`) as unknown as TypedDocumentString<CartQuery, CartQueryVariables>;
export const CartLinesAddDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CartLinesAdd($cartId: ID, $lines: [CartLineInput!]!) {
  cartLinesAdd(cartId: $cartId, lines: $lines) {
    cart {
      ...CartFields
    }
    userErrors {
      ...UserErrorFields
    }
    warnings {
      code
      message
    }
  }
}
    fragment MoneyFields on Money {
  amount
  currency
}
fragment UserErrorFields on UserError {
  code
  message
  path
}
fragment CartFields on Cart {
  id
  version
  lines {
    id
    quantity
    variant {
      id
      sku
      name
      availableQuantity
      product {
        id
        name
        slug
      }
    }
    unitPrice {
      ...MoneyFields
    }
    total {
      ...MoneyFields
    }
  }
  discountCodes {
    code
    isApplicable
  }
  subtotal {
    ...MoneyFields
  }
  discountTotal {
    ...MoneyFields
  }
  shippingTotal {
    ...MoneyFields
  }
  taxTotal {
    ...MoneyFields
  }
  total {
    ...MoneyFields
  }
  shippingOptions {
    id
    name
    carrier
    price {
      ...MoneyFields
    }
    estimatedDelivery {
      earliest
      latest
    }
  }
  selectedShippingOption {
    id
  }
}`) as unknown as TypedDocumentString<CartLinesAddMutation, CartLinesAddMutationVariables>;
export const CartLinesUpdateDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CartLinesUpdate($cartId: ID!, $lines: [CartLineUpdateInput!]!) {
  cartLinesUpdate(cartId: $cartId, lines: $lines) {
    cart {
      ...CartFields
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment MoneyFields on Money {
  amount
  currency
}
fragment UserErrorFields on UserError {
  code
  message
  path
}
fragment CartFields on Cart {
  id
  version
  lines {
    id
    quantity
    variant {
      id
      sku
      name
      availableQuantity
      product {
        id
        name
        slug
      }
    }
    unitPrice {
      ...MoneyFields
    }
    total {
      ...MoneyFields
    }
  }
  discountCodes {
    code
    isApplicable
  }
  subtotal {
    ...MoneyFields
  }
  discountTotal {
    ...MoneyFields
  }
  shippingTotal {
    ...MoneyFields
  }
  taxTotal {
    ...MoneyFields
  }
  total {
    ...MoneyFields
  }
  shippingOptions {
    id
    name
    carrier
    price {
      ...MoneyFields
    }
    estimatedDelivery {
      earliest
      latest
    }
  }
  selectedShippingOption {
    id
  }
}`) as unknown as TypedDocumentString<CartLinesUpdateMutation, CartLinesUpdateMutationVariables>;
export const CartLinesRemoveDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CartLinesRemove($cartId: ID!, $lineIds: [ID!]!) {
  cartLinesRemove(cartId: $cartId, lineIds: $lineIds) {
    cart {
      ...CartFields
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment MoneyFields on Money {
  amount
  currency
}
fragment UserErrorFields on UserError {
  code
  message
  path
}
fragment CartFields on Cart {
  id
  version
  lines {
    id
    quantity
    variant {
      id
      sku
      name
      availableQuantity
      product {
        id
        name
        slug
      }
    }
    unitPrice {
      ...MoneyFields
    }
    total {
      ...MoneyFields
    }
  }
  discountCodes {
    code
    isApplicable
  }
  subtotal {
    ...MoneyFields
  }
  discountTotal {
    ...MoneyFields
  }
  shippingTotal {
    ...MoneyFields
  }
  taxTotal {
    ...MoneyFields
  }
  total {
    ...MoneyFields
  }
  shippingOptions {
    id
    name
    carrier
    price {
      ...MoneyFields
    }
    estimatedDelivery {
      earliest
      latest
    }
  }
  selectedShippingOption {
    id
  }
}`) as unknown as TypedDocumentString<CartLinesRemoveMutation, CartLinesRemoveMutationVariables>;
export const CartBuyerUpdateDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CartBuyerUpdate($cartId: ID!, $input: CartBuyerInput!) {
  cartBuyerUpdate(cartId: $cartId, input: $input) {
    cart {
      ...CartFields
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment MoneyFields on Money {
  amount
  currency
}
fragment UserErrorFields on UserError {
  code
  message
  path
}
fragment CartFields on Cart {
  id
  version
  lines {
    id
    quantity
    variant {
      id
      sku
      name
      availableQuantity
      product {
        id
        name
        slug
      }
    }
    unitPrice {
      ...MoneyFields
    }
    total {
      ...MoneyFields
    }
  }
  discountCodes {
    code
    isApplicable
  }
  subtotal {
    ...MoneyFields
  }
  discountTotal {
    ...MoneyFields
  }
  shippingTotal {
    ...MoneyFields
  }
  taxTotal {
    ...MoneyFields
  }
  total {
    ...MoneyFields
  }
  shippingOptions {
    id
    name
    carrier
    price {
      ...MoneyFields
    }
    estimatedDelivery {
      earliest
      latest
    }
  }
  selectedShippingOption {
    id
  }
}`) as unknown as TypedDocumentString<CartBuyerUpdateMutation, CartBuyerUpdateMutationVariables>;
export const CartShippingOptionSelectDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CartShippingOptionSelect($cartId: ID!, $optionId: ID!) {
  cartShippingOptionSelect(cartId: $cartId, optionId: $optionId) {
    cart {
      ...CartFields
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment MoneyFields on Money {
  amount
  currency
}
fragment UserErrorFields on UserError {
  code
  message
  path
}
fragment CartFields on Cart {
  id
  version
  lines {
    id
    quantity
    variant {
      id
      sku
      name
      availableQuantity
      product {
        id
        name
        slug
      }
    }
    unitPrice {
      ...MoneyFields
    }
    total {
      ...MoneyFields
    }
  }
  discountCodes {
    code
    isApplicable
  }
  subtotal {
    ...MoneyFields
  }
  discountTotal {
    ...MoneyFields
  }
  shippingTotal {
    ...MoneyFields
  }
  taxTotal {
    ...MoneyFields
  }
  total {
    ...MoneyFields
  }
  shippingOptions {
    id
    name
    carrier
    price {
      ...MoneyFields
    }
    estimatedDelivery {
      earliest
      latest
    }
  }
  selectedShippingOption {
    id
  }
}`) as unknown as TypedDocumentString<CartShippingOptionSelectMutation, CartShippingOptionSelectMutationVariables>;
export const CartDiscountCodesSetDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CartDiscountCodesSet($cartId: ID!, $codes: [String!]!) {
  cartDiscountCodesSet(cartId: $cartId, codes: $codes) {
    cart {
      ...CartFields
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment MoneyFields on Money {
  amount
  currency
}
fragment UserErrorFields on UserError {
  code
  message
  path
}
fragment CartFields on Cart {
  id
  version
  lines {
    id
    quantity
    variant {
      id
      sku
      name
      availableQuantity
      product {
        id
        name
        slug
      }
    }
    unitPrice {
      ...MoneyFields
    }
    total {
      ...MoneyFields
    }
  }
  discountCodes {
    code
    isApplicable
  }
  subtotal {
    ...MoneyFields
  }
  discountTotal {
    ...MoneyFields
  }
  shippingTotal {
    ...MoneyFields
  }
  taxTotal {
    ...MoneyFields
  }
  total {
    ...MoneyFields
  }
  shippingOptions {
    id
    name
    carrier
    price {
      ...MoneyFields
    }
    estimatedDelivery {
      earliest
      latest
    }
  }
  selectedShippingOption {
    id
  }
}`) as unknown as TypedDocumentString<CartDiscountCodesSetMutation, CartDiscountCodesSetMutationVariables>;
export const CheckoutCompleteDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CheckoutComplete($cartId: ID!, $input: CheckoutCompleteInput!, $idempotencyKey: String!) {
  checkoutComplete(
    cartId: $cartId
    input: $input
    idempotencyKey: $idempotencyKey
  ) {
    order {
      ...OrderFields
    }
    payment {
      id
      provider
      status
      clientSecret
      redirectUrl
    }
    userErrors {
      ...UserErrorFields
      ... on InsufficientStockError {
        variantId
        requested
        available
      }
    }
  }
}
    fragment MoneyFields on Money {
  amount
  currency
}
fragment UserErrorFields on UserError {
  code
  message
  path
}
fragment OrderFields on Order {
  id
  number
  status
  paymentStatus
  fulfillmentStatus
  availableActions
  createdAt
  lines {
    id
    sku
    productName
    variantName
    quantity
    unitPrice {
      ...MoneyFields
    }
    total {
      ...MoneyFields
    }
  }
  subtotal {
    ...MoneyFields
  }
  discountTotal {
    ...MoneyFields
  }
  shippingTotal {
    ...MoneyFields
  }
  taxTotal {
    ...MoneyFields
  }
  total {
    ...MoneyFields
  }
  shipments {
    id
    status
    carrier
    trackingNumber
    shippedAt
    deliveredAt
  }
  payments {
    id
    provider
    status
    amount {
      ...MoneyFields
    }
  }
  history {
    at
    type
    message
  }
}`) as unknown as TypedDocumentString<CheckoutCompleteMutation, CheckoutCompleteMutationVariables>;
export const OrderDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Order($id: ID!) {
  order(id: $id) {
    ...OrderFields
  }
}
    fragment MoneyFields on Money {
  amount
  currency
}
fragment OrderFields on Order {
  id
  number
  status
  paymentStatus
  fulfillmentStatus
  availableActions
  createdAt
  lines {
    id
    sku
    productName
    variantName
    quantity
    unitPrice {
      ...MoneyFields
    }
    total {
      ...MoneyFields
    }
  }
  subtotal {
    ...MoneyFields
  }
  discountTotal {
    ...MoneyFields
  }
  shippingTotal {
    ...MoneyFields
  }
  taxTotal {
    ...MoneyFields
  }
  total {
    ...MoneyFields
  }
  shipments {
    id
    status
    carrier
    trackingNumber
    shippedAt
    deliveredAt
  }
  payments {
    id
    provider
    status
    amount {
      ...MoneyFields
    }
  }
  history {
    at
    type
    message
  }
}`) as unknown as TypedDocumentString<OrderQuery, OrderQueryVariables>;
export const MyOrdersDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MyOrders($first: Int!, $after: String) {
  me {
    id
    orders(first: $first, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...OrderFields
      }
    }
  }
}
    fragment MoneyFields on Money {
  amount
  currency
}
fragment OrderFields on Order {
  id
  number
  status
  paymentStatus
  fulfillmentStatus
  availableActions
  createdAt
  lines {
    id
    sku
    productName
    variantName
    quantity
    unitPrice {
      ...MoneyFields
    }
    total {
      ...MoneyFields
    }
  }
  subtotal {
    ...MoneyFields
  }
  discountTotal {
    ...MoneyFields
  }
  shippingTotal {
    ...MoneyFields
  }
  taxTotal {
    ...MoneyFields
  }
  total {
    ...MoneyFields
  }
  shipments {
    id
    status
    carrier
    trackingNumber
    shippedAt
    deliveredAt
  }
  payments {
    id
    provider
    status
    amount {
      ...MoneyFields
    }
  }
  history {
    at
    type
    message
  }
}`) as unknown as TypedDocumentString<MyOrdersQuery, MyOrdersQueryVariables>;
export const OrderUpdatedDocument = /*#__PURE__*/ new TypedDocumentString(`
    subscription OrderUpdated($id: ID!, $after: BigInt) {
  orderUpdated(id: $id, after: $after) {
    sequence
    eventId
    occurredAt
    type
    order {
      id
      number
      status
      paymentStatus
      fulfillmentStatus
    }
  }
}
    `) as unknown as TypedDocumentString<OrderUpdatedSubscription, OrderUpdatedSubscriptionVariables>;
export const ShipmentUpdatedDocument = /*#__PURE__*/ new TypedDocumentString(`
    subscription ShipmentUpdated($orderId: ID!, $after: BigInt) {
  shipmentUpdated(orderId: $orderId, after: $after) {
    sequence
    eventId
    occurredAt
    type
    shipment {
      id
      status
      carrier
      trackingNumber
    }
  }
}
    `) as unknown as TypedDocumentString<ShipmentUpdatedSubscription, ShipmentUpdatedSubscriptionVariables>;