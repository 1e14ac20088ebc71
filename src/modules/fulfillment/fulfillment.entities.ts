import { ShipmentHistoryEntity } from './shipment-history.entity.js';
import { ShipmentLineEntity } from './shipment-line.entity.js';
import { ShipmentEntity } from './shipment.entity.js';

export const fulfillmentEntities = [ShipmentEntity, ShipmentLineEntity, ShipmentHistoryEntity];
