import type { PersonalData } from '../../../platform/personal-data/personal-data.js';

/** Movements of stock stay as they were; that it was the buyer who caused them by an order goes. */
export const MOVEMENTS_DATA: readonly PersonalData[] = [
  {
    name: 'stockMovements',
    async eraseLater(tx, { customerId, userId }) {
      await tx.query(
        `UPDATE stock_movement SET actor_id = NULL WHERE tenant_id = $1 AND actor_id = $3::uuid AND reference_id IN (
           SELECT id FROM sales_order WHERE tenant_id = $1 AND customer_id = $2)`,
        [tx.tenantId, customerId, userId],
      );
    },
  },
];
