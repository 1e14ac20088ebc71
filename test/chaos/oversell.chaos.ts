import { beforeAll, describe, expect, it } from 'vitest';
import { GraphqlClient } from '../support/client.js';
import { buildServer, startServerProcess, type ServerProcess } from '../support/server-process.js';
import { checkOut, fillCart, openForSelling, sell } from '../support/selling.js';
import { booksOf } from '../support/books.js';
import { startWorld, type Shop, type World } from '../support/world.js';
import { inParallel, progress, report, scaled } from './report.js';

const BUYERS = scaled(1000);
const UNITS = scaled(50);

let world: World;
let servers: ServerProcess[];
beforeAll(async () => {
  [, world] = await Promise.all([buildServer(), startWorld()]);
  servers = await Promise.all([0, 1].map(() => startServerProcess(world.app)));
});

/** The shop through the one server process or the other. */
function visitorOf(shop: Shop, index: number) {
  return new GraphqlClient(servers[index % servers.length]!.url).inStore(shop.slug);
}

async function stockOf(shop: Shop) {
  const [row] = await world.app.database.query<{ onHand: number; reserved: number; held: number }>(
    `SELECT sum(on_hand)::int AS "onHand", sum(reserved)::int AS reserved,
       (SELECT count(*)::int FROM stock_reservation WHERE tenant_id = $1) AS held
     FROM stock_level WHERE tenant_id = $1`,
    [shop.tenantId],
  );
  return row!;
}

describe(`${BUYERS} buyers at once for ${UNITS} units`, () => {
  it.each([1, 2, 3, 4])('sells exactly what there is, run %i', async (run) => {
    const shop = await world.store({ planCode: 'ENTERPRISE' });
    await openForSelling(world, shop);
    const { variantId } = await sell(shop, { name: 'The last ones', stock: UNITS });
    const tell = progress('carts filled', BUYERS);
    let filled = 0;
    const carts = await inParallel(Array.from({ length: BUYERS }), 16, async (_, index) => {
      const cart = await fillCart(
        visitorOf(shop, index),
        [{ variantId, quantity: 1 }],
        `b${index}@world.test`,
      );
      tell(++filled);
      return cart['id'] as string;
    });

    const startedAt = performance.now();
    const answers = await Promise.all(carts.map((id, index) => checkOut(visitorOf(shop, index), id)));
    const seconds = (performance.now() - startedAt) / 1000;

    const payloads = answers.map(({ data, body }) => data?.['checkoutComplete'] ?? { body });
    const sold = payloads.filter(({ order }) => order?.status === 'CONFIRMED');
    const short = payloads.filter(({ userErrors }) => userErrors?.[0]?.code === 'INSUFFICIENT_STOCK');
    const books = await booksOf(world, shop);
    report(`Run ${run}: ${BUYERS} buyers, ${UNITS} units`, {
      sold: sold.length,
      'refused for stock': short.length,
      'answers of another kind': payloads.length - sold.length - short.length,
      'such as': JSON.stringify(payloads.find((one) => !sold.includes(one) && !short.includes(one)) ?? null),
      seconds: Math.round(seconds),
      ...books,
    });
    expect({ sold: sold.length, short: short.length }).toEqual({ sold: UNITS, short: BUYERS - UNITS });
    expect(await stockOf(shop)).toEqual({ onHand: 0, reserved: 0, held: 0 });
    expect(books).toMatchObject({ imbalance: 0, uncoveredOrders: 0, gapsInNumbers: 0 });
  });

  it('deadlocks nobody whose carts hold the same goods in opposite order', async () => {
    const shop = await world.store({ planCode: 'ENTERPRISE' });
    await openForSelling(world, shop);
    const first = await sell(shop, { name: 'First', stock: 10_000 });
    const second = await sell(shop, { name: 'Second', stock: 10_000 });
    const pairs = [first, second].map(({ variantId }) => ({ variantId, quantity: 1 }));
    const carts = await inParallel(Array.from({ length: scaled(400) }), 16, async (_, index) => {
      const lines = index % 2 === 0 ? pairs : [...pairs].reverse();
      return (await fillCart(visitorOf(shop, index), lines))['id'] as string;
    });
    const answers = await Promise.all(carts.map((id, index) => checkOut(visitorOf(shop, index), id)));
    const problems = answers.filter(({ data }) => data?.['checkoutComplete'].order?.status !== 'CONFIRMED');
    expect(problems.map(({ body }) => body)).toEqual([]);
    expect(await stockOf(shop)).toEqual({ onHand: 20_000 - 2 * carts.length, reserved: 0, held: 0 });
  });
});
