import type { IncomingHttpHeaders } from 'node:http';
import type { TenantId } from '../../../kernel/ids.js';
import type { CaptureMode } from '../charges/payment.entity.js';
import type { Dispute, PaymentOutcome, RefundOutcome } from '../payment-outcome.js';

/**
 * Takes money through one payment service. Implement it for a service of your own and name it in payments.module.ts;
 * test/contract/payment-provider.contract.ts tells whether it keeps these promises.
 *
 * - Amounts are minor units of the currency by ISO 4217 (12.50 USD is 1250, 1.250 KWD is 1250, 1250 JPY is 1250).
 *   Services that count differently are converted to and from in here.
 * - A call that asks for a change carries an idempotency key. The same key with the same request has the effect of one
 *   call and answers what that came to, also when both run at once or the first answer was lost.
 * - What the service decides is an answer, not an error. Throw {@link ProviderUnreachable} when no answer came or the
 *   service asks to come back later: the call is then repeated with the same key, and in the end counts as `unknown`.
 *   Any other error is a defect: it is logged, and the outcome is `unknown` as well.
 * - End when `call.signal` is aborted. Calls are made outside transactions, in many processes at once: keep no state.
 * - Log nothing that a card, a token or a secret could be read from.
 */
export interface PaymentProvider {
  /** Its name in addresses, settings and the API: lower-case letters and digits. */
  readonly name: string;
  readonly capabilities: ProviderCapabilities;
  /** What a store must tell before it can use the provider. */
  readonly accountFields: readonly AccountField[];

  /** Why an amount cannot be charged, in a sentence for the buyer; null when it can be. Asked before any order is made. */
  amountProblem(amountMinor: number, currency: string): string | null;

  /** Whether the text can be what the provider's form in the browser hands over. Asks nobody. */
  isToken(token: string): boolean;

  /** Takes the money, or holds it with the capture mode MANUAL. */
  authorize(call: ProviderCall, request: AuthorizeRequest): Promise<PaymentOutcome>;
  /**
   * Ends a payment for which {@link authorize} was perhaps never called, without taking any money. The call has the key
   * of that one. Where it came before, the answer is what it came to; else the answer is `cancelled`, and a call of
   * `authorize` with the key takes nothing any more. A provider without it charges the buyer of an order that was
   * cancelled in that moment, and gives the money back at once.
   */
  withdraw?(call: ProviderCall, request: AuthorizeRequest): Promise<PaymentOutcome>;
  /** Takes the amount of what is held; what is left is free again unless the capabilities say otherwise. */
  capture(call: ProviderCall, request: AmountRequest): Promise<PaymentOutcome>;
  /** Gives free what is held, or ends a payment that waits. Answers `captured` when it is too late for that. */
  cancel(call: ProviderCall, reference: string): Promise<PaymentOutcome>;
  /** Gives back the amount of what was captured. */
  refund(call: ProviderCall, request: RefundRequest): Promise<RefundOutcome>;
  /** The payment as it is now. Changes nothing, so it needs no key. */
  fetch(call: ProviderCall, reference: string): Promise<PaymentOutcome>;
  /** The refund as it is now. */
  fetchRefund(call: ProviderCall, reference: string): Promise<RefundOutcome>;

  /** The provider's name of a new customer of the store; only asked of providers that remember customers. */
  createCustomer?(call: ProviderCall, customer: CustomerRequest): Promise<string>;

  /** The provider forgets a customer whom {@link createCustomer} made; one it does not know is forgotten already. */
  deleteCustomer?(call: ProviderCall, reference: string): Promise<void>;

  /**
   * The event in a webhook. The signature covers the bytes of the body exactly as they came.
   * @throws WebhookRefused when the signature is wrong or too old, or the body is no event
   */
  verifyWebhook(webhook: IncomingWebhook, account: ProviderAccount): ProviderEvent;
}

/** What a provider can do, as data: callers ask these instead of trying. */
export interface ProviderCapabilities {
  readonly captureModes: readonly CaptureMode[];
  /** Whether less than was authorized can be captured. */
  readonly partialCapture: boolean;
  readonly refunds: boolean;
  /** Whether one payment can be refunded in several parts. */
  readonly partialRefunds: boolean;
  readonly cancel: boolean;
  readonly webhooks: boolean;
  /** Whether the service remembers customers. */
  readonly savedCustomers: boolean;
  /** Whether it is safe to use with real buyers. */
  readonly isSandbox: boolean;
}

/** One value that a store tells about its account at the provider. */
export interface AccountField {
  readonly name: string;
  /** For the merchant. */
  readonly description: string;
  readonly isRequired: boolean;
  /** Encrypted and never shown again. */
  readonly isSecret: boolean;
  /** Shown to everyone: what the storefront's payment form needs. */
  readonly isPublic: boolean;
  readonly pattern: RegExp;
}

/** How the store of a call uses the provider. */
export interface ProviderAccount {
  readonly tenantId: TenantId;
  readonly captureMode: CaptureMode;
  /** The account at the provider, where it has several; else empty. */
  readonly account: string;
  /** By the names of {@link PaymentProvider.accountFields}. */
  readonly settings: Readonly<Record<string, string>>;
  readonly secrets: Readonly<Record<string, string>>;
}

export interface ProviderCall {
  readonly account: ProviderAccount;
  readonly idempotencyKey: string;
  /** Aborted when the time is over. */
  readonly signal: AbortSignal;
  /** How long the call may take altogether. */
  readonly timeoutMs: number;
}

export interface AuthorizeRequest {
  /** Our id of the payment. The service keeps it with the payment and hands it back in webhooks. */
  readonly paymentId: string;
  readonly orderId: string;
  readonly amountMinor: number;
  readonly currency: string;
  readonly captureMode: CaptureMode;
  /** From the provider's form in the browser; stands for a card. */
  readonly token: string;
  /** Where the buyer comes back to after another page asked for a confirmation. */
  readonly returnUrl: string | null;
  /** The provider's name of the customer. */
  readonly customerReference: string | null;
  readonly email: string | null;
}

export interface AmountRequest {
  readonly reference: string;
  readonly amountMinor: number;
  readonly currency: string;
}

export interface RefundRequest extends AmountRequest {
  /** Our id of the refund; handed back in webhooks. */
  readonly refundId: string;
  readonly paymentId: string;
}

export interface CustomerRequest {
  readonly customerId: string;
  readonly email: string | null;
}

export interface IncomingWebhook {
  readonly body: Buffer;
  readonly headers: IncomingHttpHeaders;
  /** When it came; signatures carry the time of their making. */
  readonly receivedAt: Date;
}

/** What a webhook tells. Plain JSON: it is stored until it is processed. */
export interface ProviderEvent {
  /** Unique within the account. */
  readonly eventId: string;
  /** The provider's own name of what happened. */
  readonly type: string;
  /** The account at the provider that the event belongs to; empty when the provider knows only one. */
  readonly account: string;
  /** Null when the event is of a kind that changes nothing here. */
  readonly news: ProviderNews | null;
}

/** Which payment an event is about: by the provider's name of it, and by our id where the provider hands it back. */
export interface ProviderNews {
  readonly reference: string | null;
  readonly paymentId: string | null;
  readonly outcome?: PaymentOutcome;
  readonly refund?: { readonly refundId: string | null; readonly outcome: RefundOutcome };
  readonly dispute?: Dispute;
}

/** The service did not answer, or asked to come back later. Nothing is known about what the call did. */
export class ProviderUnreachable extends Error {
  constructor(message: string) {
    super(message);
    this.name = new.target.name;
  }
}

/** A webhook that did not come from the provider. The message is for whoever sent it, and tells nothing of the secret. */
export class WebhookRefused extends Error {
  constructor(message: string) {
    super(message);
    this.name = new.target.name;
  }
}
