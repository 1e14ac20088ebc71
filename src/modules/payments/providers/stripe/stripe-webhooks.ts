import Stripe from 'stripe';
import {
  WebhookRefused,
  type IncomingWebhook,
  type ProviderAccount,
  type ProviderEvent,
  type ProviderNews,
} from '../payment-provider.js';
import { disputeOf } from './stripe-disputes.js';
import { outcomeOf, refundOutcomeOf } from './stripe-outcomes.js';

const TOLERANCE_SECONDS = 300;

/** Our ids, as they stand in the metadata of payment intents and refunds. */
export const METADATA = {
  tenant: 'wasla_tenant_id',
  payment: 'wasla_payment_id',
  refund: 'wasla_refund_id',
} as const;

/** @throws WebhookRefused when the signature is missing, wrong or older than 300 seconds */
export function readStripeWebhook(webhook: IncomingWebhook, account: ProviderAccount): ProviderEvent {
  const event = verified(webhook, account);
  return {
    eventId: event.id,
    type: event.type,
    account: event.account ?? '',
    news: newsOf(event, account.tenantId),
  };
}

/** The signature covers the bytes as they came, and the time of its making. */
function verified({ body, headers, receivedAt }: IncomingWebhook, account: ProviderAccount): Stripe.Event {
  const secret = account.secrets['webhookSecret'];
  if (!secret) throw new WebhookRefused('The store has no secret for webhooks of Stripe.');
  const signature = String(headers['stripe-signature'] ?? '');
  const { webhooks } = Stripe;
  try {
    return webhooks.constructEvent(
      body,
      signature,
      secret,
      TOLERANCE_SECONDS,
      undefined,
      receivedAt.getTime(),
    );
  } catch (error) {
    if (error instanceof Stripe.errors.StripeSignatureVerificationError || error instanceof SyntaxError) {
      throw new WebhookRefused('The header stripe-signature is missing, too old or not of this body.');
    }
    throw error;
  }
}

/** Null for kinds of events that change nothing here, and for those of other shops with the same account. */
function newsOf(event: Stripe.Event, tenantId: string): ProviderNews | null {
  switch (event.type) {
    case 'payment_intent.succeeded':
    case 'payment_intent.processing':
    case 'payment_intent.requires_action':
    case 'payment_intent.amount_capturable_updated':
    case 'payment_intent.payment_failed':
    case 'payment_intent.canceled':
      return newsOfIntent(event.data.object, tenantId);
    case 'refund.updated':
    case 'refund.failed':
    case 'charge.refund.updated':
      return newsOfRefund(event.data.object, tenantId);
    default:
      return newsOfDispute(event);
  }
}

/** Every event of a dispute shows the whole of it. */
function newsOfDispute(event: Stripe.Event): ProviderNews | null {
  switch (event.type) {
    case 'charge.dispute.created':
    case 'charge.dispute.updated':
    case 'charge.dispute.funds_withdrawn':
    case 'charge.dispute.funds_reinstated':
    case 'charge.dispute.closed': {
      const { object } = event.data;
      return { reference: idOf(object.payment_intent), paymentId: null, dispute: disputeOf(object) };
    }
    default:
      return null;
  }
}

function newsOfIntent(intent: Stripe.PaymentIntent, tenantId: string): ProviderNews | null {
  if (isOfAnotherShop(intent.metadata, tenantId)) return null;
  const outcome = outcomeOf(intent);
  // What is stored of an event holds no secret; the payment keeps the one that it was given with the answer.
  const told = outcome.kind === 'requiresAction' ? { ...outcome, clientSecret: null } : outcome;
  return { reference: intent.id, paymentId: intent.metadata[METADATA.payment] ?? null, outcome: told };
}

function newsOfRefund(refund: Stripe.Refund, tenantId: string): ProviderNews | null {
  const metadata = refund.metadata ?? {};
  if (isOfAnotherShop(metadata, tenantId)) return null;
  return {
    reference: idOf(refund.payment_intent),
    paymentId: metadata[METADATA.payment] ?? null,
    refund: { refundId: metadata[METADATA.refund] ?? null, outcome: refundOutcomeOf(refund) },
  };
}

function isOfAnotherShop(metadata: Readonly<Record<string, string>>, tenantId: string): boolean {
  return (metadata[METADATA.tenant] ?? tenantId) !== tenantId;
}

function idOf(object: string | { readonly id: string } | null): string | null {
  return typeof object === 'string' ? object : (object?.id ?? null);
}
