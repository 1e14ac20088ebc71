import { notFound, refuse } from '../../kernel/errors.js';
import type { TenantContext } from '../../platform/context.js';
import type { Core } from '../../platform/core.js';
import type { TenantTx } from '../../platform/db/scope.js';
import { parseInput, publicId } from '../../platform/validation.js';
import type { OrderEntity, OrdersApi } from '../orders/index.js';
import type { OrderReturnEntity } from './order-return.entity.js';
import { canBecome, RETURN_FLOW, type ReturnStatus } from './return-state.js';
import { returnEvent } from './returns.events.js';
import type { ReturnWithLines } from './return-with-lines.js';
import type { ReturnsRepository } from './returns.repository.js';

/** What returns need of orders. */
export type OrdersForReturns = Pick<
  OrdersApi,
  'lock' | 'linesOf' | 'addHistory' | 'returned' | 'restock' | 'mayRead' | 'findReadable' | 'refunds'
>;

/** A return whose order is locked. */
export interface LockedReturn {
  readonly found: ReturnWithLines;
  readonly order: OrderEntity;
}

/** The order's history tells it so. */
const MESSAGES: Readonly<Record<Exclude<ReturnStatus, 'REQUESTED'>, string>> = {
  APPROVED: 'The store takes the goods back.',
  DECLINED: 'The store does not take the goods back.',
  CANCELLED: 'The return was called off.',
  RECEIVED: 'The returned goods came in.',
  REFUNDED: 'A refund was made for the returned goods.',
};

/** How returns change: one at a time for each order, told by its history and an event. */
export class ReturnChanges {
  constructor(
    private readonly core: Core,
    private readonly returns: ReturnsRepository,
    private readonly orders: OrdersForReturns,
  ) {}

  /** The UUID of the argument `id`. @throws Refusal NOT_FOUND */
  idOf(publicReturnId: string): string {
    return parseInput(publicId('orderReturn'), publicReturnId, ['id']);
  }

  /** Work with the return as it is once its order is locked. @throws Refusal NOT_FOUND */
  withLocked<T>(
    ctx: TenantContext,
    id: string,
    work: (tx: TenantTx, locked: LockedReturn) => Promise<T>,
  ): Promise<T> {
    return this.core.unitOfWork.write(ctx, async (tx) => {
      const { orderId } = await this.returns.get(tx, id, ['id']);
      const order = await this.orders.lock(tx, orderId);
      const found = await this.returns.findWithLines(tx, id);
      if (!found) throw notFound(['id']);
      return work(tx, { found, order });
    });
  }

  /** The return has the status. @throws Refusal INVALID_TRANSITION when it cannot have it */
  async move(
    tx: TenantTx,
    found: ReturnWithLines,
    status: Exclude<ReturnStatus, 'REQUESTED'>,
    change: Partial<OrderReturnEntity> = {},
  ): Promise<ReturnWithLines> {
    assertPossible(found.status, status);
    const moved = await this.returns.change(tx, found, { ...change, status });
    await this.orders.addHistory(tx, found.orderId, { type: 'RETURN_UPDATED', message: MESSAGES[status] });
    await this.core.outbox.add(tx, returnEvent(moved));
    return moved;
  }
}

/** @throws Refusal INVALID_TRANSITION */
export function assertPossible(from: ReturnStatus, to: ReturnStatus): void {
  if (canBecome(from, to)) return;
  const next = RETURN_FLOW[from].join(', ') || 'nothing else';
  throw refuse('INVALID_TRANSITION', `A return that is ${from} cannot become ${to}; it can become ${next}.`, [
    'id',
  ]);
}
