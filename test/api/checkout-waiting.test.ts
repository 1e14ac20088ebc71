import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '../../src/kernel/ids.js';
import { awaitUntil } from '../support/await-until.js';
import { booksOf, SOUND } from '../support/books.js';
import { FakeStripe } from '../support/fake-stripe.js';
import { checkOut, fillCart, openForSelling, sell, type CheckoutWish } from '../support/selling.js';
import { cartSeenBy, Till } from '../support/till.js';
import { startWorld, type Shop, type World } from '../support/world.js';

type Loose = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any

const PAID = 'CONFIRMED PAID UNFULFILLED';
const WAITING = 'PAYMENT_PENDING PENDING UNFULFILLED';

let stripe: FakeStripe;
let world: World;
let shop: Shop;
let till: Till;
let variantId: string;
let cartId: string;

beforeAll(async () => {
  stripe = await FakeStripe.start();
  world = await startWorld({
    environment: { PAYMENT_TIMEOUT_MS: '600' },
    providers: { stripe: stripe.address },
  });
});

afterAll(() => stripe.stop());

beforeEach(async () => {
  shop = await world.store();
  till = new Till(world, shop);
  await openForSelling(world, shop);
  ({ variantId } = await sell(shop, { name: 'Mug', price: '10', stock: 5 }));
  cartId = (await fillCart(shop.visitor, [{ variantId, quantity: 2 }]))['id'] as string;
});

async function complete(wish: CheckoutWish): Promise<Loose> {
  return (await checkOut(shop.visitor, cartId, wish)).data!['checkoutComplete'] as Loose;
}

describe('a payment that is pending', () => {
  it('leaves the order waiting, its goods reserved and its cart locked, until the webhook comes', async () => {
    const payload = await complete({ token: 'pending' });
    expect(payload).toMatchObject({
      order: { number: 1, status: 'PAYMENT_PENDING', paymentStatus: 'PENDING' },
      payment: { provider: 'test', status: 'PENDING', clientSecret: null, redirectUrl: null },
      userErrors: [],
    });
    expect(await till.taken()).toMatchObject({ onHand: 5, reserved: 2, held: 1, planUse: 1 });
    expect(await cartSeenBy(shop.visitor, cartId)).toMatchObject({ isLocked: true });
    expect(await booksOf(world, shop)).toEqual({ orders: 1, confirmed: 0, ...SOUND });

    await till.decide(payload['payment'].id as string, 'CAPTURED');
    const order = till.placed(cartId, payload);
    expect(await till.desk.standing(order)).toBe(PAID);
    expect(await till.taken()).toMatchObject({ onHand: 3, reserved: 0, held: 0, planUse: 1 });
    expect(await cartSeenBy(shop.visitor, cartId)).toBeNull();
    expect(await booksOf(world, shop)).toEqual({ orders: 1, confirmed: 1, ...SOUND });
  });

  it('answers its key with what is known at that moment', async () => {
    const key = newId();
    const first = await complete({ token: 'pending', key });
    expect(await complete({ token: 'pending', key })).toEqual(first);
    await till.decide(first['payment'].id as string, 'CAPTURED');
    expect(await complete({ token: 'pending', key })).toMatchObject({
      order: { id: first['order'].id, status: 'CONFIRMED', paymentStatus: 'PAID' },
      payment: { id: first['payment'].id, status: 'CAPTURED' },
      orderAccessToken: first['orderAccessToken'],
    });
  });

  it('and is then refused fails its order, opens the cart, and the key says so', async () => {
    const key = newId();
    const first = await complete({ token: 'pending', key });
    await till.decide(first['payment'].id as string, 'DECLINED');
    expect(await till.desk.standing(till.placed(cartId, first))).toBe('FAILED FAILED UNFULFILLED');
    expect(await till.taken()).toMatchObject({ onHand: 5, reserved: 0, held: 0, planUse: 0 });
    expect((await complete({ token: 'pending', key }))['userErrors']).toMatchObject([
      { code: 'PAYMENT_DECLINED', reason: 'card_declined' },
    ]);
    expect((await complete({ token: 'ok' }))['order']).toMatchObject({ number: 2, status: 'CONFIRMED' });
    expect(await booksOf(world, shop)).toEqual({ orders: 2, confirmed: 1, ...SOUND });
  });

  it('is settled once, however often and in whatever order its webhooks come', async () => {
    const order = till.placed(cartId, await complete({ token: 'pending' }));
    await till.desk.atGateway(order, 'CAPTURED', order.totalMinor);
    const captured = await till.eventOf(order, 'CAPTURED');
    const others = await Promise.all(
      (['PENDING', 'CAPTURED', 'REQUIRES_ACTION', 'DECLINED'] as const).map((status) =>
        till.eventOf(order, status),
      ),
    );
    const statuses = await till.send(captured, captured, captured, ...others);
    expect(new Set(statuses)).toEqual(new Set([200]));
    expect(await till.workOnWebhooks()).toBe(5);
    await till.send(captured, ...others);
    expect(await till.workOnWebhooks()).toBe(0);
    expect(await till.desk.standing(order)).toBe(PAID);
    expect(await till.desk.history(order)).toEqual(['ORDER_PLACED', 'PAYMENT_PENDING', 'PAYMENT_CAPTURED']);
    const events = await till.desk.events(order);
    expect(events.filter((type) => type === 'order.confirmed.v1')).toHaveLength(1);
    expect(events.filter((type) => type === 'payment.captured.v1')).toHaveLength(1);
    expect(await till.taken()).toMatchObject({ onHand: 3, reserved: 0, planUse: 1 });
    expect(await booksOf(world, shop)).toEqual({ orders: 1, confirmed: 1, ...SOUND });
  });

  it('needs the bank: its buyer asks for a confirmation and comes back', async () => {
    const payload = await complete({ token: 'requires_action' });
    expect(payload['payment']).toMatchObject({
      status: 'REQUIRES_ACTION',
      clientSecret: expect.stringMatching(/^ch_test_\w+_secret$/) as string,
    });
    expect(await till.taken()).toMatchObject({ reserved: 2, planUse: 1 });
    await till.decide(payload['payment'].id as string, 'CAPTURED');
    expect(await till.desk.standing(till.placed(cartId, payload))).toBe(PAID);
  });
});

describe('a provider that does not answer in time', () => {
  it('leaves the order waiting until the reconciler has asked', async () => {
    const payload = await complete({ token: 'timeout' });
    expect(payload).toMatchObject({ order: { status: 'PAYMENT_PENDING' }, payment: { status: 'PENDING' } });
    const order = till.placed(cartId, payload);
    expect(await till.taken()).toMatchObject({ onHand: 5, reserved: 2, planUse: 1 });
    await till.reconcile();
    expect(await till.desk.standing(order)).toBe(WAITING);
    await till.desk.atGateway(order, 'CAPTURED', order.totalMinor);
    await till.reconcile();
    expect(await till.desk.standing(order)).toBe(PAID);
    await till.reconcile();
    expect(await till.taken()).toMatchObject({ onHand: 3, reserved: 0, planUse: 1 });
    expect(await booksOf(world, shop)).toEqual({ orders: 1, confirmed: 1, ...SOUND });
  });

  it('is overtaken by its webhook, and the answer knows of it', async () => {
    const answer = complete({ token: 'timeout' });
    await awaitUntil(async () => {
      const [row] = await world.app.database.query<{ n: number }>(
        `SELECT count(*)::int AS n FROM test_gateway_charge WHERE tenant_id = $1`,
        [shop.tenantId],
      );
      return row!.n === 1;
    });
    const order = await till.placedOf(cartId);
    await till.desk.atGateway(order, 'CAPTURED', order.totalMinor);
    await till.send(await till.eventOf(order, 'CAPTURED'));
    await till.workOnWebhooks();
    expect(await till.desk.standing(order)).toBe(PAID);
    expect(await answer).toMatchObject({
      order: { number: 1, status: 'CONFIRMED', paymentStatus: 'PAID' },
      payment: { status: 'CAPTURED' },
      userErrors: [],
    });
    expect(await till.desk.history(order)).toEqual(['ORDER_PLACED', 'PAYMENT_CAPTURED']);
    expect(await booksOf(world, shop)).toEqual({ orders: 1, confirmed: 1, ...SOUND });
  });

  it('and then refuses fails the order', async () => {
    const payload = await complete({ token: 'timeout' });
    const order = till.placed(cartId, payload);
    await till.desk.atGateway(order, 'DECLINED');
    await till.reconcile();
    expect(await till.desk.standing(order)).toBe('FAILED FAILED UNFULFILLED');
    expect(await till.taken()).toMatchObject({ onHand: 5, reserved: 0, planUse: 0, customerOrders: 0 });
    expect(await cartSeenBy(shop.visitor, cartId)).toMatchObject({ isLocked: false });
  });
});

describe('a payment through Stripe', () => {
  const webhook = (type: string, intent: object) => {
    const { body, headers } = stripe.webhook(type, intent);
    return fetch(`${world.app.url}/webhooks/stripe/${shop.slug}`, { method: 'POST', headers, body });
  };
  const intentOf = (clientSecret: string) => clientSecret.split('_secret')[0]!;

  beforeEach(async () => {
    await shop.owner.run(
      `mutation ($input: PaymentAccountInput!) {
        paymentAccountSet(provider: "stripe", input: $input) { userErrors { code } }
      }`,
      {
        input: {
          isEnabled: true,
          settings: [{ name: 'publishableKey', value: 'pk_test_wasla' }],
          secrets: Object.entries(stripe.secrets).map(([name, value]) => ({ name, value })),
        },
      },
    );
  });

  it('that needs 3-D Secure answers the secret for the browser, and its webhook confirms the order', async () => {
    const payload = await complete({ provider: 'stripe', token: 'pm_card_threeDSecure2Required' });
    const { clientSecret } = payload['payment'];
    expect(payload).toMatchObject({
      order: { number: 1, status: 'PAYMENT_PENDING' },
      payment: {
        ...{ provider: 'stripe', status: 'REQUIRES_ACTION' },
        clientSecret: expect.stringMatching(/^pi_\d+_secret_/) as string,
      },
    });
    const order = till.placed(cartId, payload);
    const paid = stripe.settle(intentOf(clientSecret as string), 'succeeded');
    expect(paid).toMatchObject({ amount: 2500, currency: 'usd' });
    for (let sent = 0; sent < 2; sent++) {
      expect((await webhook('payment_intent.succeeded', paid)).status).toBe(200);
    }
    await till.workOnWebhooks();
    expect(await till.desk.standing(order)).toBe(PAID);
    expect(await till.taken()).toMatchObject({ onHand: 3, reserved: 0, planUse: 1 });
    expect((await till.desk.balances(order))['provider:stripe']).toBe(2500);
    expect(stripe.violations).toEqual([]);
  });

  it('that the buyer does not confirm fails the order and opens the cart', async () => {
    const payload = await complete({ provider: 'stripe', token: 'pm_card_threeDSecure2Required' });
    const intent = stripe.settle(
      intentOf(payload['payment'].clientSecret as string),
      'requires_payment_method',
    );
    await webhook('payment_intent.payment_failed', intent);
    await till.workOnWebhooks();
    expect(await till.desk.standing(till.placed(cartId, payload))).toBe('FAILED FAILED UNFULFILLED');
    expect(await till.taken()).toMatchObject({ onHand: 5, reserved: 0, planUse: 0 });
    expect(await cartSeenBy(shop.visitor, cartId)).toMatchObject({ isLocked: false });
    expect(intent['status']).toBe('canceled');
  });

  it('that is declined tells its reason', async () => {
    const { order, userErrors } = await complete({ provider: 'stripe', token: 'pm_card_declined' });
    expect(order).toBeNull();
    expect(userErrors).toMatchObject([{ code: 'PAYMENT_DECLINED', reason: 'insufficient_funds' }]);
    expect(await till.taken()).toMatchObject({ onHand: 5, reserved: 0, planUse: 0 });
  });
});
