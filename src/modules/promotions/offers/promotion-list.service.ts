import { Fault } from '../../../kernel/errors.js';
import type { TenantContext } from '../../../platform/context.js';
import { readPage, type KeysetOrder, type Page, type PageArguments } from '../../../platform/graphql/page.js';
import { storableText } from '../../../platform/validation.js';
import { codeOf } from '../uses/promotion-code.js';
import type { PromotionEntity } from './promotion.entity.js';
import type { PromotionFilter } from './promotion.type.js';
import type { PromotionsRepository } from './promotions.repository.js';

const MAX_CODE_LENGTH = 100;

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

  /** Promotions, the newest first. @throws Fault BAD_USER_INPUT for a code that no promotion can have */
  page(
    ctx: TenantContext,
    page: PageArguments,
    filter: PromotionFilter = {},
  ): Promise<Page<PromotionEntity>> {
    const wanted = { isActive: filter.isActive ?? null, code: codeBeginning(filter.code) };
    return readPage(ctx, {
      arguments: page,
      order: NEWEST_FIRST,
      filter: JSON.stringify(wanted),
      parameterOffset: this.promotions.pageOffset,
      fetch: (statement) => this.promotions.page(ctx, { ...wanted, now: ctx.clock.now() }, statement),
    });
  }
}

function codeBeginning(code: string | null | undefined): string | null {
  if (code == null) return null;
  if (storableText.max(MAX_CODE_LENGTH).safeParse(code).success) return codeOf(code);
  throw new Fault('BAD_USER_INPUT', `\`filter.code\` takes up to ${MAX_CODE_LENGTH} characters.`);
}
