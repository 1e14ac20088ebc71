import type { Database } from '../../../platform/db/database.js';
import { storeReader } from '../../../platform/db/platform-reader.js';
import { defineLoader, type LoaderDefinition } from '../../../platform/graphql/loader.js';
import type { DomainsRepository } from './domains.repository.js';
import type { TenantDomainEntity } from './tenant-domain.entity.js';

/** Domains of stores by the store's id, the oldest first. A store has few enough to be answered whole. */
export function domainsLoader(
  database: Database,
  domains: DomainsRepository,
): LoaderDefinition<string, TenantDomainEntity[]> {
  return defineLoader('domainsByStore', async (ctx, storeIds) => {
    const rows = await domains.listOfStores(storeReader(database, ctx), storeIds);
    return storeIds.map((id) => rows.filter((row) => row.tenantId === id));
  });
}
