import type { PersonalData } from '../../../platform/personal-data/personal-data.js';
import { rowsOfSubject } from '../../../platform/personal-data/rows-of-subject.js';
import { UserSessionEntity } from '../sessions/user-session.entity.js';
import { UserAccountEntity } from './user-account.entity.js';

/** What the platform keeps of an account: for its owner's own exports. No store erases it; `accountErase` does. */
export const ACCOUNT_DATA: readonly PersonalData[] = [
  {
    name: 'account',
    isOfAccount: true,
    read: rowsOfSubject(UserAccountEntity, {
      which: 't.id = subject.user_id',
      told: [
        'email',
        'emailVerifiedAt',
        'phone',
        'phoneVerifiedAt',
        'name',
        'language',
        'createdAt',
        'updatedAt',
      ],
      isOfTenant: false,
    }),
  },
  {
    name: 'sessions',
    isOfAccount: true,
    read: rowsOfSubject(UserSessionEntity, {
      which: 't.user_id = subject.user_id',
      told: ['address', 'createdAt', 'lastUsedAt', 'expiresAt', 'endedAt', 'endReason'],
      isOfTenant: false,
    }),
  },
];
