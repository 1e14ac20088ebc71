import type { TenantTx } from '../../platform/db/scope.js';
import type { Consumer, DeliveredEvent } from '../../platform/outbox/consumer.js';
import type { Outbox } from '../../platform/outbox/outbox.js';
import { salesCounted } from './catalog.events.js';

/** A line of `order.confirmed.v1`, as far as it matters here. */
interface SoldLine {
  readonly productId: string;
  readonly quantity: number;
}

/** Counts what is sold, for lists that show the most wanted first. Two statements, however many orders came. */
export function salesCountOf(outbox: Outbox): Consumer {
  return {
    name: 'catalog.sales-count',
    types: ['order.confirmed'],
    async handle(tx, events) {
      const sold = soldUnits(events);
      if (sold.size === 0) return;
      await addSales(tx, sold);
      await outbox.add(tx, salesCounted(tx.tenantId));
    },
  };
}

/**
 * The second statement begins when the first has the products' locks, so that it sees every document that others wrote
 * under them.
 */
async function addSales(tx: TenantTx, sold: ReadonlyMap<string, number>): Promise<void> {
  const ids = [...sold.keys()];
  await tx.query(
    `WITH sold AS (
       SELECT * FROM unnest($2::uuid[], $3::bigint[]) AS s(product_id, quantity)
     ), locked AS (
       SELECT p.id, s.quantity FROM product p JOIN sold s ON s.product_id = p.id
       WHERE p.tenant_id = $1 ORDER BY p.id FOR NO KEY UPDATE OF p
     )
     UPDATE product p SET sales_count = p.sales_count + l.quantity FROM locked l
     WHERE p.tenant_id = $1 AND p.id = l.id`,
    [tx.tenantId, ids, [...sold.values()]],
  );
  await tx.query(
    `UPDATE product_doc d SET sales_count = p.sales_count FROM product p
     WHERE d.tenant_id = $1 AND d.product_id = ANY($2::uuid[]) AND p.tenant_id = $1 AND p.id = d.product_id`,
    [tx.tenantId, ids],
  );
}

function soldUnits(events: readonly DeliveredEvent[]): Map<string, number> {
  const sold = new Map<string, number>();
  for (const { payload } of events) {
    for (const { productId, quantity } of payload['lines'] as readonly SoldLine[]) {
      sold.set(productId, (sold.get(productId) ?? 0) + quantity);
    }
  }
  return sold;
}
