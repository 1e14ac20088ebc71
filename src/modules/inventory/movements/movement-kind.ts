/** Why stock moved. */
export const MOVEMENT_KINDS = {
  RECEIVED: 'Stock came in: the first count of a new variant, or a delivery.',
  RESERVED: 'Units were promised to an order that is being paid.',
  RELEASED: 'A promise was taken back: the payment failed, expired or was cancelled.',
  SOLD: 'Promised units were paid and left the stock.',
  RETURNED: 'Units of an order came back.',
  ADJUSTED: 'Somebody corrected the count.',
  TRANSFERRED: 'Units went from one location to another.',
} as const;

export type MovementKind = keyof typeof MOVEMENT_KINDS;
