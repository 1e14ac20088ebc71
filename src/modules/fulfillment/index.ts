export { fulfillmentModule } from './fulfillment.module.js';
export { fulfillmentEntities } from './fulfillment.entities.js';
export { shipmentsOfOrderLoader } from './shipment.loaders.js';
