/** Units whose price goes back. */
export interface RefundUnits {
  readonly orderLineId: string;
  readonly quantity: number;
  /** Whether they are put back on the shelf when the money has gone back. */
  readonly restock: boolean;
}

/** What is to go back of an order. */
export interface RefundWish {
  readonly orderId: string;
  /** Null: what the units cost or, without units, all that is left. */
  readonly amountMinor: number | null;
  readonly reason: string;
  readonly units: readonly RefundUnits[];
  /** Whether the units came back as a return. Others, as far as they were not sent yet, never will be. */
  readonly isOfReturn?: boolean;
  /** The same key answers the same refund. */
  readonly idempotencyKey: string;
  /** Whose key it is, where not the signed-in user's: a return is refunded once, whoever asks. */
  readonly actor?: string;
}
