import { LoadedOrderPart } from '../orders/index.js';
import { SHIPMENT_COLUMNS, type ShipmentCard } from './shipment-card.js';
import { shipmentsOfOrderLoader } from './shipment.loaders.js';
import { shipmentsOfOrderSql } from './shipments.repository.js';

/** Orders are read with their shipments. */
export const SHIPMENTS = new LoadedOrderPart<ShipmentCard, keyof ShipmentCard>({
  field: 'shipments',
  rows: shipmentsOfOrderSql,
  columns: SHIPMENT_COLUMNS,
  loader: shipmentsOfOrderLoader,
});
