import { randomInt } from 'node:crypto';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { AwsClient } from 'aws4fetch';
import { assertContentType, ObjectStorageError } from './object-storage.js';
import type { ObjectKey, ObjectStorage, StoredObject } from './object-storage.js';
import { uploadPayload } from './upload-payload.js';
import type { UploadPayload } from './upload-payload.js';

export interface S3Options {
  /** `https://s3.eu-central-1.amazonaws.com`, or any S3-compatible service. */
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** How long one attempt may wait for the answer, and a body for its next bytes. Uploads get time for their size on top. */
  readonly timeoutMs?: number;
  readonly attempts?: number;
  /** The pause after attempt n is random, between nothing and this many milliseconds times 2^n. */
  readonly backoffMs?: number;
}

interface S3Call {
  readonly method: 'PUT' | 'GET' | 'HEAD' | 'DELETE';
  readonly key: ObjectKey;
  readonly headers?: Record<string, string>;
  readonly payload?: UploadPayload;
}

interface S3Answer {
  readonly response: Response;
  /** The whole body, except of an object that is being downloaded. */
  readonly text: string;
}

const SLOWEST_UPLOAD_BYTES_PER_MS = 128;
const MAX_ERROR_CODE_LENGTH = 60;

/** Objects in a bucket of an S3-compatible service, addressed by path (`<endpoint>/<bucket>/<key>`). */
export class S3ObjectStorage implements ObjectStorage {
  private readonly signer: AwsClient;
  private readonly timeoutMs: number;
  private readonly attempts: number;
  private readonly backoffMs: number;

  constructor(private readonly options: S3Options) {
    const { accessKeyId, secretAccessKey, region } = options;
    this.signer = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3' });
    this.timeoutMs = options.timeoutMs ?? 10_000;
    this.attempts = options.attempts ?? 4;
    this.backoffMs = options.backoffMs ?? 100;
  }

  async put(key: ObjectKey, body: Buffer | Readable, options: { contentType: string }): Promise<void> {
    assertContentType(options.contentType);
    const payload = await uploadPayload(body);
    try {
      const headers = { 'content-type': options.contentType, 'content-length': String(payload.sizeBytes) };
      const call: S3Call = { method: 'PUT', key, headers, payload };
      const answer = await this.send(call);
      if (!answer.response.ok) throw this.rejection(call, answer);
    } finally {
      await payload.discard();
    }
  }

  async get(key: ObjectKey): Promise<StoredObject | null> {
    const call: S3Call = { method: 'GET', key };
    const answer = await this.send(call);
    if (answer.response.status === 404 && codeOf(answer) === 'NoSuchKey') return null;
    if (!answer.response.ok) throw this.rejection(call, answer);
    const { headers, body } = answer.response;
    return {
      body: Readable.from(body ? chunksOf(body, this.timeoutMs) : [], { objectMode: false }),
      sizeBytes: Number(headers.get('content-length')),
      contentType: headers.get('content-type') ?? 'application/octet-stream',
    };
  }

  async delete(key: ObjectKey): Promise<void> {
    const call: S3Call = { method: 'DELETE', key };
    const answer = await this.send(call);
    if (answer.response.ok || codeOf(answer) === 'NoSuchKey') return;
    throw this.rejection(call, answer);
  }

  async exists(key: ObjectKey): Promise<boolean> {
    const call: S3Call = { method: 'HEAD', key };
    const answer = await this.send(call);
    if (answer.response.status === 404) return false;
    if (!answer.response.ok) throw this.rejection(call, answer);
    return true;
  }

  /** The first answer that is not a failure of the service; every call may be repeated, as each sets a whole state. */
  private async send(call: S3Call): Promise<S3Answer> {
    for (let attempt = 1; ; attempt++) {
      const outcome = await this.attempt(call).catch((cause: unknown) => ({ cause }));
      if (!('cause' in outcome) && outcome.response.status < 500) return outcome;
      if (attempt >= this.attempts) throw this.outage(call, outcome);
      await sleep(randomInt(this.backoffMs * 2 ** attempt + 1));
    }
  }

  private async attempt(call: S3Call): Promise<S3Answer> {
    const { payload } = call;
    const abort = new AbortController();
    const limitMs = this.timeoutMs + (payload?.sizeBytes ?? 0) / SLOWEST_UPLOAD_BYTES_PER_MS;
    const timer = setTimeout(
      () => abort.abort(new Error(`no answer within ${Math.round(limitMs)} ms`)),
      limitMs,
    );
    try {
      const request = await this.sign(call);
      const response = await fetch(request, { redirect: 'manual', signal: abort.signal });
      const isDownload = call.method === 'GET' && response.ok;
      return { response, text: isDownload ? '' : await response.text() };
    } finally {
      clearTimeout(timer);
    }
  }

  private async sign({ method, key, headers, payload }: S3Call): Promise<Request> {
    const { endpoint, bucket } = this.options;
    const request = await this.signer.sign(`${endpoint.replace(/\/+$/, '')}/${bucket}/${key}`, {
      method,
      // The hash is signed: bytes that change on the way are refused instead of stored.
      headers: { ...headers, ...(payload && { 'x-amz-content-sha256': payload.sha256 }) },
      ...(payload && { body: payload.open() }),
    });
    // After signing, because services behind some gateways see this header rewritten and would refuse a signed one.
    request.headers.set('accept-encoding', 'identity');
    return request;
  }

  private outage(call: S3Call, outcome: S3Answer | { cause: unknown }): ObjectStorageError {
    const reason =
      'cause' in outcome ? reasonOf(outcome.cause) : `${outcome.response.status} ${codeOf(outcome)}`;
    const message = `${this.describe(call)} failed ${this.attempts} times, at last with: ${reason.trim()}.`;
    return new ObjectStorageError(message, true, 'cause' in outcome ? { cause: outcome.cause } : undefined);
  }

  private rejection(call: S3Call, answer: S3Answer): ObjectStorageError {
    const { status } = answer.response;
    const what = `${this.describe(call)} was refused: ${status} ${codeOf(answer)}`.trim();
    return new ObjectStorageError(`${what}. ${adviceFor(status)}`, false);
  }

  private describe({ method, key }: S3Call): string {
    return `${method} ${key} in bucket ${this.options.bucket} at ${new URL(this.options.endpoint).host}`;
  }
}

/** The bytes as they are asked for; the wait for each piece is limited, the pauses of the reader are not. */
async function* chunksOf(body: ReadableStream<Uint8Array>, timeoutMs: number): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  try {
    for (;;) {
      const stalled = new AbortController();
      const piece = await Promise.race([reader.read(), rejectAfter(timeoutMs, stalled.signal)]).finally(() =>
        stalled.abort(),
      );
      if (piece.done) return;
      yield piece.value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

async function rejectAfter(timeoutMs: number, signal: AbortSignal): Promise<never> {
  await sleep(timeoutMs, undefined, { signal });
  throw new ObjectStorageError(`The object storage sent nothing for ${timeoutMs} ms.`, true);
}

function codeOf({ text }: S3Answer): string {
  return /<Code>(\w+)<\/Code>/.exec(text)?.[1]?.slice(0, MAX_ERROR_CODE_LENGTH) ?? '';
}

/** `fetch` says only "fetch failed"; what happened stands in its cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message || error.cause.name : error.message;
}

function adviceFor(status: number): string {
  if (status === 401 || status === 403) {
    return 'Check the access key and that its policy allows s3:GetObject, s3:PutObject, s3:DeleteObject and s3:ListBucket.';
  }
  if (status === 404) return 'Check that the bucket exists.';
  if (status >= 300 && status < 400) return 'Check the endpoint and region of the bucket.';
  return 'Check the endpoint, the region and the bucket.';
}
