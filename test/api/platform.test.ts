import { beforeAll, describe, expect, test } from 'vitest';
import { startWorld, type Person, type Shop, type World } from '../support/world.js';

const Stores = `query Stores($first: Int!, $after: String, $filter: StoreFilter) {
  stores(first: $first, after: $after, filter: $filter) {
    pageInfo { hasNextPage endCursor }
    nodes { id slug name isActive isPublished plan { code } owner { id email } createdAt }
  }
}`;
const Sorted = `query ($first: Int, $after: String, $last: Int, $before: String, $sort: StoreSort) {
  stores(first: $first, after: $after, last: $last, before: $before, sort: $sort) {
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { slug }
  }
}`;
const StoreSuspend = `mutation StoreSuspend($id: ID!, $reason: String!) {
  storeSuspend(id: $id, reason: $reason) { store { id isActive } userErrors { code message path } }
}`;
const StoreReactivate = `mutation StoreReactivate($id: ID!) {
  storeReactivate(id: $id) { store { id isActive } userErrors { code message path } }
}`;
const StorePlanSet = `mutation ($id: ID!, $planCode: ID!) {
  storePlanSet(id: $id, planCode: $planCode) { store { plan { code } } userErrors { code path } }
}`;

let world: World;
let operator: Person;

beforeAll(async () => {
  world = await startWorld();
  operator = await world.superAdmin();
});

interface StoresPage {
  readonly nodes: { slug: string }[];
  readonly pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string;
    endCursor: string;
  };
}

async function page(variables: Record<string, unknown>, document = Sorted): Promise<StoresPage> {
  return (await operator.run(document, variables))['stores'] as StoresPage;
}

describe('the list of all stores', () => {
  let shops: Shop[];
  beforeAll(async () => {
    shops = [];
    for (const letter of ['d', 'b', 'e', 'a', 'c']) {
      const slug = `list-${letter}`;
      shops.push(
        await world.store({
          slug,
          name: `List ${letter.toUpperCase()}`,
          planCode: letter === 'e' ? 'PRO' : 'BASIC',
        }),
      );
    }
  });

  test('shows each with its owner and plan, in three statements for a page', async () => {
    const answer = await operator.send(Stores, { first: 100, filter: { query: 'LIST E' } });
    expect(answer.data?.['stores']).toEqual({
      pageInfo: { hasNextPage: false, endCursor: expect.any(String) as string },
      nodes: [
        {
          id: shops[2]!.id,
          slug: 'list-e',
          name: 'List E',
          isActive: true,
          isPublished: true,
          plan: { code: 'PRO' },
          owner: { id: shops[2]!.owner.id, email: shops[2]!.owner.email },
          createdAt: expect.any(String) as string,
        },
      ],
    });
    expect((await operator.send(Stores, { first: 100 })).statements).toBe(3);
  });

  test('begins with the newest, and pages forth and back without repeating or losing one', async () => {
    const newestFirst = ['list-c', 'list-a', 'list-e', 'list-b', 'list-d'];
    const first = await page({ first: 2 });
    expect(first.nodes.map(({ slug }) => slug)).toEqual(newestFirst.slice(0, 2));
    await world.store({ slug: 'opened-meanwhile' });
    const second = await page({ first: 2, after: first.pageInfo.endCursor });
    expect(second.nodes.map(({ slug }) => slug)).toEqual(newestFirst.slice(2, 4));
    const back = await page({ last: 2, before: second.pageInfo.startCursor });
    expect(back.nodes.map(({ slug }) => slug)).toEqual(newestFirst.slice(0, 2));
    expect(back.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
  });

  test.each([
    ['NAME', undefined, ['list-a', 'list-b', 'list-c', 'list-d', 'list-e']],
    ['NAME', 'DESC', ['list-e', 'list-d', 'list-c', 'list-b', 'list-a']],
    ['SLUG', undefined, ['list-a', 'list-b', 'list-c', 'list-d', 'list-e']],
    ['CREATED_AT', 'ASC', ['list-d', 'list-b', 'list-e', 'list-a', 'list-c']],
  ])('sorts by %s %s', async (field, direction, expected) => {
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { nodes, pageInfo }: StoresPage = await page({ first: 2, after, sort: { field, direction } });
      seen.push(...nodes.map(({ slug }) => slug));
      after = pageInfo.endCursor;
      more = pageInfo.hasNextPage;
    }
    expect(seen.filter((slug) => slug.startsWith('list-'))).toEqual(expected);
  });

  test('is narrowed by plan, state and a part of the name, taken literally', async () => {
    const slugs = async (filter: object) =>
      (await page({ first: 100, filter }, Stores)).nodes.map(({ slug }) => slug);
    expect(await slugs({ planCode: 'PRO' })).toEqual(['list-e']);
    expect(await slugs({ query: 'st b' })).toEqual(['list-b']);
    expect(await slugs({ query: '%' })).toEqual([]);
    expect(await slugs({ isActive: false })).toEqual([]);
    expect(await slugs({ isPublished: false })).toEqual([]);
    expect(await slugs({ query: 'list', planCode: 'ENTERPRISE' })).toEqual([]);
  });

  test('is the same where the request names a store', async () => {
    const { data } = await operator
      .at(shops[0]!.slug)
      .send(Stores, { first: 100, filter: { query: 'list ' } });
    const { nodes } = data?.['stores'] as { nodes: { slug: string; owner: unknown }[] };
    expect(nodes).toHaveLength(5);
    expect(nodes.map(({ owner }) => owner)).not.toContain(null);
  });

  test.each([
    ['no size', {}],
    ['a page of 0', { first: 0 }],
    ['a page of 101', { first: 101 }],
    ['both directions', { first: 1, last: 1 }],
    ['a cursor of nothing', { first: 1, after: 'x' }],
    ['a query of 10,000 characters', { first: 1, filter: { query: 'x'.repeat(10_000) } }],
  ])('refuses %s', async (_name, variables) => {
    const { errors } = await operator.send(
      `query ($first: Int, $after: String, $last: Int, $filter: StoreFilter) {
        stores(first: $first, after: $after, last: $last, filter: $filter) { nodes { id } } }`,
      variables,
    );
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  test('refuses a cursor of another sort or filter', async () => {
    const { pageInfo } = await page({ first: 1 });
    const after = pageInfo.endCursor;
    for (const change of [{ sort: { field: 'NAME' } }, { sort: { field: 'CREATED_AT', direction: 'ASC' } }]) {
      const { errors } = await operator.send(Sorted, { first: 1, after, ...change });
      expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
    const { errors } = await operator.send(Stores, { first: 1, after, filter: { isActive: true } });
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('operators only', () => {
  test.each([
    ['the list', Stores, { first: 1 }],
    ['suspending', StoreSuspend, { reason: 'No' }],
    ['reactivating', StoreReactivate, {}],
    ['setting a plan', StorePlanSet, { planCode: 'PRO' }],
  ])('use %s', async (_name, document, variables) => {
    const shop = await world.store();
    const denied = {
      UNAUTHENTICATED: [world.visitor, shop.visitor],
      FORBIDDEN: [await world.person(), shop.owner, await shop.staff(), await shop.customer()],
    };
    for (const [code, clients] of Object.entries(denied)) {
      for (const client of clients) {
        const { errors, data } = await client.send(document, { id: shop.id, ...variables });
        expect(errors[0]?.extensions.code).toBe(code);
        expect(Object.values(data ?? {})).not.toContainEqual(expect.anything());
      }
    }
    const [row] = await world.app.database.query('SELECT is_active, plan_code FROM tenant WHERE id = $1', [
      shop.tenantId,
    ]);
    expect(row).toEqual({ is_active: true, plan_code: 'BASIC' });
  });
});

describe('suspending a store', () => {
  test('stops its operations for everyone, and those of the platform not', async () => {
    const shop = await world.store();
    const staff = await shop.staff();
    expect((await shop.visitor.send('{ store { id } }')).errors).toEqual([]);
    expect(await operator.run(StoreSuspend, { id: shop.id, reason: ' Unpaid since May ' })).toEqual({
      storeSuspend: { store: { id: shop.id, isActive: false }, userErrors: [] },
    });
    for (const client of [shop.visitor, shop.owner, staff]) {
      const { errors } = await client.send('{ store { id } }');
      expect(errors[0]).toMatchObject({
        message: 'This store is suspended.',
        extensions: { code: 'TENANT_SUSPENDED' },
      });
    }
    expect((await shop.owner.run('{ me { email } }'))['me']).toEqual({ email: shop.owner.email });
    const reason = `query ($id: ID!) { node(id: $id) { ... on Store { isActive suspensionReason } } }`;
    expect(await operator.run(reason, { id: shop.id })).toEqual({
      node: { isActive: false, suspensionReason: 'Unpaid since May' },
    });
    expect(await operator.run(StoreReactivate, { id: shop.id })).toEqual({
      storeReactivate: { store: { id: shop.id, isActive: true }, userErrors: [] },
    });
    expect((await shop.owner.run('{ store { suspensionReason } }'))['store']).toEqual({
      suspensionReason: null,
    });
  });

  test('twice is one event, and so is reactivating twice', async () => {
    const shop = await world.store();
    for (let time = 0; time < 2; time++) await operator.run(StoreSuspend, { id: shop.id, reason: 'Unpaid' });
    for (let time = 0; time < 2; time++) await operator.run(StoreReactivate, { id: shop.id });
    const events = await world.app.database.query(
      `SELECT type, payload, actor_id FROM outbox_event
       WHERE tenant_id = $1 AND type LIKE 'store.%ed.v1' AND type <> 'store.opened.v1' ORDER BY id`,
      [shop.tenantId],
    );
    expect(events).toEqual([
      {
        type: 'store.suspended.v1',
        payload: { isActive: false, suspensionReason: 'Unpaid', version: 2 },
        actor_id: operator.userId,
      },
      {
        type: 'store.reactivated.v1',
        payload: { isActive: true, suspensionReason: null, version: 3 },
        actor_id: operator.userId,
      },
    ]);
  });

  test.each([
    ['an empty reason', { reason: ' ' }, 'REQUIRED', ['reason']],
    ['a reason of 10,000 characters', { reason: 'x'.repeat(10_000) }, 'TOO_LONG', ['reason']],
    ['an id of no store', { id: 'store_00000000000000000000000000', reason: 'x' }, 'NOT_FOUND', ['id']],
    ['an id of another kind', { id: 'user_00000000000000000000000000', reason: 'x' }, 'NOT_FOUND', ['id']],
    ['a UUID', { id: '00000000-0000-0000-0000-000000000000', reason: 'x' }, 'NOT_FOUND', ['id']],
  ])('refuses %s', async (_name, variables, code, path) => {
    const shop = await world.store();
    const data = await operator.run(StoreSuspend, { id: shop.id, ...variables });
    expect(data['storeSuspend']).toMatchObject({ store: null, userErrors: [{ code, path }] });
    expect((await shop.visitor.send('{ store { id } }')).errors).toEqual([]);
  });
});

describe('setting the plan of a store', () => {
  test('is possible for any store, within what it uses', async () => {
    const shop = await world.store({ planCode: 'ENTERPRISE' });
    for (let people = 1; people < 6; people++) await shop.staff();
    expect(await operator.run(StorePlanSet, { id: shop.id, planCode: 'BASIC' })).toEqual({
      storePlanSet: { store: null, userErrors: [{ code: 'PLAN_LIMIT_REACHED', path: null }] },
    });
    expect(await operator.run(StorePlanSet, { id: shop.id, planCode: 'PRO' })).toEqual({
      storePlanSet: { store: { plan: { code: 'PRO' } }, userErrors: [] },
    });
  });
});
