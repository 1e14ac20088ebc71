import type { PersonalData } from '../../../platform/personal-data/personal-data.js';
import { rowsOfSubject } from '../../../platform/personal-data/rows-of-subject.js';
import { MembershipEntity } from './membership.entity.js';

/** That an account buys in the store. Who works there is not a buyer and stays. */
export const MEMBERSHIPS_DATA: readonly PersonalData[] = [
  {
    name: 'memberships',
    read: rowsOfSubject(MembershipEntity, {
      which: 't.user_id = subject.user_id',
      told: ['role', 'createdAt'],
      key: 't.user_id',
    }),
    async erase(tx, { userId }) {
      await tx.query(`DELETE FROM membership WHERE tenant_id = $1 AND user_id = $2 AND role = 'CUSTOMER'`, [
        tx.tenantId,
        userId,
      ]);
    },
  },
];
