import type { Consumer } from '../../../platform/outbox/consumer.js';
import type { StockFlowRepository } from './stock-flow.repository.js';

/** Keeps what stock did, in two statements for a batch. An event only says which day of which variant to look at. */
export function stockFlowConsumer(flow: StockFlowRepository): Consumer {
  return {
    name: 'analytics.stock',
    types: [
      ...['stock.received', 'stock.sold', 'stock.returned', 'stock.adjusted', 'stock.transferred'],
      // New variants begin with their stock, which has no event of its own.
      ...['product.created', 'product.updated'],
    ],
    async handle(tx, events) {
      await flow.lock(tx);
      await flow.recount(
        tx,
        events.map(({ subjectKind, subjectId, occurredAt }) => ({
          kind: subjectKind === 'product' ? 'product' : 'variant',
          id: subjectId,
          occurredAt,
        })),
      );
    },
  };
}
