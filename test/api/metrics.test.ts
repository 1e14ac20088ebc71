import { beforeAll, describe, expect, test } from 'vitest';
import { startTestApp } from '../support/test-app.js';
import { startWorld, type Shop, type World } from '../support/world.js';

let world: World;
let shop: Shop;

beforeAll(async () => {
  world = await startWorld({ environment: { RESPONSE_CACHE_SECONDS: '3600' } });
  shop = await world.store();
});

async function read(url: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${url}/metrics`, { headers });
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
}

/** The value of a figure, 0 while it is not there. */
async function figure(name: string): Promise<number> {
  const { text } = await read(world.app.url);
  const line = text.split('\n').find((candidate) => candidate.startsWith(`${name} `));
  return Number(line?.slice(name.length + 1) ?? 0);
}

describe('the figures of a process', () => {
  test('are in the text format of Prometheus, with its CPU and memory', async () => {
    const { status, type, text } = await read(world.app.url);
    expect(status).toBe(200);
    expect(type).toMatch(/^text\/plain; version=0\.0\.4/);
    const [, seconds] = /^process_cpu_seconds_total ([\d.]+)/m.exec(text)!;
    expect(Number(seconds)).toBeGreaterThan(0.1);
    expect(text).toMatch(/^process_resident_memory_bytes \d/m);
    expect(text).toContain('# TYPE wasla_sql_round_trips_total counter');
  });

  test('count requests, statements and what the cache had', async () => {
    const names = [
      'wasla_http_requests_total{status="200"}',
      'wasla_sql_statements_total',
      'wasla_response_cache_total{level="process",result="hit"}',
      'wasla_response_cache_total{level="process",result="miss"}',
    ];
    const before = await Promise.all(names.map(figure));
    const { statements } = await shop.visitor.send('{ tags { name } }');
    await shop.visitor.send('{ tags { name } }');
    const after = await Promise.all(names.map(figure));
    expect(after[0]! - before[0]!).toBeGreaterThanOrEqual(2);
    expect(after[1]! - before[1]!).toBeGreaterThanOrEqual(statements);
    expect([after[2]! - before[2]!, after[3]! - before[3]!]).toEqual([1, 1]);
  });
});

describe('the figures are told', () => {
  test('to nobody behind a proxy that is not trusted, and to no page in a browser', async () => {
    const approaches: Record<string, string>[] = [
      { 'x-forwarded-for': '10.0.0.1' },
      { forwarded: 'for=10.0.0.1' },
      { origin: 'https://a.example' },
    ];
    for (const headers of approaches) {
      const { status, text } = await read(world.app.url, headers);
      expect([status, JSON.parse(text).error.code]).toEqual([403, 'FORBIDDEN']);
    }
  });

  test('behind a trusted proxy by the address that it saw', async () => {
    const app = await startTestApp({ beside: world.app, environment: { TRUST_PROXY: '1' } });
    expect((await read(app.url, { 'x-forwarded-for': '203.0.113.9' })).status).toBe(403);
    expect((await read(app.url, { 'x-forwarded-for': '203.0.113.9, 10.1.2.3' })).status).toBe(200);
    expect((await read(app.url, { 'x-forwarded-for': 'fd00::1' })).status).toBe(200);
  });

  test('with METRICS_TOKEN only to who shows it', async () => {
    const app = await startTestApp({ beside: world.app, environment: { METRICS_TOKEN: 'a-long-secret' } });
    expect((await read(app.url)).status).toBe(403);
    expect((await read(app.url, { authorization: 'Bearer a-long-secre' })).status).toBe(403);
    expect((await read(app.url, { authorization: 'Bearer a-long-secret' })).status).toBe(200);
  });
});
