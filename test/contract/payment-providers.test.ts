import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId, type TenantId } from '../../src/kernel/ids.js';
import { toStripeAmount } from '../../src/modules/payments/providers/stripe/stripe-amounts.js';
import { StripeProvider } from '../../src/modules/payments/providers/stripe/stripe.provider.js';
import { TestGatewayRepository } from '../../src/modules/payments/providers/test/test-gateway.repository.js';
import { TestGateway } from '../../src/modules/payments/providers/test/test-gateway.service.js';
import {
  signTestWebhook,
  testWebhookSecret,
} from '../../src/modules/payments/providers/test/test-webhook.js';
import { TestProvider } from '../../src/modules/payments/providers/test/test.provider.js';
import type { IncomingWebhook } from '../../src/modules/payments/providers/payment-provider.js';
import { systemClock } from '../../src/kernel/clock.js';
import { FakeStripe } from '../support/fake-stripe.js';
import { LonePayments } from '../support/payments.js';
import { HAS_STRIPE_SPECIFICATION } from '../support/stripe-specification.js';
import { startWorld, type Shop, type World } from '../support/world.js';
import { describePaymentProvider } from './payment-provider.contract.js';

let world: World;
let shop: Shop;
let stripe: FakeStripe;

beforeAll(async () => {
  stripe = await FakeStripe.start();
  world = await startWorld({
    environment: { PAYMENT_TIMEOUT_MS: '2000' },
    providers: { stripe: stripe.address },
  });
  shop = await world.store({ currency: 'USD' });
});

afterAll(() => stripe.stop());

function account(tenantId: TenantId, secrets: Record<string, string> = {}) {
  return { tenantId, captureMode: 'AUTOMATIC' as const, account: '', settings: {}, secrets };
}

function received(webhook: { body: string; headers: Readonly<Record<string, string>> }): IncomingWebhook {
  return { body: Buffer.from(webhook.body), headers: { ...webhook.headers }, receivedAt: systemClock.now() };
}

describePaymentProvider('test', () => {
  const { keyRing, unitOfWork } = world.app.core;
  const gateway = new TestGateway(unitOfWork, new TestGatewayRepository());
  return Promise.resolve({
    provider: new TestProvider(gateway, keyRing),
    account: account(shop.tenantId),
    tokens: { ok: 'ok', declined: 'decline', action: 'requires_action' },
    async agree(reference) {
      const [charge] = await world.app.database.query<{ key: string; paymentId: string }>(
        `SELECT idempotency_key AS key, merchant_reference AS "paymentId" FROM test_gateway_charge WHERE reference = $1`,
        [reference],
      );
      const settled = (await gateway.settleByKey(shop.tenantId, charge!.key, 'CAPTURED'))!;
      const { merchantReference, status, capturedMinor } = settled;
      const store = { slug: shop.slug, secret: testWebhookSecret(keyRing, shop.tenantId) };
      const told = { reference, merchantReference, status, capturedMinor };
      return received(
        signTestWebhook(store, { id: newId(), type: 'charge.captured', charge: told }, systemClock.now()),
      );
    },
  });
});

describePaymentProvider('stripe', () =>
  Promise.resolve({
    provider: new StripeProvider(stripe.address),
    account: account(shop.tenantId, stripe.secrets),
    tokens: {
      ok: 'pm_card_visa',
      declined: 'pm_card_chargeDeclined',
      action: 'pm_card_threeDSecure2Required',
    },
    agree: (reference) =>
      Promise.resolve(
        received(stripe.webhook('payment_intent.succeeded', stripe.settle(reference, 'succeeded'))),
      ),
  }),
);

describe('stripe', () => {
  let payments: LonePayments;
  beforeAll(async () => {
    payments = new LonePayments(world.app, shop, { stripe: stripe.address });
    await shop.owner.run(
      `mutation ($input: PaymentAccountInput!) { paymentAccountSet(provider: "stripe", input: $input) { userErrors { code message } } }`,
      {
        input: {
          isEnabled: true,
          settings: [{ name: 'publishableKey', value: 'pk_test_wasla' }],
          secrets: Object.entries(stripe.secrets).map(([name, value]) => ({ name, value })),
        },
      },
    );
  });
  const wish = { provider: 'stripe', token: 'pm_card_visa' };

  it.each([
    ['is asked again after a failure inside', 500],
    ['is asked again when it asks to slow down', 429],
    ['is asked again when the connection is cut', 'hang-up'],
    ['charges once when its answer was lost', 'lost'],
  ] as const)('%s', async (_, failure) => {
    const before = stripe.intents.size;
    const payment = await payments.begin(wish);
    // A customer is made first, so the failure meets the customer; the second one meets the charge.
    stripe.failNext(failure, failure);
    const outcome = await payments.api.ask(await payments.context(), payment);
    expect(outcome).toMatchObject({ kind: 'captured', capturedMinor: 1000 });
    expect(stripe.intents.size - before).toBe(1);
  });

  it('leaves a payment unknown when it says nothing, and the reconciler finds the charge', async () => {
    const payment = await payments.begin(wish);
    stripe.failNext('silence');
    const outcome = await payments.api.ask(await payments.context(), payment);
    expect(outcome).toMatchObject({ kind: 'unknown' });
    await payments.hurry();
    await payments.run('payments:reconcile');
    expect(await payments.stored(payment.id)).toMatchObject({ status: 'CAPTURED', capturedMinor: 1000 });
  });

  it('is told our ids, and knows a customer by one name', async () => {
    const first = await payments.begin(wish);
    await payments.api.ask(await payments.context(), first);
    await payments.api.ask(await payments.context(), first);
    const sent = stripe.requests.filter(({ form }) => form['metadata']?.wasla_payment_id === first.id);
    expect(sent.map(({ key }) => key)).toEqual([`${first.id}:authorize`, `${first.id}:authorize`]);
    expect(sent[0]!.form['metadata']).toEqual({
      wasla_tenant_id: shop.tenantId,
      wasla_payment_id: first.id,
      wasla_order_id: first.orderId,
    });
    expect(sent[0]!.form['customer']).toBe(sent[1]!.form['customer']);
    const [stored] = await world.app.database.query<{ reference: string }>(
      `SELECT reference FROM payment_customer WHERE reference = $1`,
      [sent[0]!.form['customer']],
    );
    expect(stored?.reference).toMatch(/^cus_/);
  });

  it('refuses an amount that it cannot charge exactly before anything is asked', async () => {
    const before = stripe.requests.length;
    await expect(payments.begin({ ...wish, currency: 'KWD', amountMinor: 1234 })).rejects.toMatchObject({
      problems: [
        {
          code: 'PAYMENT_UNAVAILABLE',
          message: 'Stripe cannot charge 1.234 KWD: it takes multiples of 0.010 KWD.',
        },
      ],
    });
    expect(stripe.requests.length).toBe(before);
  });

  it('declines with its own sentence when the bank refuses, and keeps a wrong key to itself', async () => {
    const declined = await payments.pay({ ...wish, token: 'pm_card_chargeDeclined' });
    expect(declined).toMatchObject({
      status: 'FAILED',
      failureCode: 'insufficient_funds',
      failureMessage: 'Your card has insufficient funds. Nothing was taken. Try another means of payment.',
    });
    const wrong = new StripeProvider(stripe.address);
    const call = { idempotencyKey: newId(), signal: AbortSignal.timeout(5000), timeoutMs: 5000 };
    const outcome = await wrong
      .cancel({ ...call, account: account(shop.tenantId, { secretKey: 'sk_test_wrong' }) }, 'pi_1')
      .catch((error: unknown) => error);
    expect(String(outcome)).toBe(
      'ProviderUnreachable: Stripe refuses the account (StripeAuthenticationError)',
    );
  });

  it.each([
    ['USD', 1250, 1250],
    ['JPY', 1250, 1250],
    ['KWD', 1230, 1230],
    ['ISK', 500, 50_000],
    ['MGA', 50_000, 500],
  ])('counts %s %i as %i', (currency, ours, theirs) => {
    expect(toStripeAmount(ours, currency)).toEqual({ isPossible: true, amount: theirs });
  });

  it.each([
    ['KWD', 1234],
    ['MGA', 50_001],
    ['IQD', 1000],
    ['UGX', 500],
    ['CLF', 10_000],
    ['USD', 100_000_000],
  ])('refuses %s %i', (currency, amount) => {
    expect(toStripeAmount(amount, currency)).toMatchObject({ isPossible: false });
  });

  it.skipIf(!HAS_STRIPE_SPECIFICATION)(
    'is sent only what its specification knows (skipped where ../shared/data is not beside the repository)',
    () => {
      expect(stripe.requests.length).toBeGreaterThan(20);
      expect(stripe.violations).toEqual([]);
    },
  );
});
