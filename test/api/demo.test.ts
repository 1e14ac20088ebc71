import { beforeAll, describe, expect, test } from 'vitest';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from '../../src/demo/demo-accounts.js';
import { DEMO_STORES } from '../../src/demo/demo-stores.js';
import { SAVED_EXAMPLES } from '../../src/demo/saved-examples.js';
import { seedDemo, seedPictures, type SeededStore } from '../../src/app/seed-demo.js';
import { GraphqlClient } from '../support/client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

let app: TestApp;
let seeded: SeededStore[];

beforeAll(async () => {
  app = await startTestApp({ environment: { LIMIT_SIGN_INS_PER_ACCOUNT: '1000' } });
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
  const complete = SAVED_EXAMPLES.filter((example) => !JSON.stringify(example).includes('PASTE_'));
  const unfinished = SAVED_EXAMPLES.filter((example) => !complete.includes(example));

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

/** A client with the example's headers and, for what needs a role, the account that has it. */
async function clientFor({ store, group, headers }: (typeof SAVED_EXAMPLES)[number]): Promise<GraphqlClient> {
  const client = new GraphqlClient(app.url)
    .with({ ...headers, authorization: undefined })
    .inStore(store ?? undefined);
  if (group === 'Merchant') return client.as(await tokenOf(`owner@${store!}.test`));
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
