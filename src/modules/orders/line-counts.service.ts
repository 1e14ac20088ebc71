import { notFound, refuse, type ErrorPath } from '../../kernel/errors.js';
import type { TenantTx } from '../../platform/db/scope.js';
import type { InventoryApi } from '../inventory/index.js';
import type { OrderLineEntity } from './order-line.entity.js';
import type { LineCount, LineUnits, OrderLinesRepository } from './order-lines.repository.js';
import { leftToReturn, leftToSend } from './order-units.js';
import type { OrderEntity } from './order.entity.js';

const WORDS: Readonly<Record<LineCount, string>> = {
  sent: 'sent',
  delivered: 'delivered',
  refunded: 'refunded',
  returnRefunded: 'refunded',
  returned: 'returned',
  restocked: 'put back on the shelf',
};

/** Counts what happens to units of order lines. The order is locked. */
export class LineCountsService {
  constructor(
    private readonly lines: OrderLinesRepository,
    private readonly inventory: Pick<InventoryApi, 'reservations'>,
  ) {}

  /**
   * The units are counted, or with `sign` -1 not any more; answers the lines as they are then, each once.
   * @throws Refusal NOT_FOUND for a line of another order, OUT_OF_RANGE when a line has fewer such units
   */
  async count(
    tx: TenantTx,
    order: OrderEntity,
    change: { count: LineCount; units: readonly LineUnits[]; sign?: 1 | -1; path?: ErrorPath },
  ): Promise<OrderLineEntity[]> {
    const { count, path = ['input', 'lines'], sign = 1 } = change;
    const units = summedUnits(change.units);
    if (units.length === 0) return [];
    const counted = await this.lines.count(tx, { orderId: order.id, count, units, sign });
    if (counted.length === units.length) return counted;
    const lines = await this.lines.ofOrders(tx, [order.id]);
    const failed = units.find(({ orderLineId }) => !counted.some(({ id }) => id === orderLineId))!;
    const line = lines.find(({ id }) => id === failed.orderLineId);
    if (!line) throw notFound(path);
    throw refuse('OUT_OF_RANGE', tooMany(line, { count, sign, quantity: failed.quantity }), path);
  }

  /** Lines of the order have so many units that can come back to the shelf. @throws Refusal OUT_OF_RANGE */
  assertRestockable(lines: readonly OrderLineEntity[], units: readonly LineUnits[]): void {
    for (const { orderLineId, quantity } of summedUnits(units)) {
      const line = lines.find(({ id }) => id === orderLineId)!;
      if (quantity <= LEFT.restocked(line)) continue;
      const message = tooMany(line, { count: 'restocked', sign: 1, quantity });
      throw refuse('OUT_OF_RANGE', message, ['input', 'lines']);
    }
  }

  /** As {@link restock}, for units of which some may have come back another way since they were promised. */
  async restockRest(tx: TenantTx, order: OrderEntity, units: readonly LineUnits[]): Promise<void> {
    if (units.length === 0) return;
    const lines = new Map((await this.lines.ofOrders(tx, [order.id])).map((line) => [line.id, line]));
    const rest = summedUnits(units).map(({ orderLineId, quantity }) => {
      const left = LEFT.restocked(lines.get(orderLineId)!);
      return { orderLineId, quantity: Math.min(quantity, left) };
    });
    await this.restock(
      tx,
      order,
      rest.filter(({ quantity }) => quantity > 0),
    );
  }

  /** Units are back on the shelf. @throws Refusal NOT_FOUND, OUT_OF_RANGE when more than were sold would be */
  async restock(tx: TenantTx, order: OrderEntity, units: readonly LineUnits[]): Promise<void> {
    const counted = await this.count(tx, order, { count: 'restocked', units });
    const quantities = new Map(summedUnits(units).map((unit) => [unit.orderLineId, unit.quantity]));
    const demands = counted.map(({ id, variantId }) => ({ variantId, quantity: quantities.get(id)! }));
    await this.inventory.reservations.restock(tx, { kind: 'order', id: order.id }, demands);
  }
}

function tooMany(
  line: OrderLineEntity,
  { count, sign, quantity }: { count: LineCount; sign: 1 | -1; quantity: number },
): string {
  const word = `${WORDS[count]}${sign === 1 ? '' : ' no more'}`;
  const left = sign === 1 ? `: ${LEFT[count](line)} are left.` : '.';
  return `${quantity} units of ${line.sku} cannot be ${word}${left}`;
}

/** How many more units can be counted. */
const LEFT: Readonly<Record<LineCount, (line: OrderLineEntity) => number>> = {
  sent: leftToSend,
  delivered: ({ fulfilledQuantity, deliveredQuantity }) => fulfilledQuantity - deliveredQuantity,
  refunded: ({ quantity, refundedQuantity }) => quantity - refundedQuantity,
  returnRefunded: ({ quantity, refundedQuantity }) => quantity - refundedQuantity,
  returned: leftToReturn,
  restocked: ({ quantity, restockedQuantity }) => quantity - restockedQuantity,
};

/** One entry for each line. */
function summedUnits(units: readonly LineUnits[]): LineUnits[] {
  const quantities = new Map<string, number>();
  for (const { orderLineId, quantity } of units) {
    quantities.set(orderLineId, (quantities.get(orderLineId) ?? 0) + quantity);
  }
  return [...quantities].map(([orderLineId, quantity]) => ({ orderLineId, quantity }));
}
