import { encodeId } from '../../../kernel/ids.js';
import type { TenantContext } from '../../../platform/context.js';
import { toUserErrors } from '../../../platform/graphql/user-error.js';
import { parseInput, publicId } from '../../../platform/validation.js';
import { isStaff } from '../../../platform/viewer.js';
import { answeredOrder } from '../answered-order.js';
import type { OrderBulkResult } from '../order.payloads.js';
import type { Order } from '../order.type.js';
import type { OrderCancelInput } from './cancel.inputs.js';
import { bulkIdRules, cancelRules } from './cancel.rules.js';
import type { Cancellation } from './cancellation.service.js';
import type { OrdersCancelling } from './orders-cancelling.service.js';

/** What is asked for beside the orders. */
interface CancelWish {
  readonly input: OrderCancelInput;
  readonly idempotencyKey?: string | null | undefined;
}

/** Calling orders off, in the words of the API. */
export class OrderCancelService {
  constructor(private readonly cancelling: OrdersCancelling) {}

  /** As {@link OrdersCancelling.cancel}. Only staff decide about the shelf. @throws Refusal, also for malformed values */
  async cancel(ctx: TenantContext, wish: CancelWish & { id: string }): Promise<Order> {
    const orderId = parseInput(publicId('order'), wish.id, ['id']);
    const { reason, restock } = parseInput(cancelRules, wish.input);
    const isGuest = ctx.viewer.kind === 'anonymous';
    const call = keyOf(wish, 'orderCancel', isGuest && { actor: `order:${orderId}` });
    const cancellation = { orderId, reason, restock: restock || !isStaff(ctx), ...call };
    return answeredOrder(ctx, await this.cancelling.cancel(ctx, cancellation));
  }

  /** As {@link OrdersCancelling.cancelAll}. @throws Refusal for malformed values */
  async cancelAll(
    ctx: TenantContext,
    wish: CancelWish & { ids: readonly string[] },
  ): Promise<OrderBulkResult[]> {
    const ids = parseInput(bulkIdRules, wish.ids, ['ids']);
    const how = parseInput(cancelRules, wish.input);
    const cancellations = ids.map((orderId) => ({
      ...{ orderId, ...how },
      ...keyOf(wish, 'ordersBulkCancel', { actor: `order:${orderId}` }),
    }));
    const outcomes = await this.cancelling.cancelAll(ctx, cancellations);
    return outcomes.map(({ id, order, refusal }) => ({
      id: encodeId('order', id),
      order: order && answeredOrder(ctx, order),
      userErrors: refusal ? toUserErrors(refusal) : [],
    }));
  }
}

function keyOf(
  { idempotencyKey: key }: CancelWish,
  operation: string,
  whose: { actor: string } | false,
): Partial<Cancellation> {
  return key == null ? {} : { call: { operation, key, ...whose } };
}
