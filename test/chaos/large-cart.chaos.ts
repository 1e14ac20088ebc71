import { beforeAll, expect, it } from 'vitest';
import { contractDocument } from '../support/contract-documents.js';
import { GraphqlClient } from '../support/client.js';
import { buildServer, startServerProcess, type ServerProcess } from '../support/server-process.js';
import { fillCart, openForSelling } from '../support/selling.js';
import { startWorld, type Shop, type World } from '../support/world.js';
import { report } from './report.js';

type Loose = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any

const LARGE = 200;
const ROUNDS = 60;

let world: World;
let server: ServerProcess;
beforeAll(async () => {
  [, world] = await Promise.all([buildServer(), startWorld()]);
  server = await startServerProcess(world.app);
});

async function variantsOf(shop: Shop): Promise<string[]> {
  const ids: string[] = [];
  for (let batch = 0; batch < LARGE / 50; batch++) {
    const { id } = await shop.product({
      name: `Set ${batch}`,
      options: [{ name: 'Number', values: Array.from({ length: 50 }, (_, index) => `${index}`) }],
      variants: Array.from({ length: 50 }, (_, index) => ({
        price: `${5 + index}`,
        initialQuantity: 1000,
        selectedOptions: [{ name: 'Number', value: `${index}` }],
      })),
    });
    const read = 'query ($id: ID!) { product(id: $id) { variants { id } } }';
    const answer = await shop.owner.run(read, { id });
    ids.push(...(answer['product'].variants as { id: string }[]).map((variant) => variant.id));
  }
  return ids;
}

/** Median milliseconds of changing one quantity. */
async function changeTime(client: GraphqlClient, cart: Loose): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const line = cart['lines'][round % cart['lines'].length];
    const startedAt = performance.now();
    const answer = await client.run(contractDocument('CartLinesUpdate'), {
      cartId: cart['id'],
      lines: [{ id: line.id, quantity: (round % 7) + 1 }],
    });
    times.push(performance.now() - startedAt);
    expect(answer['cartLinesUpdate'].userErrors).toEqual([]);
  }
  return times.sort((one, other) => one - other)[Math.floor(ROUNDS / 2)]!;
}

it(`a change in a cart of ${LARGE} lines costs less than twice that of 2 lines and 1 ms a line`, async () => {
  const shop = await world.store({ planCode: 'ENTERPRISE' });
  await openForSelling(world, shop);
  const client = new GraphqlClient(server.url).inStore(shop.slug);
  const variants = await variantsOf(shop);
  const wishes = variants.map((variantId) => ({ variantId, quantity: 1 }));
  const [small, large] = [await fillCart(client, wishes.slice(0, 2)), await fillCart(client, wishes)];
  await changeTime(client, small);
  const [ofSmall, ofLarge] = [await changeTime(client, small), await changeTime(client, large)];
  const allowed = 2 * ofSmall + LARGE;
  report('Changing one quantity, median', {
    'ms with 2 lines': Math.round(ofSmall * 10) / 10,
    [`ms with ${LARGE} lines`]: Math.round(ofLarge * 10) / 10,
    'ms allowed': Math.round(allowed * 10) / 10,
  });
  expect(ofLarge).toBeLessThan(allowed);
});
