import type { PersonalData } from '../../../platform/personal-data/personal-data.js';

/** What people wrote and what leads to a receiver, in events of orders. Everything else in events is ids and amounts. */
const TELLING = ['trackingNumber', 'trackingUrl', 'reason'];

/** The subject of events that were about the account. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** What the platform itself keeps: outcomes of repeated requests, and events until they are pruned. */
export const TRACES_DATA: readonly PersonalData[] = [
  {
    name: 'idempotencyRecords',
    async erase(tx, { userId }) {
      await tx.query(`DELETE FROM idempotency_record WHERE tenant_id = $1 AND actor = $2`, [
        tx.tenantId,
        userId,
      ]);
    },
  },
  {
    name: 'events',
    async eraseLater(tx, { customerId, userId }) {
      await tx.query(
        `UPDATE outbox_event e SET payload = e.payload - $3::text[], actor_id = nullif(e.actor_id, $4::text::uuid),
           subject_id = CASE WHEN e.subject_id = $4::text THEN $5 ELSE e.subject_id END
         WHERE e.tenant_id = $1 AND (e.actor_id = $4::text::uuid OR e.subject_id = $4::text OR e.payload->>'orderId' IN (
           SELECT o.id::text FROM sales_order o WHERE o.tenant_id = $1 AND o.customer_id = $2))`,
        [tx.tenantId, customerId, TELLING, userId, NOBODY],
      );
    },
  },
];
