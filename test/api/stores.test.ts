import { beforeAll, describe, expect, test } from 'vitest';
import { productInput } from '../support/products.js';
import { startWorld, type Person, type Shop, type World } from '../support/world.js';

const StoreCreate = `mutation StoreCreate($input: StoreCreateInput!) {
  storeCreate(input: $input) {
    store { id slug name currency defaultLanguage plan { code limits { products ordersPerMonth staff } } }
    userErrors { code message path }
  }
}`;
const StoreUpdate = `mutation StoreUpdate($input: StoreUpdateInput!, $expectedVersion: Int) {
  storeUpdate(input: $input, expectedVersion: $expectedVersion) {
    store { id name version languages contactEmail settings isPublished }
    userErrors { code message path ... on VersionConflictError { currentVersion } }
  }
}`;
const StoreInfo = `query StoreInfo {
  store { id name slug currency defaultLanguage languages isActive }
}`;
const Inside = `{ store {
  owner { id email } settings suspensionReason domains { host }
  planUsage { products { used limit } staff { used limit } ordersThisMonth { used limit } }
  setupProgress { percent steps { code isDone } }
} }`;

let world: World;

beforeAll(async () => {
  world = await startWorld({
    environment: { PLATFORM_DOMAIN: 'stores.example', PUBLIC_URL: 'https://api.stores.example' },
  });
});

function input(over: Record<string, unknown> = {}): Record<string, unknown> {
  return { name: 'Aurora', slug: 'aurora', currency: 'USD', defaultLanguage: 'en', ...over };
}

describe('the store of a request', () => {
  let shop: Shop;
  beforeAll(async () => {
    shop = await world.store({ name: 'Aurora', currency: 'KWD', defaultLanguage: 'ar', languages: ['en'] });
  });

  test('is named by the header, and read in one statement', async () => {
    const answer = await shop.visitor.send(StoreInfo);
    expect(answer.data?.['store']).toEqual({
      id: shop.id,
      name: 'Aurora',
      slug: shop.slug,
      currency: 'KWD',
      defaultLanguage: 'ar',
      languages: ['ar', 'en'],
      isActive: true,
    });
    expect(answer.statements).toBe(1);
  });

  test('is named by the subdomain, whatever the header says', async () => {
    const other = await world.store();
    const client = other.visitor.with({ host: `${shop.slug.toUpperCase()}.stores.example:4000` });
    expect((await client.run('{ store { slug } }'))['store']).toEqual({ slug: shop.slug });
  });

  test.each([
    'stores.example',
    'api.stores.example',
    'www.stores.example',
    '127.0.0.1:4000',
    '[::1]:80',
    'localhost',
  ])('is not named by the host %s, which is the platform', async (host) => {
    const client = world.visitor.with({ host });
    expect((await client.send(StoreInfo)).errors[0]?.extensions.code).toBe('TENANT_NOT_FOUND');
    expect((await client.inStore(shop.slug).run('{ store { slug } }'))['store']).toEqual({ slug: shop.slug });
  });

  test('must be named for an operation of a store', async () => {
    const { errors } = await world.visitor.send(StoreInfo);
    expect(errors[0]?.message).toBe(
      'This operation belongs to a store. Name it by its host or the header `x-store: <slug>`.',
    );
  });

  test('that does not exist is told so, also by operations of the platform', async () => {
    for (const client of [
      world.visitor.inStore('no-such'),
      world.visitor.with({ host: 'no-such.stores.example' }),
    ]) {
      for (const document of [StoreInfo, '{ plans { code } }']) {
        const { errors } = await client.send(document);
        expect(errors[0]).toMatchObject({
          message: 'There is no such store. Check the host or the `x-store` header.',
          extensions: { code: 'TENANT_NOT_FOUND' },
        });
      }
    }
  });

  test.each(['-aurora', 'aurora_1', 'a'.repeat(64), "' OR 1=1", '\u00e9t\u00e9', 'x'.repeat(5000)])(
    'is not looked for under %s, which is no slug',
    async (slug) => {
      const answer = await world.visitor.inStore(slug).send(StoreInfo);
      expect(answer.errors[0]?.extensions.code).toBe('TENANT_NOT_FOUND');
      expect(answer.statements ?? 0).toBe(0);
    },
  );

  test('that is not published answers its staff and operators, and everyone else like one that does not exist', async () => {
    const closed = await world.store();
    const staff = await closed.staff();
    const customer = await closed.customer();
    await closed.owner.run(StoreUpdate, { input: { isPublished: false } });
    for (const insider of [staff, (await world.superAdmin()).at(closed.slug)])
      expect((await insider.run('{ store { isPublished } }'))['store']).toEqual({ isPublished: false });
    const unknown = await world.visitor.inStore('no-such').send(StoreInfo);
    for (const client of [closed.visitor, customer, shop.owner.at(closed.slug)]) {
      const { errors } = await client.send(StoreInfo);
      expect(errors[0]?.message).toBe(unknown.errors[0]?.message);
      expect(errors[0]?.extensions.code).toBe('TENANT_NOT_FOUND');
    }
  });
});

describe('opening a store', () => {
  let person: Person;
  beforeAll(async () => {
    person = await world.person();
  });

  test('makes the signed-in user its owner, on the smallest plan', async () => {
    const data = await person.run(StoreCreate, {
      input: input({ slug: ' Aurora-Outdoor ', currency: 'usd' }),
    });
    expect(data['storeCreate']).toEqual({
      store: {
        id: expect.stringMatching(/^store_[0-9A-Z]{26}$/) as string,
        slug: 'aurora-outdoor',
        name: 'Aurora',
        currency: 'USD',
        defaultLanguage: 'en',
        plan: { code: 'BASIC', limits: { products: 1000, ordersPerMonth: 1000, staff: 5 } },
      },
      userErrors: [],
    });
    const inside = await person.at('aurora-outdoor').run(Inside);
    expect(inside['store']).toEqual({
      owner: { id: person.id, email: person.email },
      settings: {},
      suspensionReason: null,
      domains: [{ host: 'aurora-outdoor.stores.example' }],
      planUsage: {
        products: { used: 0, limit: 1000 },
        staff: { used: 1, limit: 5 },
        ordersThisMonth: { used: 0, limit: 1000 },
      },
      setupProgress: {
        percent: expect.any(Number) as number,
        steps: expect.arrayContaining([{ code: 'PUBLISHED', isDone: true }]) as unknown[],
      },
    });
  });

  test('needs a signed-in user', async () => {
    const { errors } = await world.visitor.send(StoreCreate, { input: input() });
    expect(errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  test('refuses a slug that is in use, and writes nothing', async () => {
    await world.store({ slug: 'taken-slug' });
    const before = await rowsOf(person.userId);
    const data = await person.run(StoreCreate, { input: input({ slug: 'Taken-Slug' }) });
    expect(data['storeCreate']).toEqual({
      store: null,
      userErrors: [
        {
          code: 'TAKEN',
          message: 'The slug "taken-slug" is in use. Choose another.',
          path: ['input', 'slug'],
        },
      ],
    });
    expect(await rowsOf(person.userId)).toEqual(before);
  });

  test('lets exactly one of ten concurrent openings have a slug', async () => {
    const openings = Array.from({ length: 10 }, () =>
      person.run(StoreCreate, { input: input({ slug: 'race' }) }),
    );
    const results = (await Promise.all(openings)).map(
      (data) => data['storeCreate'] as { store: object | null },
    );
    expect(results.filter(({ store }) => store !== null)).toHaveLength(1);
  });

  test.each([
    ['an empty name', { name: '  ' }, 'REQUIRED', 'name'],
    ['a name of 10,000 characters', { name: 'x'.repeat(10_000) }, 'TOO_LONG', 'name'],
    ['a name with a zero character', { name: 'a\0b' }, 'INVALID', 'name'],
    ['an Arabic slug', { slug: 'متجر' }, 'INVALID', 'slug'],
    ['an emoji slug', { slug: '🛒🛒' }, 'INVALID', 'slug'],
    ['a slug of one letter', { slug: 'a' }, 'REQUIRED', 'slug'],
    ['a slug of 64 letters', { slug: 'a'.repeat(64) }, 'TOO_LONG', 'slug'],
    ['a slug with two hyphens in a row', { slug: 'a--b' }, 'INVALID', 'slug'],
    ['a reserved slug', { slug: 'API' }, 'TAKEN', 'slug'],
    ['an unknown currency', { currency: 'XXQ' }, 'INVALID', 'currency'],
    ['a currency of 10,000 letters', { currency: 'U'.repeat(10_000) }, 'INVALID', 'currency'],
    ['a language that is none', { defaultLanguage: 'english' }, 'INVALID', 'defaultLanguage'],
    ['21 languages', { languages: Array.from({ length: 21 }, () => 'fa') }, 'TOO_LONG', 'languages'],
    ['a time zone that is none', { timeZone: 'Mars/Olympus' }, 'INVALID', 'timeZone'],
    ['a time zone of two meanings', { timeZone: 'IST' }, 'INVALID', 'timeZone'],
    ['a time zone that only JavaScript knows', { timeZone: 'NET' }, 'INVALID', 'timeZone'],
    ['an offset', { timeZone: '+05:30' }, 'INVALID', 'timeZone'],
    ['an unknown plan', { planCode: 'GOLD' }, 'NOT_FOUND', 'planCode'],
  ])('refuses %s', async (_name, change, code, field) => {
    const before = await rowsOf(person.userId);
    const data = await person.run(StoreCreate, { input: input(change) });
    const outcome = data['storeCreate'] as {
      store: object | null;
      userErrors: { code: string; path: string[] }[];
    };
    expect(outcome.store).toBeNull();
    expect(outcome.userErrors[0]).toMatchObject({ code });
    expect(outcome.userErrors[0]?.path.slice(0, 2)).toEqual(['input', field]);
    expect(await rowsOf(person.userId)).toEqual(before);
  });

  test('lets a person have 20 stores however many openings come at once, and an operator more', async () => {
    const [collector, operator] = [await world.person(), await world.superAdmin()];
    const open = (who: Person, number: number) =>
      who.run(StoreCreate, { input: input({ slug: `${who.userId.slice(-12)}-${number}` }) });
    const all = await Promise.all(Array.from({ length: 25 }, (_, number) => open(collector, number)));
    const refused = all
      .map((data) => data['storeCreate'] as { store: unknown })
      .filter(({ store }) => !store);
    const refusal = {
      store: null,
      userErrors: [
        {
          code: 'PLAN_LIMIT_REACHED',
          message: 'One person can have 20 stores. Ask the operators of the platform for more.',
          path: ['input'],
        },
      ],
    };
    expect(refused).toEqual(Array.from({ length: 5 }, () => refusal));
    expect(await rowsOf(collector.userId)).toMatchObject({ stores: 20, memberships: 20 });
    for (let number = 0; number < 21; number++)
      expect((await open(operator, number))['storeCreate']).toMatchObject({ userErrors: [] });
  });

  test('counts a store that was passed on for its new owner', async () => {
    const shop = await world.store();
    const heir = await shop.staff('OWNER');
    const { errors } = await shop.owner.send(
      `mutation ($to: ID!) { storeOwnershipTransfer(userId: $to) { userErrors { code } } }`,
      { to: heir.id },
    );
    expect(errors).toEqual([]);
    const counts = await world.app.database.query(
      'SELECT owner_id, stores FROM store_count WHERE owner_id = ANY($1) ORDER BY stores',
      [[shop.owner.userId, heir.userId]],
    );
    expect(counts).toEqual([
      { owner_id: shop.owner.userId, stores: 0 },
      { owner_id: heir.userId, stores: 1 },
    ]);
  });

  test('takes names in every script', async () => {
    const name = 'متجر النخيل 🌴 — نخل';
    const data = await person.run(StoreCreate, {
      input: input({ slug: 'nakhl-1', name, defaultLanguage: 'ar' }),
    });
    expect(data['storeCreate']).toMatchObject({ store: { name }, userErrors: [] });
  });

  /** What a refused opening must not have left behind. */
  async function rowsOf(ownerId: string) {
    const [row] = await world.app.database.query(
      `SELECT (SELECT count(*) FROM tenant WHERE owner_id = $1) AS stores,
         (SELECT count(*) FROM membership WHERE user_id = $1) AS memberships,
         (SELECT count(*) FROM outbox_event WHERE actor_id = $1) AS events`,
      [ownerId],
    );
    return row;
  }
});

describe('changing a store', () => {
  let shop: Shop;
  beforeAll(async () => {
    shop = await world.store();
  });

  test('changes what is given, leaves the rest, and counts the version up', async () => {
    const change = { name: 'New name', languages: ['fa', 'en', 'fa'], contactEmail: ' Shop@Example.COM ' };
    const data = await shop.owner.run(StoreUpdate, { input: change, expectedVersion: 1 });
    expect(data['storeUpdate']).toEqual({
      store: {
        id: shop.id,
        name: 'New name',
        version: 2,
        languages: ['en', 'fa'],
        contactEmail: 'shop@example.com',
        settings: {},
        isPublished: true,
      },
      userErrors: [],
    });
    const cleared = await shop.owner.run(StoreUpdate, { input: { contactEmail: null } });
    expect(cleared['storeUpdate']).toMatchObject({
      store: { contactEmail: null, name: 'New name', version: 3 },
    });
  });

  test('from an old reading is refused with the version there is now', async () => {
    const data = await shop.owner.run(StoreUpdate, { input: { name: 'Late' }, expectedVersion: 1 });
    expect(data['storeUpdate']).toMatchObject({
      store: null,
      userErrors: [{ code: 'VERSION_CONFLICT', path: ['expectedVersion'], currentVersion: 3 }],
    });
  });

  test('lets one of ten concurrent changes of one version through', async () => {
    const own = await world.store();
    const changes = Array.from({ length: 10 }, (_, number) =>
      own.owner.run(StoreUpdate, { input: { name: `Name ${number}` }, expectedVersion: 1 }),
    );
    const outcomes = (await Promise.all(changes)).map(
      (data) => data['storeUpdate'] as { store: object | null },
    );
    expect(outcomes.filter(({ store }) => store)).toHaveLength(1);
  });

  test.each([
    ['settings of 40,000 bytes', { settings: { text: 'x'.repeat(40_000) } }, 'TOO_LONG', 'settings'],
    ['settings with a zero character', { settings: { a: [{ b: 'x\0' }] } }, 'INVALID', 'settings'],
    ['settings with half an emoji', { settings: { '\ud83d': 1 } }, 'INVALID', 'settings'],
    ['a name that is null', { name: null }, 'INVALID', 'name'],
    ['an address that is none', { contactEmail: 'nobody' }, 'INVALID', 'contactEmail'],
  ])('refuses %s', async (_name, change, code, field) => {
    const data = await shop.owner.run(StoreUpdate, { input: change });
    expect(data['storeUpdate']).toMatchObject({
      store: null,
      userErrors: [{ code, path: ['input', field] }],
    });
  });

  test('is for its owner only, and a refusal changes nothing', async () => {
    const other = await world.store();
    const refused = {
      UNAUTHENTICATED: [shop.visitor],
      FORBIDDEN: [
        await shop.staff(),
        await shop.customer(),
        other.owner.at(shop.slug),
        await operatorAt(shop),
      ],
    };
    for (const [code, clients] of Object.entries(refused)) {
      for (const client of clients) {
        const { errors } = await client.send(StoreUpdate, { input: { name: 'Mine' } });
        expect(errors[0]?.extensions.code).toBe(code);
      }
    }
    expect((await shop.visitor.run('{ store { name } }'))['store']).toEqual({ name: 'New name' });
  });

  async function operatorAt({ slug }: Shop) {
    return (await world.superAdmin()).at(slug);
  }
});

describe('what a store shows', () => {
  const hidden = {
    owner: null,
    settings: null,
    suspensionReason: null,
    domains: null,
    planUsage: null,
    setupProgress: null,
  };

  test('of its inside is nothing to visitors, customers and staff of other stores', async () => {
    const [shop, other] = [await world.store(), await world.store()];
    for (const client of [shop.visitor, await shop.customer(), (await other.staff()).at(shop.slug)]) {
      expect((await client.run(Inside))['store']).toEqual(hidden);
    }
  });

  test('of its inside is everything to its staff, in a bounded number of statements', async () => {
    const shop = await world.store();
    const staff = await shop.staff();
    const answer = await staff.send(Inside);
    expect(answer.data?.['store']).toMatchObject({
      owner: { id: shop.owner.id, email: shop.owner.email },
      settings: {},
      planUsage: { staff: { used: 2, limit: 5 } },
    });
    // The store, its plan, the counters, the domains, the owner, the progress.
    expect(answer.statements).toBe(6);
  });

  test('through a membership is what a visitor sees when the request names another store', async () => {
    const here = await world.store();
    const there = await world.store({ owner: here.owner });
    const document = `{ me { memberships { role store { slug settings owner { id } planUsage { staff { used } } domains { id } } } } }`;
    const data = await here.owner.run(document);
    const memberships = (data['me'] as { memberships: { role: string; store: { slug: string } }[] })
      .memberships;
    expect(memberships.find(({ store }) => store.slug === there.slug)).toEqual({
      role: 'OWNER',
      store: { slug: there.slug, settings: null, owner: null, planUsage: null, domains: null },
    });
    expect(memberships.find(({ store }) => store.slug === here.slug)).toMatchObject({
      store: { settings: {}, owner: { id: here.owner.id }, planUsage: { staff: { used: 1 } } },
    });
  });

  test('tells how far it is set up from its data', async () => {
    interface Setup {
      readonly setupProgress: { percent: number; steps: { code: string; isDone: boolean }[] };
    }
    const shop = await world.store();
    const progress = async () => {
      const data = await shop.owner.run('{ store { setupProgress { percent steps { code isDone } } } }');
      const { percent, steps } = (data['store'] as Setup).setupProgress;
      return { percent, done: steps.filter((step) => step.isDone).map((step) => step.code) };
    };
    await shop.staff();
    await shop.owner.run(StoreUpdate, { input: { contactEmail: 'shop@example.com', isPublished: false } });
    expect(await progress()).toEqual({ percent: 28, done: ['PROFILE', 'STAFF'] });
    await shop.owner.run('mutation { categoryCreate(input: { name: "Tents" }) { userErrors { code } } }');
    await shop.owner.run(
      'mutation ($input: ProductCreateInput!) { productCreate(input: $input) { userErrors { code } } }',
      { input: productInput() },
    );
    expect(await progress()).toEqual({ percent: 57, done: ['PROFILE', 'CATEGORY', 'PRODUCT', 'STAFF'] });
  });
});

describe('a store by its id', () => {
  const NodeById = 'query NodeById($id: ID!) { node(id: $id) { __typename id } }';

  test('is found in its own requests, and like a missing one from elsewhere', async () => {
    const [shop, other] = [await world.store(), await world.store()];
    expect(await shop.visitor.run(NodeById, { id: shop.id })).toEqual({
      node: { __typename: 'Store', id: shop.id },
    });
    const foreign = await other.owner.send(NodeById, { id: shop.id });
    const missing = await other.owner.send(NodeById, { id: 'store_00000000000000000000000000' });
    expect(foreign.data).toEqual({ node: null });
    expect(missing.data).toEqual(foreign.data);
    expect(missing.statements).toBe(foreign.statements);
  });
});

describe('plans', () => {
  const PlanChange = `mutation ($planCode: ID!) {
    storePlanChange(planCode: $planCode) {
      store { plan { code } planUsage { staff { used limit } } }
      userErrors { __typename code path ... on PlanLimitError { limit max } }
    }
  }`;

  test('are listed for everyone, the smallest first', async () => {
    const answer = await world.visitor.send(
      '{ plans { code name limits { products ordersPerMonth staff } } }',
    );
    expect(answer.data?.['plans']).toEqual([
      { code: 'BASIC', name: 'Basic', limits: { products: 1000, ordersPerMonth: 1000, staff: 5 } },
      { code: 'PRO', name: 'Pro', limits: { products: 50_000, ordersPerMonth: 50_000, staff: 50 } },
      {
        code: 'ENTERPRISE',
        name: 'Enterprise',
        limits: { products: null, ordersPerMonth: null, staff: null },
      },
    ]);
    expect(answer.statements).toBe(1);
  });

  test('are changed by the owner, and the limits with them', async () => {
    const shop = await world.store();
    expect(await shop.owner.run(PlanChange, { planCode: 'PRO' })).toEqual({
      storePlanChange: {
        store: { plan: { code: 'PRO' }, planUsage: { staff: { used: 1, limit: 50 } } },
        userErrors: [],
      },
    });
    const { errors } = await (await shop.staff()).send(PlanChange, { planCode: 'BASIC' });
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('that allow less than is used are refused, and nothing changes', async () => {
    const shop = await world.store({ planCode: 'PRO' });
    for (let people = 1; people < 6; people++) await shop.staff();
    const data = await shop.owner.run(PlanChange, { planCode: 'BASIC' });
    expect(data['storePlanChange']).toEqual({
      store: null,
      userErrors: [
        { __typename: 'PlanLimitError', code: 'PLAN_LIMIT_REACHED', path: null, limit: 'staff', max: 5 },
      ],
    });
    expect(await shop.owner.run('{ store { plan { code } planUsage { staff { used limit } } } }')).toEqual({
      store: { plan: { code: 'PRO' }, planUsage: { staff: { used: 6, limit: 50 } } },
    });
  });

  test('that do not exist are refused by name', async () => {
    const shop = await world.store();
    const data = await shop.owner.run(PlanChange, { planCode: 'basic' });
    expect(data['storePlanChange']).toMatchObject({
      store: null,
      userErrors: [{ code: 'NOT_FOUND', path: ['planCode'] }],
    });
  });
});
