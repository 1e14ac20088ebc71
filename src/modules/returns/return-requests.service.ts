import { notFound, refuse } from '../../kernel/errors.js';
import { newId } from '../../kernel/ids.js';
import type { TenantContext } from '../../platform/context.js';
import type { Core } from '../../platform/core.js';
import { parseInput, publicId } from '../../platform/validation.js';
import { isReturnable, type OrderEntity, type UnitCounts } from '../orders/index.js';
import type { OrdersForReturns, ReturnChanges } from './return-changes.service.js';
import type { ReturnRequestInput } from './return.inputs.js';
import { returnRequestRules } from './return.rules.js';
import { assertReturnable } from './returnable-units.js';
import { returnEvent } from './returns.events.js';
import type { ReturnWithLines } from './return-with-lines.js';
import type { ReturnsRepository } from './returns.repository.js';

/** What buyers do with returns. */
export class ReturnRequests {
  constructor(
    private readonly core: Core,
    private readonly returns: ReturnsRepository,
    private readonly orders: OrdersForReturns,
    private readonly changes: ReturnChanges,
  ) {}

  /**
   * The buyer asks to send units back. Locks the order, so that of several requests made at once none claims units that
   * another has.
   * @throws Refusal NOT_FOUND, also for an order that the viewer may not read, INVALID_TRANSITION when nothing has arrived,
   * OUT_OF_RANGE when fewer units can be returned, DUPLICATE, REQUIRED, TOO_LONG
   */
  async request(
    ctx: TenantContext,
    publicOrderId: string,
    input: ReturnRequestInput,
  ): Promise<ReturnWithLines> {
    const orderId = parseInput(publicId('order'), publicOrderId, ['orderId']);
    const { lines, note } = parseInput(returnRequestRules, input);
    if (!(await this.orders.findReadable(ctx, orderId))) throw notFound(['orderId']);
    return this.core.unitOfWork.write(ctx, async (tx) => {
      const order = await this.orders.lock(tx, orderId);
      const orderLines = await this.orders.linesOf(tx, orderId);
      assertArrived(order, orderLines);
      assertReturnable(orderLines, await this.returns.claimedUnits(tx, orderId), lines);
      const made = await this.returns.create(tx, { id: newId(), orderId, note: note ?? null, lines });
      const units = lines.reduce((sum, { quantity }) => sum + quantity, 0);
      await this.orders.addHistory(tx, orderId, {
        type: 'RETURN_REQUESTED',
        message: `The buyer asks to send back ${units} ${units === 1 ? 'unit' : 'units'}.`,
      });
      await this.core.outbox.add(tx, returnEvent(made));
      return made;
    });
  }

  /**
   * The buyer does not want it any more.
   * @throws Refusal NOT_FOUND, also for a return of an order that the viewer may not read, INVALID_TRANSITION once the
   * store has decided
   */
  async cancel(ctx: TenantContext, publicReturnId: string): Promise<ReturnWithLines> {
    return this.changes.withLocked(ctx, this.changes.idOf(publicReturnId), (tx, { found, order }) => {
      if (!this.orders.mayRead(ctx, order)) throw notFound(['id']);
      return this.changes.move(tx, found, 'CANCELLED');
    });
  }
}

function assertArrived(order: OrderEntity, lines: readonly UnitCounts[]): void {
  if (isReturnable(order) && lines.some(({ deliveredQuantity }) => deliveredQuantity > 0)) return;
  throw refuse('INVALID_TRANSITION', `Nothing of this order has arrived yet: it is ${order.status}.`, [
    'orderId',
  ]);
}
