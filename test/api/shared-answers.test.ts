import { createHash } from 'node:crypto';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { setImmediate as turn } from 'node:timers/promises';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { awaitUntil } from '../support/await-until.js';
import { serveShared, TENANT, type SharedHost } from '../support/shared-host.js';

let host: SharedHost;
const hosts: SharedHost[] = [];

beforeEach(async () => {
  host = await serveShared();
  hosts.push(host);
});

afterAll(async () => {
  for (const started of hosts) await started.close();
});

const PUBLIC = { query: '{ public }' };

/** Holds up what the field does until it is let go. */
function holdUp(): { letGo: (text: string) => void; fail: () => void } {
  let [letGo, fail]: [(text: string) => void, () => void] = [() => undefined, () => undefined];
  const held = new Promise<string>((resolve, reject) => {
    letGo = resolve;
    fail = () => reject(new Error('boom'));
  });
  host.work = () => held;
  return { letGo, fail };
}

async function untilRunning(field: 'public' | 'private', times: number): Promise<void> {
  await awaitUntil(() => Promise.resolve(host.runs[field] >= times));
}

/** All have come, one runs the operation, and the others wait for it. */
async function untilAllWait(count: number): Promise<void> {
  await awaitUntil(() => Promise.resolve(host.came.count === count));
  await untilRunning('public', 1);
  await turn();
}

describe('many who ask the same at once', () => {
  test('cost one execution, and all get its answer', async () => {
    const { letGo } = holdUp();
    const asked = Array.from({ length: 50 }, () => host.post(PUBLIC));
    await untilRunning('public', 1);
    letGo('hello');
    const answers = await Promise.all(asked);
    expect(new Set(answers.map(({ body }) => JSON.stringify(body)))).toEqual(
      new Set(['{"data":{"public":"hello"}}']),
    );
    expect(host.runs.public).toBe(1);
  });

  test('cost one more when the first of them failed', async () => {
    const { fail } = holdUp();
    const asked = Array.from({ length: 5 }, () => host.post(PUBLIC));
    await untilAllWait(5);
    host.work = () => Promise.resolve('second try');
    fail();
    const answers = await Promise.all(asked);
    const said = answers.map(({ body }) => body.errors?.[0]?.extensions['code'] ?? body.data);
    expect(said.filter((one) => one === 'INTERNAL')).toHaveLength(1);
    expect(said.filter((one) => JSON.stringify(one) === '{"public":"second try"}')).toHaveLength(4);
    expect(host.runs.public).toBe(2);
  });

  test('wait for two that fail, and then run it themselves', async () => {
    const first = holdUp();
    const asked = Array.from({ length: 5 }, () => host.post(PUBLIC));
    await untilAllWait(5);
    const second = holdUp();
    first.fail();
    await untilRunning('public', 2);
    await turn();
    expect(host.runs.public).toBe(2);
    const others = holdUp();
    second.fail();
    await untilRunning('public', 5);
    others.letGo('third try');
    const answers = await Promise.all(asked);
    expect(answers.filter(({ body }) => body.errors)).toHaveLength(2);
    expect(host.runs.public).toBe(5);
  });

  test('do not wait for each other where the answer is not for everyone', async () => {
    const { letGo } = holdUp();
    const asked = Array.from({ length: 5 }, () => host.post({ query: '{ public private }' }));
    await untilRunning('private', 5);
    letGo('hello');
    await Promise.all(asked);
    expect(host.cache.bytes).toBe(0);
  });

  test('do not get the answer of one who began before a change', async () => {
    const { letGo } = holdUp();
    const first = host.post(PUBLIC);
    await untilRunning('public', 1);
    await host.cache.changed(TENANT, new Set(['something else']));
    host.work = () => Promise.resolve('new');
    expect((await host.post(PUBLIC)).body.data).toEqual({ public: 'new' });
    letGo('old');
    expect((await first).body.data).toEqual({ public: 'old' });
  });
});

describe('an answer', () => {
  test('is kept for who asks the same in the same bytes', async () => {
    for (let time = 0; time < 3; time++) await host.post(PUBLIC);
    expect(host.runs.public).toBe(1);
    await host.post({ query: '{ public  }' });
    await host.post({ ...PUBLIC, variables: { a: 1 } });
    await host.post(PUBLIC, { accept: 'application/graphql-response+json' });
    expect(host.runs.public).toBe(4);
  });

  test('is dropped when what it is made of changes, and only then', async () => {
    await host.post(PUBLIC);
    await host.cache.changed(TENANT, new Set(['something else']));
    await host.post(PUBLIC);
    expect(host.runs.public).toBe(1);
    await host.cache.changed(TENANT, new Set(['thing']));
    await host.post(PUBLIC);
    expect(host.runs.public).toBe(2);
  });

  test('that was under way while that changed is not kept', async () => {
    const { letGo } = holdUp();
    const asked = host.post(PUBLIC);
    await untilRunning('public', 1);
    await host.cache.changed(TENANT, new Set(['thing']));
    letGo('from before');
    expect((await asked).body.data).toEqual({ public: 'from before' });
    host.work = () => Promise.resolve('from after');
    expect((await host.post(PUBLIC)).body.data).toEqual({ public: 'from after' });
  });

  test('with an error is not kept', async () => {
    host.work = () => Promise.reject(new Error('boom'));
    await host.post(PUBLIC);
    host.work = () => Promise.resolve('well');
    expect((await host.post(PUBLIC)).body).toEqual({ data: { public: 'well' } });
  });

  test('of who is known is neither kept nor taken from what is', async () => {
    await host.post(PUBLIC, { 'x-user': 'ann' });
    expect(host.cache.bytes).toBe(0);
    await host.post(PUBLIC);
    await host.post(PUBLIC, { 'x-user': 'ann' });
    expect(host.runs.public).toBe(3);
  });
});

const HASH = createHash('sha256').update(PUBLIC.query).digest('hex');
const PERSISTED = new URLSearchParams({
  extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash: HASH } }),
}).toString();

/** Makes the document known under its hash. */
async function persist(): Promise<void> {
  await host.post({ ...PUBLIC, extensions: { persistedQuery: { version: 1, sha256Hash: HASH } } });
}

/** A request as it is sent, with nothing added or unpacked on the way. */
async function ask(method: string, headers: Record<string, string> = {}, search = PERSISTED) {
  const message = await new Promise<IncomingMessage>((resolve, reject) => {
    httpRequest(`${host.url}?${search}`, { method, headers: { accept: 'application/json', ...headers } }, resolve)
      .on('error', reject)
      .end();
  });
  return { status: message.statusCode, headers: message.headers, body: await buffer(message) };
} // prettier-ignore

describe('a persisted query that is asked by GET', () => {
  beforeEach(persist);

  test('may be kept on the way, and is asked for again each time', async () => {
    const first = await ask('GET');
    const second = await ask('GET');
    for (const { status, headers, body } of [first, second]) {
      expect([status, body.toString()]).toEqual([200, '{"data":{"public":"hello"}}\n']);
      expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate');
      expect(headers['vary']).toBe(
        'accept, accept-encoding, accept-language, authorization, x-order-token, x-store',
      );
      expect(headers['etag']).toMatch(/^W\/"[\w-]{27}"$/);
    }
    expect(second.headers['etag']).toBe(first.headers['etag']);
    expect([first.headers['cache-status'], second.headers['cache-status']]).toEqual([
      undefined,
      'wasla; hit',
    ]);
  });

  test('is answered 304 to who has the answer, the first time too, until it is another one', async () => {
    const { headers } = await ask('GET');
    const etag = headers['etag']!;
    for (const tags of [etag, `"other", ${etag}`, etag.replace('W/', ''), '*']) {
      const { status, body, headers: said } = await ask('GET', { 'if-none-match': tags });
      expect([status, body.length, said['etag']]).toEqual([304, 0, etag]);
      expect(said['cache-control']).toBe('public, max-age=0, must-revalidate');
    }
    expect((await ask('GET', { 'if-none-match': '"other"' })).status).toBe(200);
    await host.cache.changed(TENANT, new Set(['thing']));
    expect((await ask('GET', { 'if-none-match': etag })).status).toBe(304);
    host.work = () => Promise.resolve('new');
    await host.cache.changed(TENANT, new Set(['thing']));
    const changed = await ask('GET', { 'if-none-match': etag });
    expect([changed.status, changed.body.toString()]).toEqual([200, '{"data":{"public":"new"}}\n']);
  });

  test('is answered to HEAD without the body', async () => {
    const whole = await ask('GET');
    const head = await ask('HEAD');
    expect([head.status, head.body.length]).toEqual([200, 0]);
    expect(head.headers['content-length']).toBe(String(whole.body.length));
    expect(head.headers['etag']).toBe(whole.headers['etag']);
    expect((await ask('HEAD', { 'if-none-match': whole.headers['etag']! })).status).toBe(304);
  });

  test('may be kept by nobody when it is someone in particular who asks, or something goes wrong', async () => {
    const personal = await ask('GET', { 'x-user': 'ann' });
    const unknown = await ask('GET', {}, PERSISTED.replace(/[0-9a-f]{64}/, '0'.repeat(64)));
    await host.cache.changed(TENANT, new Set(['thing']));
    host.work = () => Promise.reject(new Error('boom'));
    const failed = await ask('GET');
    for (const { headers } of [personal, unknown, failed]) {
      expect(headers['cache-control']).toBe('private, no-store');
      expect(headers['etag']).toBeUndefined();
    }
  });
});

test('an answer by POST may be kept by nobody on the way', async () => {
  for (let time = 0; time < 2; time++) {
    const response = await fetch(host.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(PUBLIC),
    });
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    expect(response.headers.get('etag')).toBeNull();
  }
});

describe('a large answer', () => {
  const text = 'many words '.repeat(500);

  test.each([
    ['br', 'gzip, deflate, br', brotliDecompressSync],
    ['gzip', 'gzip;q=1, br;q=0', gunzipSync],
  ])('is compressed by %s once, for those who take it', async (encoding, header, unpack) => {
    host.work = () => Promise.resolve(text);
    await persist();
    const plain = await ask('GET');
    expect(plain.headers['content-encoding']).toBeUndefined();
    const headers = { 'accept-encoding': header };
    await awaitUntil(async () => (await ask('GET', headers)).headers['content-encoding'] === encoding);
    const packed = await ask('GET', headers);
    expect(packed.body.length).toBeLessThan(plain.body.length / 10);
    expect(unpack(packed.body).toString()).toBe(plain.body.toString());
    expect(packed.headers['content-length']).toBe(String(packed.body.length));
    expect(packed.headers['etag']).toBe(plain.headers['etag']);
    expect((await ask('GET')).body.toString()).toBe(plain.body.toString());
  });
});
