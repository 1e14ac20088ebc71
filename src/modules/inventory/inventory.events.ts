import type { DomainEvent } from '../../platform/outbox/outbox.js';
import {
  availableOf,
  countBefore,
  crossingOf,
  type LevelChange,
  type LevelCount,
  type LevelState,
} from './changes/level-change.js';
import type { LocationEntity } from './locations/location.entity.js';
import type { MovementKind } from './movements/movement-kind.js';

/** `stock.adjusted.v1`, `stock.reserved.v1` and so on, with the level as it is now. */
function stockMoved(kind: MovementKind, change: LevelChange): DomainEvent {
  return {
    ...stockEvent(kind.toLowerCase(), change),
    payload: {
      ...payloadOf(change),
      onHandDelta: change.onHandDelta,
      reservedDelta: change.reservedDelta,
    },
  };
}

/**
 * `stock.low.v1` when the level fell below its threshold, `stock.replenished.v1` when it came back. Of one level they
 * always alternate.
 */
export function thresholdCrossed(before: LevelCount, after: LevelState): DomainEvent[] {
  const crossing = crossingOf(before, after);
  return crossing ? [{ ...stockEvent(crossing, after), isRoutine: true }] : [];
}

/** All events of a change, in the order of reading. */
export function eventsOf(kind: MovementKind, change: LevelChange): DomainEvent[] {
  return [stockMoved(kind, change), ...thresholdCrossed(countBefore(change), change)];
}

export function locationChanged(
  what: 'created' | 'updated' | 'deleted',
  location: LocationEntity,
): DomainEvent {
  const { id, isActive, isDefault } = location;
  return { type: `location.${what}.v1`, subject: { kind: 'location', id }, payload: { isActive, isDefault } };
}

function stockEvent(what: string, level: LevelState): DomainEvent {
  return {
    type: `stock.${what}.v1`,
    subject: { kind: 'variant', id: level.variantId },
    payload: payloadOf(level),
  };
}

function payloadOf({ variantId, locationId, onHand, reserved, lowStockThreshold }: LevelState) {
  return {
    ...{ variantId, locationId, onHand, reserved, lowStockThreshold },
    available: availableOf({ onHand, reserved }),
  };
}
