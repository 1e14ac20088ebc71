import type { Database } from '../../../platform/db/database.js';
import { platformReader } from '../../../platform/db/platform-reader.js';
import type { FeatureFlagOverrideEntity } from '../../../platform/features/feature-flag-override.entity.js';
import { defineLoader, groupedBy, type LoaderDefinition } from '../../../platform/graphql/loader.js';
import type { FlagsRepository } from './flags.repository.js';

/** What stores were given by name, by the key of the flag. */
export function flagOverridesLoader(
  database: Database,
  repository: FlagsRepository,
): LoaderDefinition<string, FeatureFlagOverrideEntity[]> {
  return defineLoader('flagOverridesByKey', async (ctx, keys) => {
    const rows = await repository.overridesOf(platformReader(database, ctx), keys);
    return groupedBy(keys, rows, ({ flagKey }) => flagKey);
  });
}
