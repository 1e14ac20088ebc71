import type { TenantTx } from '../../../platform/db/scope.js';
import { addJob } from '../../../platform/jobs/jobs.js';
import type { Consumer, DeliveredEvent } from '../../../platform/outbox/consumer.js';
import { generationsOf, type AnalyticsStateRepository } from './analytics-state.repository.js';
import type { MovementsRepository } from './movements.repository.js';
import type { SalesCountingService } from './sales-counting.service.js';
import { REBUILD_SALES } from './sales-rebuild.service.js';

/** Of so many orders the movements are counted at once: more would be more memory and a longer lock. */
const CHUNK = 500;

export interface SalesConsumerParts {
  readonly states: AnalyticsStateRepository;
  readonly movements: MovementsRepository;
  readonly counting: SalesCountingService;
}

/**
 * Counts what happens to orders as it happens. An event only says which orders to look at; what is counted stands in the
 * ledger and the orders, so that events may come twice, late and in any order. Events of many orders are taken in turns, and
 * while a rebuild has the store in hand, other stores are not kept waiting.
 */
export function salesConsumer(parts: SalesConsumerParts): Consumer {
  return {
    name: 'analytics.sales',
    types: [
      ...['order.confirmed', 'order.cancelled', 'order.failed', 'order.expired', 'order.updated'],
      ...['payment.authorized', 'payment.captured', 'payment.failed', 'payment.refunded_late'],
      ...['payment.disputed', 'payment.dispute_updated'],
      ...['refund.created', 'refund.succeeded', 'refund.failed', 'orders.imported', 'store.updated'],
    ],
    handle: (tx, events) => handle(tx, parts, events),
  };
}

async function handle(
  tx: TenantTx,
  { states, movements, counting }: SalesConsumerParts,
  events: readonly DeliveredEvent[],
): Promise<DeliveredEvent | undefined> {
  const { taken, orderIds } = turnOf(events);
  const { state, isNew } = await states.lockSoon(tx);
  for (let from = 0; from < orderIds.length; from += CHUNK)
    await counting.count(tx, generationsOf(state), orderIds.slice(from, from + CHUNK));
  await states.countedUpTo(tx, taken.at(-1)!.occurredAt);
  const isPartial = isNew && (await movements.hasOthers(tx, orderIds));
  const hasMoved = taken.some(({ type }) => type.startsWith('store.')) && (await states.isInOtherZone(tx));
  if (isPartial || hasMoved) {
    // However often a store is changed meanwhile, it is rebuilt once. What a partial one lacks no state tells.
    const key = `${REBUILD_SALES}:${tx.tenantId}`;
    await addJob(tx, REBUILD_SALES, { tenantId: tx.tenantId, onlyWhenBehind: !isPartial }, { key });
  }
  return taken.length < events.length ? taken.at(-1) : undefined;
}

/** The first of the events, of no more orders than are counted at once, or one. */
function turnOf(events: readonly DeliveredEvent[]) {
  const ids = new Set<string>();
  const end = events.findIndex(({ payload }, index) => {
    const more = orderIdsOf(payload);
    if (index > 0 && ids.size + more.length > CHUNK) return true;
    more.forEach((id) => ids.add(id));
    return false;
  });
  return { taken: end === -1 ? events : events.slice(0, end), orderIds: [...ids] };
}

/** The orders an event is of: one, or a batch of those that were imported. */
function orderIdsOf({ orderId, orderIds }: DeliveredEvent['payload']): readonly string[] {
  if (typeof orderId === 'string') return [orderId];
  return Array.isArray(orderIds) ? (orderIds as string[]) : [];
}
