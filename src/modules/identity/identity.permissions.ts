import { platform, type Permissions } from '../../platform/access.js';

/** Accounts belong to the platform: all of this works with and without a store, and with an expired token where one signs in. */
export const identityPermissions: Permissions = {
  Query: { me: platform.anyone, users: platform.superAdmin },
  Mutation: {
    accountRegister: platform.open,
    sessionCreate: platform.open,
    sessionRefresh: platform.open,
    sessionRevoke: platform.signedIn,
    sessionsRevokeAll: platform.signedIn,
    phoneCodeRequest: platform.open,
    phoneSessionCreate: platform.open,
    phoneVerify: platform.signedIn,
    emailVerificationRequest: platform.signedIn,
    emailVerify: platform.open,
    emailChange: platform.signedIn,
    passwordResetRequest: platform.open,
    passwordReset: platform.open,
    passwordChange: platform.signedIn,
    profileUpdate: platform.signedIn,
    userLock: platform.superAdmin,
    userUnlock: platform.superAdmin,
    userSignOut: platform.superAdmin,
  },
};
