import type { IncomingMessage, ServerResponse } from 'node:http';

/** Which web pages may read our answers. */
export interface CorsPolicy {
  readonly origins: readonly string[] | 'any';
}

const HEADER_LIST = /^[\w-]+(\s*,\s*[\w-]+)*$/;
const HEADER_LIST_MAX_LENGTH = 1000;
const PREFLIGHT_SECONDS = '7200';
const READABLE_HEADERS = 'x-request-id, retry-after';

/**
 * Lets pages of the allowed origins read the answer. Credentials are never allowed: callers identify themselves by
 * the authorization header, which no browser adds by itself, so "any origin" gives a page nothing of its visitor's.
 */
export function allowCrossOrigin(
  message: IncomingMessage,
  response: ServerResponse,
  policy: CorsPolicy,
): void {
  const { origin } = message.headers;
  if (policy.origins === 'any') response.setHeader('access-control-allow-origin', '*');
  else {
    response.appendHeader('vary', 'origin');
    if (origin === undefined || !policy.origins.includes(origin)) return;
    response.setHeader('access-control-allow-origin', origin);
  }
  response.setHeader('access-control-expose-headers', READABLE_HEADERS);
}

/** Answers the question a browser asks before a request that a plain form could not send. */
export function answerPreflight(message: IncomingMessage, response: ServerResponse, methods: string): void {
  response.setHeader('allow', methods);
  if (response.hasHeader('access-control-allow-origin')) {
    response.setHeader('access-control-allow-methods', methods);
    response.setHeader('access-control-max-age', PREFLIGHT_SECONDS);
    response.appendHeader('vary', 'access-control-request-headers');
    const asked = message.headers['access-control-request-headers'] ?? '';
    if (asked.length <= HEADER_LIST_MAX_LENGTH && HEADER_LIST.test(asked)) {
      response.setHeader('access-control-allow-headers', asked);
    }
  }
  response.writeHead(204).end();
}
