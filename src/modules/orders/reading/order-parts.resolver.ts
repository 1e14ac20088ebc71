import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { ListSize } from '../../../platform/graphql/cost/cost.decorators.js';
import type { TenantContext } from '../../../platform/context.js';
import { isStaff } from '../../../platform/viewer.js';
import { Customer } from '../../customers/index.js';
import { Payment, paymentView, Refund, refundsOfOrderLoader, refundView } from '../../payments/index.js';
import { availableActions, dependsOnLines } from '../order-actions.js';
import { CUSTOMER } from '../order-customer.loader.js';
import { HISTORY, LINES, PAYMENTS } from '../order-parts.loader.js';
import { Order, OrderActionEnum, OrderHistoryEntry, OrderLine } from '../order.type.js';
import type { UnitCounts } from '../order-units.js';
import { orderHistoryView, orderLineView, type OrderView } from '../order.view.js';

/** What hangs on an order. Each is loaded for all orders of an answer at once. */
@Resolver(() => Order)
export class OrderPartsResolver {
  @FieldResolver(() => [OrderActionEnum], { description: 'What you may do with it now.' })
  availableActions(@Root() order: OrderView, @Ctx() ctx: TenantContext) {
    const viewer = isStaff(ctx) ? 'merchant' : 'buyer';
    const actionsWith = (lines: readonly UnitCounts[]) => availableActions(order.raw, lines, viewer);
    return dependsOnLines(order.raw, viewer) ? LINES.map(ctx, order, actionsWith) : actionsWith([]);
  }

  @FieldResolver(() => [OrderLine], { description: 'What was bought, as it stood in the cart; at most 500.' })
  @ListSize(5)
  lines(@Root() order: OrderView, @Ctx() ctx: TenantContext) {
    const { currency } = order;
    return LINES.map(ctx, order, (lines) => lines.map((line) => orderLineView(line, currency)));
  }

  @FieldResolver(() => [OrderHistoryEntry], {
    description: 'What happened to it, in the order of time. Notes of the staff show to staff only.',
  })
  @ListSize(10)
  history(@Root() order: OrderView, @Ctx() ctx: TenantContext) {
    const isForStaff = isStaff(ctx);
    return HISTORY.map(ctx, order, (entries) =>
      entries.filter(({ isInternal }) => !isInternal || isForStaff).map(orderHistoryView),
    );
  }

  @FieldResolver(() => [Payment], { description: 'Attempts to pay for it, the oldest first.' })
  @ListSize(1)
  payments(@Root() order: OrderView, @Ctx() ctx: TenantContext) {
    return PAYMENTS.map(ctx, order, (payments) => payments.map(paymentView));
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
  customer(@Root() order: OrderView, @Ctx() ctx: TenantContext) {
    return CUSTOMER.of(ctx, order);
  }
}
