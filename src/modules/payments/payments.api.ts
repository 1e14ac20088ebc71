import type { TenantContext } from '../../platform/context.js';
import type { TenantScope, TenantTx } from '../../platform/db/scope.js';
import type { PaymentEntity } from './charges/payment.entity.js';
import type { Dispute, DisputeMovement, PaymentOutcome } from './payment-outcome.js';
import type { PaymentDisputeEntity } from './disputes/payment-dispute.entity.js';
import type { RefundEntity, RefundLine } from './refunds/refund.entity.js';

/** A way to pay that was looked at before anything is written: its provider is there and takes such a token. */
export interface PaymentDraft {
  readonly provider: string;
  readonly captureMode: PaymentEntity['captureMode'];
  /** Null is enough for what costs nothing. */
  readonly token: string | null;
  readonly returnUrl: string | null;
}

/** What a buyer says about how to pay. */
export interface PaymentChoice {
  readonly provider: string;
  /** From the provider's form in the browser. */
  readonly token: string | null | undefined;
  /** Where the buyer comes back to from another page. */
  readonly returnUrl?: string | null | undefined;
}

export interface NewPayment {
  readonly draft: PaymentDraft;
  readonly id: string;
  readonly orderId: string;
  readonly amountMinor: number;
  readonly currency: string;
  readonly customerId: string | null;
  readonly email: string | null;
}

/** Hears of an outcome that came by itself or was asked for in the background; called outside a transaction. */
export type OutcomeListener = (
  ctx: TenantContext,
  paymentId: string,
  outcome: PaymentOutcome,
) => Promise<void>;

/** Hears what a provider tells of a dispute; called outside a transaction, perhaps twice. */
export type DisputeListener = (ctx: TenantContext, paymentId: string, dispute: Dispute) => Promise<void>;

/**
 * What payments offer to the modules that sell. The order of a sale: `draft` before the transaction, `insert` in it,
 * `ask` after it, `record` in the second one. When the process dies in between, the reconciler asks again with the same
 * key and tells the listeners.
 */
export interface PaymentsApi {
  /** Checks what can be checked without anyone outside. @throws Refusal PAYMENT_UNAVAILABLE, INVALID, REQUIRED */
  draft(ctx: TenantContext, choice: PaymentChoice): Promise<PaymentDraft>;
  /**
   * A payment that its provider is yet to be asked for; in its table when the transaction has ended.
   * @throws Refusal PAYMENT_UNAVAILABLE when the provider cannot take the amount
   */
  insert(tx: TenantTx, payment: NewPayment): PaymentEntity;
  /** Asks the provider for the money. An amount of 0 is captured without asking. Never throws for what a provider answers. */
  ask(ctx: TenantContext, payment: PaymentEntity): Promise<PaymentOutcome>;
  /** The payment, locked until the transaction ends. Lock its order before. @throws Refusal NOT_FOUND */
  lock(tx: TenantTx, paymentId: string): Promise<PaymentEntity>;
  /** The payments of an order, the oldest first. */
  ofOrder(scope: TenantScope, orderId: string): Promise<PaymentEntity[]>;
  /**
   * Moves the locked payment forward and tells it as an event; answers the payment as it is then. Late, repeated and
   * `unknown` outcomes change nothing that is known, but money that was taken counts whatever came before. A caller that
   * neither reads nor changes the payment after it in this transaction says `isLast`, and saves a statement.
   */
  record(
    tx: TenantTx,
    payment: PaymentEntity,
    outcome: PaymentOutcome,
    options?: { readonly isLast?: boolean },
  ): Promise<PaymentEntity>;
  onOutcome(listener: OutcomeListener): void;
  onDispute(listener: DisputeListener): void;
  /** Takes the amount of what is held. One capture a payment: what is left is free again. */
  capture(ctx: TenantContext, payment: PaymentEntity, amountMinor: number): Promise<PaymentOutcome>;
  /** A held payment is about to be captured: it is looked at in a minute, in case the answer to that gets lost. */
  expectCapture(tx: TenantTx, paymentId: string): Promise<void>;
  /**
   * Open payments of the order, whose row is locked, are to be ended: a job tells their providers soon, and again until
   * they confirm. None of them is asked for its money any more.
   */
  callOff(tx: TenantTx, orderId: string): Promise<void>;
  /** Ends the payment at its provider. Answers `captured` when it is too late. One that never reached it is `cancelled`. */
  cancel(ctx: TenantContext, payment: PaymentEntity): Promise<PaymentOutcome>;
  /** What its provider says now; one that was never answered is asked again with the same key. */
  fetch(ctx: TenantContext, payment: PaymentEntity): Promise<PaymentOutcome>;
  /** What the provider keeps of all that was taken for one payment, by what the merchant said in the account. */
  feesOf(ctx: TenantContext, provider: string): Promise<(takenMinor: number) => number>;
  readonly refunds: RefundsApi;
  readonly disputes: DisputesApi;
}

/** What was new in the news of a dispute. */
export interface RecordedDispute {
  readonly dispute: PaymentDisputeEntity;
  /** Whether its state is another than before, or it is a new one. */
  readonly isMoved: boolean;
  /** Those that had not been counted. */
  readonly movements: readonly DisputeMovement[];
}

export interface DisputesApi {
  /** Counts what is new of a dispute in its payment; null where nothing is. Lock the order and the payment before. */
  record(tx: TenantTx, payment: PaymentEntity, told: Dispute): Promise<RecordedDispute | null>;
  /** The disputes of a payment, the oldest first. */
  ofPayment(scope: TenantScope, paymentId: string): Promise<PaymentDisputeEntity[]>;
}

export interface NewRefund {
  /** Locked. */
  readonly payment: PaymentEntity;
  readonly amountMinor: number;
  readonly reason: string;
  readonly lines?: readonly RefundLine[];
  /** Null for refunds that the shop makes by itself. */
  readonly requestedBy: string | null;
}

export type RefundResult = 'SUCCEEDED' | 'FAILED' | 'PENDING';

export type RefundListener = (ctx: TenantContext, refundId: string, result: RefundResult) => Promise<void>;

export interface RefundsApi {
  /**
   * A refund that is to be sent. A job sends it soon even if nobody calls {@link send}.
   * @throws Refusal OUT_OF_RANGE when less than the amount is left
   */
  insert(tx: TenantTx, refund: NewRefund): Promise<RefundEntity>;
  /** Sends it, once however many try; answers PENDING when it is being sent by someone else. The caller records the result. */
  send(ctx: TenantContext, refund: RefundEntity): Promise<RefundResult>;
  /**
   * Settles the refund and tells it as an event. One that has failed stays as it is; one that succeeded may still fail,
   * and its money is then left to be refunded again. Lock its order before.
   */
  record(tx: TenantTx, refundId: string, result: RefundResult): Promise<RefundEntity>;
  onResult(listener: RefundListener): void;
  /** The refunds of an order, the oldest first. */
  ofOrder(scope: TenantScope, orderId: string): Promise<RefundEntity[]>;
}
