import type { TenantContext } from '../../platform/context.js';
import { defineLoader, groupedBy } from '../../platform/graphql/loader.js';
import { orderLineLoader, orderLinesLoader, orderLoader } from '../orders/index.js';
import type { ShipmentHistoryEntity } from './shipment-history.entity.js';
import type { ShipmentWithLines } from './shipment-card.js';
import { ShipmentsRepository } from './shipments.repository.js';

const shipments = new ShipmentsRepository();

/** The shipments of orders with what is in them, the oldest first. Whether the viewer may see them is the caller's to know. */
export const shipmentsOfOrderLoader = defineLoader<string, ShipmentWithLines[]>(
  'shipmentsByOrder',
  async (ctx, orderIds) => {
    const rows = await shipments.ofOrders(ctx, orderIds);
    return groupedBy(orderIds, rows, (row) => row.orderId);
  },
);

/** What happened to shipments, in the order of time. */
export const shipmentHistoryLoader = defineLoader<string, ShipmentHistoryEntity[]>(
  'historyByShipment',
  async (ctx, ids) => {
    const rows = await shipments.historyOf(ctx, ids);
    return groupedBy(ids, rows, (row) => row.shipmentId);
  },
);

/** Lets a mutation answer with what it changed, whatever the operation loaded before. */
export function forgetShipment(ctx: TenantContext, { id, orderId, lines }: ShipmentWithLines): void {
  ctx.loader(shipmentHistoryLoader).clear(id);
  for (const definition of [shipmentsOfOrderLoader, orderLoader, orderLinesLoader]) {
    ctx.loader<string, unknown>(definition).clear(orderId);
  }
  for (const { orderLineId } of lines) ctx.loader(orderLineLoader).clear(orderLineId);
}
