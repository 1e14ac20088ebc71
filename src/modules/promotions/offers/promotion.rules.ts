import { z } from 'zod';
import type { CurrencyCode } from '../../../kernel/currency.js';
import { Refusal, type Problem } from '../../../kernel/errors.js';
import { parseDecimal } from '../../../kernel/money.js';
import { publicId, text } from '../../../platform/validation.js';
import { codeOf } from '../uses/promotion-code.js';
import type { PromotionEntity } from './promotion.entity.js';
import { PromotionKind } from './promotion-kind.js';

const MAX_PRODUCTS = 500;
const MAX_CATEGORIES = 100;
const MAX_USES = 1_000_000_000;
const MAX_PRIORITY = 1_000_000;
const MAX_UNITS = 999;

const code = text(40)
  .transform(codeOf)
  .pipe(
    z
      .string()
      .max(40, 'At most 40 characters, please.')
      .regex(
        /^[\p{L}\p{N}\p{M}_.%-]+$/u,
        'A code has letters, digits and the signs _ . % - only, for example "SUMMER-10".',
      ),
  );

const uses = z.number().int().min(1).max(MAX_USES).nullish();
const units = z.number().int().min(1).max(MAX_UNITS).nullish();

function idsOf(kind: 'product' | 'category', max: number) {
  return z
    .array(publicId(kind))
    .max(max, `At most ${max}, please.`)
    .transform((ids) => [...new Set(ids)])
    .nullish();
}

const target = z.object({
  productIds: idsOf('product', MAX_PRODUCTS),
  categoryIds: idsOf('category', MAX_CATEGORIES),
  customerGroupId: publicId('customerGroup').nullish(),
  firstOrderOnly: z.boolean().nullish(),
  buyQuantity: units,
  getQuantity: units,
});

function amount(currency: CurrencyCode) {
  return z.string().transform((value, context) => {
    const minor = parseDecimal(value.trim(), currency);
    if (minor !== null && minor > 0) return minor;
    const message = `An amount in ${currency} above 0 is needed, for example "12".`;
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  });
}

/** What may be changed. Absent stays as it is, null clears. */
export function promotionUpdateRules(currency: CurrencyCode) {
  return z.object({
    name: text(120).optional(),
    code: code.nullish(),
    value: z.string().nullish(),
    minimumSubtotal: amount(currency).nullish(),
    appliesTo: target.nullish(),
    isExclusive: z.boolean().optional(),
    priority: z.number().int().min(-MAX_PRIORITY).max(MAX_PRIORITY).optional(),
    usageLimit: uses,
    usageLimitPerCustomer: uses,
    startsAt: z.date().nullish(),
    endsAt: z.date().nullish(),
    isEnabled: z.boolean().optional(),
  });
}

export function promotionCreateRules(currency: CurrencyCode) {
  return promotionUpdateRules(currency).extend({
    name: text(120),
    kind: z.enum(PromotionKind),
    showsAsSalePrice: z.boolean().nullish(),
  });
}

export type PromotionChange = z.output<ReturnType<typeof promotionUpdateRules>>;
export type TargetValues = z.output<typeof target>;

/** The promotion as it would be stored, as far as its parts depend on each other. */
export type PromotionTogether = Pick<
  PromotionEntity,
  'kind' | 'isCatalog' | 'code' | 'minimumSubtotalMinor' | 'customerGroupId' | 'firstOrderOnly' | 'usageCount'
> &
  Pick<
    PromotionEntity,
    'usageLimit' | 'usageLimitPerCustomer' | 'buyQuantity' | 'getQuantity' | 'startsAt' | 'endsAt'
  >;

/** Refuses parts that do not fit together. @throws Refusal INVALID, REQUIRED, OUT_OF_RANGE */
export function assertFits(promotion: PromotionTogether): void {
  const [first, ...others] = [
    ...windowProblems(promotion),
    ...limitProblems(promotion),
    ...quantityProblems(promotion),
    ...saleProblems(promotion),
  ];
  if (first) throw new Refusal([first, ...others]);
}

function windowProblems({ startsAt, endsAt }: PromotionTogether): Problem[] {
  if (!startsAt || !endsAt || endsAt > startsAt) return [];
  const message = 'A promotion ends after it has started.';
  return [{ code: 'OUT_OF_RANGE', message, path: ['input', 'endsAt'] }];
}

function limitProblems({ usageLimit, usageCount }: PromotionTogether): Problem[] {
  if (usageLimit === null || usageCount <= usageLimit) return [];
  const message = `It was used ${usageCount} times already, so the limit cannot be lower.`;
  return [{ code: 'OUT_OF_RANGE', message, path: ['input', 'usageLimit'] }];
}

function quantityProblems({ kind, buyQuantity, getQuantity }: PromotionTogether): Problem[] {
  if (kind !== 'BUY_X_GET_Y') return [];
  const problem = (field: string, message: string): Problem => ({
    code: 'REQUIRED',
    message,
    path: ['input', 'appliesTo', field],
  });
  return [
    ...(buyQuantity === null ? [problem('buyQuantity', 'Say how many must be bought at full price.')] : []),
    ...(getQuantity === null ? [problem('getQuantity', 'Say how many are cheaper then.')] : []),
  ];
}

/** Sale prices stand in lists that everyone sees, so nothing about a buyer or a cart may decide them. */
function saleProblems(promotion: PromotionTogether): Problem[] {
  if (!promotion.isCatalog) return [];
  const { kind, code: typed, minimumSubtotalMinor, customerGroupId, firstOrderOnly } = promotion;
  const limits = [promotion.usageLimit, promotion.usageLimitPerCustomer];
  const isForEveryone = [typed, minimumSubtotalMinor, customerGroupId, ...limits].every(
    (part) => part === null,
  );
  const isPrice = kind === 'PERCENTAGE' || kind === 'FIXED_AMOUNT';
  if (isPrice && isForEveryone && !firstOrderOnly) return [];
  const message =
    'Sale prices are for everyone: a percentage or an amount, without code, minimum, customer group, first order or limits.';
  return [{ code: 'INVALID', message, path: ['input', 'showsAsSalePrice'] }];
}
