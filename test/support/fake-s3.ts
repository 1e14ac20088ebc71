import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

const CREDENTIALS = {
  accessKeyId: 'AKIAWASLATEST',
  secretAccessKey: 'a-secret-of-the-tests',
  region: 'eu-test-1',
};
const BUCKET = 'wasla-test';

/** How the next request goes wrong: an HTTP status, a closed socket, no answer, or half of the body and then the end or a pause without end. */
export type S3Failure = number | 'hang-up' | 'silence' | 'half-body' | 'stalled-body';

interface S3Object {
  readonly bytes: Buffer;
  readonly contentType: string;
}

/**
 * An S3-compatible server on 127.0.0.1 that keeps its one bucket in memory. It is strict where S3 is: the
 * signature (version 4, computed here from the specification) and the hash of the body must be right, and a body
 * must come with its length.
 */
export class FakeS3 {
  readonly options = { ...CREDENTIALS, bucket: BUCKET, endpoint: '' };
  /** Method and path of every request, in order. */
  readonly requests: string[] = [];
  private readonly objects = new Map<string, S3Object>();
  private readonly failures: S3Failure[] = [];
  private readonly server = createServer((request, response) => void this.answer(request, response));

  static async start(): Promise<FakeS3> {
    const fake = new FakeS3();
    await new Promise<void>((done) => fake.server.listen(0, '127.0.0.1', done));
    fake.options.endpoint = `http://127.0.0.1:${(fake.server.address() as AddressInfo).port}`;
    return fake;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }

  /** The next requests fail in these ways, one each. */
  failNext(...failures: S3Failure[]): void {
    this.failures.push(...failures);
  }

  holds(key: string): boolean {
    return this.objects.has(`/${BUCKET}/${key}`);
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.requests.push(`${request.method} ${request.url}`);
    const body = await buffer(request).catch(() => Buffer.alloc(0));
    const failure = this.failures.shift();
    if (failure === 'hang-up') request.socket.destroy();
    else if (typeof failure === 'number') refuse(response, failure, 'InjectedFailure');
    else if (failure !== 'silence') this.serve({ request, response, body, failure });
  }

  private serve(exchange: {
    request: IncomingMessage;
    response: ServerResponse;
    body: Buffer;
    failure: S3Failure | undefined;
  }): void {
    const { request, response, body, failure } = exchange;
    const path = request.url ?? '';
    const object = this.objects.get(path);
    const problem = problemOf(request, body);
    if (problem) refuse(response, problem.status, problem.code);
    else if (request.method === 'PUT') {
      this.objects.set(path, { bytes: body, contentType: request.headers['content-type'] ?? '' });
      response.end();
    } else if (request.method === 'DELETE') {
      this.objects.delete(path);
      response.writeHead(204).end();
    } else if (object) send(response, object, failure);
    else refuse(response, 404, 'NoSuchKey');
  }
}

function send(response: ServerResponse, object: S3Object, failure: S3Failure | undefined): void {
  const { bytes, contentType } = object;
  response.writeHead(200, { 'content-type': contentType, 'content-length': bytes.length });
  if (failure === undefined) response.end(bytes);
  else {
    response.write(bytes.subarray(0, bytes.length / 2), () => {
      if (failure === 'half-body') setImmediate(() => response.destroy());
    });
  }
}

function refuse(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status, { 'content-type': 'application/xml' });
  response.end(`<?xml version="1.0"?><Error><Code>${code}</Code></Error>`);
}

function problemOf(request: IncomingMessage, body: Buffer): { status: number; code: string } | null {
  const claimed = request.headers['x-amz-content-sha256'];
  if (request.method === 'PUT' && request.headers['content-length'] === undefined) {
    return { status: 411, code: 'MissingContentLength' };
  }
  if (claimed !== 'UNSIGNED-PAYLOAD' && claimed !== sha256(body)) {
    return { status: 400, code: 'XAmzContentSHA256Mismatch' };
  }
  if (!hasValidSignature(request)) return { status: 403, code: 'SignatureDoesNotMatch' };
  return request.url?.startsWith(`/${BUCKET}/`) ? null : { status: 404, code: 'NoSuchBucket' };
}

const AUTHORIZATION =
  /^AWS4-HMAC-SHA256 Credential=([^/]+)\/([^,]+), SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/;

function hasValidSignature(request: IncomingMessage): boolean {
  const [, accessKeyId, scope, signedHeaders, signature] =
    AUTHORIZATION.exec(request.headers.authorization ?? '') ?? [];
  if (accessKeyId !== CREDENTIALS.accessKeyId || !scope || !signedHeaders || !signature) return false;
  const names = signedHeaders.split(';');
  const required = ['host', 'x-amz-content-sha256', 'x-amz-date'];
  if (!required.every((name) => names.includes(name))) return false;
  return timingSafeEqual(signatureOf(request, names), Buffer.from(signature, 'hex'));
}

/** Signature version 4 as its specification writes it, for paths without characters that need escaping. */
function signatureOf(request: IncomingMessage, signedNames: string[]): Buffer {
  const [path, query = ''] = (request.url ?? '').split('?');
  const date = String(request.headers['x-amz-date']);
  const scope = `${date.slice(0, 8)}/${CREDENTIALS.region}/s3/aws4_request`;
  const headerLines = signedNames.map((name) => `${name}:${String(request.headers[name]).trim()}\n`).join('');
  const hash = String(request.headers['x-amz-content-sha256']);
  const canonical = [request.method, path, query, headerLines, signedNames.join(';'), hash].join('\n');
  const toSign = ['AWS4-HMAC-SHA256', date, scope, sha256(Buffer.from(canonical))].join('\n');
  const signingKey = scope.split('/').reduce(hmac, Buffer.from(`AWS4${CREDENTIALS.secretAccessKey}`));
  return hmac(signingKey, toSign);
}

function hmac(key: Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
