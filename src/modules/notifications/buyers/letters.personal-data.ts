import type { PersonalData } from '../../../platform/personal-data/personal-data.js';
import { rowsOfSubject } from '../../../platform/personal-data/rows-of-subject.js';
import { BuyerLetterEntity } from './buyer-letter.entity.js';

/** SQL for `t` being about the customer, or about an order, payment, refund, parcel or return of theirs. */
function aboutCustomer(customer: string): string {
  const parts = ['payment', 'refund', 'shipment', 'order_return'].map(
    (
      table,
    ) => `UNION ALL SELECT part.id FROM ${table} part JOIN sales_order o ON o.tenant_id = $1 AND o.id = part.order_id
      WHERE part.tenant_id = $1 AND o.customer_id = ${customer}`,
  );
  return `t.about IN (SELECT ${customer} UNION ALL
    SELECT id FROM sales_order WHERE tenant_id = $1 AND customer_id = ${customer} ${parts.join(' ')})`;
}

/** Only which letters were written is kept, never what they said. */
export const LETTERS_DATA: readonly PersonalData[] = [
  {
    name: 'letters',
    read: rowsOfSubject(BuyerLetterEntity, {
      which: aboutCustomer('subject.customer_id'),
      told: ['letter', 'about', 'createdAt', 'sentAt'],
      key: 't.event_id',
    }),
    async erase(tx, { customerId }) {
      await tx.query(`DELETE FROM buyer_letter t WHERE t.tenant_id = $1 AND ${aboutCustomer('$2::uuid')}`, [
        tx.tenantId,
        customerId,
      ]);
    },
  },
];
