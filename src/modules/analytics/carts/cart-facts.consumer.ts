import type { Consumer, DeliveredEvent } from '../../../platform/outbox/consumer.js';
import { addJob } from '../../../platform/jobs/jobs.js';
import { CartFacts, type CartNews } from './cart-fact.js';
import type { CartFactsRepository } from './cart-facts.repository.js';

/** What events say of carts, by their types without the version. */
const NEWS: Readonly<Record<string, CartNews['what']>> = {
  'cart.created': 'started',
  'cart.checkout_begun': 'checkoutBegun',
  'cart.expired': 'expired',
  'cart.merged': 'merged',
  'order.confirmed': 'confirmed',
  'order.failed': 'reopened',
  'order.expired': 'reopened',
  'order.cancelled': 'reopened',
};

/** The job that makes the facts of a store's carts anew. */
export const REBUILD_CARTS = 'analytics:carts-rebuild';

/**
 * Keeps what becomes of carts, and its sums; four statements for a batch. What is told twice counts once. A store that
 * has moved to another time zone gets its sums by the new days from a job.
 */
export function cartFactsConsumer(carts: CartFactsRepository): Consumer {
  return {
    name: 'analytics.carts',
    types: [...Object.keys(NEWS), 'store.updated'],
    async handle(tx, events) {
      const news = events.filter(({ type }) => !isOfStore(type)).map(newsOf);
      const timeZone = await carts.lockStore(tx);
      const ids = news.flatMap(({ cartId }) => cartId ?? []);
      const orderIds = news.flatMap(({ cartId, orderId }) => (cartId === null ? (orderId ?? []) : []));
      const facts = new CartFacts(await carts.lock(tx, ids, orderIds), timeZone);
      for (const one of news) facts.tell(one);
      if (facts.changed.size > 0) await carts.save(tx, [...facts.changed.values()], facts.additions());
      const hasMoved = news.length < events.length && (await carts.isInOtherZone(tx));
      if (!hasMoved) return;
      const { tenantId } = tx;
      await addJob(tx, REBUILD_CARTS, { tenantId }, { key: `${REBUILD_CARTS}:${tenantId}` });
    },
  };
}

function isOfStore(type: string): boolean {
  return type.startsWith('store.');
}

function newsOf({ type, subjectKind, subjectId, payload, occurredAt }: DeliveredEvent): CartNews {
  const isOfCart = subjectKind === 'cart';
  return {
    what: NEWS[type.replace(/\.v\d+$/, '')]!,
    cartId: isOfCart ? subjectId : null,
    orderId: isOfCart ? ((payload['orderId'] as string | undefined) ?? null) : subjectId,
    occurredAt,
  };
}
