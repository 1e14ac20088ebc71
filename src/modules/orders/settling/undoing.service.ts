import type { TenantTx } from '../../../platform/db/scope.js';
import { monthOf, releasePlan } from '../../tenants/index.js';
import type { OrderNeighbours } from '../neighbours.js';
import type { OrderLinesRepository } from '../order-lines.repository.js';
import { isSold } from '../order-state.js';
import type { OrderEntity } from '../order.entity.js';

/** Gives back what an order took when it was placed. */
export class UndoingService {
  constructor(
    private readonly neighbours: Pick<OrderNeighbours, 'carts' | 'customers' | 'inventory' | 'promotions'>,
    private readonly lines: OrderLinesRepository,
  ) {}

  /**
   * What is still reserved for the locked order is available again, its promotions and its place in the plan's month may
   * be used again, and its customer has one order fewer. Goods that were never sold count as back on the shelf, so that
   * money which comes late does not bring them there again. The cart of an order that was never paid can be changed again.
   * Call it once for an order, in the transaction that ends it. `restock` puts back goods that were sold already; it runs
   * where stock is locked by every sale, between promotions and the plan.
   */
  async undo(tx: TenantTx, order: OrderEntity, restock?: () => Promise<void>): Promise<void> {
    const { carts, customers, inventory, promotions } = this.neighbours;
    if (isUnpaid(order)) await carts.reopen(tx, order.id);
    if (!isSold(order)) await this.lines.shelveAll(tx, order.id);
    await customers.countOrder(tx, order.customerId, -1);
    await promotions.release(tx, order.id);
    await inventory.reservations.release(tx, { kind: 'order', id: order.id });
    await restock?.();
    await releasePlan(tx, 'ORDERS', 1, monthOf(order.createdAt));
  }
}

function isUnpaid({ status }: OrderEntity): boolean {
  return status === 'CREATED' || status === 'PAYMENT_PENDING';
}
