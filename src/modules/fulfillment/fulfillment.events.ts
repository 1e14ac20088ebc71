import type { DomainEvent } from '../../platform/outbox/outbox.js';
import type { ShipmentStatus } from './shipment-state.js';
import type { ShipmentWithLines } from './shipment-card.js';

export function shipmentCreated(shipment: ShipmentWithLines): DomainEvent {
  return shipmentEvent('created', shipment);
}

export function shipmentStatusChanged(
  shipment: ShipmentWithLines,
  previousStatus: ShipmentStatus,
): DomainEvent {
  return shipmentEvent('status_changed', shipment, { previousStatus });
}

/** Carrier or tracking were corrected. */
export function shipmentUpdated(shipment: ShipmentWithLines): DomainEvent {
  return shipmentEvent('updated', shipment);
}

function shipmentEvent(what: string, shipment: ShipmentWithLines, more: object = {}): DomainEvent {
  const { id, orderId, status, carrier, trackingNumber, trackingUrl, lines } = shipment;
  return {
    type: `shipment.${what}.v1`,
    subject: { kind: 'shipment', id },
    payload: { orderId, shipmentId: id, status, carrier, trackingNumber, trackingUrl, lines, ...more },
    unsaid: ['trackingNumber', 'trackingUrl'],
  };
}
