import type { Readable } from 'node:stream';
import { isUuid } from '../../kernel/ids.js';
import type { TenantId } from '../../kernel/ids.js';

declare const brand: unique symbol;

/** Where an object lies: `<tenant uuid>/<segment>/...`. Made by {@link objectKey} or {@link parseObjectKey} only. */
export type ObjectKey = string & { readonly [brand]: 'ObjectKey' };

/** One whole object as one `put` left it. The body must be read to its end or destroyed: it holds a file or socket. */
export interface StoredObject {
  readonly body: Readable;
  readonly sizeBytes: number;
  readonly contentType: string;
}

/**
 * Files of tenants, by key. What an implementation must keep (`test/contract/object-storage.contract.ts` proves it):
 *
 * - A reader sees one whole version of an object or none, also while another process writes the same key.
 *   A `put` that fails, or whose stream fails or is cut off, leaves what was there before.
 * - After `put` resolves, every process reads the object.
 * - Keys are exact and independent of one another: `t/a` and `t/a/b` may both exist.
 * - No retry may be visible in the outcome, so every method can be repeated.
 * - Memory does not grow with the object when the body is a stream.
 *
 * It does not bound the size of a body; the caller, who knows what is being sent, does.
 * Errors are {@link ObjectStorageError}, or the file system's own; neither is fit for the eyes of an API client.
 */
export interface ObjectStorage {
  /** Stores the object, replacing any of the same key. `contentType` is kept word for word. */
  put(key: ObjectKey, body: Buffer | Readable, options: { contentType: string }): Promise<void>;

  /** The object, or null when there is none. */
  get(key: ObjectKey): Promise<StoredObject | null>;

  /** Afterwards there is no such object; it is no error when there was none. */
  delete(key: ObjectKey): Promise<void>;

  exists(key: ObjectKey): Promise<boolean>;
}

/** The storage service did not do what was asked. */
export class ObjectStorageError extends Error {
  constructor(
    message: string,
    /** True when the same call may succeed later: the service was unreachable, too slow or failing. */
    readonly isTransient: boolean,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'ObjectStorageError';
  }
}

const MAX_KEY_LENGTH = 300;
const MAX_SEGMENT_LENGTH = 100;
// Lower case, so that two keys never meet in one file of a folder that ignores case; dots only between other
// characters, so that no segment is `..`, hidden, or one that Windows would shorten.
const SEGMENT = /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/;
const CONTENT_TYPE = /^[\w.+-]{1,60}\/[\w.+-]{1,60}(?:; ?charset=[\w-]{1,20})?$/;

/**
 * The key `<tenantId>/<segment>/<segment>...`.
 * @throws TypeError when a segment holds more than lower-case letters, digits, `_`, `-` and inner dots, or is too long
 */
export function objectKey(tenantId: TenantId, ...segments: [string, ...string[]]): ObjectKey {
  const text = [tenantId, ...segments].join('/');
  const key = segments.every((segment) => SEGMENT.test(segment)) ? parseObjectKey(text) : null;
  if (key) return key;
  throw new TypeError(
    `Expected a tenant's UUID and segments of at most ${MAX_SEGMENT_LENGTH} characters a-z 0-9 _ - and inner dots, ` +
      `${MAX_KEY_LENGTH} in all; got ${JSON.stringify(text.slice(0, MAX_KEY_LENGTH))}.`,
  );
}

/** The text as a key, or null when it is none: the check for keys that come out of a URL or a row. */
export function parseObjectKey(text: string): ObjectKey | null {
  if (text.length > MAX_KEY_LENGTH) return null;
  const [tenantId = '', ...segments] = text.split('/');
  const isKey =
    isUuid(tenantId) &&
    segments.length > 0 &&
    segments.every((segment) => segment.length <= MAX_SEGMENT_LENGTH && SEGMENT.test(segment));
  return isKey ? (text as ObjectKey) : null;
}

/**
 * Nothing, for a content type that can be stored and sent back as a header.
 * @throws TypeError otherwise
 */
export function assertContentType(contentType: string): void {
  if (CONTENT_TYPE.test(contentType)) return;
  throw new TypeError(
    `Expected a content type such as "image/webp"; got ${JSON.stringify(contentType.slice(0, 80))}.`,
  );
}
