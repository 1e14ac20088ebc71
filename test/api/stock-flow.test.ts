import { beforeAll, expect, test } from 'vitest';
import { ManualClock } from '../../src/kernel/clock.js';
import { figure, NO_PRODUCT, shownProduct } from '../support/storefront.js';
import { startWorld, type Shop, type World } from '../support/world.js';

const FLOW = '{ start received sold returned adjustedIn adjustedOut transferredIn transferredOut change }';
const NOTHING = {
  ...{ received: 0, sold: 0, returned: 0, adjustedIn: 0, adjustedOut: 0 },
  ...{ transferredIn: 0, transferredOut: 0, change: 0 },
};

let world: World;
let shop: Shop;
let clock: ManualClock;
let lamp: { id: string; variantId: string };
let vase: { id: string; variantId: string };

beforeAll(async () => {
  // Half past eleven in the evening in Istanbul.
  clock = new ManualClock(new Date('2026-05-04T20:30:00Z'));
  world = await startWorld({ clock });
  shop = await world.store();
  await shop.owner.run(
    'mutation { storeUpdate(input: { timeZone: "Europe/Istanbul" }) { userErrors { code } } }',
  );
  lamp = await shownProduct(shop, 'Lamp');
  vase = await shownProduct(shop, 'Vase');
});

let changes = 0;

async function adjust(variantId: string, delta: number): Promise<void> {
  const owner = await world.people.again(shop.owner, shop.slug);
  await owner.run(
    `mutation ($input: InventoryAdjustInput!, $key: String!) {
      inventoryAdjust(input: $input, idempotencyKey: $key) { userErrors { message } }
    }`,
    { input: { variantId, delta, reason: 'Counted' }, key: `flow-${++changes}` },
  );
}

async function flow(rest: string) {
  await world.app.relay.drain();
  const { value, statements } = await figure(world, shop, `stockFlow(${rest}) ${FLOW}`);
  expect(statements).toBeLessThanOrEqual(3);
  return value;
}

const MAY = 'from: "2026-05-04", to: "2026-05-06", interval: DAY';

test('what moves counts on the day of the store, as what it was', async () => {
  await adjust(lamp.variantId, -4);
  await adjust(lamp.variantId, 1);
  clock.advance(3_600_000);
  await adjust(lamp.variantId, 7);
  await adjust(vase.variantId, -2);
  const first = { start: '2026-05-04', received: 100, adjustedIn: 1, adjustedOut: 4, change: 97 };
  expect(await flow(`${MAY}, productId: "${lamp.id}"`)).toEqual([
    { ...NOTHING, ...first },
    { ...NOTHING, start: '2026-05-05', adjustedIn: 7, change: 7 },
    { ...NOTHING, start: '2026-05-06' },
  ]);
  expect(await flow(MAY)).toEqual([
    { ...NOTHING, ...first, received: 200, change: 197 },
    { ...NOTHING, start: '2026-05-05', adjustedIn: 7, adjustedOut: 2, change: 5 },
    { ...NOTHING, start: '2026-05-06' },
  ]);
  expect(await flow('from: "2026-04-30", to: "2026-05-05", interval: MONTH')).toEqual([
    { ...NOTHING, start: '2026-04-30' },
    { ...NOTHING, start: '2026-05-01', received: 200, adjustedIn: 8, adjustedOut: 6, change: 202 },
  ]);
});

test('what is told again, or made anew, changes nothing', async () => {
  const before = await flow(MAY);
  await world.app.database.query(
    `UPDATE outbox_position SET position = 0 WHERE tenant_id = $1 AND consumer = 'analytics.stock'`,
    [shop.tenantId],
  );
  expect(await flow(MAY)).toEqual(before);
  await world.app.composed.apis.analytics.rebuild.rebuild(await shop.context());
  expect(await flow(MAY)).toEqual(before);
});

test('a product of nobody has not moved, and hours are refused', async () => {
  expect(
    await flow(`from: "2026-05-04", to: "2026-05-04", interval: DAY, productId: "${NO_PRODUCT}"`),
  ).toEqual([{ ...NOTHING, start: '2026-05-04' }]);
  const owner = await world.people.again(shop.owner, shop.slug);
  const refused = await owner.send(
    `{ analytics { stockFlow(from: "2026-05-04", to: "2026-05-04", interval: HOUR) ${FLOW} } }`,
  );
  expect(refused.errors[0]!.message).toBe('Stock is summed by day: ask for DAY, WEEK or MONTH.');
});
