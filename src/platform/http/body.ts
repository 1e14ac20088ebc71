import { ClientDisconnected, HttpProblem } from './http-problem.js';
import type { HttpRequest } from './router.js';

export interface BodyBounds {
  readonly limitBytes: number;
  /** How long the client may take to send it. */
  readonly timeoutMs: number;
}

/** Enough for the largest JSON on a slow phone, too little to hold a connection open for free. */
export const DEFAULT_BODY_TIMEOUT_MS = 20_000;

/**
 * The whole body, never more than the limit. What comes after the limit is thrown away unread by us, so that a
 * client which reads only after sending still gets its answer; the server's request timeout ends an endless sender.
 * @throws HttpProblem 413 over the limit, 408 when it takes too long, 415 when it is compressed
 * @throws ClientDisconnected when the client leaves before the end
 */
export async function readBody(request: HttpRequest, bounds: BodyBounds): Promise<Buffer> {
  assertBodyHeaders(request, bounds.limitBytes);
  return collect(request, bounds);
}

/**
 * Nothing, when the headers announce a body that will be taken.
 * @throws HttpProblem 413 when it is announced as longer than the limit, 415 when it is compressed
 */
export function assertBodyHeaders({ raw }: HttpRequest, limitBytes: number): void {
  const encoding = raw.headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity') {
    const message = `The body is encoded with ${encoding.slice(0, 40)}; send it without content-encoding.`;
    throw new HttpProblem(415, 'UNSUPPORTED_ENCODING', message);
  }
  const announced = Number(raw.headers['content-length'] ?? 0);
  if (announced > limitBytes) throw bodyTooLarge(limitBytes, announced);
}

function collect({ raw }: HttpRequest, { limitBytes, timeoutMs }: BodyBounds): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let received = 0;
  return new Promise((resolve, reject) => {
    const fail = (error: Error) => {
      clearTimeout(timer);
      raw.off('data', take);
      raw.resume();
      reject(error);
    };
    const leave = () => fail(new ClientDisconnected());
    const take = (chunk: Buffer) => {
      received += chunk.length;
      if (received > limitBytes) fail(bodyTooLarge(limitBytes));
      else chunks.push(chunk);
    };
    const timer = setTimeout(() => fail(tooSlow(timeoutMs)), timeoutMs);
    raw.on('data', take);
    raw.once('end', () => {
      clearTimeout(timer);
      raw.off('close', leave);
      resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks, Math.min(received, limitBytes)));
    });
    raw.once('error', leave);
    raw.once('close', leave);
    // Gone before anyone listened: no event will tell of it.
    if (raw.destroyed) leave();
  });
}

/** The problem of a body over the limit. */
export function bodyTooLarge(limitBytes: number, announced?: number): HttpProblem {
  const sent = announced === undefined ? 'The body is longer' : `The body has ${announced} bytes`;
  return new HttpProblem(
    413,
    'BODY_TOO_LARGE',
    `${sent}; ${limitBytes} are allowed. Send less in one request.`,
  );
}

function tooSlow(timeoutMs: number): HttpProblem {
  const message = `The body was not complete after ${timeoutMs} ms. Send it faster or in smaller parts.`;
  return new HttpProblem(408, 'REQUEST_TIMEOUT', message, { connection: 'close' });
}
