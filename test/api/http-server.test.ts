import { connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { readBody } from '../../src/platform/http/body.js';
import { createHealth } from '../../src/platform/http/health.js';
import { HttpProblem } from '../../src/platform/http/http-problem.js';
import { parseJson, readJsonBytes } from '../../src/platform/http/json-body.js';
import { sendJson } from '../../src/platform/http/json-response.js';
import {
  createRouter,
  type Exchange,
  type Route,
  type RouterOptions,
} from '../../src/platform/http/router.js';
import { createHttpServer, type HttpServer } from '../../src/platform/http/server.js';
import { StartupProblem } from '../../src/platform/startup-problem.js';

const running: HttpServer[] = [];

interface Host {
  url: string;
  port: number;
  server: HttpServer;
  errors: unknown[];
  exchanges: Exchange[];
}

async function serve(routes: Route[], options: Partial<RouterOptions> = {}): Promise<Host> {
  const errors: unknown[] = [];
  const exchanges: Exchange[] = [];
  const router = createRouter(routes, {
    cors: { origins: 'any' },
    trustedProxies: 0,
    newRequestId: () => 'generated-id',
    onError: (error) => errors.push(error),
    onAnswered: (exchange) => exchanges.push(exchange),
    ...options,
  });
  const server = createHttpServer(router);
  running.push(server);
  const { port } = await server.listen({ port: 0, host: '127.0.0.1' });
  return { url: `http://127.0.0.1:${port}`, port, server, errors, exchanges };
}

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close(0)));
});

const hello: Route = {
  method: 'GET',
  path: '/hello',
  handle: (request) => sendJson(request, 200, { hello: request.clientAddress }),
};

function signal() {
  let give = () => {};
  const given = new Promise<void>((resolve) => (give = resolve));
  return { given, give: () => give() };
}

/** Sends bytes as they are and answers everything that came back until the server closed the connection. */
function exchangeRaw(port: number, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    let answer = '';
    socket.on('data', (chunk) => (answer += chunk.toString()));
    socket.on('end', () => resolve(answer));
    socket.on('error', reject);
  });
}

describe('the router', () => {
  it('answers HEAD where it answers GET, with the same headers and no body', async () => {
    const { url } = await serve([hello]);
    const get = await fetch(`${url}/hello`);
    const head = await fetch(`${url}/hello`, { method: 'HEAD' });
    expect(head.status).toBe(200);
    expect(head.headers.get('content-length')).toBe(get.headers.get('content-length'));
    expect(await head.text()).toBe('');
  });

  it('answers an unknown path with 404 and JSON', async () => {
    const { url } = await serve([hello]);
    const response = await fetch(`${url}/nothing`);
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({
      error: { code: 'NOT_FOUND', message: 'There is nothing at /nothing.', requestId: 'generated-id' },
    });
  });

  it('answers another method of a known path with 405 and the methods it takes', async () => {
    const { url } = await serve([hello, { ...hello, method: 'POST' }]);
    const response = await fetch(`${url}/hello`, { method: 'DELETE' });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS, POST');
  });

  it('hands decoded parameters to the handler, and prefers a fixed path', async () => {
    const echo: Route['handle'] = (request) => sendJson(request, 200, request.params);
    const { url } = await serve([
      { method: 'GET', path: '/uploads/:id', handle: echo },
      { method: 'GET', path: '/uploads/new', handle: (request) => sendJson(request, 200, 'fixed') },
      { method: 'GET', path: '/media/*key', handle: echo },
    ]);
    expect(await (await fetch(`${url}/uploads/a%20b`)).json()).toEqual({ id: 'a b' });
    expect(await (await fetch(`${url}/uploads/new`)).json()).toBe('fixed');
    expect(await (await fetch(`${url}/media/t/1/%C3%A9.webp`)).json()).toEqual({ key: 't/1/é.webp' });
  });

  it.each([
    '/media/a/..%2F..%2Fetc',
    '/media/%2e%2e%2f',
    '/media/a%00b',
    '/media/a%5Cb',
    '/media/a//b',
    '/media/%E0%A4%A',
  ])('does not match %s, whose parameter could leave its folder', async (path) => {
    const media: Route = {
      method: 'GET',
      path: '/media/*key',
      handle: (request) => sendJson(request, 200, {}),
    };
    const { port } = await serve([media]);
    const answer = await exchangeRaw(port, `GET ${path} HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n`);
    expect(answer.split('\r\n')[0]).toBe('HTTP/1.1 404 Not Found');
  });

  it('does not read a host out of a path with two slashes', async () => {
    const { port } = await serve([hello]);
    const answer = await exchangeRaw(
      port,
      'GET //evil.test/hello HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n',
    );
    expect(answer).toContain('There is nothing at //evil.test/hello.');
  });

  it('answers a failing handler with 500 that tells nothing but the request id', async () => {
    const failure = new Error('password=hunter2 in /srv/app.ts');
    const { url, errors } = await serve([
      { method: 'GET', path: '/sync', handle: () => { throw failure; } },
      { method: 'GET', path: '/async', handle: () => Promise.reject(failure) },
    ]); // prettier-ignore
    for (const path of ['/sync', '/async']) {
      const response = await fetch(url + path);
      expect(response.status).toBe(500);
      expect(await response.json()).toEqual({
        error: {
          code: 'INTERNAL',
          message: 'Something failed on our side. Quote the requestId when you report it.',
          requestId: 'generated-id',
        },
      });
    }
    expect(errors).toEqual([failure, failure]);
  });

  it('answers a problem with its own status and does not report it as a failure', async () => {
    const { url, errors } = await serve([
      {
        method: 'GET',
        path: '/gone',
        handle: () => Promise.reject(new HttpProblem(410, 'GONE', 'It is gone.')),
      },
    ]);
    const response = await fetch(`${url}/gone`);
    expect(response.status).toBe(410);
    expect(errors).toEqual([]);
  });

  it('refuses to start with two handlers for one method and path', () => {
    const options = {
      cors: { origins: 'any' as const },
      trustedProxies: 0,
      newRequestId: () => '',
      onError: () => {},
    };
    expect(() => createRouter([hello, hello], options)).toThrow('Two routes answer GET /hello; one must go.');
  });

  it('tells the access log what was answered', async () => {
    const { url, exchanges } = await serve([hello]);
    await fetch(`${url}/hello`);
    await expect.poll(() => exchanges.length).toBe(1);
    expect(exchanges[0]).toMatchObject({ status: 200, request: { requestId: 'generated-id' } });
  });
});

describe('headers of every answer', () => {
  it('repeats a sane request id and replaces any other', async () => {
    const { url } = await serve([hello]);
    const idFor = async (id: string) =>
      (await fetch(`${url}/hello`, { headers: { 'x-request-id': id } })).headers.get('x-request-id');
    expect(await idFor('checkout-7f3a.1')).toBe('checkout-7f3a.1');
    expect(await idFor('short')).toBe('generated-id');
    expect(await idFor('a b c d e f g h')).toBe('generated-id');
    expect(await idFor('x'.repeat(129))).toBe('generated-id');
  });

  it('forbids sniffing, framing and referrers', async () => {
    const { url } = await serve([hello]);
    const { headers } = await fetch(`${url}/hello`);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('permissions-policy')).toContain('camera=()');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('believes x-forwarded-for only as far as our own proxies wrote it', async () => {
    const seenBehind = async (trustedProxies: number, forwarded: string) => {
      const { url } = await serve([hello], { trustedProxies });
      const response = await fetch(`${url}/hello`, { headers: { 'x-forwarded-for': forwarded } });
      return ((await response.json()) as { hello: string }).hello;
    };
    expect(await seenBehind(0, '203.0.113.9')).toBe('127.0.0.1');
    expect(await seenBehind(1, '6.6.6.6, 203.0.113.9')).toBe('203.0.113.9');
    expect(await seenBehind(2, '6.6.6.6, 203.0.113.9, 10.0.0.1')).toBe('203.0.113.9');
    expect(await seenBehind(1, '[2001:db8::1]:443')).toBe('2001:db8::1');
    expect(await seenBehind(1, 'not an address')).toBe('127.0.0.1');
  });
});

describe('cross-origin requests', () => {
  const preflight = {
    method: 'OPTIONS',
    headers: {
      origin: 'https://shop.test',
      'access-control-request-method': 'GET',
      'access-control-request-headers': 'authorization,x-store',
    },
  };

  it('are open to any page when any origin is allowed, without credentials', async () => {
    const { url } = await serve([hello]);
    const response = await fetch(`${url}/hello`, preflight);
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('access-control-allow-headers')).toBe('authorization,x-store');
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
  });

  it('are open to the listed origins only, and caches are told so', async () => {
    const { url } = await serve([hello], { cors: { origins: ['https://shop.test'] } });
    const listed = await fetch(`${url}/hello`, preflight);
    expect(listed.headers.get('access-control-allow-origin')).toBe('https://shop.test');
    const other = await fetch(`${url}/hello`, { headers: { origin: 'https://other.test' } });
    expect(other.headers.get('access-control-allow-origin')).toBeNull();
    expect(other.headers.get('vary')).toBe('origin');
  });
});

describe('bodies', () => {
  const read: Route = {
    method: 'POST',
    path: '/read',
    async handle(request) {
      const body = await readBody(request, { limitBytes: 1000, timeoutMs: 5000 });
      sendJson(request, 200, { bytes: body.length });
    },
  };
  const json: Route = {
    method: 'POST',
    path: '/json',
    handle: async (request) =>
      sendJson(request, 200, parseJson(await readJsonBytes(request, { limitBytes: 1000, timeoutMs: 5000 }))),
  };

  const post = (
    url: string,
    body: string | Uint8Array | ReadableStream,
    headers: Record<string, string> = {},
  ) => fetch(url, { method: 'POST', body, headers, duplex: 'half' });

  it('are read up to the limit and refused one byte above it', async () => {
    const { url } = await serve([read]);
    expect(await (await post(`${url}/read`, 'x'.repeat(1000))).json()).toEqual({ bytes: 1000 });
    const refused = await post(`${url}/read`, 'x'.repeat(1001));
    expect(refused.status).toBe(413);
    expect(await refused.json()).toMatchObject({
      error: { message: 'The body has 1001 bytes; 1000 are allowed. Send less in one request.' },
    });
  });

  it('are refused above the limit also when no length was announced', async () => {
    const { url } = await serve([read]);
    const endless = new ReadableStream({
      start(controller) {
        for (let i = 0; i < 64; i++) controller.enqueue(new Uint8Array(16_384));
        controller.close();
      },
    });
    expect((await post(`${url}/read`, endless)).status).toBe(413);
  });

  it('are refused when they come too slowly', async () => {
    const slow: Route = {
      method: 'POST',
      path: '/slow',
      async handle(request) {
        await readBody(request, { limitBytes: 10, timeoutMs: 20 });
      },
    };
    const { port } = await serve([slow]);
    const answer = await exchangeRaw(port, 'POST /slow HTTP/1.1\r\nhost: a\r\ncontent-length: 5\r\n\r\nab');
    expect(answer.split('\r\n')[0]).toBe('HTTP/1.1 408 Request Timeout');
  });

  it('are given up without a report when the client leaves', async () => {
    const { port, errors, exchanges } = await serve([read]);
    const socket = connect(port, '127.0.0.1', () => {
      socket.write('POST /read HTTP/1.1\r\nhost: a\r\ncontent-length: 500\r\n\r\nab', () => socket.destroy());
    });
    await expect.poll(() => exchanges.length).toBe(1);
    expect(errors).toEqual([]);
  });

  it('must be JSON in UTF-8 where JSON is read', async () => {
    const { url } = await serve([json]);
    const type = 'application/json';
    const statusOf = async (body: string | Uint8Array | ReadableStream, contentType: string) =>
      (await post(`${url}/json`, body, { 'content-type': contentType })).status;
    expect(await statusOf('{"a":"é"}', type)).toBe(200);
    expect(await statusOf('{"a":1}', 'application/json; charset=UTF-8')).toBe(200);
    expect(await statusOf('{"a":1}', 'application/json; charset=utf-16')).toBe(415);
    expect(await statusOf('{"a":1}', 'text/plain')).toBe(415);
    expect(await statusOf('{"a":', type)).toBe(400);
    expect(await statusOf(new Uint8Array([0x22, 0xff, 0x22]), type)).toBe(400);
    const compressed = await post(`${url}/json`, '{}', { 'content-type': type, 'content-encoding': 'gzip' });
    expect(compressed.status).toBe(415);
  });
});

describe('health', () => {
  const healthOf = (checks: Record<string, () => Promise<unknown>>) => {
    const failures: string[] = [];
    const health = createHealth({ checks, timeoutMs: 20, onFailure: (name) => failures.push(name) });
    return { health, failures };
  };

  it('is ready while every check passes, and alive whatever they say', async () => {
    let database = true;
    const { health, failures } = healthOf({
      database: async () => {
        if (!database) throw new Error('connect ECONNREFUSED 10.1.2.3:5432');
      },
      redis: async () => 'PONG',
    });
    const { url } = await serve([...health.routes]);
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    database = false;
    const failing = await fetch(`${url}/readyz`);
    expect(failing.status).toBe(503);
    expect(await failing.json()).toEqual({ status: 'unavailable' });
    expect(failures).toEqual(['database']);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });

  it('is not ready when a check never answers, and runs one check for all who ask meanwhile', async () => {
    let runs = 0;
    const { health } = healthOf({ stuck: () => (runs++, new Promise(() => {})) });
    const { url } = await serve([...health.routes]);
    const answers = await Promise.all([fetch(`${url}/readyz`), fetch(`${url}/readyz`)]);
    expect(answers.map((answer) => answer.status)).toEqual([503, 503]);
    expect(runs).toBe(1);
  });

  it('is not ready from the moment the shutdown begins', async () => {
    const { health } = healthOf({});
    const { url } = await serve([...health.routes]);
    health.beginShutdown();
    expect((await fetch(`${url}/readyz`)).status).toBe(503);
  });
});

describe('the server', () => {
  it('says in one sentence that its port is taken', async () => {
    const { port } = await serve([hello]);
    const second = createHttpServer(() => {});
    const attempt = second.listen({ port, host: '127.0.0.1' });
    await expect(attempt).rejects.toThrow(StartupProblem);
    await expect(attempt).rejects.toThrow(`Port ${port} on 127.0.0.1 is taken by another program.`);
  });

  it('finishes running requests on close, and takes no new ones', async () => {
    const gate = signal();
    const entered = signal();
    const waiting: Route = {
      method: 'GET',
      path: '/wait',
      async handle(request) {
        entered.give();
        await gate.given;
        sendJson(request, 200, 'finished');
      },
    };
    const { url, server } = await serve([waiting, hello]);
    await fetch(`${url}/hello`);
    const pending = fetch(`${url}/wait`);
    await entered.given;
    const closing = server.close(60_000);
    await expect(fetch(`${url}/hello`)).rejects.toThrow();
    gate.give();
    const response = await pending;
    expect(response.headers.get('connection')).toBe('close');
    expect(await response.json()).toBe('finished');
    await closing;
  });

  it('ends what is still open after the grace time, upgraded connections too', async () => {
    const stuck: Route = { method: 'GET', path: '/stuck', handle: () => new Promise<void>(() => {}) };
    const { url, port, server } = await serve([stuck]);
    const upgraded = new Promise((resolve) => server.raw.once('upgrade', resolve));
    const socket = connect(port, '127.0.0.1', () => {
      socket.write('GET / HTTP/1.1\r\nhost: a\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n');
    });
    const socketClosed = new Promise((resolve) => socket.once('close', resolve));
    await upgraded;
    const pending = fetch(`${url}/stuck`);
    const rejected = expect(pending).rejects.toThrow();
    await server.close(30);
    await rejected;
    await socketClosed;
  });
});
