import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { beforeAll, describe, expect, test } from 'vitest';
import type { TenantId } from '../../../src/kernel/ids.js';
import type { LiveEvent } from '../../../src/platform/live/live-event.js';
import { LiveFeeds } from '../../../src/platform/live/live-feeds.js';
import { LiveRepository } from '../../../src/platform/live/live.repository.js';
import type { LiveStream } from '../../../src/platform/live/live-stream.js';
import { createWakes } from '../../../src/platform/live/pub-sub-wakes.js';
import type { Wakes } from '../../../src/platform/live/wakes.js';
import { awaitUntil } from '../../support/await-until.js';
import { newTenant, note, noteAll, numbersTo, writeAs } from '../../support/event-streams.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

const THINGS = { about: { kind: 'thing', ids: null } } as const;

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
});

/** A repository that counts its statements. */
class CountedRepository extends LiveRepository {
  readings = 0;
  replays = 0;

  override eventsAfter(...parameters: Parameters<LiveRepository['eventsAfter']>): Promise<LiveEvent[]> {
    this.readings++;
    return super.eventsAfter(...parameters);
  }

  override replay(...parameters: Parameters<LiveRepository['replay']>): Promise<LiveEvent[]> {
    this.replays++;
    return super.replay(...parameters);
  }
}

/** Feeds of a process of their own; `lost` wakes never arrive. */
function newFeeds(wakes: Wakes | 'lost' = app.core.live['wakes']) {
  const repository = new CountedRepository(app.core.database);
  const deaf: Wakes = {
    publish: () => undefined,
    subscribe: () => () => undefined,
    close: () => Promise.resolve(),
  };
  const log = pino({ level: 'silent' });
  return { repository, feeds: new LiveFeeds(repository, wakes === 'lost' ? deaf : wakes, log, 1000) };
}

async function sequencesOf(stream: LiveStream, count: number): Promise<number[]> {
  const sequences: number[] = [];
  while (sequences.length < count) {
    const { value } = await stream.next();
    sequences.push(value!.sequence);
  }
  return sequences;
}

describe('the feed of a tenant', () => {
  test('reads each batch once, however many subscribe, and hands all of them the same events', async () => {
    const tenantId = newTenant();
    const { feeds, repository } = newFeeds();
    const streams = await Promise.all(numbersTo(100).map(() => feeds.open(tenantId, THINGS)));
    const waiting = streams.map((stream) => stream.next());
    await noteAll(app, tenantId, [1]);
    await app.relay.drain();
    const events = (await Promise.all(waiting)).map(({ value }) => value!);
    expect(new Set(events).size).toBe(1);
    let loaded = 0;
    const load = () => Promise.resolve(++loaded);
    expect(new Set(await Promise.all(events.map((event) => event.share('key', load))))).toEqual(new Set([1]));
    expect([repository.readings, repository.replays]).toEqual([1, 0]);
    await Promise.all(streams.map((stream) => stream.return()));
    expect(feeds.size).toBe(0);
  });

  test('finds within seconds what no wake told of', async () => {
    const tenantId = newTenant();
    const { feeds } = newFeeds('lost');
    const stream = await feeds.open(tenantId, THINGS);
    const next = stream.next();
    await noteAll(app, tenantId, ['quiet']);
    await app.relay.drain();
    expect((await next).value!.payload).toEqual({ value: 'quiet' });
    await stream.return();
  });

  test('goes on after a reading failed', async () => {
    const tenantId = newTenant();
    const { feeds, repository } = newFeeds();
    const stream = await feeds.open(tenantId, THINGS);
    const next = stream.next();
    const read = repository.eventsAfter.bind(repository);
    repository.eventsAfter = () => {
      repository.eventsAfter = read;
      return Promise.reject(new Error('connection lost'));
    };
    await noteAll(app, tenantId, ['after all']);
    await app.relay.drain();
    expect((await next).value!.payload).toEqual({ value: 'after all' });
    await stream.return();
  });

  test('tells nobody what they know already, also when it fell behind them because a reading failed', async () => {
    const tenantId = newTenant();
    const { feeds, repository } = newFeeds();
    const first = await feeds.open(tenantId, THINGS);
    const read = repository.eventsAfter.bind(repository);
    repository.eventsAfter = () => Promise.reject(new Error('connection lost'));
    await noteAll(app, tenantId, numbersTo(3));
    await app.relay.drain();
    const resumed = await feeds.open(tenantId, { ...THINGS, after: 3n });
    const [waiting, resuming] = [first.next(), resumed.next()];
    repository.eventsAfter = read;
    await noteAll(app, tenantId, [4]);
    await app.relay.drain();
    expect((await resuming).value!.sequence).toBe(4);
    expect([(await waiting).value!.sequence, ...(await sequencesOf(first, 3))]).toEqual(numbersTo(4));
    await Promise.all([first, resumed].map((stream) => stream.return()));
  });

  test('passes an event of another kind by, and knows one by what its payload names', async () => {
    const tenantId = newTenant();
    const { feeds } = newFeeds();
    const about = { kind: 'order', ids: ['o1'] } as const;
    const add = (type: string, kind: string, id: string, payload = {}) =>
      writeAs(app, tenantId, (tx) => app.core.outbox.add(tx, { type, subject: { kind, id }, payload }));
    const live = await feeds.open(tenantId, { about, families: ['order', 'payment'] });
    const first = live.next();
    await add('order.placed.v1', 'order', 'o2');
    await add('order.placed.v1', 'order', 'o1');
    await add('payment.captured.v1', 'payment', 'p1', { orderId: 'o1' });
    await add('payment.captured.v1', 'payment', 'p2', { orderId: 'o2' });
    await add('stock.sold.v1', 'variant', 'v1', { orderId: 'o1' });
    await add('payment.captured.v1', 'payment', 'p3', { orderId: 7 });
    await add('order.shipped.v1', 'order', 'o1');
    await app.relay.drain();
    const told = [(await first).value!.sequence, ...(await sequencesOf(live, 2))];
    const replay = await feeds.open(tenantId, { about, families: ['order', 'payment'], after: 0n });
    const any = await feeds.open(tenantId, { about: { kind: 'order', ids: null }, after: 0n });
    expect(told).toEqual([2, 3, 7]);
    expect(await sequencesOf(replay, 3)).toEqual([2, 3, 7]);
    expect(await sequencesOf(any, 6)).toEqual([1, 2, 3, 4, 5, 7]);
    await Promise.all([live, replay, any].map((stream) => stream.return()));
  });
});

describe('a stream', () => {
  test('misses nothing and repeats nothing whenever it begins while events are committed and numbered', async () => {
    const tenantId = newTenant();
    const { feeds } = newFeeds();
    const total = 300;
    let isOver = false;
    const writers = numbersTo(3).map(async () => {
      for (let written = 0; written < total / 3; written++)
        await writeAs(app, tenantId, (tx) => note(app, tx, 1));
    });
    const numbering = (async () => {
      while (!isOver) await app.relay.drain();
    })();
    const readers = numbersTo(10).map(async (number) => {
      await sleep(number * 15);
      const stream = await feeds.open(tenantId, { ...THINGS, after: 0n });
      const sequences = await sequencesOf(stream, total);
      await stream.return();
      return sequences;
    });
    await Promise.all(writers);
    for (const sequences of await Promise.all(readers)) expect(sequences).toEqual(numbersTo(total));
    isOver = true;
    await numbering;
    expect(feeds.size).toBe(0);
  });

  test('is read page by page while it replays, as fast as its reader takes it', async () => {
    const tenantId = newTenant();
    await writeAs(app, tenantId, async (tx) => {
      for (const number of numbersTo(1000)) await note(app, tx, number);
    });
    await app.relay.drain();
    const { feeds, repository } = newFeeds();
    const stream = await feeds.open(tenantId, { ...THINGS, after: 0n });
    await sequencesOf(stream, 200);
    expect(repository.replays).toBe(1);
    expect(await sequencesOf(stream, 800)).toEqual(numbersTo(1000).slice(200));
    expect(repository.replays).toBe(5);
    await stream.return();
  });

  test('ends at once while it waits, whether it had begun or not', async () => {
    const { feeds } = newFeeds();
    const [idle, waiting] = [await feeds.open(newTenant(), THINGS), await feeds.open(newTenant(), THINGS)];
    const next = waiting.next();
    await Promise.all([idle.return(), waiting.return()]);
    expect(await next).toEqual({ done: true, value: undefined });
    expect(await idle.next()).toEqual({ done: true, value: undefined });
    expect(feeds.size).toBe(0);
  });
});

test('wakes without Redis reach every listener of the tenant in this process, and none after it has ended', async () => {
  const wakes = createWakes(undefined, pino({ level: 'silent' }));
  const heard: string[] = [];
  const [one, other] = [newTenant(), newTenant()];
  const listen = (name: string, tenantId: TenantId) =>
    wakes.subscribe(tenantId, (upTo) => heard.push(`${name} ${upTo}`));
  const [stopA] = [listen('a', one), listen('b', one), listen('c', other)];
  await awaitUntil(() => {
    wakes.publish(one, 1);
    return Promise.resolve(heard.includes('b 1'));
  });
  stopA();
  await sleep(0);
  wakes.publish(one, 2);
  expect(heard).toContain('a 1');
  expect(heard.filter((text) => text.endsWith(' 2') || text.startsWith('c'))).toEqual(['b 2']);
  await wakes.close();
});
