import { createHash } from 'node:crypto';
import { Redis } from 'ioredis';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  LocalPersistedDocuments,
  SharedPersistedDocuments,
  type PersistedDocuments,
} from '../../src/platform/graphql/persisted-documents.js';
import { newId } from '../../src/kernel/ids.js';
import { awaitUntil } from '../support/await-until.js';
import { REDIS_MISSING, startRedis } from '../support/redis.js';
import { startWorld } from '../support/world.js';

const silent = pino({ level: 'silent' });
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

function describeDocuments(name: string, open: () => PersistedDocuments): void {
  describe(`persisted documents ${name}`, () => {
    it('are kept by their hash, and forgotten when they are deleted', async () => {
      const documents = open();
      await documents.set('a', '{ store { id } }');
      expect(await documents.get('a')).toBe('{ store { id } }');
      expect(await documents.get('b')).toBeUndefined();
      expect(await documents.delete('a')).toBe(true);
      expect(await documents.delete('a')).toBe(false);
      expect(await documents.get('a')).toBeUndefined();
      documents.close();
    });
  });
}

describeDocuments('of one process', () => new LocalPersistedDocuments());

describe('persisted documents of one process', () => {
  it('take no more memory than they may, whatever is sent', async () => {
    const documents = new LocalPersistedDocuments();
    const text = 'x'.repeat(30_000);
    for (let index = 0; index < 200; index++) await documents.set(String(index), text);
    const kept = await Promise.all(Array.from({ length: 200 }, (_, index) => documents.get(String(index))));
    expect(kept.filter((one) => one !== undefined)).toHaveLength(133);
    expect(kept.at(-1)).toBe(text);
    documents.close();
  });
});

describe.skipIf(REDIS_MISSING)(`persisted documents${REDIS_MISSING ? ` (${REDIS_MISSING})` : ''}`, () => {
  let redis: Awaited<ReturnType<typeof startRedis>>;
  let client: Redis;
  beforeAll(async () => {
    redis = await startRedis();
    client = new Redis(redis.url);
  });
  afterAll(async () => {
    client.disconnect();
    await redis.stop();
  });

  async function connected(): Promise<SharedPersistedDocuments> {
    const documents = new SharedPersistedDocuments(redis.url, silent);
    const probe = newId();
    await awaitUntil(async () => {
      await documents.set(probe, 'probe');
      return (await client.exists(`wasla:{documents}:${probe}`)) === 1;
    });
    return documents;
  }

  it('of one process are found by the others, for a day', async () => {
    const [one, two] = [await connected(), await connected()];
    await one.set('shared', '{ __typename }');
    expect(await two.get('shared')).toBe('{ __typename }');
    const seconds = await client.ttl('wasla:{documents}:shared');
    expect(seconds).toBeGreaterThan(86_000);
    expect(seconds).toBeLessThanOrEqual(86_400);
    for (const documents of [one, two]) documents.close();
  });

  it('in Redis are at most 10,000, the newest', async () => {
    const documents = await connected();
    const old = Array.from({ length: 10_000 }, (_, index) => [1, `old-${index}`] as const).flat();
    await client.zadd('wasla:{documents}:index', ...old);
    await client.set('wasla:{documents}:old-0', 'gone soon');
    await documents.set('newest', '{ __typename }');
    expect(await client.zcard('wasla:{documents}:index')).toBe(10_000);
    expect(await client.exists('wasla:{documents}:old-0')).toBe(0);
    expect(await client.get('wasla:{documents}:newest')).toBe('{ __typename }');
    documents.close();
  });

  it('are asked for again while Redis is away', async () => {
    const documents = new SharedPersistedDocuments('redis://127.0.0.1:1', silent);
    expect(await documents.get('unknown')).toBeUndefined();
    await documents.set('known', 'here');
    expect(await documents.get('known')).toBe('here');
    documents.close();
  });

  it('that one server was sent are run by another', async () => {
    const environment = { REDIS_URL: redis.url };
    const world = await startWorld({ environment });
    const other = await world.beside({ environment });
    const shop = await world.store();
    const query = '{ store { slug } }';
    const extensions = { persistedQuery: { version: 1, sha256Hash: hashOf(query) } };
    const send = async (url: string, body: object) => {
      const headers = { 'content-type': 'application/json', 'x-store': shop.slug };
      const answer = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) });
      return (await answer.json()) as { data?: unknown; errors?: unknown };
    };
    const found = { data: { store: { slug: shop.slug } } };
    expect(await send(other.url, { extensions })).toMatchObject({
      errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
    });
    // The document is kept after its answer has gone out.
    await awaitUntil(async () => {
      expect(await send(world.app.url, { query, extensions })).toMatchObject(found);
      return (await send(other.url, { extensions })).data !== undefined;
    });
    expect(await send(other.url, { extensions })).toMatchObject(found);
  });
});
