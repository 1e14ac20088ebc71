import type { TenantTx } from '../../../platform/db/scope.js';
import { addJob } from '../../../platform/jobs/jobs.js';
import type { Consumer, DeliveredEvent } from '../../../platform/outbox/consumer.js';
import { generationsOf, type AnalyticsStateRepository } from './analytics-state.repository.js';
import type { MovementsRepository } from './movements.repository.js';
import type { SalesCountingService } from './sales-counting.service.js';
import { REBUILD_SALES } from './sales-rebuild.service.js';

export interface SalesConsumerParts {
  readonly states: AnalyticsStateRepository;
  readonly movements: MovementsRepository;
  readonly counting: SalesCountingService;
}

/**
 * Counts what happens to orders as it happens. An event only says which orders to look at; what is counted stands in the
 * ledger and the orders, so that events may come twice, late and in any order.
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
): Promise<void> {
  const orderIds = [...new Set(events.flatMap(({ payload }) => orderIdsOf(payload)))];
  const { state, isNew } = await states.lock(tx);
  if (orderIds.length > 0) await counting.count(tx, generationsOf(state), orderIds);
  await states.countedUpTo(tx, events.at(-1)!.occurredAt);
  const isPartial = isNew && (await movements.hasOthers(tx, orderIds));
  const hasMoved = events.some(({ type }) => type.startsWith('store.')) && (await states.isInOtherZone(tx));
  if (isPartial || hasMoved) await addJob(tx, REBUILD_SALES, { tenantId: tx.tenantId });
}

/** The orders an event is of: one, or a batch of those that were imported. */
function orderIdsOf({ orderId, orderIds }: DeliveredEvent['payload']): readonly string[] {
  if (typeof orderId === 'string') return [orderId];
  return Array.isArray(orderIds) ? (orderIds as string[]) : [];
}
