/** Where a shipment stands. */
export const SHIPMENT_STATUSES = {
  PENDING: 'It is being packed. It can still be cancelled.',
  SHIPPED: 'The carrier has it.',
  IN_TRANSIT: 'It is moving from place to place.',
  OUT_FOR_DELIVERY: 'It is on the vehicle that brings it to the buyer.',
  DELIVERED: 'It has arrived.',
  FAILED: 'The carrier could not hand it over. It may try again.',
  RETURNED: 'It came back without having been handed over. Its units can be sent again.',
  CANCELLED: 'It was called off before it left. Its units can be sent again.',
} as const;

export type ShipmentStatus = keyof typeof SHIPMENT_STATUSES;

/**
 * Where a shipment can go from each status. Steps may be left out, because not every carrier reports each of them, and
 * parcels that missed their buyer go back on the road; nothing comes back from an end.
 */
export const SHIPMENT_FLOW: Readonly<Record<ShipmentStatus, readonly ShipmentStatus[]>> = {
  PENDING: ['SHIPPED', 'IN_TRANSIT', 'OUT_FOR_DELIVERY', 'DELIVERED', 'CANCELLED'],
  SHIPPED: ['IN_TRANSIT', 'OUT_FOR_DELIVERY', 'DELIVERED', 'FAILED', 'RETURNED'],
  IN_TRANSIT: ['OUT_FOR_DELIVERY', 'DELIVERED', 'FAILED', 'RETURNED'],
  OUT_FOR_DELIVERY: ['IN_TRANSIT', 'DELIVERED', 'FAILED', 'RETURNED'],
  FAILED: ['IN_TRANSIT', 'OUT_FOR_DELIVERY', 'DELIVERED', 'RETURNED'],
  DELIVERED: [],
  RETURNED: [],
  CANCELLED: [],
};

export function canBecome(from: ShipmentStatus, to: ShipmentStatus): boolean {
  return SHIPMENT_FLOW[from].includes(to);
}

/** Whether nothing can happen to it any more. */
export function isEnded(status: ShipmentStatus): boolean {
  return SHIPMENT_FLOW[status].length === 0;
}

/** Whether its units count as sent: they are on their way or have arrived. */
export function holdsUnits(status: ShipmentStatus): boolean {
  return status !== 'CANCELLED' && status !== 'RETURNED';
}

/** The times that a status leaves behind. Each is written once and stays. */
export interface ShipmentTimes {
  readonly shippedAt: Date | null;
  readonly deliveredAt: Date | null;
}

/** The times after the shipment has reached the status. */
export function timesAfter(
  status: ShipmentStatus,
  { shippedAt, deliveredAt }: ShipmentTimes,
  now: Date,
): ShipmentTimes {
  const hasLeft = status !== 'PENDING' && status !== 'CANCELLED';
  return {
    shippedAt: shippedAt ?? (hasLeft ? now : null),
    deliveredAt: deliveredAt ?? (status === 'DELIVERED' ? now : null),
  };
}
