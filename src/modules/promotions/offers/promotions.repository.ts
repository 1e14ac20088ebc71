import { columnsOf } from '../../../platform/db/rows.js';
import type { TenantScope, TenantTx } from '../../../platform/db/scope.js';
import { TenantRepository } from '../../../platform/db/tenant-repository.js';
import type { PageStatement } from '../../../platform/graphql/page.js';
import { PromotionEntity } from './promotion.entity.js';

/** Separates the locks on numbers of promotions from other advisory locks. */
const NUMBERS_LOCK = 7_260_012;

/** Which promotions a list shows. Null is any. */
export interface WantedPromotions {
  readonly isActive: boolean | null;
  /** Beginning of the code, in upper case. */
  readonly code: string | null;
}

/** SQL of promotions as the staff manages them. */
export class PromotionsRepository extends TenantRepository<PromotionEntity> {
  constructor() {
    super(PromotionEntity);
  }

  /** Promotions that are not deleted; `now` decides which are active. */
  page(
    scope: TenantScope,
    { isActive, code, now }: WantedPromotions & { now: Date },
    page: PageStatement,
  ): Promise<PromotionEntity[]> {
    return scope.query<PromotionEntity>(
      `SELECT ${columnsOf(PromotionEntity, 'p')} FROM promotion p
       WHERE p.tenant_id = $1 AND p.deleted_at IS NULL
         AND ($2::boolean IS NULL OR $2 = (
           p.is_enabled AND (p.starts_at > $4::timestamptz) IS NOT TRUE AND (p.ends_at <= $4) IS NOT TRUE
           AND (p.usage_count >= p.usage_limit) IS NOT TRUE))
         AND ($3::text IS NULL OR starts_with(p.code, $3))
         ${page.condition} ORDER BY ${page.orderBy} LIMIT ${page.limit}`,
      [scope.tenantId, isActive, code, now, ...page.parameters],
    );
  }

  /** How many parameters {@link page} has before those of the page. */
  readonly pageOffset = 4;

  /** The promotion, locked, unless it is deleted. */
  async lockLive(tx: TenantTx, id: string): Promise<PromotionEntity | null> {
    const rows = await this.select(tx, 'AND id = $2 AND deleted_at IS NULL FOR UPDATE', [id]);
    return rows[0] ?? null;
  }

  /** Waits for all others of the store who count its promotions, until the transaction ends. */
  async lockNumbers(tx: TenantTx): Promise<void> {
    await tx.query(`SELECT pg_advisory_xact_lock($1, hashtext($2))`, [NUMBERS_LOCK, tx.tenantId]);
  }

  /** Whether more than `limit` promotions without a code are switched on and not over. */
  hasMoreAutomatic(tx: TenantTx, limit: number): Promise<boolean> {
    const condition = 'code IS NULL AND is_enabled AND (ends_at <= $3) IS NOT TRUE';
    return this.hasMore(tx, condition, [limit, tx.now]);
  }

  /** Whether more than `limit` promotions have a code. */
  hasMoreCodes(tx: TenantTx, limit: number): Promise<boolean> {
    return this.hasMore(tx, 'code IS NOT NULL', [limit]);
  }

  /** Looks at no more rows than it must. */
  private async hasMore(tx: TenantTx, condition: string, parameters: readonly unknown[]): Promise<boolean> {
    const rows = await tx.query(
      `SELECT FROM promotion WHERE tenant_id = $1 AND deleted_at IS NULL AND ${condition} OFFSET $2 LIMIT 1`,
      [tx.tenantId, ...parameters],
    );
    return rows.length > 0;
  }

  /** Those of the ids that products, categories and customer groups of the store have. */
  async presentTargets(tx: TenantTx, ids: readonly string[]): Promise<Set<string>> {
    if (ids.length === 0) return new Set();
    const rows = await tx.query<{ id: string }>(
      `SELECT id FROM product WHERE tenant_id = $1 AND id = ANY($2::uuid[]) AND deleted_at IS NULL
       UNION ALL SELECT id FROM category WHERE tenant_id = $1 AND id = ANY($2::uuid[]) AND deleted_at IS NULL
       UNION ALL SELECT id FROM customer_group WHERE tenant_id = $1 AND id = ANY($2::uuid[])`,
      [tx.tenantId, ids],
    );
    return new Set(rows.map((row) => row.id));
  }
}
