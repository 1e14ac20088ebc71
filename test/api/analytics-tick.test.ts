import { beforeAll, expect, test, vi } from 'vitest';
import { awaitUntil } from '../support/await-until.js';
import { CartClient } from '../support/carts.js';
import { buy, openForSelling } from '../support/selling.js';
import { shownProduct, track } from '../support/storefront.js';
import { startWorld, type Person, type Shop, type World } from '../support/world.js';
import { WsClient, type Following } from '../support/ws-client.js';

type Loose = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any

const TICK = 'subscription { analyticsTick { at revenue { amount currency } orders activeCarts visitors } }';

let world: World;
let shop: Shop;
let variantId: string;

beforeAll(async () => {
  world = await startWorld({ background: true });
  shop = await world.store({ currency: 'USD' });
  await openForSelling(world, shop);
  ({ variantId } = await shownProduct(shop, 'Lamp'));
});

function connect(who: Person | null, store = shop.slug): Promise<WsClient> {
  const authorization = who && { authorization: `Bearer ${who.session.accessToken}` };
  return WsClient.connect(world.app.url, { store, ...authorization });
}

/** Takes ticks up to the one that shows this. Answers how many those were. */
async function ticksUntil(following: Following, figures: Loose): Promise<number> {
  for (let count = 1; ; count++) {
    const tick = await following.next();
    if (Object.entries(figures).every(([name, value]) => tick[name] === value)) return count;
  }
}

test('the day of the store is told at once and as it changes, from one reading for all who follow', async () => {
  const reads = vi.spyOn(world.app.core.database, 'read');
  const others = await world.store();
  const clients = await Promise.all([connect(shop.owner), connect(await shop.staff())]);
  const foreign = await connect(others.owner, others.slug);
  const [one, two] = clients.map((client) => client.subscribe(TICK)) as [Following, Following];
  const elsewhere = foreign.subscribe(TICK);
  const nothing = { orders: 0, activeCarts: 0, visitors: 0, revenue: { amount: '0.00', currency: 'USD' } };
  for (const following of [one, two, elsewhere]) expect(await following.next()).toMatchObject(nothing);
  const readsOf = (tenantId: string) =>
    reads.mock.calls.filter(([tenant, sql]) => tenant === tenantId && sql.includes('"activeCarts"')).length;
  const before = readsOf(shop.tenantId);
  const began = performance.now();

  await track(shop.visitor, 'client-1', { type: 'PAGE_VIEWED' }, { type: 'PAGE_VIEWED' });
  await new CartClient(shop.visitor).add([{ variantId, quantity: 1 }]);
  expect((await buy(shop.visitor, [{ variantId, quantity: 2 }]))['userErrors']).toEqual([]);
  const end = { orders: 1, activeCarts: 1, visitors: 1 };
  const counts = await Promise.all([one, two].map((following) => ticksUntil(following, end)));
  const seconds = (performance.now() - began) / 1000;
  for (const count of counts) expect(count).toBeLessThanOrEqual(Math.ceil(seconds) + 1);
  expect(readsOf(shop.tenantId) - before).toBeLessThanOrEqual(Math.ceil(seconds) + 1);
  expect(elsewhere.untaken).toBe(0);

  const late = clients[0].subscribe(TICK);
  expect(await late.next()).toMatchObject({ ...end, revenue: { amount: '25.00', currency: 'USD' } });
  await Promise.all([...clients, foreign].map((client) => client.leave()));
  await awaitUntil(() => Promise.resolve(world.app.core.live.size === 0));
  reads.mockRestore();
});

test.each([
  ['nobody', () => Promise.resolve(null), 'UNAUTHENTICATED'],
  ['a customer', () => shop.customer(), 'FORBIDDEN'],
  ['the owner of another store', async () => (await world.store()).owner, 'FORBIDDEN'],
] as const)('%s is not told', async (_who, person, code) => {
  const client = await connect(await person());
  const { errors } = await client.subscribe(TICK).ended();
  expect(errors.map(({ extensions }) => extensions.code)).toEqual([code]);
  await client.leave();
});
