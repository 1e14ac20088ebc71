import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { Fault } from '../../../src/kernel/errors.js';
import type { TenantId } from '../../../src/kernel/ids.js';
import { awaitUntil } from '../../support/await-until.js';
import { newTenant, note, noteAll, writeAs } from '../../support/event-streams.js';
import { serveThings, THINGS } from '../../support/socket-host.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { WsClient } from '../../support/ws-client.js';

let app: TestApp;
let tenantId: TenantId;

beforeAll(async () => {
  app = await startTestApp({ background: true, environment: { LIMIT_WAITING_EVENTS: '20' } });
  tenantId = newTenant();
});

/** Events of one transaction each, of a kilobyte or of as much as asked. */
async function happen(count: number, tenant: TenantId, bytes = 1000): Promise<void> {
  await noteAll(app, tenant, Array<string>(count).fill('x'.repeat(bytes)));
}

const nothingOpen = () => awaitUntil(() => Promise.resolve(app.core.live.size === 0));

describe('a client that says nothing or something wrong', () => {
  test.each([
    ['nothing at all', () => undefined, 4408],
    ['no JSON', (client: WsClient) => client.socket.send('hello'), 4400],
    ['binary', (client: WsClient) => client.socket.send(Buffer.from([0, 1])), 4400],
    ['a subscription first', (client: WsClient) => void client.subscribe(THINGS), 4401],
    ['more than a message may hold', (client: WsClient) => client.socket.send('x'.repeat(20_000)), 1009],
  ])('says %s and is sent away', async (_what, speak, code) => {
    const host = await serveThings(app, tenantId, { times: { initMs: 200 } });
    const client = await WsClient.open(host.url);
    speak(client);
    expect((await client.closed).code).toBe(code);
    await awaitUntil(() => Promise.resolve(host.sockets.size === 0));
  });

  test('uses one id for two subscriptions, or introduces itself twice, and is sent away', async () => {
    const host = await serveThings(app, tenantId);
    const twice = await WsClient.connect(host.url);
    twice.send({ type: 'connection_init' });
    expect((await twice.closed).code).toBe(4429);
    const same = await WsClient.connect(host.url);
    const { id } = same.subscribe(THINGS);
    same.send({ id, type: 'subscribe', payload: { query: THINGS } });
    expect((await same.closed).code).toBe(4409);
    await nothingOpen();
  });
});

describe('a handshake', () => {
  test('is refused at another path, from a foreign page, and when the address has enough sockets', async () => {
    const host = await serveThings(app, tenantId, {
      cors: { origins: ['https://shop.example'] },
      limits: { socketsPerAddress: 2 },
    });
    const foreign = { origin: 'https://elsewhere.example' };
    await expect(WsClient.open(host.url, foreign)).rejects.toThrow('403');
    await expect(WsClient.open(`${host.url}/other`)).rejects.toThrow('404');
    const [one] = [
      await WsClient.open(host.url),
      await WsClient.open(host.url, { origin: 'https://shop.example' }),
    ];
    await expect(WsClient.open(host.url)).rejects.toThrow('429');
    await one.leave();
    await awaitUntil(() => Promise.resolve(host.sockets.size === 1));
    await (await WsClient.open(host.url)).leave();
  });
});

describe('a socket', () => {
  test('holds a limited number of subscriptions', async () => {
    const host = await serveThings(app, tenantId, { limits: { subscriptionsPerSocket: 2 } });
    const client = await WsClient.connect(host.url);
    const [one] = [client.subscribe(THINGS), client.subscribe(THINGS)];
    const { errors } = await client.subscribe(THINGS).ended();
    expect(errors[0]?.extensions).toMatchObject({ code: 'COST_LIMIT_EXCEEDED', maximum: 2 });
    one.complete();
    await sleep(50);
    const start = client.subscribe(THINGS, { after: 0 });
    await happen(1, tenantId);
    await start.next();
    await client.leave();
    await nothingOpen();
  });

  test('whose client gives no sign of life is cut off', async () => {
    const host = await serveThings(app, tenantId, { times: { heartbeatMs: 100 } });
    const alive = await WsClient.connect(host.url);
    const dead = await WsClient.connect(host.url);
    dead.subscribe(THINGS);
    dead.socket.pause();
    await awaitUntil(() => Promise.resolve(host.sockets.size === 1));
    expect(alive.socket.readyState).toBe(alive.socket.OPEN);
    await alive.leave();
    await nothingOpen();
  });

  test('is told to come back when the process stops, and nothing of it stays', async () => {
    const host = await serveThings(app, tenantId);
    const client = await WsClient.connect(host.url);
    client.subscribe(THINGS);
    await awaitUntil(() => Promise.resolve(app.core.live.size === 1));
    host.sockets.close();
    expect(await client.closed).toEqual({ code: 1001, reason: expect.stringContaining('resume with after') });
    await expect(WsClient.open(host.url)).rejects.toThrow('503');
    await nothingOpen();
  });
});

describe('a client that reads too slowly', () => {
  test('is sent away with a code to resume by when too many events wait, and gets the rest when it resumes', async () => {
    const slowTenant = newTenant();
    const host = await serveThings(app, slowTenant);
    await happen(1, slowTenant);
    const client = await WsClient.connect(host.url);
    const following = client.subscribe(THINGS, { after: 0 });
    await following.next();
    client.socket.pause();
    // Kernels buffer some megabytes for it first.
    for (let round = 0; round < 12 && host.sockets.size > 0 && app.core.live.size > 0; round++) {
      await happen(10, slowTenant, 400_000);
      await app.relay.drain();
    }
    await nothingOpen();
    client.socket.resume();
    expect(await client.closed).toEqual({ code: 4430, reason: 'Slow consumer: resume with after' });
    const seen = following.untaken + 1;
    const again = await WsClient.connect(host.url);
    expect((await again.subscribe(THINGS, { after: seen }).next())['sequence']).toBe(seen + 1);
    await again.leave();
  });

  test('is sent away when its socket holds more than it may', async () => {
    const slowTenant = newTenant();
    const host = await serveThings(app, slowTenant, { limits: { bufferBytes: 100_000 } });
    await happen(1, slowTenant);
    const client = await WsClient.connect(host.url);
    // Each subscription waits for its own sending; together they fill the socket.
    const followings = Array.from({ length: 40 }, () => client.subscribe(THINGS, { after: 0 }));
    await Promise.all(followings.map((following) => following.next()));
    client.socket.pause();
    for (let round = 0; round < 12 && app.core.live.size > 0; round++) {
      await happen(1, slowTenant, 400_000);
      await app.relay.drain();
      await sleep(20);
    }
    await nothingOpen();
    client.socket.resume();
    expect((await client.closed).code).toBe(4430);
  });
});

describe('every event', () => {
  test('is told with a context of its own', async () => {
    const freshTenant = newTenant();
    const host = await serveThings(app, freshTenant);
    const client = await WsClient.connect(host.url);
    await happen(1, freshTenant);
    const following = client.subscribe(THINGS, { after: 0 });
    const first = await following.next();
    host.viewer = 'someone else';
    await happen(1, freshTenant);
    const second = await following.next();
    expect([first['viewer'], second['viewer']]).toEqual(['someone', 'someone else']);
    expect(second['contexts']).toBe((first['contexts'] as number) + 1);
    await client.leave();
  });

  test('is told only to viewers that the rules still admit', async () => {
    for (const rule of ['refusal', 'objectRefusal'] as const) {
      const ruledTenant = newTenant();
      const host = await serveThings(app, ruledTenant);
      const client = await WsClient.connect(host.url);
      await happen(1, ruledTenant);
      const following = client.subscribe(THINGS, { after: 0 });
      await following.next();
      host[rule] = new Fault('FORBIDDEN', 'Not for you any more.');
      await happen(1, ruledTenant);
      const { errors } = await following.ended();
      expect(errors).toEqual([
        { message: 'Not for you any more.', extensions: { code: 'FORBIDDEN', requestId: 'request-1' } },
      ]);
      expect((await client.closed).code).toBe(4403);
      expect(following.untaken).toBe(0);
    }
    await nothingOpen();
  });
});

describe('a client that only listens', () => {
  test.each([
    ['UNAUTHENTICATED', 4401],
    ['FORBIDDEN', 4403],
  ] as const)('is sent away within a look when its viewer is %s', async (code, closeCode) => {
    const host = await serveThings(app, tenantId, { times: { recheckMs: 50 } });
    const client = await WsClient.connect(host.url);
    client.subscribe(THINGS);
    await awaitUntil(() => Promise.resolve(app.core.live.size === 1));
    host.refusal = new Fault(code, 'No more.');
    expect((await client.closed).code).toBe(closeCode);
    await nothingOpen();
  });

  test('is asked again for single objects when its viewer has changed', async () => {
    const host = await serveThings(app, tenantId, { times: { recheckMs: 50 } });
    const client = await WsClient.connect(host.url);
    client.subscribe(THINGS);
    await awaitUntil(() => Promise.resolve(app.core.live.size === 1));
    host.objectRefusal = new Fault('FORBIDDEN', 'Not yours.');
    host.viewer = 'someone with fewer rights';
    expect((await client.closed).code).toBe(4403);
    await nothingOpen();
  });
});

test('events of one transaction come together, in the order of their adding', async () => {
  const together = newTenant();
  const host = await serveThings(app, together);
  await writeAs(app, together, async (tx) => {
    for (const value of ['one', 'two', 'three']) await note(app, tx, value);
  });
  const client = await WsClient.connect(host.url);
  const events = await client.subscribe(THINGS, { after: 0 }).take(3);
  expect(events.map(({ value }) => value as string)).toEqual(['one', 'two', 'three']);
  await client.leave();
});
