import type { Installation } from '../installation.js';
import type { BenchOptions } from '../options.js';
import { Programs } from '../programs.js';
import { AskedStore } from './asked-store.js';

/** An installation with its server, and the store in it that is asked. */
export interface OpenedStore {
  readonly store: AskedStore;
  readonly programs: Programs;
  readonly installation: Installation;
}

/** The installation is served. */
export async function openStore(installation: Installation, options: BenchOptions): Promise<OpenedStore> {
  const programs = new Programs(installation, options);
  return { installation, programs, store: await AskedStore.open(installation, await programs.server()) };
}

/** Nothing of them runs any more. */
export async function closeStores(opened: readonly OpenedStore[]): Promise<void> {
  for (const { store, programs, installation } of opened) {
    store.close();
    await programs.stop();
    await installation.stop();
  }
}
