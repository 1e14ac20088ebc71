import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LocalSignals } from '../../src/platform/signals/local-signals.js';
import { RedisSignals } from '../../src/platform/signals/redis-signals.js';
import type { Signals } from '../../src/platform/signals/signals.js';
import { awaitUntil } from '../support/await-until.js';
import { REDIS_MISSING, startRedis } from '../support/redis.js';
import { startWorld } from '../support/world.js';

const silent = pino({ level: 'silent' });

describe('signals within a process', () => {
  test('reach every listener of their topic and no other', () => {
    const signals = new LocalSignals();
    const heard = listen(signals, 'a');
    signals.publish('a', '1');
    signals.publish('b', '2');
    expect(heard).toEqual(['1']);
  });
});

describe.skipIf(REDIS_MISSING)(`signals through Redis${REDIS_MISSING ? ` (${REDIS_MISSING})` : ''}`, () => {
  let redis: Awaited<ReturnType<typeof startRedis>>;
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis.stop());

  test('reach the listeners of every process, the sender among them, once', async () => {
    const [one, two] = [new RedisSignals(redis.url, silent), new RedisSignals(redis.url, silent)];
    const [heardByOne, heardByTwo] = [listen(one, 'topic'), listen(two, 'topic')];
    // Subscribing takes a round trip; the first signals may be lost, as the interface says.
    await awaitUntil(() => {
      one.publish('topic', 'knock');
      return Promise.resolve(heardByOne.length > 0 && heardByTwo.length > 0);
    });
    heardByOne.length = heardByTwo.length = 0;
    one.publish('topic', 'hello');
    await awaitUntil(() => Promise.resolve(heardByOne.includes('hello') && heardByTwo.includes('hello')));
    expect(heardByTwo.filter((message) => message === 'hello')).toEqual(['hello']);
    expect(heardByOne.filter((message) => message === 'hello')).toEqual(['hello']);
    await Promise.all([one.close(), two.close()]);
  });

  test('tell another process of a suspended store and of an ended session', async () => {
    const world = await startWorld({ environment: { REDIS_URL: redis.url } });
    const other = await world.beside({ environment: { REDIS_URL: redis.url } });
    const shop = await world.store();
    const staff = await shop.staff();
    const there = staff.via(other, shop.slug);
    expect((await there.send('{ store { id } }')).errors).toEqual([]);
    const operator = await world.superAdmin();
    await operator.run(
      'mutation ($id: ID!) { storeSuspend(id: $id, reason: "Unpaid") { userErrors { code } } }',
      {
        id: shop.id,
      },
    );
    await awaitUntil(
      async () => (await there.send('{ store { id } }')).errors[0]?.extensions.code === 'TENANT_SUSPENDED',
    );
    await staff.run('mutation { sessionRevoke { userErrors { code } } }');
    await awaitUntil(
      async () => (await there.send('{ me { id } }')).errors[0]?.extensions.code === 'UNAUTHENTICATED',
    );
  });

  test('stay within the process while Redis is away, and do not stop it', async () => {
    const lonely = new RedisSignals('redis://127.0.0.1:1', silent);
    const heard = listen(lonely, 'topic');
    lonely.publish('topic', 'still here');
    await awaitUntil(() => Promise.resolve(heard.length > 0));
    expect(heard).toEqual(['still here']);
    await lonely.close();
  });
});

function listen(signals: Signals, topic: string): string[] {
  const heard: string[] = [];
  signals.subscribe(topic, (message) => heard.push(message));
  return heard;
}
