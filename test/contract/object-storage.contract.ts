import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { newId } from '../../src/kernel/ids.js';
import type { TenantId } from '../../src/kernel/ids.js';
import { objectKey } from '../../src/platform/storage/object-storage.js';
import type { ObjectKey, ObjectStorage } from '../../src/platform/storage/object-storage.js';

const WEBP = { contentType: 'image/webp' };

function freshKey(...segments: [string, ...string[]]): ObjectKey {
  return objectKey(newId() as TenantId, ...segments);
}

async function contentOf(storage: ObjectStorage, key: ObjectKey): Promise<Buffer | null> {
  const stored = await storage.get(key);
  return stored && buffer(stored.body);
}

async function* failingAfter(...chunks: Buffer[]): AsyncGenerator<Buffer> {
  yield* chunks;
  throw new Error('the sender is gone');
}

/** What every {@link ObjectStorage} must do. `connect` opens the same storage as another process would. */
export function describeObjectStorage(name: string, connect: () => ObjectStorage): void {
  describe(`${name} as object storage`, () => {
    it('gives back the bytes, size and content type that were put', async () => {
      const key = freshKey('media', 'photo.webp');
      await connect().put(key, Buffer.from('صورة 🌴'), { contentType: 'text/plain; charset=utf-8' });
      const stored = await connect().get(key);
      expect(stored).toMatchObject({ sizeBytes: 13, contentType: 'text/plain; charset=utf-8' });
      expect((await buffer(stored!.body)).toString()).toBe('صورة 🌴');
    });

    it('stores a stream whose length is not known', async () => {
      const key = freshKey('import.csv');
      const pieces = Array.from({ length: 300 }, (_, index) => Buffer.alloc(10_007, index));
      await connect().put(key, Readable.from(pieces), { contentType: 'text/csv' });
      const stored = await connect().get(key);
      expect(stored!.sizeBytes).toBe(3_002_100);
      expect((await buffer(stored!.body)).equals(Buffer.concat(pieces))).toBe(true);
    });

    it.each([
      ['a buffer', () => Buffer.alloc(0)],
      ['a stream', () => Readable.from([])],
    ])('stores an empty object from %s', async (_, empty) => {
      const key = freshKey('empty');
      await connect().put(key, empty(), WEBP);
      expect(await connect().exists(key)).toBe(true);
      expect(await contentOf(connect(), key)).toEqual(Buffer.alloc(0));
    });

    it('answers null for a key that was never put', async () => {
      const key = freshKey('nothing');
      expect(await connect().get(key)).toBeNull();
      expect(await connect().exists(key)).toBe(false);
    });

    it('replaces bytes and content type together', async () => {
      const key = freshKey('logo');
      await connect().put(key, Buffer.from('a long first version'), { contentType: 'image/png' });
      await connect().put(key, Buffer.from('second'), WEBP);
      const stored = await connect().get(key);
      expect(stored).toMatchObject({ sizeBytes: 6, contentType: 'image/webp' });
      expect(await buffer(stored!.body)).toEqual(Buffer.from('second'));
    });

    it('deletes an object, and again without complaint', async () => {
      const key = freshKey('media', 'gone.webp');
      await connect().put(key, Buffer.from('x'), WEBP);
      await connect().delete(key);
      await connect().delete(key);
      expect(await connect().exists(key)).toBe(false);
      expect(await connect().get(key)).toBeNull();
    });

    it('keeps a key and the keys below it apart', async () => {
      const tenantId = newId() as TenantId;
      const outer = objectKey(tenantId, 'a');
      const inner = objectKey(tenantId, 'a', 'b');
      await connect().put(outer, Buffer.from('outer'), WEBP);
      await connect().put(inner, Buffer.from('inner'), WEBP);
      await connect().delete(outer);
      expect(await contentOf(connect(), inner)).toEqual(Buffer.from('inner'));
      expect(await connect().exists(outer)).toBe(false);
    });

    it('keeps the same path of two tenants apart', async () => {
      const [mine, theirs] = [freshKey('logo.webp'), freshKey('logo.webp')];
      await connect().put(mine, Buffer.from('mine'), WEBP);
      expect(await connect().exists(theirs)).toBe(false);
    });

    it.each([
      ['fails', () => Readable.from(failingAfter(Buffer.alloc(70_000, 1)))],
      [
        'is cut off',
        () => {
          const stream = new Readable({ read: () => undefined });
          stream.push(Buffer.alloc(70_000, 1));
          setImmediate(() => stream.destroy());
          return stream;
        },
      ],
    ])('keeps the old object when a stream %s', async (_, broken) => {
      const key = freshKey('feed.csv');
      await connect().put(key, Buffer.from('whole'), WEBP);
      await expect(connect().put(key, broken(), WEBP)).rejects.toThrow();
      expect(await contentOf(connect(), key)).toEqual(Buffer.from('whole'));
    });

    it('shows readers only whole versions while several writers replace the object', async () => {
      const key = freshKey('banner');
      const versions = [1, 2, 3, 4].map((fill) => Buffer.alloc(200_000 + fill, fill));
      await connect().put(key, versions[0]!, WEBP);
      const writes = versions
        .flatMap((bytes) => [bytes, bytes])
        .map((bytes) => connect().put(key, bytes, WEBP));
      const reads = Array.from({ length: 20 }, () => contentOf(connect(), key));
      await Promise.all(writes);
      for (const content of [...(await Promise.all(reads)), await contentOf(connect(), key)]) {
        expect(versions.some((bytes) => bytes.equals(content!))).toBe(true);
      }
    });

    it('lets a reader finish an object that is deleted meanwhile', async () => {
      const key = freshKey('long.csv');
      await connect().put(key, Buffer.alloc(2_000_000, 7), WEBP);
      const stored = await connect().get(key);
      await connect().delete(key);
      expect((await buffer(stored!.body)).equals(Buffer.alloc(2_000_000, 7))).toBe(true);
    });

    it('releases a body that is abandoned', async () => {
      const key = freshKey('large');
      await connect().put(key, Buffer.alloc(2_000_000, 7), WEBP);
      const stored = await connect().get(key);
      stored!.body.destroy();
      expect(await connect().exists(key)).toBe(true);
    });

    it.each(['', 'image', 'image/png\r\nx-injected: 1', 'text/plain; boundary=x', `a/${'b'.repeat(200)}`])(
      'refuses %j as a content type and stores nothing',
      async (contentType) => {
        const key = freshKey('typed');
        await expect(connect().put(key, Buffer.from('x'), { contentType })).rejects.toThrow(TypeError);
        expect(await connect().exists(key)).toBe(false);
      },
    );
  });
}
