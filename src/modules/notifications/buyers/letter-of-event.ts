import type { DeliveredEvent } from '../../../platform/outbox/consumer.js';
import type { BuyerLetterName } from './buyer-wording.js';
import type { Occasion } from './occasion.js';

/** A letter that an event calls for. */
export interface CalledLetter {
  readonly letter: BuyerLetterName;
  readonly orderId: string;
  /** What no second letter is written about when {@link HUSHED} says so. */
  readonly about: string;
  readonly occasion: Occasion;
}

const HOUR_MS = 3_600_000;

/** Letters that are left out when that one was called for about the same, so long before. */
export const HUSHED: Partial<
  Readonly<Record<BuyerLetterName, { readonly by: BuyerLetterName; readonly withinMs: number }>>
> = {
  // What anyone can do again and again without paying is told once; `about` is the customer.
  orderDeclined: { by: 'orderDeclined', withinMs: HOUR_MS },
  orderExpired: { by: 'orderExpired', withinMs: HOUR_MS },
  orderCancelled: { by: 'orderCancelled', withinMs: HOUR_MS },
  // That the money goes back was told when it came too late; `about` is the payment.
  refunded: { by: 'paymentReturned', withinMs: 30 * 24 * HOUR_MS },
};

/** What of payloads is read here. */
interface Payload {
  readonly orderId: string;
  readonly customerId: string;
  readonly paymentId: string;
  readonly amountMinor: number;
  readonly paymentStatus: string;
  readonly status: string;
  readonly previousStatus: string;
  readonly carrier: string;
  readonly trackingNumber: string | null;
  readonly trackingUrl: string | null;
  readonly lines: readonly {
    readonly orderLineId: string;
    readonly quantity: number;
    readonly receivedQuantity: number;
  }[];
}

/** Of orders that took no money. */
const UNPAID: ReadonlySet<string> = new Set(['PENDING', 'AUTHORIZED', 'VOIDED', 'FAILED']);

type Call = (payload: Payload, event: DeliveredEvent) => Omit<CalledLetter, 'orderId'> | null;

const CALLS: Readonly<Record<string, Call>> = {
  'order.confirmed': aboutOrder('orderConfirmed'),
  'order.failed': ({ customerId }) => ({ letter: 'orderDeclined', about: customerId, occasion: {} }),
  'order.expired': ({ customerId }) => ({ letter: 'orderExpired', about: customerId, occasion: {} }),
  'order.cancelled': ({ orderId, customerId, paymentStatus }) => ({
    ...{ letter: 'orderCancelled', about: UNPAID.has(paymentStatus) ? customerId : orderId, occasion: {} },
  }),
  'payment.refunded_late': ({ amountMinor }, { subjectId }) => ({
    ...{ letter: 'paymentReturned', about: subjectId, occasion: { amountMinor } },
  }),
  'refund.succeeded': ({ amountMinor, paymentId }) => ({
    ...{ letter: 'refunded', about: paymentId, occasion: { amountMinor } },
  }),
  'shipment.status_changed': aboutParcel,
  'return.approved': aboutReturn('returnApproved'),
  'return.declined': aboutReturn('returnDeclined'),
  'return.received': aboutReturn('returnReceived'),
};

/** Types of events that may call for a letter. */
export const CALLING_TYPES = Object.keys(CALLS);

/** The letter that the event calls for, or null. */
export function letterOf(event: DeliveredEvent): CalledLetter | null {
  const payload = event.payload as unknown as Payload;
  const called = CALLS[event.type.replace(/\.v\d+$/, '')]?.(payload, event);
  return called ? { ...called, orderId: payload.orderId } : null;
}

function aboutOrder(letter: BuyerLetterName): Call {
  return ({ orderId }) => ({ letter, about: orderId, occasion: {} });
}

/** A parcel is told of when it leaves, whatever step the carrier reports first, and when it has arrived. */
function aboutParcel(payload: Payload, { subjectId }: DeliveredEvent): ReturnType<Call> {
  const { status, previousStatus, carrier, trackingNumber, trackingUrl } = payload;
  const hasLeft = previousStatus === 'PENDING' && status !== 'CANCELLED';
  const letter = status === 'DELIVERED' ? 'parcelDelivered' : hasLeft ? 'parcelShipped' : null;
  const units = payload.lines.map(({ orderLineId, quantity }) => ({ orderLineId, quantity }));
  const occasion = { parcel: { carrier, trackingNumber, trackingUrl }, units };
  return letter && { letter, about: subjectId, occasion };
}

function aboutReturn(letter: BuyerLetterName): Call {
  return ({ status, lines }, { subjectId }) => {
    const units = lines.map(({ orderLineId, quantity, receivedQuantity }) => ({
      ...{ orderLineId, quantity: status === 'RECEIVED' ? receivedQuantity : quantity },
    }));
    const told = units.filter(({ quantity }) => quantity > 0);
    return { letter, about: subjectId, occasion: { returnId: subjectId, units: told } };
  };
}
