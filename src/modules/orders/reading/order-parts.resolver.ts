import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { ListSize } from '../../../platform/graphql/cost/cost.decorators.js';
import type { TenantContext } from '../../../platform/context.js';
import { isStaff } from '../../../platform/viewer.js';
import { customerLoader, Customer, type CustomerEntity } from '../../customers/index.js';
import {
  Payment,
  paymentsOfOrderLoader,
  paymentView,
  Refund,
  refundsOfOrderLoader,
  refundView,
} from '../../payments/index.js';
import { availableActions, dependsOnLines } from '../order-actions.js';
import type { OrderAction } from '../order-state.js';
import { orderHistoryLoader, orderLinesLoader } from '../order.loaders.js';
import { Order, OrderActionEnum, OrderHistoryEntry, OrderLine } from '../order.type.js';
import { orderLineView, type OrderLineView, type OrderView } from '../order.view.js';

/** What hangs on an order. Each is loaded for all orders of an answer at once. */
@Resolver(() => Order)
export class OrderPartsResolver {
  @FieldResolver(() => [OrderActionEnum], { description: 'What you may do with it now.' })
  async availableActions(@Root() { raw }: OrderView, @Ctx() ctx: TenantContext): Promise<OrderAction[]> {
    const viewer = isStaff(ctx) ? 'merchant' : 'buyer';
    const lines = dependsOnLines(raw, viewer) ? await ctx.loader(orderLinesLoader).load(raw.id) : [];
    return availableActions(raw, lines, viewer);
  }

  @FieldResolver(() => [OrderLine], { description: 'What was bought, as it stood in the cart; at most 500.' })
  @ListSize(5)
  async lines(@Root() order: OrderView, @Ctx() ctx: TenantContext): Promise<OrderLineView[]> {
    const lines = await ctx.loader(orderLinesLoader).load(order.rawId);
    return lines.map((line) => orderLineView(line, order.currency));
  }

  @FieldResolver(() => [OrderHistoryEntry], {
    description: 'What happened to it, in the order of time. Notes of the staff show to staff only.',
  })
  @ListSize(10)
  async history(@Root() order: OrderView, @Ctx() ctx: TenantContext): Promise<OrderHistoryEntry[]> {
    const entries = await ctx.loader(orderHistoryLoader).load(order.rawId);
    return entries
      .filter(({ isInternal }) => !isInternal || isStaff(ctx))
      .map(({ createdAt: at, type, message, isInternal, actorId }) => ({
        at,
        type,
        message,
        isInternal,
        actorId,
      }));
  }

  @FieldResolver(() => [Payment], { description: 'Attempts to pay for it, the oldest first.' })
  @ListSize(1)
  async payments(@Root() order: OrderView, @Ctx() ctx: TenantContext): Promise<Payment[]> {
    return (await ctx.loader(paymentsOfOrderLoader).load(order.rawId)).map(paymentView);
  }

  @FieldResolver(() => [Refund], {
    description: 'Money that went back or is on its way back, the oldest first.',
  })
  @ListSize(1)
  async refunds(@Root() order: OrderView, @Ctx() ctx: TenantContext): Promise<Refund[]> {
    return (await ctx.loader(refundsOfOrderLoader).load(order.rawId)).map(refundView);
  }

  @FieldResolver(() => Customer, {
    nullable: true,
    description:
      'What the store knows of the buyer. Null for everyone but staff and the buyer with an account.',
  })
  customer(@Root() order: OrderView, @Ctx() ctx: TenantContext): Promise<CustomerEntity | null> {
    return ctx.loader(customerLoader).load(order.raw.customerId);
  }
}
