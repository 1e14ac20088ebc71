import type { Database } from '../../../platform/db/database.js';
import { platformReader } from '../../../platform/db/platform-reader.js';
import { defineLoader, type LoaderDefinition } from '../../../platform/graphql/loader.js';
import type { StoresRepository } from './stores.repository.js';
import type { TenantEntity } from './tenant.entity.js';

/** Stores by id, whatever store the request names. Ids come from rows that refer to a store, so each has one. */
export function storeLoader(
  database: Database,
  stores: StoresRepository,
): LoaderDefinition<string, TenantEntity> {
  return defineLoader('storeById', async (ctx, ids) => {
    const rows = await stores.findMany(platformReader(database, ctx), ids);
    return ids.map((id) => rows.find((row) => row.id === id)!);
  });
}
