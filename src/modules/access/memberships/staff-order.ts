import type { KeysetOrder } from '../../../platform/graphql/page.js';
import type { MembershipEntity } from './membership.entity.js';

/** Staff in the order in which they became members. */
export const STAFF_ORDER: KeysetOrder<MembershipEntity> = {
  name: 'staff',
  direction: 'ASC',
  columns: [
    { sql: 'm.created_at', type: 'timestamptz', valueOf: (member) => member.createdAt.toISOString() },
    { sql: 'm.user_id', type: 'uuid', valueOf: (member) => member.userId },
  ],
};
