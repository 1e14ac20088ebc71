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
import type { OrdersCancelling } from './orders-cancelling.service.js';

/** Calling orders off, in the words of the API. */
export class OrderCancelService {
  constructor(private readonly cancelling: OrdersCancelling) {}

  /** As {@link OrdersCancelling.cancel}. Only staff decide about the shelf. @throws Refusal, also for malformed values */
  async cancel(ctx: TenantContext, id: string, input: OrderCancelInput): Promise<Order> {
    const orderId = parseInput(publicId('order'), id, ['id']);
    const { reason, restock } = parseInput(cancelRules, input);
    const cancellation = { orderId, reason, restock: restock || !isStaff(ctx) };
    return answeredOrder(ctx, await this.cancelling.cancel(ctx, cancellation));
  }

  /** As {@link OrdersCancelling.cancelAll}. @throws Refusal for malformed values */
  async cancelAll(
    ctx: TenantContext,
    publicIds: readonly string[],
    input: OrderCancelInput,
  ): Promise<OrderBulkResult[]> {
    const ids = parseInput(bulkIdRules, publicIds, ['ids']);
    const outcomes = await this.cancelling.cancelAll(ctx, ids, parseInput(cancelRules, input));
    return outcomes.map(({ id, order, refusal }) => ({
      id: encodeId('order', id),
      order: order && answeredOrder(ctx, order),
      userErrors: refusal ? toUserErrors(refusal) : [],
    }));
  }
}
