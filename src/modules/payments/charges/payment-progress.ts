import type { PaymentOutcome } from '../payment-outcome.js';
import type { PaymentEntity, PaymentState } from './payment.entity.js';
import { checkAfter, checkHeldAfter } from './check-times.js';

/** A payment never goes to a lower rank; between equal ones only the waiting states change into each other. */
const RANKS: Readonly<Record<PaymentState, number>> = {
  CREATED: 0,
  PENDING: 1,
  REQUIRES_ACTION: 1,
  AUTHORIZED: 2,
  FAILED: 3,
  CANCELLED: 3,
  // Money that was taken is a fact, even after the payment was given up.
  CAPTURED: 4,
};

const STATE_OF = {
  captured: 'CAPTURED',
  authorized: 'AUTHORIZED',
  requiresAction: 'REQUIRES_ACTION',
  pending: 'PENDING',
  declined: 'FAILED',
  cancelled: 'CANCELLED',
} as const;

type Known = Exclude<PaymentOutcome, { kind: 'unknown' }>;

/** What the outcome changes of the payment; null when it tells nothing new. */
export function progressOf(
  payment: PaymentEntity,
  outcome: PaymentOutcome,
  now: Date,
): Partial<PaymentEntity> | null {
  if (outcome.kind === 'unknown') return null;
  const status = STATE_OF[outcome.kind];
  const capturedMinor = capturedAfter(payment, outcome);
  const isNews = moves(payment.status, status) || capturedMinor > payment.capturedMinor;
  return isNews
    ? { ...changeTo(payment, outcome, status, now), capturedMinor }
    : looseEnds(payment, outcome, now);
}

/** Whether nothing more is to be taken: what is still open at the provider is to be ended there. */
export function isToEnd({ status, isCalledOff }: Pick<PaymentEntity, 'status' | 'isCalledOff'>): boolean {
  return isCalledOff || RANKS[status] === RANKS.CANCELLED;
}

/**
 * What an outcome that moves nothing changes all the same: the provider's name is kept, and a payment that has ended
 * here is looked at until it has ended there.
 */
function looseEnds(payment: PaymentEntity, outcome: Known, now: Date): Partial<PaymentEntity> | null {
  const isNamed = payment.providerReference === null && outcome.reference !== null;
  const name = isNamed ? { providerReference: outcome.reference } : null;
  if (RANKS[payment.status] !== RANKS.CANCELLED) return name;
  const isOpenThere = RANKS[STATE_OF[outcome.kind]] < RANKS.CANCELLED;
  if (isOpenThere && !payment.checkAt) return { ...name, checkAt: checkAfter(now, 0), attempts: 0 };
  if (!isOpenThere && payment.checkAt) return { ...name, checkAt: null, request: null };
  return name;
}

function moves(from: PaymentState, to: PaymentState): boolean {
  if (RANKS[to] !== RANKS[from]) return RANKS[to] > RANKS[from];
  return from !== to && RANKS[to] === RANKS.PENDING;
}

/** Never less than before, and never more than was to be paid. */
function capturedAfter(payment: PaymentEntity, outcome: Known): number {
  if (outcome.kind !== 'captured') return payment.capturedMinor;
  return Math.max(payment.capturedMinor, Math.min(outcome.capturedMinor, payment.amountMinor));
}

function changeTo(
  payment: PaymentEntity,
  outcome: Known,
  status: PaymentState,
  now: Date,
): Partial<PaymentEntity> {
  const isPresumed = outcome.kind === 'cancelled' && outcome.isPresumed === true;
  return {
    status,
    providerReference: payment.providerReference ?? outcome.reference,
    // The provider knows the payment now: it is asked about it by its name and not by repeating the request.
    request: isPresumed ? payment.request : null,
    ...actionOf(payment, outcome),
    failureCode: outcome.kind === 'declined' ? outcome.code : null,
    failureMessage: outcome.kind === 'declined' ? outcome.message : null,
    isRetryable: outcome.kind === 'declined' ? outcome.isRetryable : null,
    ...nextCheck(payment, { status, isPresumed }, now),
    updatedAt: now,
  };
}

function nextCheck(
  { attempts }: PaymentEntity,
  { status, isPresumed }: { status: PaymentState; isPresumed: boolean },
  now: Date,
): Pick<PaymentEntity, 'checkAt' | 'attempts'> {
  if (status === 'AUTHORIZED') return { checkAt: checkHeldAfter(now), attempts: 0 };
  const isOpen = isPresumed || RANKS[status] === RANKS.PENDING;
  return { checkAt: isOpen ? checkAfter(now, attempts) : null, attempts };
}

function actionOf(
  payment: PaymentEntity,
  outcome: Known,
): Pick<PaymentEntity, 'clientSecret' | 'redirectUrl'> {
  if (outcome.kind !== 'requiresAction') return { clientSecret: null, redirectUrl: null };
  return {
    clientSecret: outcome.clientSecret ?? payment.clientSecret,
    redirectUrl: outcome.redirectUrl ?? payment.redirectUrl,
  };
}
