import { orderPart } from '../orders/index.js';
import { shipmentsOfOrderLoader } from './shipment.loaders.js';
import { SHIPMENTS_OF_ORDER } from './shipments.repository.js';

/** Orders are read with their shipments. */
export const shipmentsOfOrders = orderPart({
  field: 'shipments',
  rows: SHIPMENTS_OF_ORDER,
  loader: shipmentsOfOrderLoader,
  read: ({ createdAt, updatedAt, shippedAt, deliveredAt, ...shipment }) => ({
    ...shipment,
    ...{ createdAt: new Date(createdAt), updatedAt: new Date(updatedAt) },
    ...{ shippedAt: shippedAt && new Date(shippedAt), deliveredAt: deliveredAt && new Date(deliveredAt) },
  }),
});
