import { beforeAll, expect, test } from 'vitest';
import { ManualClock } from '../../src/kernel/clock.js';
import { CartClient } from '../support/carts.js';
import { buy, checkOut, fillCart, openForSelling } from '../support/selling.js';
import { figure, runTask, shownProduct, track, trackCart } from '../support/storefront.js';
import { startWorld, type Shop, type World } from '../support/world.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const CARTS = '{ started abandoned converted open abandonmentRateBps conversionRateBps }';

let world: World;
let shop: Shop;
let clock: ManualClock;
let variantId: string;

beforeAll(async () => {
  clock = new ManualClock(new Date('2026-05-04T12:00:00Z'));
  world = await startWorld({ clock, environment: { CART_EXPIRY_DAYS: '10' } });
});

/** A store of its own for a test, which sells one thing. */
async function open(): Promise<void> {
  shop = await world.store();
  await openForSelling(world, shop);
  ({ variantId } = await shownProduct(shop, 'Lamp'));
}

const lines = () => [{ variantId, quantity: 1 }];
const today = () => clock.now().toISOString().slice(0, 10);

async function guestCart(): Promise<string> {
  return (await new CartClient(shop.visitor).add(lines()))['cart'].id as string;
}

async function carts(day: string): Promise<unknown> {
  await world.app.relay.drain();
  const { value, statements } = await figure(world, shop, `carts(from: "${day}", to: "${day}") ${CARTS}`);
  expect(statements).toBeLessThanOrEqual(3);
  return value;
}

async function funnel(day: string): Promise<unknown> {
  const range = `from: "${day}", to: "${day}"`;
  return (await figure(world, shop, `funnel(${range}) { checkoutsStarted orders conversionRateBps }`)).value;
}

test('a cart counts on the day it was started, as what it has become since', async () => {
  await open();
  const first = today();
  const forgotten = await guestCart();
  const kept = await guestCart();
  expect(await carts(first)).toEqual({
    ...{ started: 2, abandoned: 0, converted: 0, open: 2, abandonmentRateBps: 0, conversionRateBps: 0 },
  });
  clock.advance(23 * HOUR_MS);
  await new CartClient(shop.visitor).add(lines(), kept);
  clock.advance(HOUR_MS);
  await runTask(world, 'analytics:carts-abandon');
  await Promise.all([1, 2].map(() => runTask(world, 'analytics:carts-abandon')));
  expect(await carts(first)).toMatchObject({ started: 2, abandoned: 1, open: 1, abandonmentRateBps: 5000 });
  expect(await carts(today())).toMatchObject({ started: 0, abandonmentRateBps: null });

  // Whoever comes back and buys has not abandoned it.
  const told = { cartId: forgotten, input: { email: 'late@world.test' } };
  await new CartClient(shop.visitor).run('CartBuyerUpdate', told);
  await Promise.all([1, 2].map(() => runTask(world, 'analytics:carts-abandon')));
  expect(await carts(first)).toMatchObject({ started: 2, abandoned: 0, open: 2 });
  expect((await buy(shop.visitor, lines()))['userErrors']).toEqual([]);
  expect(await carts(today())).toMatchObject({ started: 1, converted: 1, conversionRateBps: 10_000 });
  expect(await carts(first)).toMatchObject({ abandoned: 0, open: 2 });
  clock.advance(11 * DAY_MS);
  const expire = world.app.composed.modules.find(({ name }) => name === 'carts')!.tasks!['carts:expire']!;
  await expire({});
  expect(await carts(first)).toMatchObject({ started: 2, abandoned: 2, open: 0 });
});

test('a declined payment leaves the cart open, and one checkout of it counts', async () => {
  await open();
  const started = today();
  const cart = await fillCart(shop.visitor, lines());
  const cartId = cart['id'] as string;
  const declined = await checkOut(shop.visitor, cartId, { token: 'decline' });
  expect(declined.data!['checkoutComplete'].userErrors[0].code).toBe('PAYMENT_DECLINED');
  expect(await carts(started)).toMatchObject({ started: 1, converted: 0, open: 1 });
  clock.advance(DAY_MS);
  await runTask(world, 'analytics:carts-abandon');
  expect(await carts(started)).toMatchObject({ abandoned: 1, open: 0 });
  await checkOut(shop.visitor, cartId);
  expect(await carts(started)).toMatchObject({ started: 1, abandoned: 0, converted: 1, open: 0 });
  expect(await funnel(started)).toEqual({ checkoutsStarted: 1, orders: 0, conversionRateBps: null });
  expect(await funnel(today())).toEqual({ checkoutsStarted: 0, orders: 1, conversionRateBps: null });
});

test("a guest's cart that goes into the user's own is not counted any more", async () => {
  await open();
  const person = await shop.customer();
  await new CartClient(person).add(lines());
  const guest = await guestCart();
  expect(await carts(today())).toMatchObject({ started: 2 });
  await new CartClient(person).claim(guest);
  expect(await carts(today())).toMatchObject({ started: 1, open: 1 });
});

test('an order counts for the source of the visit in which its cart was filled', async () => {
  await open();
  const day = today();
  const span = `from: "${day}", to: "${day}"`;
  const order = async (clientId: string, email: string, source?: string) => {
    const cart = await fillCart(shop.visitor, lines(), email);
    const cartId = cart['id'] as string;
    const visit = { clientId, cartId, ...(source && { source }) };
    expect((await trackCart(shop.visitor, visit))['userErrors']).toEqual([]);
    clock.advance(1000);
    // What is told later changes nothing.
    await trackCart(shop.visitor, { ...visit, source: 'later' });
    await checkOut(shop.visitor, cartId);
    await trackCart(shop.visitor, { clientId, cartId, source: 'too-late' });
    return cartId;
  };
  // The first landed with a source and named the cart afterwards.
  await track(shop.visitor, 'client-one', {
    type: 'PAGE_VIEWED',
    source: 'https://www.Search.example/find?q=1',
  });
  clock.advance(1000);
  await order('client-one', 'one@world.test');
  await order('client-two', 'two@world.test', 'newsletter');
  await order('client-three', 'one@world.test', 'newsletter');
  await buy(shop.visitor, lines());
  await world.app.relay.drain();
  clock.advance(2 * 60_000);
  await runTask(world, 'analytics:visits');

  const fields = 'source orders newCustomers returningOrders isConverted revenue { amount }';
  const { value: top } = await figure(world, shop, `topSources(${span}) { ${fields} }`);
  const each = { isConverted: false, newCustomers: 1, returningOrders: 0 };
  const paid = { amount: '15.00' };
  const newsletter = {
    source: 'newsletter',
    orders: 2,
    ...each,
    returningOrders: 1,
    revenue: { amount: '30.00' },
  };
  const search = { source: 'search.example', orders: 1, ...each, revenue: paid };
  expect(top).toEqual([newsletter, { source: '', orders: 1, ...each, revenue: paid }, search]);
  const { value: found, statements } = await figure(
    world,
    shop,
    `acquisition(${span}) { sessions ${fields} }`,
  );
  expect(statements).toBeLessThanOrEqual(3);
  expect(found).toEqual(
    expect.arrayContaining([
      { sessions: 1, ...search },
      { sessions: 2, ...newsletter },
    ]),
  );
  const { value: summary } = await figure(
    world,
    shop,
    `summary(${span}, source: "newsletter") { orders newCustomers }`,
  );
  expect(summary).toEqual({ orders: 2, newCustomers: 1 });
  // Events go after days; what was counted, and what is counted anew, stays.
  for (const table of ['analytics_event', 'analytics_cart_source']) {
    await world.app.database.query(`DELETE FROM ${table} WHERE tenant_id = $1`, [shop.tenantId]);
  }
  await world.app.composed.apis.analytics.rebuild.rebuild(await shop.context());
  expect((await figure(world, shop, `topSources(${span}) { ${fields} }`)).value).toEqual(top);
});

test('what is delivered again from the beginning changes nothing', async () => {
  await open();
  const day = today();
  await buy(shop.visitor, lines());
  await buy(shop.visitor, lines(), { token: 'decline' });
  await guestCart();
  const before = [await carts(day), await funnel(day)];
  expect(before[0]).toMatchObject({ started: 3, converted: 1, open: 2 });
  expect(before[1]).toMatchObject({ checkoutsStarted: 2, orders: 1 });
  await world.app.database.query(
    `UPDATE outbox_position SET position = 0 WHERE tenant_id = $1 AND consumer = 'analytics.carts'`,
    [shop.tenantId],
  );
  expect([await carts(day), await funnel(day)]).toEqual(before);
});

test('the sums are made anew from carts and orders, by the time zone that the store has now', async () => {
  await open();
  const rebuild = () => world.app.composed.apis.storefront.cartRebuild.rebuild(shop.tenantId);
  const first = today();
  const person = await shop.customer();
  await new CartClient(person).add(lines());
  await new CartClient(person).claim(await guestCart());
  const late = await fillCart(shop.visitor, lines());
  await checkOut(shop.visitor, late['id'] as string, { token: 'decline' });
  await buy(shop.visitor, lines());
  clock.advance(DAY_MS);
  await checkOut(shop.visitor, late['id'] as string);
  await buy(shop.visitor, lines(), { token: 'decline' });
  await world.app.relay.drain();
  await runTask(world, 'analytics:carts-abandon');
  const read = async () => [
    await carts(first),
    await funnel(first),
    await carts(today()),
    await funnel(today()),
  ];
  const before = await read();
  expect(before).toMatchObject([
    { started: 3, abandoned: 1, converted: 2, open: 0 },
    { checkoutsStarted: 2, orders: 1 },
    { started: 1, converted: 0, open: 1 },
    { checkoutsStarted: 1, orders: 1 },
  ]);
  for (const table of ['analytics_cart', 'analytics_carts']) {
    await world.app.database.query(`DELETE FROM ${table} WHERE tenant_id = $1`, [shop.tenantId]);
  }
  expect(await Promise.all([rebuild(), rebuild()])).toEqual([5, 5]);
  expect(await read()).toEqual(before);

  const owner = await world.people.again(shop.owner, shop.slug);
  await owner.run(
    'mutation { storeUpdate(input: { timeZone: "Pacific/Kiritimati" }) { userErrors { code } } }',
  );
  const moved = today();
  expect(await carts(moved)).toMatchObject({ started: 1 });
  const [job] = await world.app.database.query(
    `SELECT key FROM graphile_worker.jobs WHERE key = 'analytics:carts-rebuild:' || $1`,
    [shop.tenantId],
  );
  expect(job).toBeDefined();
  await rebuild();
  expect([await carts(first), await funnel(first)]).toMatchObject([
    { started: 0 },
    { checkoutsStarted: 0, orders: 0 },
  ]);
  expect([await carts(moved), await funnel(moved)]).toEqual(before.slice(0, 2));
});
