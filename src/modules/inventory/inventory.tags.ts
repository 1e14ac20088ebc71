import { storeTag } from '../../platform/response-cache/tags.js';
import type { StaleTags, StaleTagsByType } from '../../platform/response-cache/invalidation.js';
import { MOVEMENT_KINDS } from './movements/movement-kind.js';

/** Of answers that depend on which variants there are any of. What there is of one has the variant's id as its tag. */
export function stockedOrNot(tenantId: string): string {
  return `in-stock:${tenantId}`;
}

/** The part of `stock.sold.v1` and its like that matters here. */
interface Moved {
  readonly variantId: string;
  readonly available: number;
  readonly onHandDelta: number;
  readonly reservedDelta: number;
}

/** Lists of what is in stock change only when the last unit goes, or the first comes. */
const staleWithStock: StaleTags = ({ tenantId, payload }) => {
  const { variantId, available, onHandDelta, reservedDelta } = payload as unknown as Moved;
  const before = available - onHandDelta + reservedDelta;
  const isCrossed = before > 0 !== available > 0;
  return isCrossed ? [variantId, stockedOrNot(tenantId)] : [variantId];
};

const wholeStore: StaleTags = ({ tenantId }) => [storeTag(tenantId)];

/** What answers show of stock, and which events change it. Where a location opens or closes, everything may have. */
export const inventoryStaleTags: StaleTagsByType = {
  ...Object.fromEntries(
    Object.keys(MOVEMENT_KINDS).map((kind) => [`stock.${kind.toLowerCase()}`, staleWithStock]),
  ),
  'location.updated': wholeStore,
  'location.deleted': wholeStore,
};
