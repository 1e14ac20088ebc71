import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { ListSize } from '../../../platform/graphql/cost/cost.decorators.js';
import type { TenantContext } from '../../../platform/context.js';
import { isStaff } from '../../../platform/viewer.js';
import { customerLoader, Customer } from '../../customers/index.js';
import {
  Payment,
  paymentsOfOrderLoader,
  paymentView,
  Refund,
  refundsOfOrderLoader,
  refundView,
} from '../../payments/index.js';
import { availableActions, dependsOnLines } from '../order-actions.js';
import type { OrderHistoryCard, OrderLineCard } from '../order-cards.js';
import { orderHistoryLoader, orderLinesLoader } from '../order.loaders.js';
import { Order, OrderActionEnum, OrderHistoryEntry, OrderLine } from '../order.type.js';
import type { UnitCounts } from '../order-units.js';
import { orderLineView, type OrderView } from '../order.view.js';

/** What hangs on an order. Each is loaded for all orders of an answer at once. */
@Resolver(() => Order)
export class OrderPartsResolver {
  @FieldResolver(() => [OrderActionEnum], { description: 'What you may do with it now.' })
  availableActions(@Root() { raw }: OrderView, @Ctx() ctx: TenantContext) {
    const viewer = isStaff(ctx) ? 'merchant' : 'buyer';
    const actionsWith = (lines: readonly UnitCounts[]) => availableActions(raw, lines, viewer);
    return dependsOnLines(raw, viewer)
      ? ctx.loader(orderLinesLoader).map(raw.id, actionsWith)
      : actionsWith([]);
  }

  @FieldResolver(() => [OrderLine], { description: 'What was bought, as it stood in the cart; at most 500.' })
  @ListSize(5)
  lines(@Root() { raw }: OrderView, @Ctx() ctx: TenantContext) {
    const viewOf = (line: OrderLineCard) => orderLineView(line, raw.currency);
    return ctx.loader(orderLinesLoader).map(raw.id, (lines) => lines.map(viewOf));
  }

  @FieldResolver(() => [OrderHistoryEntry], {
    description: 'What happened to it, in the order of time. Notes of the staff show to staff only.',
  })
  @ListSize(10)
  history(@Root() { raw }: OrderView, @Ctx() ctx: TenantContext) {
    const isForStaff = isStaff(ctx);
    return ctx
      .loader(orderHistoryLoader)
      .map(raw.id, (entries) =>
        entries.filter(({ isInternal }) => !isInternal || isForStaff).map(historyView),
      );
  }

  @FieldResolver(() => [Payment], { description: 'Attempts to pay for it, the oldest first.' })
  @ListSize(1)
  payments(@Root() { raw }: OrderView, @Ctx() ctx: TenantContext) {
    return ctx.loader(paymentsOfOrderLoader).map(raw.id, (payments) => payments.map(paymentView));
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
  customer(@Root() { raw }: OrderView, @Ctx() ctx: TenantContext) {
    return ctx.loader(customerLoader).map(raw.customerId, (customer) => customer);
  }
}

function historyView({
  createdAt: at,
  type,
  message,
  isInternal,
  actorId,
}: OrderHistoryCard): OrderHistoryEntry {
  return { at, type, message, isInternal, actorId };
}
