import { columnsOf } from '../../../platform/db/rows.js';
import type { TenantScope, TenantTx } from '../../../platform/db/scope.js';
import type { PromotionFacts } from '../../pricing/index.js';
import { PromotionEntity } from '../offers/promotion.entity.js';

const FACTS = columnsOf(PromotionEntity, 'p', [
  ...(['id', 'name', 'code', 'kind', 'percentBps', 'amountMinor', 'buyQuantity', 'getQuantity'] as const),
  ...(['minimumSubtotalMinor', 'productIds', 'categoryIds', 'customerGroupId', 'firstOrderOnly'] as const),
  ...(['isExclusive', 'priority', 'startsAt', 'endsAt', 'isEnabled'] as const),
  ...(['usageLimit', 'usageCount', 'usageLimitPerCustomer'] as const),
]);

/** A promotion that an order uses. */
export interface AppliedUse {
  readonly promotionId: string;
  readonly discountMinor: number;
}

/** Whose cart is priced, with which codes, in upper case. */
export interface FactsRequest {
  readonly codes: readonly string[];
  readonly customerId: string | null;
  /** Automatic promotions that are not running then are left out: they are nobody's business. */
  readonly now: Date;
}

export interface OrderUses {
  readonly orderId: string;
  readonly customerId: string;
  readonly applied: readonly AppliedUse[];
}

/** SQL of what promotions are used for. Promotions are locked in the order of their ids, counters of customers under them. */
export class PromotionUsesRepository {
  facts(scope: TenantScope, { codes, customerId, now }: FactsRequest): Promise<PromotionFacts[]> {
    return scope.query<PromotionFacts>(
      `SELECT ${FACTS}, coalesce(u.used, 0) AS "usedByCustomer" FROM promotion p
       LEFT JOIN promotion_customer_use u ON u.tenant_id = $1 AND u.promotion_id = p.id AND u.customer_id = $3
       WHERE p.tenant_id = $1 AND p.deleted_at IS NULL AND NOT p.is_catalog
         AND (p.code = ANY($2::text[])
           OR p.code IS NULL AND p.is_enabled
             AND (p.starts_at > $4::timestamptz) IS NOT TRUE AND (p.ends_at <= $4) IS NOT TRUE)`,
      [scope.tenantId, codes, customerId, now],
    );
  }

  /** The automatic promotions that are switched on and not over, also those that have not begun. */
  automatic(scope: TenantScope, now: Date): Promise<PromotionFacts[]> {
    return scope.query<PromotionFacts>(
      `SELECT ${FACTS}, 0 AS "usedByCustomer" FROM promotion p
       WHERE p.tenant_id = $1 AND p.deleted_at IS NULL AND NOT p.is_catalog AND p.code IS NULL AND p.is_enabled
         AND (p.ends_at <= $2) IS NOT TRUE`,
      [scope.tenantId, now],
    );
  }

  /**
   * Records the uses of an order and counts them, in total and for its customer. Answers the promotions that neither
   * were used up, nor by this customer; when one is missing, the caller takes everything back. Their rows stay locked.
   */
  async count(tx: TenantTx, { orderId, customerId, applied }: OrderUses): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `WITH applied AS (
         SELECT * FROM unnest($4::uuid[], $5::bigint[]) AS a(promotion_id, discount_minor)
       ), locked AS (
         SELECT id FROM promotion WHERE tenant_id = $1 AND id = ANY($4::uuid[]) ORDER BY id FOR NO KEY UPDATE
       ), counted AS (
         UPDATE promotion p SET usage_count = p.usage_count + 1 FROM locked l
         WHERE p.tenant_id = $1 AND p.id = l.id AND p.is_enabled AND p.deleted_at IS NULL
           AND (p.usage_limit IS NULL OR p.usage_count < p.usage_limit)
         RETURNING p.id, p.usage_limit_per_customer
       ), recorded AS (
         INSERT INTO promotion_use (tenant_id, promotion_id, order_id, customer_id, discount_minor, created_at)
         SELECT $1, a.promotion_id, $2, $3, a.discount_minor, $6 FROM applied a JOIN counted t ON t.id = a.promotion_id
       )
       INSERT INTO promotion_customer_use AS c (tenant_id, promotion_id, customer_id, used)
       SELECT $1, id, $3, 1 FROM counted ORDER BY id
       ON CONFLICT (tenant_id, promotion_id, customer_id) DO UPDATE SET used = c.used + 1
       WHERE c.used < (
         SELECT coalesce(t.usage_limit_per_customer, 2147483647) FROM counted t WHERE t.id = c.promotion_id)
       RETURNING promotion_id AS id`,
      [
        ...[tx.tenantId, orderId, customerId],
        applied.map((use) => use.promotionId),
        applied.map((use) => use.discountMinor),
        tx.now,
      ],
    );
    return rows.map((row) => row.id);
  }

  /** Gives back what the order used, unless that was done before. */
  async release(tx: TenantTx, orderId: string): Promise<void> {
    await tx.query(
      `WITH released AS (
         UPDATE promotion_use SET released_at = $3
         WHERE tenant_id = $1 AND order_id = $2 AND released_at IS NULL RETURNING promotion_id, customer_id
       ), locked AS (
         SELECT p.id, r.customer_id FROM promotion p JOIN released r ON r.promotion_id = p.id
         WHERE p.tenant_id = $1 ORDER BY p.id FOR NO KEY UPDATE OF p
       ), counted AS (
         UPDATE promotion p SET usage_count = greatest(p.usage_count - 1, 0) FROM locked l
         WHERE p.tenant_id = $1 AND p.id = l.id
       )
       UPDATE promotion_customer_use c SET used = greatest(c.used - 1, 0) FROM locked l
       WHERE c.tenant_id = $1 AND c.promotion_id = l.id AND c.customer_id = l.customer_id`,
      [tx.tenantId, orderId, tx.now],
    );
  }

  /** What buyers know of the promotion: its name, and its code unless it applies by itself. */
  async knownAs(scope: TenantScope, promotionId: string): Promise<{ name: string; code: string | null }> {
    const [row] = await scope.query<{ name: string; code: string | null }>(
      `SELECT name, code FROM promotion WHERE tenant_id = $1 AND id = $2`,
      [scope.tenantId, promotionId],
    );
    return row!;
  }
}
