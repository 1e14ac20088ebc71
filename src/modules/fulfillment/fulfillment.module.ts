import { store } from '../../platform/access.js';
import type { Core } from '../../platform/core.js';
import type { Module } from '../../platform/module.js';
import { FULFILLMENT_DATA } from './fulfillment.personal-data.js';
import { followShipments } from './live/shipment-live.js';
import { ShipmentLiveResolver } from './live/shipment-live.resolver.js';
import type { OrdersForShipping } from './orders-for-shipping.js';
import {
  OrderShipmentsResolver,
  ShipmentFieldsResolver,
  ShipmentHistoryFieldsResolver,
  ShipmentLineFieldsResolver,
} from './shipment-fields.resolver.js';
import { ShipmentProgress } from './shipment-progress.service.js';
import { SHIPMENTS } from './shipments-of-orders.loader.js';
import { shipmentView } from './shipment.view.js';
import { ShipmentsRepository } from './shipments.repository.js';
import { ShipmentsResolver } from './shipments.resolver.js';
import { ShipmentsService } from './shipments.service.js';

/** Sends the goods of orders in parcels, and follows those. */
export function fulfillmentModule(core: Core, { orders }: { orders: OrdersForShipping }): Module {
  orders.readAlso(SHIPMENTS);
  const repository = new ShipmentsRepository();
  const shipments = new ShipmentsService(core, repository, orders);
  return {
    name: 'fulfillment',
    resolvers: [
      new ShipmentsResolver(shipments, new ShipmentProgress(core, repository, orders)),
      new ShipmentFieldsResolver(),
      new ShipmentLineFieldsResolver(),
      new ShipmentHistoryFieldsResolver(),
      new OrderShipmentsResolver(),
      new ShipmentLiveResolver(),
    ],
    permissions: {
      Mutation: {
        shipmentCreate: store.staff,
        shipmentStatusUpdate: store.staff,
        shipmentUpdate: store.staff,
        shipmentsBulkCreate: store.staff,
      },
      Subscription: { shipmentUpdated: store.anyone },
    },
    personalData: FULFILLMENT_DATA,
    subscriptions: { shipmentUpdated: followShipments(orders) },
    nodes: {
      shipment: {
        typename: 'Shipment',
        scope: 'store',
        load: async (ctx, ids) =>
          (await shipments.findVisible(ctx, ids)).map((shipment) => shipment && shipmentView(shipment)),
      },
    },
  };
}
