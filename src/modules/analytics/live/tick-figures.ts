/** What a store's day looks like at this moment. */
export interface TickFigures {
  readonly revenueMinor: number;
  readonly currency: string;
  readonly orders: number;
  readonly activeCarts: number;
  readonly visitors: number;
}
