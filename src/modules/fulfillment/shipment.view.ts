import { encodeId } from '../../kernel/ids.js';
import type { ShipmentWithLines } from './shipments.repository.js';

/** A shipment as the API answers it; `raw` serves the fields that need more than a property. */
export function shipmentView(shipment: ShipmentWithLines) {
  const { status, carrier, trackingNumber, trackingUrl, shippedAt, deliveredAt, version, createdAt } =
    shipment;
  return {
    nodeTypename: 'Shipment' as const,
    id: encodeId('shipment', shipment.id),
    ...{ status, carrier, trackingNumber, trackingUrl, shippedAt, deliveredAt, version, createdAt },
    raw: shipment,
  };
}

export type ShipmentView = ReturnType<typeof shipmentView>;
