import { Transform, type TransformCallback } from 'node:stream';
import { assertBodyHeaders, bodyTooLarge } from './body.js';
import { ClientDisconnected } from './http-problem.js';
import type { HttpRequest } from './router.js';

/** A body on its way, for files that are too large for memory. */
export class BodyStream extends Transform {
  /** All of them once the stream has ended. */
  receivedBytes = 0;

  constructor(private readonly limitBytes: number) {
    super();
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.receivedBytes += chunk.length;
    if (this.receivedBytes > this.limitBytes) done(bodyTooLarge(this.limitBytes));
    else done(null, chunk);
  }
}

/**
 * The body as a stream that fails with an HttpProblem 413 over the limit, and with ClientDisconnected when the client
 * leaves before the end. However it ends, what is left is thrown away, so that the client still gets its answer.
 * @throws HttpProblem 413 when it is announced as longer than the limit, 415 when it is compressed
 */
export function streamBody(request: HttpRequest, limitBytes: number): BodyStream {
  assertBodyHeaders(request, limitBytes);
  const { raw } = request;
  const body = new BodyStream(limitBytes);
  const leave = () => {
    if (!raw.complete) body.destroy(new ClientDisconnected());
  };
  raw.once('error', leave).once('close', leave);
  // Whoever reads the body hears of a failure; until someone does, it must not end the process.
  body.on('error', ignore);
  body.once('close', () => {
    raw.off('error', leave).off('close', leave).on('error', ignore);
    raw.unpipe(body);
    raw.resume();
  });
  // Gone before anyone listened: no event will tell of it.
  if (raw.destroyed) leave();
  return raw.pipe(body);
}

function ignore(): void {
  // Told by the stream's own state.
}
