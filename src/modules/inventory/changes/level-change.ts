/** What a change of a level is asked for. A level that cannot take it stays as it is. */
export interface LevelDelta {
  readonly variantId: string;
  /** Null is the store's default location. */
  readonly locationId: string | null;
  readonly onHandDelta: number;
  /** The change is made only when this many are on hand. */
  readonly expectedOnHand?: number;
}

/** The numbers of a level. */
export interface LevelCount {
  readonly onHand: number;
  readonly reserved: number;
  readonly lowStockThreshold: number | null;
}

/** A level as it is. */
export interface LevelState extends LevelCount {
  readonly variantId: string;
  readonly locationId: string;
  readonly updatedAt: Date;
}

/** A level as it is after a change, and by how much it changed. */
export interface LevelChange extends LevelState {
  readonly onHandDelta: number;
  readonly reservedDelta: number;
}

/** Units of the level that can be bought. */
export function availableOf({ onHand, reserved }: Pick<LevelCount, 'onHand' | 'reserved'>): number {
  return onHand - reserved;
}

/** Whether fewer units are available than the threshold asks for. Without a threshold stock is never low. */
export function isLow(level: LevelCount): boolean {
  return level.lowStockThreshold !== null && availableOf(level) < level.lowStockThreshold;
}

/** Whether the level became low or stopped being so. Null when nothing of the kind happened. */
export function crossingOf(before: LevelCount, after: LevelCount): 'low' | 'replenished' | null {
  if (isLow(before) === isLow(after)) return null;
  return isLow(after) ? 'low' : 'replenished';
}

/** The level before the change. The row was locked by it, so nothing else came in between. */
export function countBefore(change: LevelChange): LevelCount {
  return {
    onHand: change.onHand - change.onHandDelta,
    reserved: change.reserved - change.reservedDelta,
    lowStockThreshold: change.lowStockThreshold,
  };
}
