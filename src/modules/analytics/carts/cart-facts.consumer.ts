import type { Consumer, DeliveredEvent } from '../../../platform/outbox/consumer.js';
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

/** Keeps what becomes of carts, and its sums; four statements for a batch. What is told twice counts once. */
export function cartFactsConsumer(carts: CartFactsRepository): Consumer {
  return {
    name: 'analytics.carts',
    types: Object.keys(NEWS),
    async handle(tx, events) {
      const news = events.map(newsOf);
      const ids = news.flatMap(({ cartId }) => cartId ?? []);
      const orderIds = news.flatMap(({ cartId, orderId }) => (cartId === null ? (orderId ?? []) : []));
      const facts = new CartFacts(await carts.lock(tx, ids, orderIds), await carts.timeZone(tx));
      for (const one of news) facts.tell(one);
      if (facts.changed.size > 0) await carts.save(tx, [...facts.changed.values()], facts.additions());
    },
  };
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
