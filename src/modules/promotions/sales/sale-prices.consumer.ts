import type { TenantTx } from '../../../platform/db/scope.js';
import { addJob } from '../../../platform/jobs/jobs.js';
import type { Consumer, DeliveredEvent } from '../../../platform/outbox/consumer.js';
import { reviewProducts, reviewPromotion } from './sale-price.queue.js';
import type { SalePricesRepository } from './sale-prices.repository.js';

/** Has sale prices reviewed when promotions, products or the tree of categories change. The work itself is jobs'. */
export function followSales(sales: SalePricesRepository): Consumer {
  return {
    name: 'promotions.sale-prices',
    types: [
      ...['promotion.created', 'promotion.updated', 'promotion.deleted'],
      ...['product.created', 'product.updated', 'category.updated', 'category.deleted'],
    ],
    async handle(tx, events) {
      const promotions = new Set(
        subjects(events, 'promotion', ({ payload }) => payload['isCatalog'] === true),
      );
      const products = subjects(events, 'product');
      if (subjects(events, 'category').length > 0) {
        for (const id of await sales.offersByCategory(tx)) promotions.add(id);
      }
      for (const id of promotions) await addJob(tx, ...reviewPromotion(tx.tenantId, id));
      await reviewIfOnSale(tx, sales, products);
    },
  };
}

async function reviewIfOnSale(
  tx: TenantTx,
  sales: SalePricesRepository,
  productIds: readonly string[],
): Promise<void> {
  if (productIds.length === 0 || !(await sales.hasOffers(tx))) return;
  await addJob(tx, ...reviewProducts(tx.tenantId, productIds));
}

function subjects(
  events: readonly DeliveredEvent[],
  kind: string,
  isWanted: (event: DeliveredEvent) => boolean = () => true,
): string[] {
  const found = events.filter((event) => event.subjectKind === kind && isWanted(event));
  return [...new Set(found.map((event) => event.subjectId))];
}
