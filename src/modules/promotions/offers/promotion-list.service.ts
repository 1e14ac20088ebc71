import type { TenantContext } from '../../../platform/context.js';
import { readPage, type KeysetOrder, type Page, type PageArguments } from '../../../platform/graphql/page.js';
import { codeOf } from '../uses/promotion-code.js';
import type { PromotionEntity } from './promotion.entity.js';
import type { PromotionFilter } from './promotion.type.js';
import type { PromotionsRepository } from './promotions.repository.js';

const NEWEST_FIRST: KeysetOrder<PromotionEntity> = {
  name: 'promotions',
  direction: 'DESC',
  columns: [
    { sql: 'p.created_at', type: 'timestamptz', valueOf: (row) => row.createdAt.toISOString() },
    { sql: 'p.id', type: 'uuid', valueOf: (row) => row.id },
  ],
};

/** The list of promotions. */
export class PromotionList {
  constructor(private readonly promotions: PromotionsRepository) {}

  /** Promotions, the newest first. */
  page(
    ctx: TenantContext,
    page: PageArguments,
    filter: PromotionFilter = {},
  ): Promise<Page<PromotionEntity>> {
    const wanted = {
      isActive: filter.isActive ?? null,
      code: filter.code == null ? null : codeOf(filter.code),
    };
    return readPage(ctx, {
      arguments: page,
      order: NEWEST_FIRST,
      filter: JSON.stringify(wanted),
      parameterOffset: this.promotions.pageOffset,
      fetch: (statement) => this.promotions.page(ctx, { ...wanted, now: ctx.clock.now() }, statement),
    });
  }
}
