import { createHash, randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Bytes whose length and hash are known before they are sent and that can be sent again. */
export interface UploadPayload {
  readonly sizeBytes: number;
  readonly sha256: string;
  open(): NonNullable<RequestInit['body']>;
  /** Frees what the payload occupies; it cannot be opened any more. */
  discard(): Promise<void>;
}

/**
 * The body, ready to be sent any number of times. A stream is first written to a file in the system's temporary
 * folder, because S3 takes no body of unknown length and a stream cannot be repeated.
 * @throws whatever the stream throws, and when it is cut off
 */
export async function uploadPayload(body: Buffer | Readable): Promise<UploadPayload> {
  return Buffer.isBuffer(body) ? payloadInMemory(body) : payloadOnDisk(body);
}

function payloadInMemory(bytes: Buffer): UploadPayload {
  return {
    sizeBytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    open: () => bytes as Uint8Array<ArrayBuffer>,
    discard: () => Promise.resolve(),
  };
}

async function payloadOnDisk(stream: Readable): Promise<UploadPayload> {
  const file = join(tmpdir(), `wasla-upload-${randomBytes(16).toString('hex')}`);
  const discard = () => rm(file, { force: true });
  const hash = createHash('sha256');
  let sizeBytes = 0;
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      sizeBytes += chunk.length;
      done(null, chunk);
    },
  });
  try {
    await pipeline(stream, measure, createWriteStream(file, { flags: 'wx', mode: 0o600 }));
  } catch (error) {
    await discard();
    throw error;
  }
  const open = () => Readable.toWeb(createReadStream(file)) as ReadableStream;
  return { sizeBytes, sha256: hash.digest('hex'), open, discard };
}
