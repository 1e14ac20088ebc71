import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { TenantContext } from '../../platform/context.js';
import { ListSize } from '../../platform/graphql/cost/cost.decorators.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import { isStaff } from '../../platform/viewer.js';
import { User, userLoader, type UserAccountEntity } from '../identity/index.js';
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
import type { ShipmentHistoryEntity } from './shipment-history.entity.js';
import { shipmentHistoryLoader } from './shipment.loaders.js';
import { Shipment, ShipmentHistoryEntry, ShipmentLine } from './shipment.type.js';
import { shipmentView, type ShipmentView } from './shipment.view.js';
import { SHIPMENTS } from './shipments-of-orders.loader.js';
import type { LineUnits } from './units-to-send.js';

/** The fields of a shipment that are loaded. Who sees a shipment may read its order. */
@Resolver(() => Shipment)
export class ShipmentFieldsResolver {
  @FieldResolver(() => Order, { description: 'The order it belongs to.' })
  async order(@Root() { raw }: ShipmentView, @Ctx() ctx: TenantContext): Promise<OrderView> {
    return orderView((await ctx.loader(orderLoader).load(raw.orderId))!);
  }

  @FieldResolver(() => [ShipmentLine], { description: 'What is in it.' })
  @ListSize(5)
  lines(@Root() { raw }: ShipmentView): ShipmentLineView[] {
    return raw.lines.map((units) => ({ ...units, orderId: raw.orderId }));
  }

  @FieldResolver(() => [ShipmentHistoryEntry], { description: 'What happened to it, in the order of time.' })
  @ListSize(4)
  async history(@Root() { raw }: ShipmentView, @Ctx() ctx: TenantContext): Promise<ShipmentHistoryEntity[]> {
    return ctx.loader(shipmentHistoryLoader).load(raw.id);
  }
}

type ShipmentLineView = LineUnits & { readonly orderId: string };

@Resolver(() => ShipmentLine)
export class ShipmentLineFieldsResolver {
  @FieldResolver(() => OrderLine, { description: 'The order line.' })
  async orderLine(@Root() line: ShipmentLineView, @Ctx() ctx: TenantContext): Promise<OrderLineView> {
    const [order, orderLine] = await Promise.all([
      ctx.loader(orderLoader).load(line.orderId),
      ctx.loader(orderLineLoader).load(line.orderLineId),
    ]);
    return orderLineView(orderLine!, order!.currency);
  }
}

@Resolver(() => ShipmentHistoryEntry)
export class ShipmentHistoryFieldsResolver {
  @FieldResolver(() => DateTime, { description: 'When it happened.' })
  at(@Root() entry: ShipmentHistoryEntity): Date {
    return entry.createdAt;
  }

  @FieldResolver(() => User, {
    nullable: true,
    description: 'Who told it; shown to the staff of the store only.',
  })
  actor(
    @Root() { actorId }: ShipmentHistoryEntity,
    @Ctx() ctx: TenantContext,
  ): Promise<UserAccountEntity | null> | null {
    return actorId === null || !isStaff(ctx) ? null : ctx.loader(userLoader).load(actorId);
  }
}

@Resolver(() => Order)
export class OrderShipmentsResolver {
  @FieldResolver(() => [Shipment], { description: 'Its parcels, the oldest first, cancelled ones included.' })
  @ListSize(2)
  shipments(@Root() order: OrderView, @Ctx() ctx: TenantContext) {
    return SHIPMENTS.map(ctx, order, (shipments) => shipments.map(shipmentView));
  }
}
