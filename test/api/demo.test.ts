import { beforeAll, describe, expect, test } from 'vitest';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from '../../src/demo/demo-accounts.js';
import { DEMO_STORES } from '../../src/demo/demo-stores.js';
import { SAVED_EXAMPLES } from '../../src/demo/saved-examples.js';
import type { ExplorerExample } from '../../src/platform/explorer/explorer-example.js';
import { seedDemo, seedPictures, type SeededStore } from '../../src/app/seed-demo.js';
import { GraphqlClient } from '../support/client.js';
import { ExampleTrail } from '../support/example-trail.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

let app: TestApp;
let seeded: SeededStore[];

beforeAll(async () => {
  app = await startTestApp({ background: true, environment: { LIMIT_SIGN_INS_PER_ACCOUNT: '1000' } });
  seeded = await seedDemo(app, () => undefined);
}, 120_000);

describe('the demo', () => {
  test('holds every product of its three stores', async () => {
    const counted = await Promise.all(
      DEMO_STORES.map(async ({ slug }) => {
        const data = await new GraphqlClient(app.url)
          .inStore(slug)
          .run('{ products(first: 1) { totalCount } }');
        return data['products'].totalCount as number;
      }),
    );
    expect(counted).toEqual(DEMO_STORES.map(({ products }) => products.length));
  });

  test('lets every account sign in with the role it is announced with', async () => {
    for (const { email, store, role } of DEMO_ACCOUNTS) {
      const client = new GraphqlClient(app.url).as(await tokenOf(email));
      const { me } = await client.run('{ me { email memberships { role store { slug } } } }');
      const own = store === null ? [] : [{ role, store: { slug: store } }];
      expect({ email: me.email, memberships: me.memberships }).toEqual({ email, memberships: own });
    }
  });

  test('ships from every store to five countries, in at least two ways each', async () => {
    for (const { ctx, demo } of seeded) {
      for (const country of ['US', 'GB', 'SA', 'AE', 'JP']) {
        const options = await app.composed.apis.shipping.options(ctx, {
          address: { country, region: null, postalCode: null },
          ...{ weightGrams: 1500, discountedSubtotalMinor: 1000, currency: demo.currency, items: [] },
        });
        expect(options.length).toBeGreaterThanOrEqual(2);
        expect(options.every(({ priceMinor }) => priceMinor > 0)).toBe(true);
      }
    }
  });

  test('seeds nothing twice, and does not bring back what was deleted once it is complete', async () => {
    const small = seeded.map(({ demo, ctx }) => ({
      ctx,
      demo: { ...demo, products: demo.products.slice(0, 1) },
    }));
    await seedPictures(app, small, new AbortController().signal);
    await app.database.query(`UPDATE product SET slug = slug || '-renamed' WHERE slug = $1`, [
      DEMO_STORES[0]!.products[5]!.slug,
    ]);
    expect(await seedDemo(app, () => undefined)).toEqual([]);
    const [row] = await app.database.query('SELECT count(*)::int AS products FROM product');
    expect(row).toEqual({ products: DEMO_STORES.flatMap(({ products }) => products).length });
  });
});

describe('the saved examples of the explorer', () => {
  const unlive = SAVED_EXAMPLES.filter((example) => !isLive(example));
  const complete = unlive.filter(isComplete);
  const unfinished = unlive.filter((example) => !isComplete(example));

  test('are mostly ready to run', () => {
    expect(complete.length).toBeGreaterThan(unfinished.length);
  });

  test.each(complete.map((example) => [example.store ?? 'platform', example.title, example] as const))(
    '%s: %s answers without an error',
    async (_store, _title, example) => {
      const client = await clientFor(example);
      const answer = await client.send(
        example.query,
        example.variables as Record<string, unknown> | undefined,
      );
      expect(answer.errors).toEqual([]);
      expect(JSON.stringify(answer.data)).not.toMatch(/"userErrors":\[\{/);
    },
  );

  test.each(unfinished.map((example) => [example.store ?? 'platform', example.title, example] as const))(
    '%s: %s is a document of the schema, with something left to paste',
    async (_store, _title, example) => {
      const client = await clientFor(example);
      const answer = await client.send(
        example.query,
        example.variables as Record<string, unknown> | undefined,
      );
      expect(answer.errors.map((error) => error.extensions.code)).not.toContain('BAD_USER_INPUT');
      expect(answer.errors.map((error) => error.extensions.code)).not.toContain('INTERNAL');
    },
  );
});

describe.each(DEMO_STORES.map(({ slug }) => slug))('the examples of selling in %s', (slug) => {
  const ready = (title: string) =>
    SAVED_EXAMPLES.find((example) => example.store === slug && example.title === title)!;

  test('lead, in their order, from an empty cart to an order that was shipped and refunded', async () => {
    const trail = new ExampleTrail(app.url);
    const product = await trail.run(ready('Product page'));
    trail.keep('VARIANT_ID', product['productBySlug'].variants[0].id);
    trail.keep('CART_ID', (await trail.run(ready('Fill a cart')))['cartLinesAdd'].cart.id);
    const { cart } = (await trail.run(ready('Say who buys')))['cartBuyerUpdate'];
    expect(cart.shippingOptions.length).toBeGreaterThanOrEqual(2);
    trail.keep('SHIPPING_OPTION_ID', cart.shippingOptions[0].id);
    await trail.run(ready('Choose how it is shipped'));
    const priced = (await trail.run(ready('Use a discount code')))['cartDiscountCodesSet'].cart;
    expect(priced.discountCodes).toEqual([{ code: 'WELCOME10', isApplicable: true, reason: null }]);
    await trail.run(ready('Why it costs what it costs'));

    const bought = (await trail.run(ready('Complete the checkout')))['checkoutComplete'];
    expect(bought.order).toMatchObject({ status: 'CONFIRMED', paymentStatus: 'PAID', total: priced.total });
    trail.keep('ORDER_ID', bought.order.id);
    trail.keep('ORDER_ACCESS_TOKEN', bought.orderAccessToken);
    await trail.run(ready('Read the order'));
    const followed = await trail.follow(ready('Follow the order live'));
    expect(await followed.next()).toMatchObject({ order: { number: bought.order.number } });

    trail.signIn(await tokenOf(`owner@${slug}.test`));
    const waiting = (await trail.run(ready('Orders to be shipped, oldest first')))['orders'].nodes as {
      id: string;
    }[];
    expect(waiting.map(({ id }) => id)).toContain(bought.order.id);
    expect(await (await trail.follow(ready('Watch all orders live'))).next()).toHaveProperty('order.id');
    const sent = (await trail.run(ready('Ship an order')))['shipmentCreate'];
    expect(sent.order).toMatchObject({ fulfillmentStatus: 'FULFILLED' });
    trail.keep('SHIPMENT_ID', sent.shipment.id);
    await trail.run(ready('A parcel was delivered'));
    const returned = (await trail.run(ready('Refund an order')))['refundCreate'];
    expect(returned.refund).toMatchObject({ status: 'SUCCEEDED', amount: priced.total });
    const [balance] = (await trail.run(ready('Trial balance')))['ledgerTrialBalance'];
    expect(balance).toMatchObject({ isBalanced: true });
  });
});

/** Whether nothing is left to paste but the token that the explorer fills in by itself. */
function isComplete({ query, variables, headers }: ExplorerExample): boolean {
  return !JSON.stringify({ query, variables, ...headers, authorization: '' }).includes('PASTE_');
}

function isLive({ query }: ExplorerExample): boolean {
  return /^subscription/m.test(query);
}

/** A client with the example's headers and, for what needs a role, the account that has it. */
async function clientFor({ store, group, headers }: ExplorerExample): Promise<GraphqlClient> {
  const client = new GraphqlClient(app.url)
    .with({ ...headers, authorization: undefined })
    .inStore(store ?? undefined);
  if (group === 'Merchant' || group === 'Orders and money')
    return client.as(await tokenOf(`owner@${store!}.test`));
  if (group === 'Account') return client.as(await tokenOf(`customer@${store!}.test`));
  if (group === 'Platform' || store === null) return client.as(await tokenOf('admin@wasla.test'));
  return client;
}

async function tokenOf(email: string): Promise<string> {
  const data = await new GraphqlClient(app.url).run(
    'mutation ($input: SessionCreateInput!) { sessionCreate(input: $input) { session { accessToken } userErrors { message } } }',
    { input: { email, password: DEMO_PASSWORD } },
  );
  return data['sessionCreate'].session.accessToken as string;
}
