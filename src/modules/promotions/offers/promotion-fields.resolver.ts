import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { encodeId } from '../../../kernel/ids.js';
import type { TenantContext } from '../../../platform/context.js';
import { MoneyType, moneyValue } from '../../../platform/graphql/money.type.js';
import { Decimal } from '../../../platform/graphql/scalars.js';
import type { PromotionEntity } from './promotion.entity.js';
import { isActive } from './promotion-state.js';
import { valueOf } from './promotion-terms.js';
import { Promotion, PromotionTarget } from './promotion.type.js';

@Resolver(() => Promotion)
export class PromotionFieldsResolver {
  @FieldResolver(() => ID, { description: 'Identifies the promotion.' })
  id(@Root() promotion: PromotionEntity): string {
    return encodeId('promotion', promotion.id);
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether it can be used now: switched on, within its time and not used up.',
  })
  isActive(@Root() promotion: PromotionEntity, @Ctx() ctx: TenantContext): boolean {
    return isActive(promotion, ctx.clock.now());
  }

  @FieldResolver(() => Decimal, {
    nullable: true,
    description: 'What is taken off: percent, or money of FIXED_AMOUNT; null for FREE_SHIPPING.',
  })
  value(@Root() promotion: PromotionEntity, @Ctx() ctx: TenantContext): string | null {
    return valueOf(promotion, ctx.tenant.currency);
  }

  @FieldResolver(() => MoneyType, {
    nullable: true,
    description: 'What the goods must cost together, at least; null: nothing.',
  })
  minimumSubtotal(@Root() promotion: PromotionEntity, @Ctx() ctx: TenantContext): MoneyType | null {
    const { minimumSubtotalMinor: minor } = promotion;
    return minor === null ? null : moneyValue(minor, ctx.tenant.currency);
  }

  @FieldResolver(() => Boolean, { description: 'Whether product lists and pages show the lower price.' })
  showsAsSalePrice(@Root() promotion: PromotionEntity): boolean {
    return promotion.isCatalog;
  }

  @FieldResolver(() => PromotionTarget, { description: 'For which goods and buyers it is.' })
  appliesTo(@Root() promotion: PromotionEntity): PromotionTarget {
    const { customerGroupId, firstOrderOnly, buyQuantity, getQuantity } = promotion;
    return {
      productIds: promotion.productIds.map((id) => encodeId('product', id)),
      categoryIds: promotion.categoryIds.map((id) => encodeId('category', id)),
      customerGroupId: customerGroupId && encodeId('customerGroup', customerGroupId),
      ...{ firstOrderOnly, buyQuantity, getQuantity },
    };
  }
}
