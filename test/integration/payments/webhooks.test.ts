import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ManualClock, systemClock } from '../../../src/kernel/clock.js';
import { newId } from '../../../src/kernel/ids.js';
import type { PaymentEntity } from '../../../src/modules/payments/index.js';
import {
  signTestWebhook,
  testWebhookSecret,
  type SignedWebhook,
  type TestEvent,
} from '../../../src/modules/payments/index.js';
import { FakeStripe } from '../../support/fake-stripe.js';
import { LonePayments } from '../../support/payments.js';
import { StripeShop } from '../../support/stripe-shop.js';
import { startWorld, type Shop, type World } from '../../support/world.js';

let stripe: FakeStripe;
let world: World;
let shop: Shop;
let payments: LonePayments;

beforeAll(async () => {
  stripe = await FakeStripe.start();
  const environment = { LIMIT_WEBHOOKS_PER_MINUTE: '100' };
  world = await startWorld({ environment, providers: { stripe: stripe.address } });
  shop = await openShop();
  payments = new LonePayments(world.app, shop, { stripe: stripe.address });
});

afterAll(() => stripe.stop());

/** A shop that takes the test provider and Stripe. */
async function openShop(): Promise<Shop> {
  const opened = await world.store({ currency: 'USD' });
  await opened.owner.run(
    `mutation ($input: PaymentAccountInput!) { paymentAccountSet(provider: "stripe", input: $input) { userErrors { code } } }`,
    {
      input: {
        isEnabled: true,
        settings: [{ name: 'publishableKey', value: 'pk_test_wasla' }],
        secrets: Object.entries(stripe.secrets).map(([name, value]) => ({ name, value })),
      },
    },
  );
  return opened;
}

function eventOf(payment: PaymentEntity, status: TestEvent['charge']['status']): TestEvent {
  const capturedMinor = status === 'CAPTURED' ? payment.amountMinor : 0;
  const { id: merchantReference, providerReference } = payment;
  const reference = providerReference ?? `ch_${merchantReference}`;
  return {
    id: newId(),
    type: `charge.${status.toLowerCase()}`,
    charge: { reference, merchantReference, status, capturedMinor },
  };
}

function signed(event: TestEvent, to = shop, at = systemClock.now()): SignedWebhook {
  const secret = testWebhookSecret(world.app.core.keyRing, to.tenantId);
  return signTestWebhook({ slug: to.slug, secret }, event, at);
}

async function post(path: string, webhook: Pick<SignedWebhook, 'body' | 'headers'>): Promise<Response> {
  const { headers, body } = webhook;
  return fetch(`${world.app.url}${path}`, { method: 'POST', headers, body });
}

async function inbox(eventId: string): Promise<Record<string, unknown>[]> {
  return world.app.database.query(
    `SELECT outcome, processed_at IS NOT NULL AS "isClosed" FROM payment_webhook WHERE event_id = $1`,
    [eventId],
  );
}

describe('a webhook', () => {
  it('is answered once it is stored, and acted on by a job', async () => {
    const payment = await payments.pay({ token: 'pending' });
    const event = eventOf(payment, 'CAPTURED');
    const webhook = signed(event);
    const response = await post(webhook.path, webhook);
    expect([response.status, await response.json()]).toEqual([200, { received: true }]);
    expect(await payments.stored(payment.id)).toMatchObject({ status: 'PENDING' });
    await payments.workOnWebhooks();
    expect(await payments.stored(payment.id)).toMatchObject({ status: 'CAPTURED', capturedMinor: 1000 });
    expect(await inbox(event.id)).toEqual([{ outcome: 'captured', isClosed: true }]);
  });

  it('that nobody could act on is tried again each night and forgotten after ninety days, a closed one after thirty', async () => {
    const payment = await payments.pay({ token: 'pending' });
    const events = [5, 91, 31, 3].map((days) => ({ days, event: eventOf(payment, 'PENDING') }));
    for (const { days, event } of events) {
      const webhook = signed(event);
      await post(webhook.path, webhook);
      await world.app.database.query(
        `UPDATE payment_webhook SET received_at = received_at - make_interval(days => $2),
           processed_at = CASE WHEN $2 = 31 THEN now() END WHERE event_id = $1`,
        [event.id, days],
      );
    }
    await world.app.database.query(
      `DELETE FROM graphile_worker._private_jobs WHERE payload->>'eventId' = ANY($1)`,
      [events.map(({ event }) => event.id)],
    );
    await payments.run('payments:prune');
    await payments.run('payments:prune');
    const jobs = await world.app.database.query<{ eventId: string }>(
      `SELECT payload->>'eventId' AS "eventId" FROM graphile_worker._private_jobs WHERE payload->>'eventId' = ANY($1)`,
      [events.map(({ event }) => event.id)],
    );
    const kept = await Promise.all(events.map(async ({ event }) => (await inbox(event.id)).length));
    expect(kept).toEqual([1, 0, 0, 1]);
    expect(jobs).toEqual([{ eventId: events[0]!.event.id }]);
    await payments.workOnWebhooks();
  });

  it('that comes twenty times at once has its effect once', async () => {
    const payment = await payments.pay({ token: 'pending' });
    const event = eventOf(payment, 'CAPTURED');
    const webhook = signed(event);
    const answers = await Promise.all(Array.from({ length: 20 }, () => post(webhook.path, webhook)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(await inbox(event.id)).toHaveLength(1);
    const job = { tenantId: shop.tenantId, provider: 'test', account: '', eventId: event.id };
    await Promise.all(Array.from({ length: 5 }, () => payments.run('payments:webhook', job)));
    expect(await payments.events(payment.orderId)).toEqual(['payment.pending.v1', 'payment.captured.v1']);
  });

  it('that tells old news after newer ones changes nothing', async () => {
    const payment = await payments.pay({ token: 'ok' });
    for (const status of ['PENDING', 'DECLINED', 'REQUIRES_ACTION', 'CANCELLED'] as const) {
      const webhook = signed(eventOf(payment, status));
      await post(webhook.path, webhook);
    }
    expect(await payments.workOnWebhooks()).toBe(4);
    expect(await payments.stored(payment.id)).toMatchObject({ status: 'CAPTURED', failureCode: null });
    expect(await payments.events(payment.orderId)).toEqual(['payment.captured.v1']);
  });

  it('finds a payment whose answer was never recorded by our own id', async () => {
    const payment = await payments.begin();
    await payments.api.ask(await payments.context(), payment);
    const [charge] = await world.app.database.query<{ reference: string }>(
      'SELECT reference FROM test_gateway_charge WHERE merchant_reference = $1',
      [payment.id],
    );
    const event = eventOf(payment, 'CAPTURED');
    const webhook = signed({ ...event, charge: { ...event.charge, reference: charge!.reference } });
    await post(webhook.path, webhook);
    await payments.workOnWebhooks();
    expect(await payments.stored(payment.id)).toMatchObject({
      status: 'CAPTURED',
      providerReference: charge!.reference,
    });
  });

  it('about nothing we know waits for a while and is then kept as unmatched', async () => {
    const clock = new ManualClock(systemClock.now());
    const later = new LonePayments(await world.beside({ clock }), shop);
    const event = eventOf(
      { id: newId(), amountMinor: 5, providerReference: null } as PaymentEntity,
      'CAPTURED',
    );
    const webhook = signed(event);
    await post(webhook.path, webhook);
    await later.workOnWebhooks();
    expect(await inbox(event.id)).toEqual([{ outcome: null, isClosed: false }]);
    clock.advance(700_000);
    await later.workOnWebhooks();
    expect(await inbox(event.id)).toEqual([{ outcome: 'unmatched', isClosed: true }]);
  });

  it('of a kind that changes nothing is kept as ignored', async () => {
    const { body, headers } = stripe.webhook('customer.created', { id: 'cus_1' }, { id: 'evt_ignored' });
    expect((await post(`/webhooks/stripe/${shop.slug}`, { body, headers })).status).toBe(200);
    expect(await inbox('evt_ignored')).toEqual([{ outcome: 'ignored', isClosed: true }]);
  });
});

describe('a webhook is turned away', () => {
  const event = () =>
    eventOf({ id: newId(), amountMinor: 5, providerReference: 'ch_1' } as PaymentEntity, 'CAPTURED');

  it('when its body was changed on the way', async () => {
    const told = event();
    const webhook = signed(told);
    const response = await post(webhook.path, {
      ...webhook,
      body: webhook.body.replace('CAPTURED', 'DECLINED'),
    });
    expect([response.status, await inbox(told.id)]).toEqual([400, []]);
  });

  it('when its signature is older than five minutes', async () => {
    const webhook = signed(event(), shop, new Date(systemClock.now().getTime() - 301_000));
    expect((await post(webhook.path, webhook)).status).toBe(400);
    const old = stripe.webhook(
      'payment_intent.succeeded',
      {},
      { at: new Date(systemClock.now().getTime() - 301_000) },
    );
    expect((await post(`/webhooks/stripe/${shop.slug}`, old)).status).toBe(400);
  });

  it("when it is signed with another store's secret", async () => {
    const other = await world.store({ currency: 'USD' });
    const webhook = signed(event(), other);
    expect((await post(`/webhooks/test/${shop.slug}`, webhook)).status).toBe(400);
    const foreign = stripe.webhook('payment_intent.succeeded', {}, { secret: 'whsec_other' });
    expect((await post(`/webhooks/stripe/${shop.slug}`, foreign)).status).toBe(400);
  });

  it('when it happened in another account at the provider, and is then not even stored', async () => {
    const [own, connected] = [
      await StripeShop.open(world, stripe),
      await StripeShop.open(world, stripe, 'acct_ours'),
    ];
    const told = (account?: string) =>
      stripe.webhook('payment_intent.succeeded', { id: 'pi_1', metadata: {} }, { account });
    const send = async (till: StripeShop, account?: string) => (await till.post(told(account))).status;
    expect(await send(own, 'acct_theirs')).toBe(400);
    expect(await send(connected, 'acct_theirs')).toBe(400);
    const stored = (account: string) =>
      world.app.database.query(`SELECT FROM payment_webhook WHERE account = $1`, [account]);
    expect(await stored('acct_theirs')).toEqual([]);
    expect(await send(connected, 'acct_ours')).toBe(200);
    expect(await stored('acct_ours')).toHaveLength(1);
    expect(await send(own)).toBe(200);
  });

  it('when it is too large', async () => {
    const webhook = signed(event());
    const response = await post(webhook.path, { ...webhook, body: 'x'.repeat(256_001) });
    expect(response.status).toBe(413);
  });

  it.each([
    ['/webhooks/nobody/SLUG', 'no such provider'],
    ['/webhooks/test/no-such-store', 'no such store'],
  ])('at %s, where there is %s', async (path) => {
    expect((await post(path.replace('SLUG', shop.slug), signed(event()))).status).toBe(404);
  });

  it('for a store that has no account with the provider', async () => {
    const bare = await world.store({ currency: 'USD' });
    const webhook = stripe.webhook('payment_intent.succeeded', {});
    expect((await post(`/webhooks/stripe/${bare.slug}`, webhook)).status).toBe(404);
  });

  it('when more come than are taken in a minute, over all processes; forged ones use up nothing', async () => {
    const busy = await world.store({ currency: 'USD' });
    const slow = await world.beside({ environment: { LIMIT_WEBHOOKS_PER_MINUTE: '3' } });
    const send = async (webhook: SignedWebhook) => {
      const { headers, body } = webhook;
      const response = await fetch(`${slow.url}${webhook.path}`, { method: 'POST', headers, body });
      return [response.status, response.headers.get('retry-after')];
    };
    const forged = { ...signed(event(), busy), headers: {} };
    for (let i = 0; i < 3; i++) expect(await send(forged)).toEqual([400, null]);
    expect(await send(forged)).toEqual([429, '60']);
    for (let i = 0; i < 3; i++) expect(await send(signed(event(), busy))).toEqual([200, null]);
    expect(await send(signed(event(), busy))).toEqual([429, '60']);
  });
});

describe('a webhook of stripe', () => {
  const pay = () =>
    payments.pay({
      provider: 'stripe',
      token: 'pm_card_threeDSecure2Required',
      returnUrl: 'https://shop.example/',
    });
  const send = (...told: Parameters<FakeStripe['webhook']>) =>
    post(`/webhooks/stripe/${shop.slug}`, stripe.webhook(...told));

  it('captures after 3-D Secure, and nothing secret of it is stored', async () => {
    const payment = await pay();
    expect(payment).toMatchObject({
      status: 'REQUIRES_ACTION',
      redirectUrl: `https://bank.test/${payment.providerReference}`,
    });
    const intent = stripe.settle(payment.providerReference!, 'succeeded');
    await send('payment_intent.succeeded', intent);
    await payments.workOnWebhooks();
    expect(await payments.stored(payment.id)).toMatchObject({ status: 'CAPTURED', clientSecret: null });
    const [stored] = await world.app.database.query<{ payload: string }>(
      `SELECT string_agg(payload::text, '') AS payload FROM payment_webhook WHERE provider = 'stripe'`,
    );
    expect(stored!.payload).toContain(payment.providerReference);
    expect(stored!.payload).not.toContain('_secret_');
  });

  it('that tells a failure ends the payment there, so that it cannot succeed later', async () => {
    const payment = await pay();
    const intent = stripe.settle(payment.providerReference!, 'requires_payment_method');
    await send('payment_intent.payment_failed', { ...intent });
    await payments.workOnWebhooks();
    expect(await payments.stored(payment.id)).toMatchObject({
      status: 'FAILED',
      failureCode: 'card_declined',
    });
    expect(intent['status']).toBe('canceled');
  });

  it('that tells a failure after which the payment succeeded captures', async () => {
    const payment = await pay();
    const failed = { ...stripe.settle(payment.providerReference!, 'requires_payment_method') };
    stripe.settle(payment.providerReference!, 'succeeded');
    await send('payment_intent.payment_failed', failed);
    await payments.workOnWebhooks();
    expect(await payments.stored(payment.id)).toMatchObject({ status: 'CAPTURED' });
  });

  it('about a payment of another shop with the same account changes nothing', async () => {
    const other = await openShop();
    const payment = await pay();
    const intent = stripe.settle(payment.providerReference!, 'succeeded');
    const told = stripe.webhook('payment_intent.succeeded', intent, { id: 'evt_foreign' });
    expect((await post(`/webhooks/stripe/${other.slug}`, told)).status).toBe(200);
    expect(await inbox('evt_foreign')).toEqual([{ outcome: 'ignored', isClosed: true }]);
  });

  it('that tells a dispute is recorded once, and told as an event', async () => {
    const payment = await payments.pay({ provider: 'stripe', token: 'pm_card_visa' });
    const { providerReference: payment_intent } = payment;
    const dispute = { id: 'dp_1', amount: 1000, currency: 'usd', reason: 'fraudulent', payment_intent };
    const taken = { id: 'txn_1', amount: -1000, fee: 1500, currency: 'usd' };
    const told = { ...dispute, status: 'needs_response', balance_transactions: [taken] };
    for (let i = 0; i < 2; i++) await send('charge.dispute.created', told, { id: 'evt_dispute' });
    await send('charge.dispute.funds_withdrawn', told);
    await payments.workOnWebhooks();
    expect(await inbox('evt_dispute')).toEqual([{ outcome: 'dispute open', isClosed: true }]);
    expect(await payments.stored(payment.id)).toMatchObject({ disputedMinor: 1000, refundedMinor: 0 });
    expect(await payments.events(payment.orderId)).toEqual(['payment.captured.v1', 'payment.disputed.v1']);
  });
});
