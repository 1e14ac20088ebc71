import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { decodeId } from '../../../kernel/ids.js';
import type { RequestContext, TenantContext } from '../../../platform/context.js';
import { ConnectionArgs } from '../../../platform/graphql/connection.type.js';
import { mapPage, type Page } from '../../../platform/graphql/page.js';
import { isOwnAccount, User, type UserAccountEntity } from '../../identity/index.js';
import { Order, OrderConnection } from '../order.type.js';
import { orderView, type OrderView } from '../order.view.js';
import { OrderListArgs } from './order-filter.inputs.js';
import type { OrderListService } from './order-list.service.js';
import { wantedOfOrder, wantedOfOrders } from './wanted-fields.js';

@Resolver()
export class OrdersResolver {
  constructor(private readonly list: OrderListService) {}

  @Query(() => Order, {
    nullable: true,
    description:
      'An order: for staff, for the account that bought it, and for whoever sends its access token in the header `x-order-token`. Null otherwise.',
  })
  async order(
    @Ctx() ctx: TenantContext,
    @Arg('id', () => ID, { description: 'Id of the order.' }) id: string,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OrderView | null> {
    const uuid = decodeId('order', id);
    const order = uuid && (await this.list.find(ctx, uuid, wantedOfOrder(info)));
    return order ? orderView(order) : null;
  }

  @Query(() => OrderConnection, {
    description: 'The orders of the store, the newest first unless sorted otherwise.',
  })
  async orders(
    @Ctx() ctx: TenantContext,
    @Args(() => OrderListArgs) list: OrderListArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<OrderView>> {
    return mapPage(await this.list.ofStore(ctx, list, wantedOfOrders(info)), orderView);
  }
}

@Resolver(() => User)
export class UserOrdersResolver {
  constructor(private readonly list: OrderListService) {}

  @FieldResolver(() => OrderConnection, {
    nullable: true,
    description:
      "The user's orders in the request's store, the newest first. Null for other people, and where the request names no store.",
  })
  async orders(
    @Root() user: UserAccountEntity,
    @Ctx() ctx: RequestContext,
    @Args(() => ConnectionArgs) page: ConnectionArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<OrderView> | null> {
    if (!isOwnAccount(ctx, user) || !inStore(ctx)) return null;
    return mapPage(await this.list.ofUser(ctx, user.id, page, wantedOfOrders(info)), orderView);
  }
}

function inStore(ctx: RequestContext): ctx is TenantContext {
  return ctx.tenant !== null;
}
