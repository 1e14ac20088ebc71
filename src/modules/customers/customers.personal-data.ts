import type { PersonalData } from '../../platform/personal-data/personal-data.js';
import { rowsOfSubject } from '../../platform/personal-data/rows-of-subject.js';
import { CustomerConsentEntity } from './consents/customer-consent.entity.js';
import { CustomerGroupEntity } from './groups/customer-group.entity.js';
import { CustomerEntity } from './records/customer.entity.js';

/** The buyer's record. What is left after an erasure is its id, how often it bought and when. */
export const CUSTOMERS_DATA: readonly PersonalData[] = [
  {
    name: 'customer',
    read: rowsOfSubject(CustomerEntity, {
      which: 't.id = subject.customer_id',
      told: [
        ...(['email', 'phone', 'name', 'language', 'orderCount', 'firstOrderAt', 'lastOrderAt'] as const),
        ...(['note', 'tags', 'customFields', 'createdAt', 'updatedAt'] as const),
      ],
    }),
    async erase(tx, { customerId }) {
      await tx.query(
        `UPDATE customer SET user_id = NULL, email = NULL, phone = NULL, name = '', language = NULL, note = NULL,
           tags = '{}', custom_fields = '{}', version = version + 1, updated_at = $3, erased_at = $3
         WHERE tenant_id = $1 AND id = $2 AND erased_at IS NULL`,
        [tx.tenantId, customerId, tx.now],
      );
    },
  },
  {
    // Stays after an erasure, as proof that was asked for: the id names nobody any more.
    name: 'consents',
    read: rowsOfSubject(CustomerConsentEntity, {
      which: 't.customer_id = subject.customer_id',
      told: ['kind', 'isGiven', 'source', 'textVersion', 'at'],
      key: `t.kind || lpad(t.sequence::text, 10, '0')`,
    }),
  },
  {
    name: 'customerGroups',
    read: rowsOfSubject(CustomerGroupEntity, {
      which: `t.id IN (SELECT m.group_id FROM customer_group_member m
        WHERE m.tenant_id = $1 AND m.customer_id = subject.customer_id)`,
      told: ['name'],
    }),
    async erase(tx, { customerId }) {
      await tx.query(`DELETE FROM customer_group_member WHERE tenant_id = $1 AND customer_id = $2`, [
        tx.tenantId,
        customerId,
      ]);
    },
  },
];
