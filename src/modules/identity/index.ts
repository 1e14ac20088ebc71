import { LoginAttemptEntity } from './attempts/login-attempt.entity.js';
import { ThrottleBucketEntity } from './attempts/throttle-bucket.entity.js';
import { UserAccountEntity } from './accounts/user-account.entity.js';
import { UserTokenEntity } from './accounts/user-token.entity.js';
import { SigningKeyEntity } from './keys/signing-key.entity.js';
import { PhoneCodeEntity } from './phones/phone-code.entity.js';
import { RefreshTokenEntity } from './sessions/refresh-token.entity.js';
import { UserSessionEntity } from './sessions/user-session.entity.js';

export { identityModule, type IdentityApi } from './identity.module.js';
export type { AuthenticatedUser } from './sessions/sessions.service.js';
export { phoneNumber } from './accounts/phone-number.js';
export { isOwnAccount } from './accounts/own-account.js';
export { UserAccountEntity } from './accounts/user-account.entity.js';
export { userLoader } from './accounts/user.loader.js';
export { Session } from './sessions/session.type.js';
export { User } from './accounts/user.type.js';

/** The tables of this module. */
export const identityEntities = [
  UserAccountEntity,
  UserTokenEntity,
  UserSessionEntity,
  RefreshTokenEntity,
  SigningKeyEntity,
  PhoneCodeEntity,
  LoginAttemptEntity,
  ThrottleBucketEntity,
];
