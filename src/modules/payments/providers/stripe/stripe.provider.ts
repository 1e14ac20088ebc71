import Stripe from 'stripe';
import type { PaymentOutcome, RefundOutcome } from '../../payment-outcome.js';
import type {
  AmountRequest,
  AuthorizeRequest,
  CustomerRequest,
  IncomingWebhook,
  PaymentProvider,
  ProviderAccount,
  ProviderCall,
  ProviderEvent,
  RefundRequest,
} from '../payment-provider.js';
import { ProviderUnreachable } from '../payment-provider.js';
import { STRIPE_FIELDS } from './stripe-account.js';
import { exactStripeAmount, toStripeAmount } from './stripe-amounts.js';
import { isOtherRequestOfKey, refusalOf, type StripeRefusal } from './stripe-errors.js';
import { declined, outcomeOf, refundOutcomeOf, type StripeReason } from './stripe-outcomes.js';
import { METADATA, readStripeWebhook } from './stripe-webhooks.js';

/** Where Stripe is, when it is not in its usual place. */
export interface StripeAddress {
  readonly host: string;
  readonly port: number;
  readonly protocol: 'http' | 'https';
}

const TOKEN = /^(pm|card|src)_\w{3,250}$/;

/** Cards and what else a Stripe account takes, through payment intents. */
export class StripeProvider implements PaymentProvider {
  readonly name = 'stripe';
  readonly capabilities = {
    captureModes: ['AUTOMATIC', 'MANUAL'],
    partialCapture: true,
    refunds: true,
    partialRefunds: true,
    cancel: true,
    webhooks: true,
    savedCustomers: true,
    isSandbox: false,
  } as const;
  readonly accountFields = STRIPE_FIELDS;

  constructor(private readonly address?: StripeAddress) {}

  amountProblem(amountMinor: number, currency: string): string | null {
    const converted = toStripeAmount(amountMinor, currency);
    return converted.isPossible ? null : converted.problem;
  }

  isToken(token: string): boolean {
    return TOKEN.test(token);
  }

  async authorize(call: ProviderCall, request: AuthorizeRequest): Promise<PaymentOutcome> {
    const { returnUrl, customerReference: customer } = request;
    try {
      const intent = await this.client(call).paymentIntents.create(
        {
          amount: exactStripeAmount(request.amountMinor, request.currency),
          currency: request.currency.toLowerCase(),
          capture_method: request.captureMode === 'MANUAL' ? 'manual' : 'automatic',
          payment_method: request.token,
          confirm: true,
          // Without a page to come back to, only means of payment that need no other page can be used.
          ...(returnUrl === null
            ? { automatic_payment_methods: { enabled: true, allow_redirects: 'never' } }
            : { automatic_payment_methods: { enabled: true }, return_url: returnUrl }),
          ...(customer !== null && { customer }),
          metadata: metadataOf(call, request),
        },
        keyOf(call),
      );
      return outcomeOf(intent);
    } catch (error) {
      const refusal = refusalOf(error);
      const reference = refusal.error.payment_intent?.id ?? null;
      return declined(
        reference,
        refusal.kind === 'account' ? { code: 'provider_account' } : reasonOf(refusal),
      );
    }
  }

  /** A bare intent takes the key, so that one with a card cannot be made with it any more; Stripe compares requests. */
  async withdraw(call: ProviderCall, request: AuthorizeRequest): Promise<PaymentOutcome> {
    try {
      const { id } = await this.client(call).paymentIntents.create(
        {
          amount: exactStripeAmount(request.amountMinor, request.currency),
          currency: request.currency.toLowerCase(),
          metadata: metadataOf(call, request),
        },
        keyOf(call),
      );
      return await this.cancel({ ...call, idempotencyKey: `${call.idempotencyKey}:withdraw` }, id);
    } catch (error) {
      if (isOtherRequestOfKey(error)) return this.authorize(call, request);
      return declined(null, reasonOf(requestRefusalOf(error)));
    }
  }

  async capture(call: ProviderCall, request: AmountRequest): Promise<PaymentOutcome> {
    const { reference, amountMinor, currency } = request;
    const amount_to_capture = exactStripeAmount(amountMinor, currency);
    return this.change(call, reference, ({ paymentIntents }) =>
      paymentIntents.capture(reference, { amount_to_capture }, keyOf(call)),
    );
  }

  async cancel(call: ProviderCall, reference: string): Promise<PaymentOutcome> {
    return this.change(call, reference, ({ paymentIntents }) =>
      paymentIntents.cancel(reference, {}, keyOf(call)),
    );
  }

  async refund(call: ProviderCall, request: RefundRequest): Promise<RefundOutcome> {
    const converted = toStripeAmount(request.amountMinor, request.currency);
    if (!converted.isPossible) return { kind: 'failed', reference: null, message: converted.problem };
    try {
      const refund = await this.client(call).refunds.create(
        {
          payment_intent: request.reference,
          amount: converted.amount,
          metadata: {
            [METADATA.tenant]: call.account.tenantId,
            [METADATA.payment]: request.paymentId,
            [METADATA.refund]: request.refundId,
          },
        },
        keyOf(call),
      );
      return refundOutcomeOf(refund);
    } catch (error) {
      const { error: refusal } = requestRefusalOf(error);
      const message = `Stripe refused the refund (${refusal.code ?? refusal.type}).`;
      return { kind: 'failed', reference: null, message };
    }
  }

  async fetch(call: ProviderCall, reference: string): Promise<PaymentOutcome> {
    try {
      return outcomeOf(await this.client(call).paymentIntents.retrieve(reference));
    } catch (error) {
      throw new ProviderUnreachable(
        `Stripe does not show the payment (${requestRefusalOf(error).error.type})`,
      );
    }
  }

  async fetchRefund(call: ProviderCall, reference: string): Promise<RefundOutcome> {
    try {
      return refundOutcomeOf(await this.client(call).refunds.retrieve(reference));
    } catch (error) {
      throw new ProviderUnreachable(
        `Stripe does not show the refund (${requestRefusalOf(error).error.type})`,
      );
    }
  }

  async createCustomer(call: ProviderCall, { customerId, email }: CustomerRequest): Promise<string> {
    const metadata = { [METADATA.tenant]: call.account.tenantId, wasla_customer_id: customerId };
    const { id } = await this.client(call)
      .customers.create({ ...(email !== null && { email }), metadata }, keyOf(call))
      .catch((error: unknown) => {
        throw new ProviderUnreachable(`Stripe made no customer (${refusalOf(error).error.type})`);
      });
    return id;
  }

  async deleteCustomer(call: ProviderCall, reference: string): Promise<void> {
    try {
      await this.client(call).customers.del(reference);
    } catch (error) {
      const refusal = requestRefusalOf(error);
      if (refusal.error.code === 'resource_missing') return;
      throw new ProviderUnreachable(`Stripe does not forget the customer (${refusal.error.type})`);
    }
  }

  verifyWebhook(webhook: IncomingWebhook, account: ProviderAccount): ProviderEvent {
    return readStripeWebhook(webhook, account);
  }

  /** A change that the payment's state does not allow any more answers what that state is. */
  private async change(
    call: ProviderCall,
    reference: string,
    work: (stripe: Stripe) => Promise<Stripe.PaymentIntent>,
  ): Promise<PaymentOutcome> {
    try {
      return outcomeOf(await work(this.client(call)));
    } catch (error) {
      const refusal = requestRefusalOf(error);
      return refusal.kind === 'card'
        ? declined(reference, reasonOf(refusal))
        : await this.fetch(call, reference);
    }
  }

  /** One client a call: the keys are the store's, and connections are shared below it anyway. Repeating is the caller's. */
  private client({ account, timeoutMs }: ProviderCall): Stripe {
    return new Stripe(account.secrets['secretKey'] ?? '', {
      ...this.address,
      ...(account.account !== '' && { stripeAccount: account.account }),
      timeout: timeoutMs,
      maxNetworkRetries: 0,
      telemetry: false,
    });
  }
}

function metadataOf({ account }: ProviderCall, request: AuthorizeRequest): Record<string, string> {
  return {
    [METADATA.tenant]: account.tenantId,
    [METADATA.payment]: request.paymentId,
    wasla_order_id: request.orderId,
  };
}

function reasonOf({ error }: StripeRefusal): StripeReason {
  const { code = null, decline_code = null, message, rawType: type = null } = error;
  return { code, decline_code, message, type };
}

function keyOf({ idempotencyKey }: ProviderCall): { idempotencyKey: string } {
  return { idempotencyKey };
}

/** The refusal, unless it is the account's: a key that is put right later makes the same call work. */
function requestRefusalOf(error: unknown) {
  const refusal = refusalOf(error);
  if (refusal.kind === 'account')
    throw new ProviderUnreachable(`Stripe refuses the account (${refusal.error.type})`);
  return refusal;
}
