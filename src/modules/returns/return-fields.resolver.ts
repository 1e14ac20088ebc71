import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { ListSize } from '../../platform/graphql/cost/cost.decorators.js';
import type { TenantContext } from '../../platform/context.js';
import {
  Order,
  OrderLine,
  orderLineLoader,
  orderLineView,
  orderLoader,
  orderView,
  type OrderLineView,
  type OrderView,
} from '../orders/index.js';
import { Refund, refundsOfOrderLoader, refundView } from '../payments/index.js';
import { returnsOfOrderLoader } from './return.loaders.js';
import { OrderReturn, OrderReturnLine } from './return.type.js';
import { returnView, type ReturnView } from './return.view.js';
import type { ReturnLine } from './return-with-lines.js';

type ReturnLineView = ReturnLine & { readonly orderId: string };

/** The fields of a return that are loaded. Who sees a return may read its order. */
@Resolver(() => OrderReturn)
export class ReturnFieldsResolver {
  @FieldResolver(() => Order, { description: 'The order it belongs to.' })
  async order(@Root() { raw }: ReturnView, @Ctx() ctx: TenantContext): Promise<OrderView> {
    return orderView((await ctx.loader(orderLoader).load(raw.orderId))!);
  }

  @FieldResolver(() => [OrderReturnLine], { description: 'What is in it.' })
  @ListSize(5)
  lines(@Root() { raw }: ReturnView): ReturnLineView[] {
    return raw.lines.map((line) => ({ ...line, orderId: raw.orderId }));
  }

  @FieldResolver(() => Refund, { nullable: true, description: 'The refund that was made for it.' })
  async refund(@Root() { raw }: ReturnView, @Ctx() ctx: TenantContext): Promise<Refund | null> {
    if (raw.refundId === null) return null;
    const refunds = await ctx.loader(refundsOfOrderLoader).load(raw.orderId);
    const refund = refunds.find(({ id }) => id === raw.refundId);
    return refund ? refundView(refund) : null;
  }
}

@Resolver(() => OrderReturnLine)
export class ReturnLineFieldsResolver {
  @FieldResolver(() => OrderLine, { description: 'The order line.' })
  async orderLine(@Root() line: ReturnLineView, @Ctx() ctx: TenantContext): Promise<OrderLineView> {
    const [order, orderLine] = await Promise.all([
      ctx.loader(orderLoader).load(line.orderId),
      ctx.loader(orderLineLoader).load(line.orderLineId),
    ]);
    return orderLineView(orderLine!, order!.currency);
  }
}

@Resolver(() => Order)
export class OrderReturnsResolver {
  @FieldResolver(() => [OrderReturn], { description: 'What its buyer sends or sent back, the oldest first.' })
  @ListSize(1)
  async returns(@Root() order: OrderView, @Ctx() ctx: TenantContext): Promise<ReturnView[]> {
    return (await ctx.loader(returnsOfOrderLoader).load(order.rawId)).map(returnView);
  }
}
