import type { LoaderDefinition, LoaderFor, TenantContext } from '../context.js';
import { Loader } from './keyed-loader.js';

/** A definition of this batch function under a name that logs and traces show. */
export function defineLoader<K, V>(
  name: string,
  batch: (ctx: TenantContext, keys: readonly K[]) => Promise<readonly V[]>,
): LoaderDefinition<K, V> {
  return { name, batch };
}

/** The loaders of one operation. */
export class LoaderRegistry {
  private readonly loaders = new Map<unknown, unknown>();

  constructor(private readonly ctx: () => TenantContext) {}

  for<K, V>(definition: LoaderDefinition<K, V>): LoaderFor<K, V> {
    let loader = this.loaders.get(definition) as LoaderFor<K, V> | undefined;
    if (!loader) {
      loader = new Loader<K, V>(definition.name, (keys) => definition.batch(this.ctx(), keys));
      this.loaders.set(definition, loader);
    }
    return loader;
  }
}

/** Puts rows into the order of the keys they were asked by; keys without a row get null. */
export function inOrderOf<V>(
  keys: readonly string[],
  rows: readonly V[],
  keyOf: (row: V) => string,
): (V | null)[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.map((key) => byKey.get(key) ?? null);
}

/** Puts rows beside the keys they were asked by, in the order in which they came; keys without rows get none. */
export function groupedBy<V>(keys: readonly string[], rows: readonly V[], keyOf: (row: V) => string): V[][] {
  const byKey = new Map(keys.map((key): [string, V[]] => [key, []]));
  for (const row of rows) byKey.get(keyOf(row))?.push(row);
  return keys.map((key) => byKey.get(key) ?? []);
}

export type { LoaderDefinition, LoaderFor } from '../context.js';
