import type { Core } from '../platform/core.js';
import { Reencryption } from '../platform/crypto/re-encryption.service.js';
import { SecretColumnsRepository } from '../platform/crypto/secret-columns.repository.js';
import type { Module } from '../platform/module.js';

/** The nightly task after which an old encryption key is not needed any more, whichever module keeps the secret. */
export function reencryptionModule(core: Core, modules: readonly Module[]): Module {
  const columns = modules.flatMap((module) => module.secrets ?? []);
  const reencryption = new Reencryption(core, columns, new SecretColumnsRepository());
  return {
    name: 'secrets',
    tasks: {
      'platform:reencrypt': async (_payload, signal) => {
        await reencryption.run(signal);
      },
    },
    schedules: ['50 3 * * * platform:reencrypt'],
  };
}
