import { beforeAll, describe, expect, it } from 'vitest';
import { ManualClock, systemClock } from '../../src/kernel/clock.js';
import type { GraphqlAnswer, GraphqlClient } from '../support/client.js';
import { productInput } from '../support/products.js';
import { startWorld, type Shop, type World } from '../support/world.js';
import { WsClient } from '../support/ws-client.js';

const clock = new ManualClock(systemClock.now());
let world: World;
let shop: Shop;
let address = 0;

beforeAll(async () => {
  const environment = {
    LIMIT_QUERY_COST: '2000',
    LIMIT_COST_BUCKET: '2000',
    LIMIT_COST_RESTORE: '1',
    LIMIT_COST_EXEMPT: '203.0.113.0/24, 2001:db8:ffff::/48',
    TRUST_PROXY: '1',
  };
  world = await startWorld({ environment, clock });
  shop = await world.store();
});

const at = (client: GraphqlClient, forwarded: string) => client.with({ 'x-forwarded-for': forwarded });

/** Nobody, with an address, and so a bucket, of their own. */
const stranger = () => at(shop.visitor, `198.51.100.${++address}`);

const throttleStatusOf = ({ body }: GraphqlAnswer<unknown>) =>
  (JSON.parse(body) as { extensions: { cost: { throttleStatus: unknown } } }).extensions.cost.throttleStatus;

/** Keeps what it asks for, because nobody is allowed to read all users' orders this way without a store's consent. */
const refused = (first: number) => `{ stores(first: ${first}) { nodes { id } } }`;

/** Leaves less in the bucket than a single mutation costs. */
async function drain(client: GraphqlClient): Promise<void> {
  for (const first of [100, 10, 1]) {
    let status = 200;
    while (status === 200) ({ status } = await client.send(refused(first)));
    expect(status).toBe(429);
  }
}

describe('a bucket', () => {
  it('belongs to one address in one store', async () => {
    const visitor = stranger();
    await drain(visitor);
    expect((await visitor.send(refused(100))).status).toBe(429);
    expect((await stranger().send(refused(100))).status).toBe(200);
    const other = await world.store();
    expect((await visitor.inStore(other.slug).send(refused(100))).status).toBe(200);
  });

  it('belongs to a network of IPv6 addresses, as whoever has one of them has all', async () => {
    await drain(at(shop.visitor, '2001:db8:1:1::1'));
    expect((await at(shop.visitor, '2001:db8:1:1:ffff::2').send(refused(100))).status).toBe(429);
    expect((await at(shop.visitor, '2001:db8:1:2::1').send(refused(100))).status).toBe(200);
  });

  it('belongs to the user where one is signed in, wherever they are', async () => {
    const [one, two] = [await shop.customer(), await shop.customer()];
    await drain(at(one, '192.0.2.1'));
    expect((await at(one, '192.0.2.2').send(refused(100))).status).toBe(429);
    expect((await at(two, '192.0.2.1').send(refused(100))).status).toBe(200);
    expect((await at(shop.visitor, '192.0.2.1').send(refused(100))).status).toBe(200);
  });

  it('is not asked for servers that speak for many, except for those who are signed in', async () => {
    for (const server of ['203.0.113.9', '2001:db8:ffff:1::1']) {
      for (let times = 0; times < 30; times++) {
        const answer = await at(shop.visitor, server).send(refused(100));
        expect(answer.status).toBe(200);
        expect(throttleStatusOf(answer)).toBeNull();
      }
    }
    const customer = at(await shop.customer(), '203.0.113.9');
    expect(throttleStatusOf(await customer.send('{ __typename }'))).toEqual({
      maximumAvailable: 2000,
      currentlyAvailable: 1999,
      restoreRate: 1,
    });
  });
});

describe('an empty bucket', () => {
  it('lets no mutation change anything', async () => {
    const product = await shop.product(productInput());
    const { owner } = shop;
    await drain(owner);
    const rename =
      'mutation ($id: ID!) { productUpdate(id: $id, input: { name: "Other" }) { product { id } } }';
    const answer = await owner.send(rename, { id: product.id });
    expect(answer.errors[0]?.extensions).toMatchObject({
      code: 'THROTTLED',
      retryAfterMs: expect.any(Number) as number,
    });
    expect(answer.statements).toBe(0);
    const seen = await stranger().send('query ($id: ID!) { product(id: $id) { name version } }', {
      id: product.id,
    });
    expect(seen.data).toEqual({ product: { name: 'Thing', version: 1 } });
  });

  it('lets no subscription begin, and those that have begun go on', async () => {
    const staff = await shop.staff();
    const socket = await WsClient.connect(world.app.url, staff.socketParameters);
    const feed = 'subscription { ordersFeed { sequence } }';
    const following = socket.subscribe(feed);
    await expect.poll(async () => availableTo(staff)).toBeLessThan(2000 - 10);
    await drain(staff);
    const { errors } = await socket.subscribe(feed).ended();
    expect(errors[0]?.extensions).toMatchObject({
      code: 'THROTTLED',
      retryAfterMs: expect.any(Number) as number,
      cost: {
        requestedQueryCost: 101,
        actualQueryCost: 0,
        throttleStatus: { maximumAvailable: 2000, restoreRate: 1 },
      },
    });
    expect(following.untaken).toBe(0);
    socket.cut();
  });
});

async function availableTo(client: GraphqlClient): Promise<number> {
  const status = throttleStatusOf(await client.send('{ __typename }')) as { currentlyAvailable: number };
  return status.currentlyAvailable;
}
