import type { StorageConfig } from '../config/env.js';
import { LocalObjectStorage } from './local-storage.js';
import type { ObjectStorage } from './object-storage.js';
import { S3ObjectStorage } from './s3-storage.js';

/** The storage that the configuration names. */
export function createObjectStorage(config: StorageConfig): ObjectStorage {
  return config.kind === 'local' ? new LocalObjectStorage(config.directory) : new S3ObjectStorage(config);
}
