import { newId } from '../../kernel/ids.js';
import type { TenantContext, TenantInfo } from '../context.js';
import type { Core } from '../core.js';

/** Runs work in the store with the id; does nothing for a store that is gone. */
export type StoreWork = (tenantId: unknown, work: (ctx: TenantContext) => Promise<void>) => Promise<void>;

/** How jobs of a module work in stores; its name stands in their requests' ids. */
export function storeWork(
  { contexts }: Pick<Core, 'contexts'>,
  directory: { byId(id: string): Promise<TenantInfo | null> },
  module: string,
): StoreWork {
  return async (tenantId, work) => {
    const store = await directory.byId(String(tenantId));
    if (store) await work(contexts.system(store, `${module}-${newId()}`));
  };
}
