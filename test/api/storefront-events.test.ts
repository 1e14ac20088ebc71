import { beforeAll, describe, expect, test, vi } from 'vitest';
import { ManualClock } from '../../src/kernel/clock.js';
import { decodeId } from '../../src/kernel/ids.js';
import { VisitsRepository } from '../../src/modules/analytics/events/visits.repository.js';
import { figure, NO_PRODUCT, runTask, shownProduct, track } from '../support/storefront.js';
import { startWorld, type Shop, type World } from '../support/world.js';

type Loose = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

const FUNNEL = `{ visitors sessions productViews searches addedToCart viewingSessions searchingSessions addingSessions
  viewRateBps addRateBps conversionRateBps }`;

let world: World;
let clock: ManualClock;

beforeAll(async () => {
  clock = new ManualClock(new Date('2026-03-10T12:00:00Z'));
  world = await startWorld({ clock });
});

/** Two minutes later, what came is in the sums and nothing is on its way. */
async function sum(): Promise<void> {
  clock.advance(2 * MINUTE_MS);
  await runTask(world, 'analytics:visits');
}

function storedEvents(shop: Shop): Promise<Loose[]> {
  return world.app.database.query(
    'SELECT *, day::text AS day FROM analytics_event WHERE tenant_id = $1 ORDER BY occurred_at, type',
    [shop.tenantId],
  );
}

async function inZone(shop: Shop, zone: string): Promise<Shop> {
  await world.app.database.query('UPDATE tenant SET time_zone = $2 WHERE id = $1', [shop.tenantId, zone]);
  return shop;
}

const SET_SAMPLE = `mutation ($bps: Int!) { analyticsSettingsUpdate(input: { eventSampleBps: $bps }) {
  settings { eventSampleBps } userErrors { code path } } }`;

describe('what a visitor does', () => {
  test('counts once, however often and at the same time it is told', async () => {
    const shop = await world.store();
    const view = { id: 'one', type: 'PAGE_VIEWED' };
    const answers = await Promise.all(
      [1, 2, 3].map(() => track(shop.visitor, 'client-1', view, { ...view, id: 'two' })),
    );
    expect(answers.map(({ trackedCount }) => trackedCount as number).reduce((sum, n) => sum + n)).toBe(2);
    expect(await track(shop.visitor, 'client-1', view, view)).toMatchObject({ trackedCount: 0 });
    // Another client may use the same ids.
    expect(await track(shop.visitor, 'client-2', view)).toMatchObject({ trackedCount: 1 });
    clock.advance(DAY_MS);
    expect(await track(shop.visitor, 'client-1', view)).toMatchObject({ trackedCount: 0 });
    expect(await storedEvents(shop)).toHaveLength(3);
  });

  test('is stored without anything that tells who it was, tomorrow under another hash', async () => {
    const [shop, other] = [await world.store(), await world.store()];
    for (const store of [shop, other])
      await track(store.visitor, 'client-of-somebody', { type: 'PAGE_VIEWED' });
    clock.advance(DAY_MS);
    await track(
      shop.visitor,
      'client-of-somebody',
      { type: 'SEARCHED', query: 'Red  Shirt' },
      { type: 'SEARCHED', query: 'somebody@example.com' },
      { type: 'SEARCHED', query: 'call 0501234567' },
      { type: 'SEARCHED', query: 'call 0532 123 45 67' },
      { type: 'SEARCHED', query: '٠٥٠ ١٢٣ ٤٥٦٧' },
    );
    const rows = [...(await storedEvents(shop)), ...(await storedEvents(other))];
    expect(new Set(rows.map(({ visitor }) => visitor as string)).size).toBe(3);
    expect(rows.flatMap(({ query }) => (query as string | null) ?? [])).toEqual(['red shirt']);
    const everything = JSON.stringify(rows);
    for (const secret of ['somebody', '127.0.0.1', '::1', '0501234567', '45 67', '٤٥٦٧'])
      expect(everything).not.toContain(secret);
    const buckets = JSON.stringify(await world.app.database.query('SELECT key FROM throttle_bucket'));
    expect(buckets).toContain(`track:${shop.tenantId}`);
    expect(buckets).not.toContain('127.0.0.1');
  });

  test('happens when the client says if that is less than an hour ago, and else now', async () => {
    const shop = await world.store();
    const now = clock.now();
    const at = (ago: number) => new Date(now.getTime() - ago);
    await track(
      shop.visitor,
      'client-1',
      ...[at(HOUR_MS), at(HOUR_MS + 1), at(-1), at(-400 * DAY_MS)].map((occurredAt) => ({
        ...{ type: 'PAGE_VIEWED', occurredAt },
      })),
    );
    const times = (await storedEvents(shop)).map((row) => (row['occurred_at'] as Date).getTime());
    expect(times).toEqual([at(HOUR_MS), now, now, now].map((time) => time.getTime()));
  });

  test('is not counted of products that visitors cannot see, those of other stores among them', async () => {
    const [shop, other] = [await world.store(), await world.store()];
    const [own, foreign] = [await shownProduct(shop, 'Own'), await shownProduct(other, 'Foreign')];
    const hidden = await shownProduct(shop, 'Hidden');
    await world.app.database.query(
      'UPDATE product SET is_published = false WHERE tenant_id = $1 AND id = $2',
      [...[shop.tenantId, decodeId('product', hidden.id)]],
    );
    const views = [own.id, foreign.id, hidden.id, NO_PRODUCT].map((productId) => ({
      ...{ type: 'PRODUCT_VIEWED', productId },
    }));
    expect(await track(shop.visitor, 'client-1', ...views)).toEqual({ trackedCount: 1, userErrors: [] });
  });
});

describe('what is no event', () => {
  test.each([
    ['a product view without a product', { type: 'PRODUCT_VIEWED' }, 'REQUIRED', 'productId'],
    ['a search without a text', { type: 'SEARCHED' }, 'REQUIRED', 'query'],
    ['a text that is too long', { type: 'SEARCHED', query: 'x'.repeat(101) }, 'TOO_LONG', 'query'],
    ['an id of something else', { type: 'PRODUCT_VIEWED', productId: 'var_1' }, 'NOT_FOUND', 'productId'],
    ['a source that is too long', { type: 'PAGE_VIEWED', source: 'x'.repeat(201) }, 'TOO_LONG', 'source'],
  ])('%s is refused, and what came with it is not stored', async (_what, event, code, field) => {
    const shop = await world.store();
    const payload = await track(shop.visitor, 'client-1', { type: 'PAGE_VIEWED' }, event);
    expect(payload).toMatchObject({
      trackedCount: null,
      userErrors: [{ code, path: ['input', 'events', '1', field] }],
    });
    expect(await storedEvents(shop)).toEqual([]);
  });

  test('neither is a call with none or more than 50', async () => {
    const shop = await world.store();
    const codes = [];
    for (const count of [0, 51]) {
      const events = Array.from({ length: count }, () => ({ type: 'PAGE_VIEWED' }));
      codes.push((await track(shop.visitor, 'client-1', ...events))['userErrors'][0].code);
    }
    expect(codes).toEqual(['REQUIRED', 'TOO_LONG']);
  });
});

test('events beyond the limit of a network address are refused until the minute is over, however few calls they take', async () => {
  const shop = await world.store();
  const slow = await world.beside({ clock, environment: { LIMIT_TRACKING_PER_ADDRESS: '4' } });
  const { visitor } = shop;
  const client = Object.assign(visitor.with({}), { url: slow.url });
  const view = { type: 'PAGE_VIEWED' };
  await track(client, 'client-1', view, view, view);
  await track(client, 'client-1', view, view);
  await expect(track(client, 'client-2', view)).rejects.toThrow('THROTTLED');
  expect(await storedEvents(shop)).toHaveLength(5);
  clock.advance(MINUTE_MS);
  await track(client, 'client-2', view);
  expect(await storedEvents(shop)).toHaveLength(6);
});

test('of one visitor 2,000 events of a day are kept', async () => {
  const shop = await world.store();
  const view = { type: 'PAGE_VIEWED' };
  await track(shop.visitor, 'client-1', view);
  await world.app.database.query(
    `INSERT INTO analytics_event SELECT tenant_id, gen_random_uuid(), day, visitor, type, product_id, query, source, weight,
       occurred_at, received_at FROM analytics_event, generate_series(1, 1998) WHERE tenant_id = $1`,
    [shop.tenantId],
  );
  expect(await track(shop.visitor, 'client-1', view, view, view)).toEqual({
    trackedCount: 1,
    userErrors: [],
  });
  expect(await track(shop.visitor, 'client-1', view)).toEqual({ trackedCount: 0, userErrors: [] });
  expect(await track(shop.visitor, 'client-2', view)).toEqual({ trackedCount: 1, userErrors: [] });
  await sum();
  // Sums are made once a minute at most, and less often of a day with many events.
  const [day] = await world.app.database.query<{ due_at: Date }>(
    'SELECT due_at FROM analytics_visit_day WHERE tenant_id = $1',
    [shop.tenantId],
  );
  expect(day!.due_at.getTime() - clock.now().getTime()).toBe(MINUTE_MS);
});

describe('the figures', () => {
  test('tell sessions, the way to the order, sources and searches, by the days of the store', async () => {
    const shop = await inZone(await world.store(), 'America/New_York');
    const { id: productId } = await shownProduct(shop, 'Lamp');
    clock.advance(Date.parse('2026-04-02T03:20:00Z') - clock.now().getTime()); // 23:20 on 1 April in New York
    const view = { type: 'PRODUCT_VIEWED', productId };
    await track(shop.visitor, 'client-1', { ...view, source: 'https://www.Search.example/q?x=1' });
    await track(shop.visitor, 'client-2', { type: 'PAGE_VIEWED' }, { type: 'SEARCHED', query: 'LAMP' });
    clock.advance(30 * MINUTE_MS - 1);
    await track(shop.visitor, 'client-1', { type: 'ADDED_TO_CART', productId, source: 'mail' });
    clock.advance(9 * MINUTE_MS); // 23:59
    await track(shop.visitor, 'client-2', view);
    clock.advance(2 * MINUTE_MS); // 0:01 on 2 April
    await track(shop.visitor, 'client-1', view, { type: 'ORDERED' });
    await sum();
    await sum();
    const days = (from: number, to: number) => `from: "2026-04-0${from}", to: "2026-04-0${to}"`;
    expect((await figure(world, shop, `funnel(${days(1, 1)}) ${FUNNEL}`)).value).toEqual({
      ...{ visitors: 2, sessions: 3, productViews: 2, searches: 1, addedToCart: 1 },
      ...{ viewingSessions: 2, searchingSessions: 1, addingSessions: 1 },
      ...{ viewRateBps: 6667, addRateBps: 3333, conversionRateBps: 0 },
    });
    const both = await figure(world, shop, `funnel(${days(1, 2)}) ${FUNNEL}`);
    expect(both.value).toMatchObject({ visitors: 3, sessions: 4, productViews: 3, viewingSessions: 3 });
    expect(both.statements).toBeLessThanOrEqual(3);
    const sources = 'source visitors sessions addingSessions orderingSessions conversionRateBps';
    expect((await figure(world, shop, `acquisition(${days(1, 2)}) { ${sources} }`)).value).toEqual([
      {
        source: '',
        visitors: 2,
        sessions: 3,
        addingSessions: 0,
        orderingSessions: 1,
        conversionRateBps: 3333,
      },
      {
        ...{ source: 'search.example', visitors: 1, sessions: 1, addingSessions: 1 },
        ...{ orderingSessions: 0, conversionRateBps: 0 },
      },
    ]);
    expect((await figure(world, shop, `topSearches(${days(1, 2)}) { query searches }`)).value).toEqual([]);
    const product = `productPerformance(productId: "${productId}", ${days(1, 1)}) { views addedToCart addRateBps orders
      revenue { amount currency } refundRateBps conversionRateBps }`;
    expect((await figure(world, shop, product)).value).toEqual({
      ...{ views: 2, addedToCart: 1, addRateBps: 5000, orders: 0, conversionRateBps: 0 },
      ...{ revenue: { amount: '0.00', currency: 'USD' }, refundRateBps: null },
    });
    const other = await world.store();
    expect((await figure(world, other, product)).value).toBeNull();
    expect((await figure(world, other, `funnel(${days(1, 2)}) ${FUNNEL}`)).value).toMatchObject({
      ...{ visitors: 0, sessions: 0, viewRateBps: null },
    });
  });

  test('put what is not among the 50 most frequent sources of a day under "other"', async () => {
    const shop = await world.store();
    const day = clock.now().toISOString().slice(0, 10);
    for (let number = 0; number < 52; number++) {
      const events = [{ type: 'PAGE_VIEWED', source: `source-${String(number).padStart(2, '0')}` }];
      await track(shop.visitor, `client-${number}`, ...events);
    }
    await sum();
    const tops = await figure(
      world,
      shop,
      `acquisition(from: "${day}", to: "${day}", first: 1) { source sessions }`,
    );
    expect(tops.value).toEqual([{ source: 'other', sessions: 2 }]);
    await track(shop.visitor, 'client-again', { type: 'PAGE_VIEWED', source: 'source-51' });
    await sum();
    const all = await figure(
      world,
      shop,
      `acquisition(from: "${day}", to: "${day}", first: 100) { source sessions }`,
    );
    const list = all.value as unknown as { source: string; sessions: number }[];
    expect(list).toHaveLength(51);
    expect(list.slice(0, 2)).toEqual([
      { source: 'other', sessions: 2 },
      { source: 'source-51', sessions: 2 },
    ]);
    expect(list.map(({ source }) => source)).not.toContain('source-49');
  });

  test('name what three visitors of a day searched for, and nothing that fewer did', async () => {
    const shop = await world.store();
    const day = clock.now().toISOString().slice(0, 10);
    const search = (query: string) => ({ type: 'SEARCHED', query });
    for (const client of ['client-1', 'client-2', 'client-3']) {
      await track(shop.visitor, client, search('Lamp'), search('lamp'));
      if (client !== 'client-3') await track(shop.visitor, client, search('Somebody, Some Street 5'));
    }
    await sum();
    const range = `from: "${day}", to: "${day}"`;
    const { value } = await figure(world, shop, `topSearches(${range}) { query searches }`);
    expect(value).toEqual([{ query: 'lamp', searches: 6 }]);
    expect((await figure(world, shop, `funnel(${range}) { searches }`)).value).toEqual({ searches: 8 });
  });

  test('refuse a range that ends before it begins, or is longer than ten years', async () => {
    const shop = await world.store();
    for (const range of ['from: "2026-03-02", to: "2026-03-01"', 'from: "2001-01-01", to: "2026-03-01"']) {
      const { errors } = await shop.owner.send(`{ analytics { funnel(${range}) { sessions } } }`);
      expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
  });
});

describe('the sums', () => {
  const sessionsOf = async (shop: Shop) => {
    const day = clock.now().toISOString().slice(0, 10);
    return (await figure(world, shop, `funnel(from: "${day}", to: "${day}") { sessions }`)).value[
      'sessions'
    ] as number;
  };

  test('have their turn in every store, where there is time for one store in a run', async () => {
    const shops = [await world.store(), await world.store(), await world.store()];
    const visits = new VisitsRepository();
    const original = visits.sum.bind(visits);
    await sum();
    for (let run = 1; run <= 3; run++) {
      for (const { visitor } of shops) await track(visitor, `client-${run}`, { type: 'PAGE_VIEWED' });
      const first = new AbortController();
      const summing = vi.spyOn(VisitsRepository.prototype, 'sum').mockImplementation((tx, day) => {
        first.abort();
        return original(tx, day);
      });
      clock.advance(2 * MINUTE_MS);
      await runTask(world, 'analytics:visits', first.signal);
      expect(summing).toHaveBeenCalledTimes(1);
      summing.mockRestore();
    }
    const sessions = await Promise.all(shops.map(sessionsOf));
    expect(sessions.sort()).toEqual([1, 2, 3]);
  });

  test('have an event whose transaction relied on the mark and ended after they were made', async () => {
    const shop = await world.store();
    await track(shop.visitor, 'client-1', { type: 'PAGE_VIEWED' });
    clock.advance(MINUTE_MS);
    await runTask(world, 'analytics:visits');
    // It saw the mark, so that it set none.
    await world.app.database.query(
      `INSERT INTO analytics_event SELECT tenant_id, gen_random_uuid(), day, gen_random_uuid(), type, product_id, query, source,
         weight, occurred_at, received_at FROM analytics_event WHERE tenant_id = $1`,
      [shop.tenantId],
    );
    expect(await sessionsOf(shop)).toBe(1);
    await sum();
    expect(await sessionsOf(shop)).toBe(2);
    const summing = vi.spyOn(VisitsRepository.prototype, 'sum');
    await sum();
    expect(summing.mock.calls.filter(([tx]) => tx.tenantId === shop.tenantId)).toEqual([]);
    summing.mockRestore();
  });
});

describe('a sample', () => {
  test('keeps all of a visitor or nothing, and stands for everyone', async () => {
    const shop = await world.store();
    const set = await shop.owner.run<Loose>(SET_SAMPLE, { bps: 5000 });
    expect(set['analyticsSettingsUpdate']).toEqual({ settings: { eventSampleBps: 5000 }, userErrors: [] });
    let kept = 0;
    for (let number = 0; number < 20; number++) {
      const payload = await track(
        shop.visitor,
        `client-${number}`,
        { type: 'PAGE_VIEWED' },
        { type: 'PAGE_VIEWED' },
      );
      expect([0, 2]).toContain(payload['trackedCount']);
      if (payload['trackedCount'] === 2) kept++;
    }
    expect(kept).toBeGreaterThan(0);
    expect(kept).toBeLessThan(20);
    await sum();
    const day = clock.now().toISOString().slice(0, 10);
    const { value } = await figure(world, shop, `funnel(from: "${day}", to: "${day}") { visitors sessions }`);
    expect(value).toEqual({ visitors: 2 * kept, sessions: 2 * kept });
    await shop.owner.run(SET_SAMPLE, { bps: 0 });
    expect(await track(shop.visitor, 'client-x', { type: 'PAGE_VIEWED' })).toMatchObject({ trackedCount: 0 });
  });

  test('is from nobody to everybody, and set by owners only', async () => {
    const shop = await world.store();
    const refused = await shop.owner.run<Loose>(SET_SAMPLE, { bps: 10_001 });
    expect(refused['analyticsSettingsUpdate']).toEqual({
      ...{ settings: null, userErrors: [{ code: 'OUT_OF_RANGE', path: ['input', 'eventSampleBps'] }] },
    });
    const denied = await (await shop.staff()).send(SET_SAMPLE, { bps: 100 });
    expect(denied.errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await figure(world, shop, 'settings { eventSampleBps }')).value).toEqual({
      eventSampleBps: 10_000,
    });
  });
});

test('events are gone after three days when they are in the sums, which stay', async () => {
  const shop = await world.store();
  const day = clock.now().toISOString().slice(0, 10);
  await track(shop.visitor, 'client-1', { type: 'PAGE_VIEWED' });
  clock.advance(3 * DAY_MS + 1);
  await runTask(world, 'analytics:events-prune');
  expect(await storedEvents(shop)).toHaveLength(1);
  await sum();
  // Another event may be on its way that relied on what the sums have changed: only the second sums are for good.
  await runTask(world, 'analytics:events-prune');
  expect(await storedEvents(shop)).toHaveLength(1);
  await sum();
  await runTask(world, 'analytics:events-prune');
  expect(await storedEvents(shop)).toEqual([]);
  await sum();
  expect((await figure(world, shop, `funnel(from: "${day}", to: "${day}") { sessions }`)).value).toEqual({
    sessions: 1,
  });
});
