export { fulfillmentModule } from './fulfillment.module.js';
export { fulfillmentEntities } from './fulfillment.entities.js';
export { shipmentsOfOrderLoader } from './shipment.loaders.js';
export { Shipment } from './shipment.type.js';
export { shipmentView, type ShipmentView } from './shipment.view.js';
export type { ShipmentWithLines } from './shipments.repository.js';
