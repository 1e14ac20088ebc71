import { beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../src/kernel/ids.js';
import { booksOf } from '../support/books.js';
import { GraphqlClient } from '../support/client.js';
import { buildServer, startServerProcess, type ServerProcess } from '../support/server-process.js';
import { checkOut, fillCart, openForSelling, sell } from '../support/selling.js';
import { startWorld, type World } from '../support/world.js';
import { report, scaled } from './report.js';

const AT_ONCE = 50;

let world: World;
let servers: ServerProcess[];
beforeAll(async () => {
  [, world] = await Promise.all([buildServer(), startWorld()]);
  servers = await Promise.all([0, 1].map(() => startServerProcess(world.app)));
});

describe(`one idempotency key, sent ${AT_ONCE} times at once to two processes`, () => {
  it('makes one order and gives equal answers', async () => {
    const shop = await world.store({ planCode: 'ENTERPRISE' });
    await openForSelling(world, shop);
    const { variantId } = await sell(shop, { name: 'Mug', stock: 1000 });
    const rounds = scaled(20);
    for (let round = 0; round < rounds; round++) {
      const clients = servers.map(({ url }) => new GraphqlClient(url).inStore(shop.slug));
      const cart = await fillCart(clients[0]!, [{ variantId, quantity: 1 }]);
      const key = newId();
      const token = round % 2 === 0 ? 'ok' : 'decline';
      const answers = await Promise.all(
        Array.from({ length: AT_ONCE }, (_, index) =>
          checkOut(clients[index % 2]!, cart['id'] as string, { key, token }),
        ),
      );
      expect(new Set(answers.map(({ body }) => whatIsSaid(body))).size).toBe(1);
    }
    const books = await booksOf(world, shop);
    report(`${rounds} keys, each sent ${AT_ONCE} times at once`, { ...books });
    expect(books).toMatchObject({ orders: rounds, doubleOrders: 0, lostCharges: 0, wrongStock: 0 });
  });
});

/** Without the id of the request, and what the client has left to spend: both are the request's own. */
function whatIsSaid(body: string): string {
  return body.replace(/"requestId":"[^"]*"/g, '').replace(/"currentlyAvailable":\d+/g, '');
}
