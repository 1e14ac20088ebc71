import { lookup } from 'node:dns/promises';
import type { LookupAddress } from 'node:dns';
import http from 'node:http';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import { assertOutsideTransaction } from '../db/unit-of-work.js';
import { assertFetchableAddress, OutboundError, parseOutboundUrl } from './outbound-url.js';
import type { OutboundPolicy } from './outbound-url.js';

export interface OutboundRequest {
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Buffer | string;
  /** Limit of the answer's body. */
  readonly maxBytes: number;
  /** Limit of everything together: names, connections, redirects and the body. */
  readonly timeoutMs: number;
  /** 3 when absent; 0 makes every redirect an error. */
  readonly maxRedirects?: number;
  /** Ends the exchange before its time limit; the error is the same. */
  readonly signal?: AbortSignal;
}

export interface OutboundResponse {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** Where the answer came from, after redirects. */
  readonly url: string;
}

export interface SafeFetchPolicy extends OutboundPolicy {
  /** Resolves names in place of the system, so that a test can play a hostile name server. */
  readonly resolve?: (hostname: string) => Promise<LookupAddress[]>;
}

interface Hop {
  readonly url: URL;
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | string | undefined;
}

const DEFAULT_MAX_REDIRECTS = 3;
const REDIRECTS = [301, 302, 303, 307, 308];
const METHOD_KEEPING_REDIRECTS = [307, 308];
const HEADERS_FOR_OTHER_ORIGINS = ['accept', 'user-agent'];

/**
 * The answer of a URL that someone else chose, of whatever status. The name is resolved once for each connection,
 * all its addresses are checked, and the connection goes to exactly these, so a name that changes its mind between
 * check and use gains nothing. Redirects are checked like the first URL; to another origin they take neither
 * credentials nor signatures along. Bodies arrive as the server sent them: no content encoding is asked for or undone.
 * @throws OutboundError with the reason; Error when called inside a transaction, where locks would be held
 */
export async function safeFetch(
  url: string,
  request: OutboundRequest,
  policy: SafeFetchPolicy = {},
): Promise<OutboundResponse> {
  assertOutsideTransaction('A request to the outside');
  const limit = AbortSignal.timeout(request.timeoutMs);
  const signal = request.signal ? AbortSignal.any([limit, request.signal]) : limit;
  const { method = 'GET', headers = {}, body, maxRedirects = DEFAULT_MAX_REDIRECTS } = request;
  let hop: Hop = { url: parseOutboundUrl(url, policy), method, headers: lowerCased(headers), body };
  try {
    for (let redirects = 0; ; redirects++) {
      const response = await send(hop, signal, policy);
      const location = redirectOf(response);
      if (location === null) return await receive(hop, response, request.maxBytes);
      response.destroy();
      if (redirects >= maxRedirects) {
        throw new OutboundError('REFUSED_REDIRECT', `The URL redirects more than ${maxRedirects} times.`);
      }
      hop = follow(hop, { status: response.statusCode!, location, policy });
    }
  } catch (error) {
    throw translate(error, { host: hop.url.host, isTimeout: signal.aborted, timeoutMs: request.timeoutMs });
  }
}

function send(hop: Hop, signal: AbortSignal, policy: SafeFetchPolicy): Promise<IncomingMessage> {
  const transport = hop.url.protocol === 'https:' ? https : http;
  return new Promise((resolve, reject) => {
    const request = transport.request(hop.url, {
      method: hop.method,
      headers: { 'user-agent': 'wasla', ...hop.headers, 'accept-encoding': 'identity' },
      // No pool: a kept connection would have been checked for another request.
      agent: false,
      signal,
      lookup: checkedLookup(policy),
    });
    request.once('response', resolve);
    request.on('error', reject);
    request.end(hop.body);
  });
}

/** Resolves for the socket itself, which connects to nothing but the addresses that passed. */
function checkedLookup(policy: SafeFetchPolicy): LookupFunction {
  const resolve = policy.resolve ?? ((hostname: string) => lookup(hostname, { all: true }));
  return (hostname, options, callback) => {
    const checked = resolve(hostname).then((addresses) => {
      for (const { address } of addresses) assertFetchableAddress(address, policy);
      const [first] = addresses;
      if (!first) throw new OutboundError('UNREACHABLE', `${hostname} has no address.`);
      return { first, addresses };
    });
    checked.then(
      ({ first, addresses }) => {
        if (options.all) callback(null, addresses);
        else callback(null, first.address, first.family);
      },
      (error: unknown) => {
        callback(error as NodeJS.ErrnoException, []);
      },
    );
  };
}

async function receive(hop: Hop, response: IncomingMessage, maxBytes: number): Promise<OutboundResponse> {
  const { statusCode: status = 0, headers } = response;
  const chunks: Buffer[] = [];
  let sizeBytes = 0;
  try {
    assertSize(Number(headers['content-length'] ?? 0));
    for await (const chunk of response as AsyncIterable<Buffer>) {
      sizeBytes += chunk.length;
      assertSize(sizeBytes);
      chunks.push(chunk);
    }
  } finally {
    response.destroy();
  }
  return { status, headers, body: Buffer.concat(chunks), url: hop.url.href };

  function assertSize(bytes: number): void {
    if (bytes <= maxBytes) return;
    throw new OutboundError('TOO_LARGE', `The answer of ${hop.url.host} has more than ${maxBytes} bytes.`);
  }
}

function redirectOf(response: IncomingMessage): string | null {
  return REDIRECTS.includes(response.statusCode ?? 0) ? (response.headers.location ?? null) : null;
}

function follow(hop: Hop, to: { status: number; location: string; policy: OutboundPolicy }): Hop {
  const target = URL.canParse(to.location, hop.url.href)
    ? new URL(to.location, hop.url.href).href
    : to.location;
  const url = parseOutboundUrl(target, to.policy);
  if (hop.url.protocol === 'https:' && url.protocol === 'http:') {
    throw new OutboundError('REFUSED_REDIRECT', 'The URL redirects from https to http.');
  }
  const isSameOrigin = url.origin === hop.url.origin;
  const headers = isSameOrigin ? hop.headers : only(hop.headers, HEADERS_FOR_OTHER_ORIGINS);
  if (METHOD_KEEPING_REDIRECTS.includes(to.status)) return { ...hop, url, headers };
  return { url, method: 'GET', headers: without(headers, 'content-'), body: undefined };
}

function translate(
  error: unknown,
  context: { host: string; isTimeout: boolean; timeoutMs: number },
): OutboundError {
  if (error instanceof OutboundError) return error;
  if (context.isTimeout) {
    return new OutboundError('TIMED_OUT', `${context.host} took more than ${context.timeoutMs} ms.`, {
      cause: error,
    });
  }
  return new OutboundError('UNREACHABLE', `${context.host} gave no proper HTTP answer.`, { cause: error });
}

function lowerCased(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

function only(headers: Hop['headers'], names: readonly string[]): Hop['headers'] {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => names.includes(name)));
}

function without(headers: Hop['headers'], prefix: string): Hop['headers'] {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !name.startsWith(prefix)));
}
