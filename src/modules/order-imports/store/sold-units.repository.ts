import type { TenantTx } from '../../../platform/db/scope.js';
import { PROVIDER } from '../books/past-money.js';
import type { SoldKey } from '../books/sold-units.js';

/** A line of an order that an earlier batch wrote, with what is left of both. */
export interface StoredSale extends SoldKey {
  readonly lineId: string;
  readonly orderId: string;
  readonly paymentId: string;
  readonly totalMinor: number;
  readonly refundedMinor: number;
  readonly leftMinor: number;
  readonly leftUnits: number;
}

/** SQL that finds what customers bought before. */
export class SoldUnitsRepository {
  /**
   * Lines of imported orders that were sold like that and have not gone back altogether, the oldest first. Locks their
   * orders, as whoever refunds does; what is left is read when that is done.
   */
  async lock(tx: TenantTx, keys: readonly SoldKey[]): Promise<StoredSale[]> {
    const wanted = [
      keys.map(({ customerId }) => customerId),
      keys.map(({ stockCode }) => stockCode),
      keys.map(({ unitMinor }) => unitMinor),
    ];
    const locked = await tx.query<{ lineId: string }>(
      `SELECT l.id AS "lineId"
       FROM unnest($2::uuid[], $3::text[], $4::bigint[]) AS w(customer_id, sku, unit_minor)
       JOIN sales_order o ON o.tenant_id = $1 AND o.customer_id = w.customer_id
       JOIN order_line l ON l.tenant_id = $1 AND l.order_id = o.id AND l.sku = w.sku AND l.unit_minor = w.unit_minor
       WHERE l.refunded_quantity < l.quantity ORDER BY o.id FOR NO KEY UPDATE OF o`,
      [tx.tenantId, ...wanted],
    );
    if (locked.length === 0) return [];
    return tx.query<StoredSale>(
      `SELECT l.id AS "lineId", o.id AS "orderId", p.id AS "paymentId", o.customer_id AS "customerId",
         o.shipping_address->>'countryCode' AS "countryCode", l.sku AS "stockCode", l.unit_minor AS "unitMinor",
         o.total_minor AS "totalMinor", o.refunded_minor AS "refundedMinor",
         least(o.captured_minor - o.refunded_minor, p.captured_minor - p.refunded_minor - p.disputed_minor) AS "leftMinor",
         l.quantity - l.refunded_quantity AS "leftUnits"
       FROM order_line l
       JOIN sales_order o ON o.tenant_id = $1 AND o.id = l.order_id
       JOIN payment p ON p.tenant_id = $1 AND p.order_id = o.id AND p.provider = $3
       WHERE l.tenant_id = $1 AND l.id = ANY($2::uuid[]) AND l.refunded_quantity < l.quantity
       ORDER BY o.created_at, o.number, l.position`,
      [tx.tenantId, [...new Set(locked.map(({ lineId }) => lineId))], PROVIDER],
    );
  }
}
