import { columnsOf } from '../../platform/db/rows.js';
import type { TenantScope } from '../../platform/db/scope.js';
import { OrderHistoryEntity } from './order-history.entity.js';

/** SQL that reads what happened to orders. It is written together with them, in orders.repository.ts. */
export class OrderHistoryRepository {
  /** Everything that happened to the orders, order by order in the order of time. */
  ofOrders(scope: TenantScope, orderIds: readonly string[]): Promise<OrderHistoryEntity[]> {
    return scope.query<OrderHistoryEntity>(
      `SELECT ${columnsOf(OrderHistoryEntity, 'h')} FROM order_history h
       WHERE h.tenant_id = $1 AND h.order_id = ANY($2::uuid[]) ORDER BY h.order_id, h.created_at, h.id`,
      [scope.tenantId, orderIds],
    );
  }
}
