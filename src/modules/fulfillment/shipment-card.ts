import type { ShipmentEntity } from './shipment.entity.js';
import type { LineUnits } from './units-to-send.js';

/** A shipment with what is in it. */
export type ShipmentWithLines = Pick<ShipmentEntity, keyof ShipmentEntity> & { lines: LineUnits[] };

/** What is shown of a shipment. */
export const SHIPMENT_CARD = [
  ...(['id', 'orderId', 'status', 'carrier', 'trackingNumber', 'trackingUrl'] as const),
  ...(['shippedAt', 'deliveredAt', 'version', 'createdAt', 'lines'] as const),
] as const satisfies readonly (keyof ShipmentWithLines)[];

/** Of which of these columns its fields are made. */
export const SHIPMENT_COLUMNS = {
  all: SHIPMENT_CARD,
  always: ['id'],
  ofField: { order: ['orderId'], lines: ['lines', 'orderId'], history: [] },
} as const;

/** The instants are texts of JSON where it came with its order. */
export type ShipmentCard = Pick<
  ShipmentWithLines,
  Exclude<(typeof SHIPMENT_CARD)[number], 'shippedAt' | 'deliveredAt' | 'createdAt'>
> & {
  readonly shippedAt: Date | string | null;
  readonly deliveredAt: Date | string | null;
  readonly createdAt: Date | string;
};
