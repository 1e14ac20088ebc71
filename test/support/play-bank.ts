import type { PaymentOutcome, RefundOutcome } from '../../src/modules/payments/payment-outcome.js';
import {
  WebhookRefused,
  type AmountRequest,
  type AuthorizeRequest,
  type PaymentProvider,
  type ProviderCall,
  type RefundRequest,
} from '../../src/modules/payments/providers/payment-provider.js';

type State = 'pending' | 'authorized' | 'captured' | 'cancelled';

interface Charge {
  readonly reference: string;
  readonly amountMinor: number;
  readonly isHeld: boolean;
  state: State;
  refundedMinor: number;
}

/**
 * A payment service that does what the test says: tokens are the states of new charges, and it can keep silent, before
 * or after it has done what it was asked for.
 */
export class PlayBank implements PaymentProvider {
  readonly capabilities = {
    captureModes: ['AUTOMATIC', 'MANUAL'],
    ...{ partialCapture: true, refunds: true, partialRefunds: true, cancel: true },
    ...{ webhooks: false, savedCustomers: false, isSandbox: true },
  } as const;
  readonly accountFields = [];
  /** What it was asked, such as "fetch bank-<payment id>", each call once however often it was repeated. */
  readonly asked: string[] = [];
  /** `deaf` does nothing and says nothing, `mute` does the work and says nothing. */
  mood: 'well' | 'deaf' | 'mute' = 'well';
  /** Calls that wait for an answer now. */
  waiting = 0;
  private readonly charges = new Map<string, Charge>();

  constructor(readonly name = 'playbank') {}

  /** The charge of a payment of ours, or undefined where it was never asked for. */
  chargeOf(paymentId: string): Charge | undefined {
    return this.charges.get(`bank-${paymentId}`);
  }

  amountProblem(): null {
    return null;
  }

  isToken(token: string): boolean {
    return ['pending', 'ok'].includes(token);
  }

  authorize(call: ProviderCall, request: AuthorizeRequest): Promise<PaymentOutcome> {
    const reference = `bank-${request.paymentId}`;
    return this.answer(call, `authorize ${reference}`, () => {
      const isHeld = request.captureMode === 'MANUAL';
      const state = request.token === 'pending' ? 'pending' : isHeld ? 'authorized' : 'captured';
      const { amountMinor } = request;
      const charge = this.charges.get(reference) ?? {
        ...{ reference, amountMinor, isHeld, state, refundedMinor: 0 },
      };
      this.charges.set(reference, charge);
      return outcomeOf(charge);
    });
  }

  capture(call: ProviderCall, { reference }: AmountRequest): Promise<PaymentOutcome> {
    return this.change(call, `capture ${reference}`, reference, (state) =>
      state === 'authorized' ? 'captured' : state,
    );
  }

  cancel(call: ProviderCall, reference: string): Promise<PaymentOutcome> {
    return this.change(call, `cancel ${reference}`, reference, (state) =>
      state === 'captured' ? state : 'cancelled',
    );
  }

  refund(call: ProviderCall, { reference, amountMinor }: RefundRequest): Promise<RefundOutcome> {
    return this.answer(call, `refund ${reference}`, () => {
      this.charges.get(reference)!.refundedMinor += amountMinor;
      return { kind: 'succeeded', reference: `${reference}-back` } as const;
    });
  }

  fetch(call: ProviderCall, reference: string): Promise<PaymentOutcome> {
    return this.change(call, `fetch ${reference}`, reference, (state) => state);
  }

  fetchRefund(call: ProviderCall, reference: string): Promise<RefundOutcome> {
    return this.answer(call, `fetch ${reference}`, () => ({ kind: 'succeeded', reference }) as const);
  }

  verifyWebhook(): never {
    throw new WebhookRefused('It sends none.');
  }

  private change(
    call: ProviderCall,
    what: string,
    reference: string,
    next: (state: State) => State,
  ): Promise<PaymentOutcome> {
    return this.answer(call, what, () => {
      const charge = this.charges.get(reference)!;
      charge.state = next(charge.state);
      return outcomeOf(charge);
    });
  }

  private async answer<T>({ signal }: ProviderCall, what: string, work: () => T): Promise<T> {
    this.asked.push(what);
    const result = this.mood === 'deaf' ? null : work();
    if (result !== null && this.mood === 'well') return result;
    this.waiting++;
    await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
    this.waiting--;
    throw new Error('Nobody hears this any more.');
  }
}

function outcomeOf({ reference, state, amountMinor }: Charge): PaymentOutcome {
  return state === 'captured'
    ? { kind: 'captured', reference, capturedMinor: amountMinor }
    : { kind: state, reference };
}
