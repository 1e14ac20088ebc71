import { platform, store, type Permissions } from '../../platform/access.js';

/** Operators run the platform here; merchants see what concerns their own store. */
export const administrationPermissions: Permissions = {
  Query: {
    features: store.staff,
    featureFlags: platform.superAdmin,
  },
  Mutation: {
    featureFlagSet: platform.superAdmin,
    featureFlagOverride: platform.superAdmin,
    featureFlagRemove: platform.superAdmin,
  },
};
