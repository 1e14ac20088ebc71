import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { clientAddressOf } from './client-address.js';
import { allowCrossOrigin, answerPreflight, type CorsPolicy } from './cors.js';
import { ClientDisconnected, HttpProblem } from './http-problem.js';
import { sendProblem } from './json-response.js';
import { createRouteTable, type RouteTable } from './route-table.js';
import { setSecurityHeaders } from './security-headers.js';

/** One request and the place for its answer. */
export interface HttpRequest {
  readonly raw: IncomingMessage;
  readonly response: ServerResponse;
  /** The decoded variable parts of the route's path. */
  readonly params: Readonly<Record<string, string>>;
  /** Path and query. The host stands in `raw.headers.host`: the one in here is a placeholder. */
  readonly url: URL;
  readonly requestId: string;
  readonly clientAddress: string;
}

/** A path such as `/uploads/:id` or `/media/*key`, and what answers there. A GET route answers HEAD too. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  handle(request: HttpRequest): Promise<void> | void;
}

/** One answered request, for the access log. */
export interface Exchange {
  readonly request: HttpRequest;
  readonly status: number;
  readonly durationMs: number;
}

export interface RouterOptions {
  readonly cors: CorsPolicy;
  /** How many proxies of our own stand in front and append to `x-forwarded-for`. */
  readonly trustedProxies: number;
  newRequestId(): string;
  /** Hears of every failure that the caller only learns as INTERNAL. */
  onError(error: unknown, request: HttpRequest): void;
  /** Hears of every answer, also of one that the client did not wait for. */
  onAnswered?(exchange: Exchange): void;
}

/** A path that no URL parser would change. */
const PLAIN_PATH = /^(?:\/[\w~-]+)+(?=\?|$)/;
const SANE_REQUEST_ID = /^[\w.:-]{8,128}$/;

/**
 * A listener that finds the route of each request and answers for it whatever happens: 404, 405, preflights, and a
 * failing handler as a 500 that tells only the request id.
 */
export function createRouter(routes: readonly Route[], options: RouterOptions): RequestListener {
  const table = createRouteTable(routes);
  return (raw, response) => {
    void serve({ raw, response }, table, options);
  };
}

type Incoming = Pick<HttpRequest, 'raw' | 'response'>;

async function serve(incoming: Incoming, table: RouteTable<Route>, options: RouterOptions): Promise<void> {
  const { raw, response } = incoming;
  const request = new RoutedRequest(incoming, options);
  response.setHeader('x-request-id', request.requestId);
  setSecurityHeaders(response);
  allowCrossOrigin(raw, response, options.cors);
  observe(request, options);
  try {
    await dispatch(request, table);
  } catch (error) {
    answerFailure(request, error, options);
  }
}

class RoutedRequest implements HttpRequest {
  readonly raw: IncomingMessage;
  readonly response: ServerResponse;
  readonly requestId: string;
  readonly clientAddress: string;
  params: Record<string, string> = {};
  private parsedUrl: URL | undefined;

  constructor({ raw, response }: Incoming, options: RouterOptions) {
    const given = raw.headers['x-request-id'];
    this.raw = raw;
    this.response = response;
    this.requestId =
      typeof given === 'string' && SANE_REQUEST_ID.test(given) ? given : options.newRequestId();
    this.clientAddress = clientAddressOf(raw, options.trustedProxies);
  }

  /** Parsed when it is asked for: the path of most requests says what it is without that. */
  get url(): URL {
    return (this.parsedUrl ??= urlOf(this.raw));
  }

  get path(): string {
    return PLAIN_PATH.exec(this.raw.url ?? '')?.[0] ?? this.url.pathname;
  }
}

/** The target is put behind a host of ours first: alone, `//elsewhere/path` would be read as a host and a path. */
function urlOf({ url: target = '/' }: IncomingMessage): URL {
  const absolute = target.startsWith('/') ? `http://localhost${target}` : target;
  return URL.canParse(absolute) ? new URL(absolute) : new URL('http://localhost/');
}

async function dispatch(request: RoutedRequest, table: RouteTable<Route>): Promise<void> {
  const { raw, response, path } = request;
  const method = raw.method === 'HEAD' ? 'GET' : raw.method!;
  const found = table.find(method, path);
  if (found === null) {
    throw new HttpProblem(404, 'NOT_FOUND', `There is nothing at ${path.slice(0, 200)}.`);
  }
  if ('route' in found) {
    request.params = found.params;
    return found.route.handle(request);
  }
  const methods = found.methods.join(', ');
  if (method === 'OPTIONS') {
    answerPreflight(raw, response, methods);
    return;
  }
  const message = `This address takes ${methods}, not ${method}.`;
  throw new HttpProblem(405, 'METHOD_NOT_ALLOWED', message, { allow: methods });
}

function answerFailure(request: HttpRequest, error: unknown, options: RouterOptions): void {
  const { response } = request;
  if (error instanceof ClientDisconnected) return void response.destroy();
  if (!(error instanceof HttpProblem)) options.onError(error, request);
  // Half an answer cannot become another one; cutting it off at least does not look complete.
  if (response.headersSent) return void response.destroy();
  for (const name of ['content-encoding', 'content-length', 'cache-control', 'etag'])
    response.removeHeader(name);
  sendProblem(request, error instanceof HttpProblem ? error : internal());
}

function internal(): HttpProblem {
  return new HttpProblem(
    500,
    'INTERNAL',
    'Something failed on our side. Quote the requestId when you report it.',
  );
}

function observe(request: HttpRequest, options: RouterOptions): void {
  if (!options.onAnswered) return;
  const startedAt = performance.now();
  request.response.once('close', () => {
    const { statusCode: status } = request.response;
    options.onAnswered?.({ request, status, durationMs: performance.now() - startedAt });
  });
}
