import type { ObjectStorage } from '../storage/object-storage.js';
import type { Integration, IntegrationHealth } from './integration-health.js';

/** The storage, with a note of how each call went. What a reader does with the body of an object is not noted. */
export function watchedStorage(
  storage: ObjectStorage,
  health: Pick<IntegrationHealth, 'watch'>,
  name: string,
): ObjectStorage {
  const integration: Integration = { kind: 'STORAGE', name };
  return {
    put: (key, body, options) => health.watch(integration, () => storage.put(key, body, options)),
    get: (key) => health.watch(integration, () => storage.get(key)),
    delete: (key) => health.watch(integration, () => storage.delete(key)),
    exists: (key) => health.watch(integration, () => storage.exists(key)),
  };
}
