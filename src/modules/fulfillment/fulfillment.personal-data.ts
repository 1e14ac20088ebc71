import type { PersonalData } from '../../platform/personal-data/personal-data.js';
import { IN_ORDERS_OF_SUBJECT, rowsOfSubject } from '../../platform/personal-data/rows-of-subject.js';
import { ShipmentHistoryEntity } from './shipment-history.entity.js';
import { ShipmentEntity } from './shipment.entity.js';

/** Parcels keep their goods and times; what leads to the receiver through the carrier goes. */
export const FULFILLMENT_DATA: readonly PersonalData[] = [
  {
    name: 'shipments',
    read: rowsOfSubject(ShipmentEntity, {
      which: IN_ORDERS_OF_SUBJECT,
      told: [
        ...(['orderId', 'status', 'carrier', 'trackingNumber', 'trackingUrl'] as const),
        ...(['shippedAt', 'deliveredAt', 'createdAt'] as const),
      ],
    }),
    async erase(tx, { customerId }) {
      await tx.query(
        `UPDATE shipment t SET tracking_number = NULL, tracking_url = NULL WHERE t.tenant_id = $1 AND t.order_id IN (
           SELECT id FROM sales_order WHERE tenant_id = $1 AND customer_id = $2)`,
        [tx.tenantId, customerId],
      );
    },
  },
  {
    name: 'shipmentHistory',
    read: rowsOfSubject(ShipmentHistoryEntity, {
      which: `t.shipment_id IN (SELECT s.id FROM shipment s JOIN sales_order o ON o.tenant_id = $1 AND o.id = s.order_id
        WHERE s.tenant_id = $1 AND o.customer_id = subject.customer_id)`,
      told: ['shipmentId', 'status', 'message', 'createdAt'],
    }),
    async erase(tx, { customerId, userId }) {
      await tx.query(
        `UPDATE shipment_history h SET message = NULL, actor_id = nullif(h.actor_id, $3::uuid)
         FROM shipment s, sales_order o WHERE h.tenant_id = $1 AND s.tenant_id = $1 AND o.tenant_id = $1
           AND o.customer_id = $2 AND s.order_id = o.id AND h.shipment_id = s.id`,
        [tx.tenantId, customerId, userId],
      );
    },
  },
];
