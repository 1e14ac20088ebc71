import { platform, store, type Permissions } from '../../platform/access.js';

/** Operators run the platform here; merchants see what concerns their own store. */
export const administrationPermissions: Permissions = {
  Query: {
    features: store.staff,
    featureFlags: platform.superAdmin,
    jobs: platform.superAdmin,
    jobQueues: platform.superAdmin,
    deadLetters: platform.superAdmin,
    integrationHealth: platform.superAdmin,
    platformOrders: platform.superAdmin,
    announcements: store.staff,
    platformAnnouncements: platform.superAdmin,
  },
  Mutation: {
    featureFlagSet: platform.superAdmin,
    featureFlagOverride: platform.superAdmin,
    featureFlagRemove: platform.superAdmin,
    jobRetry: platform.superAdmin,
    jobCancel: platform.superAdmin,
    deadLetterRetry: platform.superAdmin,
    announcementCreate: platform.superAdmin,
    announcementUpdate: platform.superAdmin,
    announcementRemove: platform.superAdmin,
    announcementDismiss: store.staff,
    storeImpersonate: platform.superAdmin,
  },
};
