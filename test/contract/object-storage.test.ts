import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../src/kernel/ids.js';
import type { TenantId } from '../../src/kernel/ids.js';
import { LocalObjectStorage } from '../../src/platform/storage/local-storage.js';
import { objectKey, parseObjectKey } from '../../src/platform/storage/object-storage.js';
import type { ObjectKey } from '../../src/platform/storage/object-storage.js';
import { S3ObjectStorage } from '../../src/platform/storage/s3-storage.js';
import { FakeS3 } from '../support/fake-s3.js';
import { describeObjectStorage } from './object-storage.contract.js';

const WEBP = { contentType: 'image/webp' };
const TENANT = newId() as TenantId;

let folder: string;
let s3: FakeS3;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wasla-storage-'));
  s3 = await FakeS3.start();
});

afterAll(async () => {
  await s3.stop();
  await rm(folder, { recursive: true, force: true });
});

function connectS3(changes: Partial<ConstructorParameters<typeof S3ObjectStorage>[0]> = {}): S3ObjectStorage {
  return new S3ObjectStorage({ ...s3.options, backoffMs: 1, ...changes });
}

describeObjectStorage('a local folder', () => new LocalObjectStorage(folder));
describeObjectStorage('an S3 bucket', () => connectS3());

describe('object keys', () => {
  it.each([
    'photo.webp',
    'media/0192/large.webp',
    'a_b-c.d.e',
    `${'a'.repeat(100)}/${'b'.repeat(100)}/${'c'.repeat(60)}`,
  ])('take %s', (path) => {
    expect(parseObjectKey(`${TENANT}/${path}`)).toBe(`${TENANT}/${path}`);
  });

  it.each([
    ['', 'nothing'],
    ['..', 'the parent folder'],
    ['a/../../b', 'a way out'],
    ['a//b', 'an empty segment'],
    ['/a', 'a leading slash'],
    ['a/', 'a trailing slash'],
    ['.hidden', 'a hidden name'],
    ['a.', 'a trailing dot'],
    ['a\\..\\b', 'backslashes'],
    ['a\0b', 'a null character'],
    ['%2e%2e', 'escapes'],
    ['A.webp', 'upper case'],
    ['صورة', 'letters beyond ASCII'],
    ['a b', 'a space'],
    ['a+object', 'a plus sign'],
    ['a'.repeat(101), 'a segment that is too long'],
    [Array(14).fill('a'.repeat(20)).join('/'), 'too many characters'],
  ])('do not take %j (%s)', (path) => {
    expect(parseObjectKey(`${TENANT}/${path}`)).toBeNull();
    expect(() => objectKey(TENANT, ...(path.split('/') as [string]))).toThrow(TypeError);
  });

  it('begin with the UUID of a tenant', () => {
    expect(parseObjectKey('photo.webp')).toBeNull();
    expect(parseObjectKey('aurora/photo.webp')).toBeNull();
    expect(parseObjectKey(TENANT)).toBeNull();
  });

  it('cannot be joined from segments that hold slashes', () => {
    expect(() => objectKey(TENANT, 'a/b')).toThrow('Expected a tenant');
  });
});

describe('a local folder', () => {
  it('does not leave its folder even when a key was never checked', async () => {
    const storage = new LocalObjectStorage(join(folder, 'inner'));
    const outside = '../../outside' as ObjectKey;
    await expect(storage.put(outside, Buffer.from('x'), WEBP)).rejects.toThrow('below the storage folder');
    await expect(storage.get(outside)).rejects.toThrow('below the storage folder');
    await expect(storage.delete(outside)).rejects.toThrow('below the storage folder');
    await expect(storage.exists(outside)).rejects.toThrow('below the storage folder');
  });

  it('leaves no unfinished file behind a stream that fails', async () => {
    const storage = new LocalObjectStorage(join(folder, 'failing'));
    const broken = Readable.from(
      (function* () {
        yield Buffer.from('half');
        throw new Error('the sender is gone');
      })(),
    );
    await expect(storage.put(objectKey(TENANT, 'x'), broken, WEBP)).rejects.toThrow('the sender is gone');
    expect(await readdir(join(folder, 'failing', '.unfinished'))).toEqual([]);
  });

  it('says so when a file in the folder is not one of its own', async () => {
    const root = join(folder, 'foreign');
    const storage = new LocalObjectStorage(root);
    const key = objectKey(TENANT, 'x');
    await storage.put(key, Buffer.from('x'), WEBP);
    await writeFile(join(root, `${key}+object`), 'plain');
    await expect(storage.get(key)).rejects.toThrow('something else wrote into the storage folder');
  });
});

describe('an S3 bucket', () => {
  it.each([
    ['answers 500', 500],
    ['answers 503', 503],
    ['closes the connection', 'hang-up'],
  ] as const)('is asked again when it %s', async (_, failure) => {
    const key = objectKey(TENANT, 'retried', String(failure));
    s3.failNext(failure, failure);
    await connectS3().put(key, Readable.from([Buffer.from('streamed')]), WEBP);
    s3.failNext(failure, failure);
    const stored = await connectS3().get(key);
    expect((await buffer(stored!.body)).toString()).toBe('streamed');
  });

  it('is asked again when it does not answer in time', async () => {
    const key = objectKey(TENANT, 'silent');
    s3.failNext('silence');
    await connectS3({ timeoutMs: 250 }).put(key, Buffer.from('x'), WEBP);
    expect(s3.holds(key)).toBe(true);
  });

  it('is given up after the last attempt, and the error says that a later call may succeed', async () => {
    const key = objectKey(TENANT, 'down');
    s3.failNext(503, 503, 503);
    const before = s3.requests.length;
    await expect(connectS3({ attempts: 3 }).exists(key)).rejects.toMatchObject({
      isTransient: true,
      message: expect.stringMatching(
        /^HEAD .*down in bucket wasla-test at 127.* failed 3 times, at last with: 503\.$/,
      ) as string,
    });
    expect(s3.requests.length - before).toBe(3);
  });

  it('that cannot be reached is a transient error', async () => {
    const storage = connectS3({ endpoint: 'http://127.0.0.1:1', attempts: 2 });
    await expect(storage.get(objectKey(TENANT, 'x'))).rejects.toMatchObject({
      isTransient: true,
      message: expect.stringContaining('failed 2 times') as string,
    });
  });

  it.each([400, 403, 429])('is not asked again after %i', async (status) => {
    s3.failNext(status);
    const before = s3.requests.length;
    await expect(connectS3().put(objectKey(TENANT, 'x'), Buffer.from('x'), WEBP)).rejects.toMatchObject({
      isTransient: false,
      message: expect.stringContaining(`was refused: ${status} InjectedFailure.`) as string,
    });
    expect(s3.requests.length - before).toBe(1);
  });

  it('refuses a wrong secret, and the error says what to check', async () => {
    const storage = connectS3({ secretAccessKey: 'another secret' });
    const key = objectKey(TENANT, 'unsigned');
    await expect(storage.put(key, Buffer.from('x'), WEBP)).rejects.toThrow(
      /refused: 403 SignatureDoesNotMatch\. Check the access key/,
    );
    expect(s3.holds(key)).toBe(false);
  });

  it('that does not exist is an error, not a missing object', async () => {
    const storage = connectS3({ bucket: 'no-such-bucket' });
    await expect(storage.get(objectKey(TENANT, 'x'))).rejects.toThrow(
      /refused: 404 NoSuchBucket\. Check that the bucket exists/,
    );
  });

  it.each([
    ['stops in the middle of a body', 'half-body'],
    ['pauses for too long in the middle of a body', 'stalled-body'],
  ] as const)('that %s fails the reader instead of ending early', async (_, failure) => {
    const key = objectKey(TENANT, failure);
    await connectS3().put(key, Buffer.alloc(100_000, 1), WEBP);
    s3.failNext(failure);
    const stored = await connectS3({ timeoutMs: 250 }).get(key);
    await expect(buffer(stored!.body)).rejects.toThrow();
  });
});
