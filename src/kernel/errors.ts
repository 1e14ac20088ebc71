import { toDecimal } from './money.js';

/**
 * Everything a caller may be told. Two families leave a service:
 * a {@link Refusal} is a business answer and becomes an entry of `userErrors`;
 * a {@link Fault} ends the operation and becomes a top-level GraphQL error with its code.
 * Any other error is a defect: it is logged, and the caller learns only the request id.
 */
export type ErrorPath = readonly (string | number)[];

/** Codes of `userErrors`. The description is what schema/error-codes.md and the GraphQL enum say. */
export const REFUSAL_CODES = {
  INVALID: 'The value is not of the form the field takes.',
  REQUIRED: 'The value is missing or empty.',
  TOO_LONG: 'The text or list is longer than the field takes.',
  OUT_OF_RANGE: 'The number or date is outside the range the field takes.',
  NOT_FOUND: 'Nothing with this id or name exists in the store.',
  TAKEN: 'Another object of the store already has this value, which must be unique.',
  DUPLICATE: 'The same value stands twice in the request.',
  VERSION_CONFLICT: 'The object has changed since it was read. Read it again, then repeat the change.',
  INVALID_TRANSITION: 'The object is in a state in which this action is not possible.',
  CYCLE: 'The change would make an object its own ancestor.',
  PLAN_LIMIT_REACHED: "The store's plan does not allow more of these.",
  INSUFFICIENT_STOCK: 'There is less stock than the change takes away.',
  IDEMPOTENCY_CONFLICT: 'The idempotency key was used before with another input.',
  IN_PROGRESS: 'The same request is being worked on at this moment. Ask again shortly.',
  TOO_MANY: 'So many of these are waiting that no more are taken. Wait until some are done.',
  INVALID_CREDENTIALS: 'The sign-in data is not right.',
  INVALID_TOKEN: 'The token or code is wrong, used up or expired.',
  FILE_TOO_LARGE: 'The file has more bytes than are allowed.',
  FILE_NOT_ACCEPTED: 'The file is not of an accepted type, or its content is not what its type says.',
  PRICE_CHANGED: 'The total is not the expected one any more. Show the buyer the new total, then ask again.',
  PAYMENT_DECLINED: 'The payment was declined. Nothing was taken; another means of payment may work.',
  PAYMENT_UNAVAILABLE: 'The store does not take this means of payment, or its provider does not answer now.',
  DISCOUNT_NOT_APPLICABLE: 'The discount code does not apply to this cart, or is used up.',
  CART_LOCKED: 'The cart is being paid for. Wait until that has ended, or cancel the order first.',
  NOT_SHIPPABLE: 'The goods cannot be sent to this address by this option.',
  UPLOAD_INCOMPLETE: 'Nothing has been sent to the upload yet.',
  FAILED:
    'One of several changes failed on our side; the others stand. Look whether it was made, then repeat it.',
} as const;

export type RefusalCode = keyof typeof REFUSAL_CODES;

/** Codes of top-level errors (`extensions.code`). */
export const FAULT_CODES = {
  UNAUTHENTICATED: 'The operation needs a signed-in user; the access token is missing, wrong or expired.',
  FORBIDDEN: 'The signed-in user may not do this.',
  READ_ONLY_SESSION: 'An operator looks into a store in this session, which changes nothing.',
  BAD_USER_INPUT: 'The document, its variables or an argument of a query is wrong.',
  THROTTLED: 'Too many requests. `retryAfterMs` says when to try again.',
  COST_LIMIT_EXCEEDED: 'The document asks for more than one request may.',
  PERSISTED_QUERY_NOT_FOUND: 'No document with this hash is known. Send it once together with its text.',
  DOCUMENT_NOT_TRUSTED:
    'Only documents of a manifest are run here, or the manifest does not have the one that is named.',
  DOCUMENT_TOO_LARGE: 'The request body or the document in it is larger than allowed.',
  DEPTH_LIMIT_EXCEEDED: 'The document is nested deeper than allowed.',
  TENANT_NOT_FOUND: 'The request names no store, or one that does not exist.',
  TENANT_SUSPENDED: 'The store is suspended.',
  REPLAY_GAP:
    'The events after this sequence are not kept any more. Read the objects again, then subscribe without `after`.',
  INTERNAL: 'Something failed on our side. Quote the requestId when you report it.',
} as const;

export type FaultCode = keyof typeof FAULT_CODES;

/** One refused value: what was expected, what came, what to do, and where in the input it stands. */
export interface Problem {
  readonly code: RefusalCode;
  readonly message: string;
  readonly path?: ErrorPath;
}

/** A business answer the caller must act on. Rolls the transaction back; becomes `userErrors`. */
export class Refusal extends Error {
  constructor(readonly problems: readonly [Problem, ...Problem[]]) {
    super(problems.map((problem) => problem.message).join(' '));
    this.name = new.target.name;
  }

  get code(): RefusalCode {
    return this.problems[0].code;
  }
}

/** A refusal with a single problem, the usual case. */
export function refuse(code: RefusalCode, message: string, path?: ErrorPath): Refusal {
  return new Refusal([{ code, message, ...(path && { path }) }]);
}

/** The one answer for an id of nothing, of another kind, or of another tenant. */
export function notFound(path: ErrorPath): Refusal {
  return refuse('NOT_FOUND', 'Nothing with this id exists in the store.', path);
}

/** The object was changed by someone else since the caller read it. */
export class VersionConflict extends Refusal {
  constructor(
    readonly currentVersion: number,
    path: ErrorPath = ['expectedVersion'],
  ) {
    super([
      {
        code: 'VERSION_CONFLICT',
        message: `The object has changed: its version is ${currentVersion} now. Read it again, then repeat the change.`,
        path,
      },
    ]);
  }
}

/** The store's plan allows no more products, orders or staff. */
export class PlanLimitReached extends Refusal {
  constructor(
    readonly limitName: string,
    readonly max: number,
  ) {
    super([
      {
        code: 'PLAN_LIMIT_REACHED',
        message: `The plan of this store allows ${max} ${limitName}. Choose a larger plan or remove some first.`,
      },
    ]);
  }
}

/** Less is available than was asked for. */
export class InsufficientStock extends Refusal {
  constructor(
    readonly variantId: string,
    readonly requested: number,
    readonly available: number,
    path?: ErrorPath,
  ) {
    super([
      {
        code: 'INSUFFICIENT_STOCK',
        message: `Only ${available} available, ${requested} requested.`,
        ...(path && { path }),
      },
    ]);
  }
}

/** The provider refused to take the money. */
export class PaymentDeclined extends Refusal {
  constructor(
    /** The provider's reason in its own short form, such as `insufficient_funds`. */
    readonly reason: string,
    /** Whether the same means of payment may work later. */
    readonly isRetryable: boolean,
    message = 'The payment was declined. Nothing was taken. Try another means of payment.',
  ) {
    super([{ code: 'PAYMENT_DECLINED', message, path: ['input', 'paymentToken'] }]);
  }
}

/** The total is another one than the buyer agreed to. */
export class PriceChanged extends Refusal {
  constructor(
    readonly totalMinor: number,
    readonly currency: string,
  ) {
    const total = `${toDecimal(totalMinor, currency)} ${currency}`;
    super([
      {
        code: 'PRICE_CHANGED',
        message: `The total is ${total} now. Show it to the buyer, then complete the checkout with it.`,
        path: ['input', 'expectedTotal'],
      },
    ]);
  }
}

/** Ends the operation with a top-level error. */
export class Fault extends Error {
  constructor(
    readonly code: FaultCode,
    message: string,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
    this.name = new.target.name;
  }
}

export class Throttled extends Fault {
  constructor(readonly retryAfterMs: number) {
    const seconds = Math.ceil(retryAfterMs / 1000);
    super('THROTTLED', `Too many attempts. Try again in ${seconds} seconds.`, { retryAfterMs });
  }
}
