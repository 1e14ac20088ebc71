import { createServer, type AddressInfo, type Server } from 'node:net';
import { Redis } from 'ioredis';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { newId } from '../../../src/kernel/ids.js';
import type { Encoding } from '../../../src/platform/response-cache/encoding.js';
import { RedisForms } from '../../../src/platform/response-cache/redis-forms.js';
import { RedisLevel } from '../../../src/platform/response-cache/redis-level.js';
import { ResponseCache } from '../../../src/platform/response-cache/response-cache.js';
import { LocalSignals } from '../../../src/platform/signals/local-signals.js';
import { awaitUntil } from '../../support/await-until.js';
import { REDIS_MISSING, startRedis } from '../../support/redis.js';

const levels: RedisLevel[] = [];

function open(url: string): RedisLevel {
  const level = new RedisLevel(url, () => 'program', pino({ level: 'silent' }));
  levels.push(level);
  return level;
}

/** Whoever has compressed a body keeps the form, once: so often was it done. */
const countCompressions = () => vi.spyOn(RedisForms.prototype, 'keep');

const newKey = () => ({ text: 'question', tenantId: newId() });

afterEach(() => {
  for (const level of levels.splice(0)) level.close();
  vi.restoreAllMocks();
});

describe.skipIf(REDIS_MISSING)(`compressed forms${REDIS_MISSING ? ` (${REDIS_MISSING})` : ''}`, () => {
  const body = Buffer.from('many words '.repeat(500));
  let redis: Awaited<ReturnType<typeof startRedis>>;

  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis.stop());

  /** Answers of this body, as processes have them that share a Redis. */
  async function answersOf(processes: number) {
    const key = newKey();
    const caches = Array.from({ length: processes }, async () => {
      const level = open(redis.url);
      await awaitUntil(async () => (await level.find(key)) !== null);
      const parts = { maxBytes: 1e6, ttlMs: 1e6, redis: level, signals: new LocalSignals() };
      return new ResponseCache(parts).answerOf(key, body, ['one']);
    });
    return Promise.all(caches);
  }

  test.each<Encoding>(['br', 'gzip'])('by %s are made once for all processes', async (encoding) => {
    const compressions = countCompressions();
    const answers = await answersOf(4);
    await awaitUntil(async () => answers.every((answer) => answer.in(encoding).encoding === encoding));
    expect(compressions).toHaveBeenCalledTimes(1);
    expect(new Set(answers.map((answer) => answer.in(encoding).body.toString('base64'))).size).toBe(1);
  });

  test('are also those of an answer that is taken out of Redis', async () => {
    const [key, compressions] = [newKey(), countCompressions()];
    const [one, two] = [open(redis.url), open(redis.url)];
    const parts = { maxBytes: 1e6, ttlMs: 1e6, signals: new LocalSignals() };
    await awaitUntil(async () => (await one.find(key)) !== null);
    const answer = new ResponseCache({ ...parts, redis: one }).answerOf(key, body, ['one']);
    await awaitUntil(async () => answer.in('br').encoding === 'br');
    await one.keep(key, answer, (await one.find(key))!.number);
    await awaitUntil(async () => (await two.find(key)) !== null);
    const found = (await two.find(key))!.answer!;
    await awaitUntil(async () => found.in('br').encoding === 'br');
    expect(found.in('identity').body.equals(body)).toBe(true);
    expect(compressions).toHaveBeenCalledTimes(1);
  });

  test('are made by another process when the one that was to make them died', async () => {
    const [key, direct] = [newKey(), new Redis(redis.url)];
    const level = open(redis.url);
    await awaitUntil(async () => (await level.find(key)) !== null);
    const forms = level.formsOf(key.tenantId);
    expect(await forms.claim('br', 'digest')).toBe('yours');
    expect(await forms.claim('br', 'digest')).toBe('elsewhere');
    const [name] = await direct.keys(`wasla:answers:{${key.tenantId}}:br:*`);
    expect(await direct.pttl(name!)).toBeGreaterThan(0);
    await direct.del(name!);
    expect(await forms.claim('br', 'digest')).toBe('yours');
    direct.disconnect();
  });
});

describe('a Redis that hangs', () => {
  let hanging: Server;
  let asked = 0;

  beforeAll(async () => {
    hanging = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.on('data', (data) => {
        const text = data.toString().toLowerCase();
        if (text.includes('eval')) asked++;
        else for (const _command of text.matchAll(/\*\d+\r\n/g)) socket.write('+OK\r\n');
      });
    });
    await new Promise<void>((resolve) => hanging.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => hanging.close());

  test('holds up one visitor, and none for a while after', async () => {
    const level = open(`redis://127.0.0.1:${(hanging.address() as AddressInfo).port}`);
    await awaitUntil(async () => (await level.find(newKey())) === null && asked > 0);
    for (let time = 0; time < 20; time++) expect(await level.find(newKey())).toBeNull();
    expect(asked).toBe(1);
    const now = performance.now.bind(performance);
    vi.spyOn(performance, 'now').mockImplementation(() => now() + 1000);
    expect(await level.find(newKey())).toBeNull();
    expect(asked).toBe(2);
  });

  test('is told of every purge all the same', async () => {
    const level = open(`redis://127.0.0.1:${(hanging.address() as AddressInfo).port}`);
    const before = asked;
    await awaitUntil(async () => (await level.find(newKey())) === null && asked > before);
    await level.purge(newId(), ['one']);
    expect(asked - before).toBe(2);
  });
});
