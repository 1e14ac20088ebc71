import { createServer } from 'node:http';
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { createServer as createTcpServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { OutboundError, parseOutboundUrl } from '../../src/platform/http/outbound-url.js';
import { safeFetch } from '../../src/platform/http/safe-fetch.js';
import type { OutboundRequest, SafeFetchPolicy } from '../../src/platform/http/safe-fetch.js';

const LIMITS = { maxBytes: 1000, timeoutMs: 10_000 };

interface Received {
  readonly method: string | undefined;
  readonly path: string | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

let server: Server;
let base: string;
let received: Received[] = [];
let answer: RequestListener;

beforeAll(async () => {
  server = createServer((request, response) => {
    void text(request).then((body) => {
      received.push({ method: request.method, path: request.url, headers: request.headers, body });
      answer(request, response);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(() => {
  received = [];
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
});

/** As in development: this machine may be reached. */
function fetchHere(path: string, request: Partial<OutboundRequest> = {}, policy: SafeFetchPolicy = {}) {
  const url = path.startsWith('http') ? path : base + path;
  return safeFetch(url, { ...LIMITS, ...request }, { allowLoopback: true, ...policy });
}

function reasonOf(outcome: Promise<unknown>): Promise<string> {
  return outcome.then(
    () => 'FETCHED',
    (error: unknown) => (error instanceof OutboundError ? error.reason : `unexpected: ${String(error)}`),
  );
}

/** A name server with one answer after the other; the last one stays. */
function names(...answers: string[][]) {
  const asked: string[] = [];
  const resolve = (hostname: string) => {
    asked.push(hostname);
    const addresses = answers.length > 1 ? answers.shift()! : answers[0]!;
    return Promise.resolve(addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })));
  };
  return { asked, resolve };
}

describe('a URL that is not fetched', () => {
  it.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f.0.0.1/',
    'http://0177.0.0.1/',
    'http://①②⑦.⓪.⓪.①/',
    'http://0.0.0.0/',
    'http://10.0.0.1/',
    'http://100.64.0.1/',
    'http://100.100.100.200/latest/meta-data',
    'http://168.63.129.16/machine',
    'http://169.254.169.254/latest/meta-data',
    'http://172.16.0.1/',
    'http://172.31.255.255/',
    'http://192.0.0.192/opc/v2',
    'http://192.168.1.1/',
    'http://198.18.0.1/',
    'http://203.0.113.9/',
    'http://224.0.0.1/',
    'http://240.0.0.1/',
    'http://255.255.255.255/',
    'http://[::]/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[::ffff:8.8.8.8]/',
    'http://[::127.0.0.1]/',
    'http://[64:ff9b::a00:1]/',
    'http://[64:ff9b:1::a00:1]/',
    'http://[2002:a00:1::]/',
    'http://[2001:0:a00:1::]/',
    'http://[2001:db8::1]/',
    'http://[fc00::1]/',
    'http://[fd00:ec2::254]/',
    'http://[fe80::1]/',
    'http://[fec0::1]/',
    'http://[ff02::1]/',
    'http://[4000::1]/',
  ])('leads to %s', async (url) => {
    expect(() => parseOutboundUrl(url)).toThrow('does not lead to a public address');
    expect(await reasonOf(safeFetch(url, LIMITS))).toBe('FORBIDDEN_ADDRESS');
  });

  it.each([
    '',
    'shop.example',
    '//shop.example/',
    'ftp://shop.example/',
    'file:///etc/passwd',
    'gopher://shop.example/',
    'data:text/plain,hello',
    'javascript:alert(1)',
    'http://',
    'http://user@shop.example/',
    'https://user:secret@shop.example/',
    'https://:secret@shop.example/',
    'http://shop.example:22/',
    'http://shop.example:25/',
    'https://shop.example:445/',
    'http://shop.example:99999/',
    `https://shop.example/${'a'.repeat(2048)}`,
  ])('is %j', async (url) => {
    expect(await reasonOf(safeFetch(url, LIMITS))).toBe('INVALID_URL');
  });

  it.each([
    'https://shop.example/a?b=c#d',
    'http://shop.example:8080/',
    'https://8.8.8.8/',
    'https://[2606:4700::1111]:8443/',
    'https://متجر.example/صورة.jpg',
  ])('is not %s', (url) => {
    expect(parseOutboundUrl(url).protocol).toMatch(/^https?:$/);
  });
});

describe('a name', () => {
  it.each([
    ['a private address', ['10.1.2.3']],
    ['this machine', ['127.0.0.1']],
    ['this machine in IPv6', ['::1']],
    ['the metadata service', ['169.254.169.254']],
    ['a private address beside a public one', ['93.184.215.14', '192.168.0.10']],
    ['a private IPv4 address in IPv6 notation', ['::ffff:10.0.0.1']],
    ['something that is no address', ['not-an-address']],
  ])('that resolves to %s is not fetched', async (_, addresses) => {
    const { resolve } = names(addresses);
    const outcome = safeFetch('http://shop.example/', LIMITS, { resolve });
    expect(await reasonOf(outcome)).toBe('FORBIDDEN_ADDRESS');
    await expect(outcome).rejects.toThrow('The URL does not lead to a public address of the internet.');
  });

  it('of this machine is not fetched by default', async () => {
    const { port } = new URL(base);
    expect(await reasonOf(safeFetch(`http://localhost:${port}/`, LIMITS))).toBe('FORBIDDEN_ADDRESS');
    expect(received).toEqual([]);
  });

  it('may be of this machine where that is allowed, but still of no private network', async () => {
    answer = (_, response) => response.end('here');
    const { port } = new URL(base);
    const { resolve } = names(['127.0.0.1']);
    const response = await fetchHere(`http://shop.example:${port}/`, {}, { resolve });
    expect(response.body.toString()).toBe('here');
    expect(received[0]!.headers.host).toBe(`shop.example:${port}`);
    expect(await reasonOf(fetchHere('http://10.0.0.1/'))).toBe('FORBIDDEN_ADDRESS');
    expect(await reasonOf(fetchHere('http://shop.example/', {}, names(['169.254.169.254'])))).toBe(
      'FORBIDDEN_ADDRESS',
    );
  });

  it('is resolved once for a connection, which goes to the address that was checked', async () => {
    answer = (_, response) => response.end('checked');
    const { port } = new URL(base);
    const rebinding = names(['127.0.0.1'], ['10.0.0.1']);
    const response = await fetchHere(`http://shop.example:${port}/`, {}, rebinding);
    expect(response.body.toString()).toBe('checked');
    expect(rebinding.asked).toEqual(['shop.example']);
    expect(await reasonOf(fetchHere(`http://shop.example:${port}/`, {}, rebinding))).toBe(
      'FORBIDDEN_ADDRESS',
    );
    expect(received.length).toBe(1);
  });

  it('that does not resolve is unreachable', async () => {
    const resolve = () => Promise.reject(new Error('ENOTFOUND'));
    expect(await reasonOf(safeFetch('http://shop.example/', LIMITS, { resolve }))).toBe('UNREACHABLE');
    expect(await reasonOf(safeFetch('http://shop.example/', LIMITS, names([])))).toBe('UNREACHABLE');
  });
});

describe('a redirect', () => {
  it.each([
    'http://10.0.0.1/',
    'http://169.254.169.254/latest/meta-data',
    'http://[::ffff:10.0.0.1]/',
    '//192.168.0.1/admin',
  ])('to %s is refused', async (location) => {
    answer = (_, response) => response.writeHead(302, { location }).end();
    expect(await reasonOf(fetchHere('/'))).toBe('FORBIDDEN_ADDRESS');
    expect(received.length).toBe(1);
  });

  it.each(['file:///etc/passwd', 'http://user:secret@shop.example/', 'http://['])(
    'to %s is refused',
    async (location) => {
      answer = (_, response) => response.writeHead(302, { location }).end();
      expect(await reasonOf(fetchHere('/'))).toBe('INVALID_URL');
    },
  );

  it('to a name is checked after resolving it', async () => {
    const location = `http://inner.example:${new URL(base).port}/`;
    answer = (_, response) => response.writeHead(302, { location }).end();
    const nameServer = names(['10.0.0.1']);
    expect(await reasonOf(fetchHere('/', {}, nameServer))).toBe('FORBIDDEN_ADDRESS');
    expect(nameServer.asked).toEqual(['inner.example']);
  });

  it('is followed three times and no further', async () => {
    answer = (request, response) => {
      const step = Number(request.url!.slice(1));
      if (step === 0) response.end('arrived');
      else response.writeHead(302, { location: `/${step - 1}` }).end();
    };
    expect(await fetchHere('/3')).toMatchObject({ status: 200, url: `${base}/0` });
    expect(await reasonOf(fetchHere('/4'))).toBe('REFUSED_REDIRECT');
    expect(await reasonOf(fetchHere('/1', { maxRedirects: 0 }))).toBe('REFUSED_REDIRECT');
    expect(received.length).toBe(4 + 4 + 1);
  });

  it('without a location is an answer like any other', async () => {
    answer = (_, response) => response.writeHead(302).end('nowhere');
    expect(await fetchHere('/')).toMatchObject({ status: 302, body: Buffer.from('nowhere') });
  });

  it('takes credentials and signatures along to the same origin only', async () => {
    const { port } = new URL(base);
    const headers = { Authorization: 'Bearer x', 'X-Signature': 's', Accept: 'image/*', Cookie: 'c=1' };
    for (const origin of [base, `http://other.example:${port}`]) {
      answer = (request, response) => {
        if (request.url === '/end') response.end();
        else response.writeHead(302, { location: `${origin}/end` }).end();
      };
      await fetchHere('/', { headers }, names(['127.0.0.1']));
    }
    const [, same, , other] = received.map((request) => request.headers);
    expect(same).toMatchObject({
      authorization: 'Bearer x',
      'x-signature': 's',
      accept: 'image/*',
      cookie: 'c=1',
    });
    expect(Object.keys(other!).sort()).toEqual([
      'accept',
      'accept-encoding',
      'connection',
      'host',
      'user-agent',
    ]);
  });

  it.each([
    [301, 'GET', ''],
    [302, 'GET', ''],
    [303, 'GET', ''],
    [307, 'POST', 'hello'],
    [308, 'POST', 'hello'],
  ])('of status %i turns a POST into a %s', async (status, method, body) => {
    answer = (request, response) => {
      if (request.url === '/end') response.end();
      else response.writeHead(status, { location: '/end' }).end();
    };
    await fetchHere('/', { method: 'POST', body: 'hello', headers: { 'content-type': 'text/plain' } });
    expect(received[1]).toMatchObject({ method, body });
    expect(received[1]!.headers['content-type']).toBe(body ? 'text/plain' : undefined);
  });
});

describe('an answer', () => {
  it('comes with status, headers and bytes', async () => {
    answer = (_, response) => response.writeHead(404, { 'x-reason': 'gone' }).end(Buffer.from([0, 255, 1]));
    const response = await fetchHere('/missing?q=1');
    expect(response).toMatchObject({
      status: 404,
      headers: { 'x-reason': 'gone' },
      url: `${base}/missing?q=1`,
    });
    expect(response.body).toEqual(Buffer.from([0, 255, 1]));
  });

  it('to a POST finds the body and headers arrived', async () => {
    answer = (_, response) => response.writeHead(204).end();
    await fetchHere('/hook', { method: 'POST', body: '{"name":"متجر"}', headers: { 'X-Signature': 'abc' } });
    expect(received[0]).toMatchObject({ method: 'POST', path: '/hook', body: '{"name":"متجر"}' });
    expect(received[0]!.headers).toMatchObject({ 'x-signature': 'abc', 'user-agent': 'wasla' });
  });

  it.each([
    ['declares', (bytes: number) => ({ 'content-length': bytes })],
    ['sends in pieces', () => ({ 'transfer-encoding': 'chunked' })],
  ])('that %s more than the limit is not taken', async (_, headersFor) => {
    let bytes = 1000;
    answer = (_request, response) => {
      response.writeHead(200, headersFor(bytes));
      for (let sent = 0; sent < bytes; sent += 100) response.write(Buffer.alloc(Math.min(100, bytes - sent)));
      response.end();
    };
    expect((await fetchHere('/')).body.length).toBe(1000);
    bytes = 1001;
    expect(await reasonOf(fetchHere('/'))).toBe('TOO_LARGE');
  });

  it('without end is not taken', async () => {
    answer = (_, response) => {
      const more = () => {
        if (!response.destroyed) response.write(Buffer.alloc(200), () => setImmediate(more));
      };
      more();
    };
    expect(await reasonOf(fetchHere('/'))).toBe('TOO_LARGE');
  });

  it.each([
    ['never comes', () => undefined],
    ['stops in the middle', (_: unknown, response: { write(text: string): void }) => response.write('half')],
    [
      'redirects to itself slowly',
      (_: unknown, response: ServerResponse) => {
        setTimeout(() => response.writeHead(302, { location: '/' }).end(), 150);
      },
    ],
  ] as [string, RequestListener][])('that %s is given up in time', async (_, listener) => {
    answer = listener;
    expect(await reasonOf(fetchHere('/', { timeoutMs: 300, maxRedirects: 100 }))).toBe('TIMED_OUT');
  });

  it('that breaks off is an error and not a shorter answer', async () => {
    answer = (_, response) => {
      response.writeHead(200, { 'content-length': 500 });
      response.write('half', () => response.destroy());
    };
    expect(await reasonOf(fetchHere('/'))).toBe('UNREACHABLE');
  });

  it('that is not HTTP, or is none at all, is unreachable', async () => {
    const other = createTcpServer((socket) => socket.resume().end('SSH-2.0-OpenSSH_9.2\r\n'));
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
    const { port } = other.address() as AddressInfo;
    expect(await reasonOf(fetchHere(`http://127.0.0.1:${port}/`))).toBe('UNREACHABLE');
    expect(await reasonOf(fetchHere(`https://127.0.0.1:${port}/`))).toBe('UNREACHABLE');
    await new Promise((done) => other.close(done));
    expect(await reasonOf(fetchHere(`http://127.0.0.1:${port}/`))).toBe('UNREACHABLE');
  });
});
