import type { PostingKind } from './posting-kind.js';

/** Money that is or was at the payment provider with this name: `provider:stripe`. */
export type ProviderAccount = `provider:${string}`;

/** What is booked to. The page docs/selling.md says which side of each grows. */
export type LedgerAccount =
  | ProviderAccount
  | 'sales'
  | 'discounts'
  | 'shipping'
  | 'tax'
  | 'fees'
  | 'refunds'
  | 'chargebacks'
  | 'opening';

/** One amount that is debited to one account and credited to another, so that both sides are always equal. */
export interface Posting {
  readonly kind: PostingKind;
  readonly debit: LedgerAccount;
  readonly credit: LedgerAccount;
  /** 0 or more; nothing is written for 0. */
  readonly amountMinor: number;
  readonly currency: string;
  readonly orderId: string | null;
  readonly paymentId: string | null;
  /** What is posted. The same reference is never posted twice in a store. */
  readonly reference: string;
}

/** A posting of another time than now. */
export interface DatedPosting extends Posting {
  /** When the money moved; now when absent. */
  readonly at?: Date;
}

/** What the postings of one movement of money have in common. */
export interface PostingSubject {
  readonly orderId: string;
  readonly paymentId: string;
  /** The payment provider's name. */
  readonly provider: string;
  readonly currency: string;
  /** Names this one movement of money: `capture:<payment>:1`, `refund:<refund>`. */
  readonly reference: string;
}

export function providerAccount(provider: string): ProviderAccount {
  return `provider:${provider}`;
}

/** The posting of a subject; its reference is the movement's with the account that is not the provider's. */
export function postingOf(
  { orderId, paymentId, currency, reference }: PostingSubject,
  entry: Pick<Posting, 'kind' | 'debit' | 'credit' | 'amountMinor'> & { readonly what: string },
): Posting {
  const { what, ...posting } = entry;
  return { ...posting, currency, orderId, paymentId, reference: `${reference}:${what}` };
}
