import type { CurrencyCode } from '../../../kernel/currency.js';
import type { PromotionEntity } from './promotion.entity.js';
import type { PromotionChange, TargetValues } from './promotion.rules.js';
import { termsOf } from './promotion-terms.js';

/** What every promotion has that does not say otherwise. */
export const UNCONDITIONAL = {
  code: null,
  minimumSubtotalMinor: null,
  productIds: [] as string[],
  categoryIds: [] as string[],
  customerGroupId: null,
  firstOrderOnly: false,
  buyQuantity: null,
  getQuantity: null,
  isExclusive: false,
  priority: 0,
  usageLimit: null,
  usageLimitPerCustomer: null,
  startsAt: null,
  endsAt: null,
  isEnabled: true,
};

/**
 * The columns that the change sets, those that stay left out. `value` is read by the promotion's kind; a new promotion
 * needs one where its kind does.
 * @throws Refusal REQUIRED, INVALID, OUT_OF_RANGE for a value that the kind does not take
 */
export function columnsOfChange(
  change: PromotionChange,
  { kind, currency, isNew }: { kind: PromotionEntity['kind']; currency: CurrencyCode; isNew: boolean },
): Partial<PromotionEntity> {
  const { value, minimumSubtotal, appliesTo, ...direct } = change;
  return withoutUndefined({
    ...direct,
    minimumSubtotalMinor: minimumSubtotal,
    ...(isNew || value !== undefined ? termsOf(kind, value, currency) : {}),
    ...(appliesTo === undefined ? {} : targetColumns(appliesTo ?? {}, kind)),
  });
}

/** A target is replaced as a whole: what it does not name does not narrow it. */
function targetColumns(target: Partial<TargetValues>, kind: PromotionEntity['kind']) {
  const hasQuantities = kind === 'BUY_X_GET_Y';
  return {
    productIds: target.productIds ?? [],
    categoryIds: target.categoryIds ?? [],
    customerGroupId: target.customerGroupId ?? null,
    firstOrderOnly: target.firstOrderOnly ?? false,
    buyQuantity: hasQuantities ? (target.buyQuantity ?? null) : null,
    getQuantity: hasQuantities ? (target.getQuantity ?? null) : null,
  };
}

function withoutUndefined(columns: object): Partial<PromotionEntity> {
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined));
}
