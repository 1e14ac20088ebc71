import { randomBytes } from 'node:crypto';
import { mkdir, open, rename, rm, stat, writeFile } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import type { Readable } from 'node:stream';
import { assertContentType, ObjectStorageError } from './object-storage.js';
import type { ObjectKey, ObjectStorage, StoredObject } from './object-storage.js';

// No key has a `+` or a leading dot, so neither an object's file nor the folder of unfinished ones can be taken
// for a folder of another key.
const FILE_SUFFIX = '+object';
const UNFINISHED = '.unfinished';
const HEADER_PREFIX = 'wasla-object/1 ';
const MAX_HEADER_BYTES = 256;

/**
 * Objects as files below one folder, which many processes of one machine (or of one shared volume with atomic
 * rename) may use at once. A file is one header line with the content type, then the bytes: type and bytes change
 * in the same rename and cannot belong to different versions.
 */
export class LocalObjectStorage implements ObjectStorage {
  private readonly root: string;

  /** The folder is made when the first object is stored. */
  constructor(directory: string) {
    this.root = resolve(directory);
  }

  async put(key: ObjectKey, body: Buffer | Readable, options: { contentType: string }): Promise<void> {
    assertContentType(options.contentType);
    const target = this.fileOf(key);
    const unfinished = join(this.root, UNFINISHED, randomBytes(16).toString('hex'));
    await mkdir(dirname(unfinished), { recursive: true });
    try {
      await writeDurably(unfinished, `${HEADER_PREFIX}${options.contentType}\n`, body);
      await mkdir(dirname(target), { recursive: true });
      await rename(unfinished, target);
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    }
  }

  async get(key: ObjectKey): Promise<StoredObject | null> {
    const handle = await open(this.fileOf(key), 'r').catch(nullWhenMissing);
    if (!handle) return null;
    try {
      const { contentType, headerBytes } = await readHeader(handle, key);
      const { size } = await handle.stat();
      const body = handle.createReadStream({ start: headerBytes });
      return { body, sizeBytes: size - headerBytes, contentType };
    } catch (error) {
      await handle.close();
      throw error;
    }
  }

  async delete(key: ObjectKey): Promise<void> {
    // Emptied folders stay: removing them would race with a `put` that has just made them.
    await rm(this.fileOf(key), { force: true });
  }

  async exists(key: ObjectKey): Promise<boolean> {
    return (await stat(this.fileOf(key)).catch(nullWhenMissing)) !== null;
  }

  private fileOf(key: ObjectKey): string {
    const file = resolve(this.root, `${key}${FILE_SUFFIX}`);
    // A key is checked where it is made; this holds even for a value that was only cast to the type.
    if (file.startsWith(`${this.root}${sep}`)) return file;
    throw new TypeError(`Expected a key below the storage folder; got ${JSON.stringify(key)}.`);
  }
}

/** The file holds all of it, also after a power failure; a body that ends early throws. */
async function writeDurably(file: string, header: string, body: Buffer | Readable): Promise<void> {
  const handle = await open(file, 'wx', 0o640);
  try {
    await writeFile(handle, header);
    await writeFile(handle, body);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function readHeader(
  handle: FileHandle,
  key: ObjectKey,
): Promise<{ contentType: string; headerBytes: number }> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(MAX_HEADER_BYTES), 0, MAX_HEADER_BYTES, 0);
  const end = buffer.subarray(0, bytesRead).indexOf('\n');
  const line = buffer.toString('latin1', 0, Math.max(end, 0));
  if (!line.startsWith(HEADER_PREFIX)) {
    throw new ObjectStorageError(
      `The file of ${key} has no header line: something else wrote into the storage folder.`,
      false,
    );
  }
  return { contentType: line.slice(HEADER_PREFIX.length), headerBytes: end + 1 };
}

function nullWhenMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
  throw error;
}
