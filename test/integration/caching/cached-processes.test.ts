import { Redis } from 'ioredis';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../../src/kernel/ids.js';
import { CachedAnswer } from '../../../src/platform/response-cache/cached-answer.js';
import type { Memory } from '../../../src/platform/response-cache/memories.js';
import { Flight } from '../../../src/platform/response-cache/flight.js';
import { RedisLevel } from '../../../src/platform/response-cache/redis-level.js';
import { ResponseCache } from '../../../src/platform/response-cache/response-cache.js';
import { LocalSignals } from '../../../src/platform/signals/local-signals.js';
import { awaitUntil } from '../../support/await-until.js';
import { GraphqlClient } from '../../support/client.js';
import { productInput } from '../../support/products.js';
import { REDIS_MISSING, startRedis } from '../../support/redis.js';
import type { TestApp } from '../../support/test-app.js';
import { startWorld, type Shop, type World } from '../../support/world.js';

/** A memory of something that answers with the tag `name` are made of. */
function rememberedName(): Memory & { value: string | null } {
  const memory = {
    value: null as string | null,
    staleWith: () => ['name'],
    forget: () => void (memory.value = null),
  };
  return memory;
}

/** Both processes answer for one address. */
const PUBLIC_URL = 'http://shop.example';

let redis: Awaited<ReturnType<typeof startRedis>>;
let direct: Redis;

beforeAll(async () => {
  if (REDIS_MISSING) return;
  redis = await startRedis();
  direct = new Redis(redis.url);
});

afterAll(async () => {
  direct?.disconnect();
  await redis?.stop();
});

describe.skipIf(REDIS_MISSING)(`answers in Redis${REDIS_MISSING ? ` (${REDIS_MISSING})` : ''}`, () => {
  let level: RedisLevel;
  const answer = new CachedAnswer(Buffer.from('{"data":{"ü":1}}'), ['one', 'two']);

  beforeAll(() => {
    level = new RedisLevel(redis.url, () => 'program', pino({ level: 'silent' }));
  });

  afterAll(() => level.close());

  /** A key of a new store. */
  const newKey = () => ({ text: 'question', tenantId: newId() });

  async function numberOf(key: { text: string; tenantId: string }): Promise<string> {
    let number: string | undefined;
    await awaitUntil(async () => (number = (await level.find(key))?.number) !== undefined);
    return number!;
  }

  test('are found as they were kept, for their question and their store', async () => {
    const key = newKey();
    await level.keep(key, answer, await numberOf(key));
    const found = await level.find(key);
    expect([found!.answer!.body.toString(), found!.answer!.tags]).toEqual([
      '{"data":{"ü":1}}',
      ['one', 'two'],
    ]);
    expect((await level.find({ ...key, text: 'another' }))!.answer).toBeNull();
    expect((await level.find({ ...key, tenantId: newId() }))!.answer).toBeNull();
    const other = new RedisLevel(redis.url, () => 'another program', pino({ level: 'silent' }));
    await awaitUntil(async () => (await other.find(key)) !== null);
    expect((await other.find(key))!.answer).toBeNull();
    other.close();
  });

  test('are found no more when one of their tags is purged, and only then', async () => {
    const key = newKey();
    await level.keep(key, answer, await numberOf(key));
    await level.purge(key.tenantId, ['three']);
    expect((await level.find(key))!.answer).not.toBeNull();
    await level.purge(key.tenantId, ['three', 'two']);
    expect((await level.find(key))!.answer).toBeNull();
  });

  test('are never found when they were computed before a purge and kept after it', async () => {
    const key = newKey();
    for (const isFirst of [true, false]) {
      const before = await numberOf(key);
      await level.purge(key.tenantId, ['one']);
      await level.keep(key, answer, before);
      expect([isFirst, (await level.find(key))!.answer]).toEqual([isFirst, null]);
    }
    await level.keep(key, answer, await numberOf(key));
    expect((await level.find(key))!.answer).not.toBeNull();
  });

  test('are not brought back when Redis lost what was purged', async () => {
    const key = newKey();
    await level.purge(key.tenantId, ['one']);
    const number = await numberOf(key);
    await direct.del(`wasla:answers:{${key.tenantId}}:purges`);
    await level.keep(key, answer, number);
    await level.purge(key.tenantId, ['one']);
    expect((await level.find(key))!.answer).toBeNull();
  });

  test('of a store with more purges than are remembered are computed again', async () => {
    const key = newKey();
    await level.keep(key, answer, await numberOf(key));
    const many = Array.from({ length: 500 }, (_, index) => `thing-${index}`);
    for (let batch = 0; batch < 22; batch++)
      await level.purge(
        key.tenantId,
        many.map((tag) => `${tag}-${batch}`),
      );
    expect((await level.find(key))!.answer).toBeNull();
    expect(await direct.hlen(`wasla:answers:{${key.tenantId}}:purges`)).toBeLessThan(10_600);
  });

  test('are made anew from what other processes have purged, even when no signal comes', async () => {
    const [tenantId, memory] = [newId(), rememberedName()];
    const caches = [memory, rememberedName()].map((known) => {
      const cache = new ResponseCache({
        maxBytes: 1e6,
        ttlMs: 1e6,
        redis: level,
        signals: new LocalSignals(),
      });
      cache.madeOf([known]);
      return cache;
    });
    const key = { text: 'question', tenantId };
    const find = () => caches[0]!.findInRedis(key, new Flight(0));
    await find();
    memory.value = 'from before';
    await caches[1]!.changed(tenantId, new Set(['something else']));
    await find();
    expect(memory.value).toBe('from before');
    await caches[1]!.changed(tenantId, new Set(['name']));
    await find();
    expect(memory.value).toBeNull();
  });

  test('do not stay for ever', async () => {
    const key = newKey();
    await level.keep(key, answer, await numberOf(key));
    await level.purge(key.tenantId, ['three']);
    const names = await direct.keys(`wasla:answers:{${key.tenantId}}*`);
    expect(names).toHaveLength(2);
    for (const name of names) expect(await direct.pttl(name)).toBeGreaterThan(0);
    const entry = names.find((name) => !name.endsWith(':purges'))!;
    expect(await direct.pttl(entry)).toBeLessThanOrEqual(60_000);
  });
});

describe.skipIf(REDIS_MISSING)(
  `two processes with Redis${REDIS_MISSING ? ` (${REDIS_MISSING})` : ''}`,
  () => {
    let world: World;
    let other: TestApp;
    let shop: Shop;

    beforeAll(async () => {
      const environment = { REDIS_URL: redis.url, PUBLIC_URL, RESPONSE_CACHE_SECONDS: '3600' };
      world = await startWorld({ environment });
      other = await world.beside({ environment });
      shop = await world.store();
    });

    const question = (slug: string) =>
      `{ productBySlug(slug: "${slug}") { name variants { availableQuantity } } }`;

    function askBoth(slug: string) {
      const clients = [shop.visitor, new GraphqlClient(other.url).inStore(shop.slug)];
      return Promise.all(clients.map((client) => client.send(question(slug))));
    }

    /** What the visitors of both processes are told. */
    async function tellBoth(slug: string): Promise<string[]> {
      return (await askBoth(slug)).map(({ data }) => data!['productBySlug'].name as string);
    }

    /** Both processes have the answer: no message of an earlier change is under way any more. */
    function awaitKept(slug: string): Promise<void> {
      return awaitUntil(async () =>
        (await askBoth(slug)).every(({ headers }) => headers.get('cache-status') === 'wasla; hit'),
      );
    }

    async function awaitTold(slug: string, name: string): Promise<void> {
      await awaitUntil(async () => (await tellBoth(slug)).every((told) => told === name));
    }

    const rename = (id: string, name: string) =>
      shop.owner.run(
        'mutation ($id: ID!, $name: String!) { productUpdate(id: $id, input: { name: $name }) { userErrors { message } } }',
        { id, name },
      );

    test('both tell of a change of one of them, time and again', async () => {
      const { id } = await shop.product({ ...productInput({ name: 'Name 0' }), slug: 'renamed' });
      for (let time = 0; time < 5; time++) {
        await awaitTold('renamed', `Name ${time}`);
        await rename(id, `Name ${time + 1}`);
      }
      await awaitTold('renamed', 'Name 5');
    });

    test('one is told what the other one found out', async () => {
      await shop.product({ ...productInput({ name: 'Shared' }), slug: 'shared' });
      const ask = (client: GraphqlClient, first: number) =>
        client.send('query ($first: Int!) { products(first: $first) { nodes { name } } }', { first });
      const there = new GraphqlClient(other.url).inStore(shop.slug);
      // Each process asks Redis for documents that it knows to be public.
      await ask(shop.visitor, 1);
      await ask(there, 2);
      const hits = other.core.answers!.counts.redis.hit;
      await ask(shop.visitor, 3);
      await awaitUntil(async () => (await direct.keys(`wasla:answers:{${shop.tenantId}}:*`)).length > 1);
      const { data, headers } = await ask(there, 3);
      expect(data).toEqual((await ask(shop.visitor, 3)).data);
      expect(headers.get('cache-status')).toBe('wasla; hit');
      expect(other.core.answers!.counts.redis.hit).toBe(hits + 1);
    });

    test('a steady load of readers never keeps what was there before a change', async () => {
      const { id } = await shop.product({ ...productInput({ name: 'Busy 0' }), slug: 'busy' });
      let isOver = false;
      const readers = Array.from({ length: 4 }, async () => {
        while (!isOver) await tellBoth('busy');
      });
      for (let time = 1; time <= 10; time++) await rename(id, `Busy ${time}`);
      await awaitTold('busy', 'Busy 10');
      isOver = true;
      await Promise.all(readers);
      for (let time = 0; time < 3; time++) expect(await tellBoth('busy')).toEqual(['Busy 10', 'Busy 10']);
    });

    describe('a change whose process died before it told anyone reaches both by its event', () => {
      /** Tells nobody of what it changes. */
      let silent: TestApp;

      beforeAll(async () => {
        silent = await world.beside({ environment: { RESPONSE_CACHE: 'false', PUBLIC_URL } });
      });

      async function changeSilently(mutation: string, variables: object = {}): Promise<void> {
        const token = shop.owner.socketParameters['authorization']!;
        const owner = new GraphqlClient(silent.url, { 'x-store': shop.slug, authorization: token });
        await owner.run(mutation, variables);
      }

      /** What the visitors of both processes are told, once both have it from memory. */
      async function kept(query: string): Promise<object[]> {
        const there = new GraphqlClient(other.url).inStore(shop.slug);
        const ask = () => Promise.all([shop.visitor, there].map((client) => client.send(query)));
        const isHit = ({ headers }: { headers: Headers }) => headers.get('cache-status') === 'wasla; hit';
        await awaitUntil(async () => (await ask()).every(isHit));
        return (await ask()).map(({ data }) => data!);
      }

      /** From the delivery on, both say what is true, and keep no other answer. */
      async function expectBoth(query: string, told: object): Promise<void> {
        await other.relay.drain();
        await new GraphqlClient(other.url).inStore(shop.slug).send(query);
        await awaitUntil(async () => {
          const { data } = await shop.visitor.send(query);
          return JSON.stringify(data) === JSON.stringify(told);
        });
        expect(await kept(query)).toEqual([told, told]);
      }

      test('of a product', async () => {
        const { id } = await shop.product({ ...productInput({ name: 'Before' }), slug: 'silent' });
        await awaitKept('silent');
        await changeSilently(
          'mutation ($id: ID!) { productUpdate(id: $id, input: { name: "After" }) { userErrors { message } } }',
          { id },
        );
        expect(await tellBoth('silent')).toEqual(['Before', 'Before']);
        await other.relay.drain();
        await awaitTold('silent', 'After');
      });

      test('of a category', async () => {
        const [id] = await shop.categories([{ name: 'Before', slug: 'silent' }]);
        await shop.product({ ...productInput({ name: 'Shelved' }), slug: 'shelved', categoryIds: [id!] });
        const query = `{ products(first: 1, filter: { categorySlug: "silent" }) { nodes { categories { name } } } }`;
        const told = (name: string) => ({ products: { nodes: [{ categories: [{ name }] }] } });
        expect(await kept(query)).toEqual([told('Before'), told('Before')]);
        await changeSilently(
          'mutation ($id: ID!) { categoryUpdate(id: $id, input: { name: "After" }) { userErrors { message } } }',
          { id },
        );
        expect(await kept(query)).toEqual([told('Before'), told('Before')]);
        await expectBoth(query, told('After'));
      });

      test('of a setting of the store', async () => {
        const there = new GraphqlClient(other.url).inStore(shop.slug);
        const query = '{ store { name } }';
        const publish = (isPublished: boolean) =>
          `mutation { storeUpdate(input: { isPublished: ${isPublished} }) { userErrors { message } } }`;
        await kept(query);
        await changeSilently(publish(false));
        await other.relay.drain();
        expect((await there.send(query)).errors[0]!.extensions.code).toBe('TENANT_NOT_FOUND');
        await awaitUntil(async () => (await shop.visitor.send(query)).errors.length > 0);
        await changeSilently(publish(true));
        await other.relay.drain();
        expect((await there.send(query)).errors).toEqual([]);
        await kept(query);
      });
    });

    test('answers go on without Redis', async () => {
      await shop.product({ ...productInput({ name: 'Alone' }), slug: 'alone' });
      const lonely = await world.beside({ environment: { REDIS_URL: 'redis://127.0.0.1:1' } });
      const client = new GraphqlClient(lonely.url).inStore(shop.slug);
      for (let time = 0; time < 3; time++) {
        expect((await client.run(question('alone')))['productBySlug'].name).toBe('Alone');
      }
      expect(lonely.core.answers!.counts.process.hit).toBe(2);
    });
  },
);
