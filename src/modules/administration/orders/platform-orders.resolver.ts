import { Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { encodeId } from '../../../kernel/ids.js';
import type { RequestContext } from '../../../platform/context.js';
import { Cost } from '../../../platform/graphql/cost/cost.decorators.js';
import type { LoaderDefinition } from '../../../platform/graphql/loader.js';
import { moneyValue, MoneyType } from '../../../platform/graphql/money.type.js';
import { Store, type TenantEntity } from '../../tenants/index.js';
import { PlatformOrder, PlatformOrderConnection, PlatformOrdersArgs } from './platform-order.type.js';
import type { PlatformOrderRow } from './platform-order-rows.js';
import type { PlatformOrdersService } from './platform-orders.service.js';

@Resolver(() => PlatformOrder)
export class PlatformOrdersResolver {
  constructor(
    private readonly orders: PlatformOrdersService,
    private readonly stores: LoaderDefinition<string, TenantEntity>,
  ) {}

  @Query(() => PlatformOrderConnection, {
    description: 'Orders of all stores, the newest first, for operators of the platform.',
  })
  @Cost(200)
  async platformOrders(
    @Ctx() ctx: RequestContext,
    @Args(() => PlatformOrdersArgs) args: PlatformOrdersArgs,
  ): Promise<PlatformOrderConnection> {
    return await this.orders.list(ctx, args);
  }

  @FieldResolver(() => ID, { description: 'Identifies the order in its store.' })
  id(@Root() order: PlatformOrderRow): string {
    return encodeId('order', order.id);
  }

  @FieldResolver(() => MoneyType, { description: 'What the buyer pays.' })
  total(@Root() order: PlatformOrderRow): MoneyType {
    return moneyValue(order.totalMinor, order.currency);
  }

  @FieldResolver(() => Store, { description: 'The store it was made in.' })
  store(@Root() order: PlatformOrderRow, @Ctx() ctx: RequestContext): Promise<TenantEntity> {
    return ctx.loader(this.stores).load(order.tenantId);
  }
}
