import type { TenantContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import { assertVersion } from '../../../platform/db/tenant-repository.js';
import { parseInput, publicId } from '../../../platform/validation.js';
import type { OrderEntity } from '../order.entity.js';
import { orderEvent } from '../orders.events.js';
import type { HistoryEntry, OrdersRepository } from '../orders.repository.js';
import { noteRules, orderUpdateRules } from './notes.rules.js';
import type { OrderUpdateInput } from './notes.inputs.js';

/** What staff write beside orders. */
export class NotesService {
  constructor(
    private readonly core: Pick<Core, 'unitOfWork' | 'outbox'>,
    private readonly orders: OrdersRepository,
  ) {}

  /** The note stands in the order's history, for staff only. @throws Refusal NOT_FOUND, REQUIRED, TOO_LONG */
  addNote(ctx: TenantContext, orderId: string, note: string): Promise<OrderEntity> {
    const message = parseInput(noteRules, note, ['note']);
    return this.change(ctx, orderId, () => ({
      change: {},
      entry: { type: 'NOTE_ADDED', message, isInternal: true },
    }));
  }

  /** The order has these tags and no others. @throws VersionConflict, Refusal NOT_FOUND, TOO_LONG, REQUIRED, DUPLICATE */
  update(
    ctx: TenantContext,
    { id, input, expectedVersion }: { id: string; input: OrderUpdateInput; expectedVersion?: number | null },
  ): Promise<OrderEntity> {
    const { tags } = parseInput(orderUpdateRules, input);
    return this.change(ctx, id, (order) => {
      assertVersion(order, expectedVersion);
      const message = `The tags are: ${tags.length > 0 ? tags.join(', ') : 'none'}.`;
      return { change: { tags }, entry: { type: 'ORDER_UPDATED', message, isInternal: true } };
    });
  }

  private change(
    ctx: TenantContext,
    publicOrderId: string,
    decide: (order: OrderEntity) => { change: Partial<OrderEntity>; entry: HistoryEntry },
  ): Promise<OrderEntity> {
    const id = parseInput(publicId('order'), publicOrderId, ['id']);
    return this.core.unitOfWork.write(ctx, async (tx) => {
      const order = await this.orders.lock(tx, id);
      const { change, entry } = decide(order);
      const changed = await this.orders.change(tx, order, change, [entry]);
      await this.core.outbox.add(tx, orderEvent('updated', changed.order));
      return changed.order;
    });
  }
}
