import type { TenantTx } from '../../platform/db/scope.js';
import type { DataSubject, PersonalData } from '../../platform/personal-data/personal-data.js';
import { IN_ORDERS_OF_SUBJECT, rowsOfSubject } from '../../platform/personal-data/rows-of-subject.js';
import { OrderReturnLineEntity } from './order-return-line.entity.js';
import { OrderReturnEntity } from './order-return.entity.js';

/** Returns keep goods, reasons and states; what people wrote goes. */
export const RETURNS_DATA: readonly PersonalData[] = [
  {
    name: 'returns',
    read: rowsOfSubject(OrderReturnEntity, {
      which: IN_ORDERS_OF_SUBJECT,
      told: ['orderId', 'status', 'note', 'decisionNote', 'createdAt', 'updatedAt'],
    }),
    obstacle: openReturns,
    async erase(tx, { customerId, userId }) {
      await tx.query(
        `UPDATE order_return t SET note = NULL, decision_note = NULL, requested_by = nullif(t.requested_by, $3::uuid)
         WHERE t.tenant_id = $1 AND t.order_id IN (
           SELECT id FROM sales_order WHERE tenant_id = $1 AND customer_id = $2)`,
        [tx.tenantId, customerId, userId],
      );
    },
  },
  {
    name: 'returnLines',
    read: rowsOfSubject(OrderReturnLineEntity, {
      which: `t.return_id IN (SELECT r.id FROM order_return r JOIN sales_order o ON o.tenant_id = $1 AND o.id = r.order_id
        WHERE r.tenant_id = $1 AND o.customer_id = subject.customer_id)`,
      told: ['returnId', 'orderLineId', 'quantity', 'reason', 'receivedQuantity'],
      key: `t.return_id::text || t.order_line_id`,
    }),
  },
];

async function openReturns(tx: TenantTx, { customerId }: DataSubject): Promise<string | null> {
  const rows = await tx.query(
    `SELECT 1 FROM order_return r JOIN sales_order o ON o.tenant_id = $1 AND o.id = r.order_id
     WHERE r.tenant_id = $1 AND o.customer_id = $2 AND r.status IN ('REQUESTED', 'APPROVED') LIMIT 1`,
    [tx.tenantId, customerId],
  );
  return rows.length === 0
    ? null
    : 'A return of the customer is open: decline it, or receive its goods first.';
}
