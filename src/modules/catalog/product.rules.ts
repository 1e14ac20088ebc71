import { z } from 'zod';
import { parseDecimal } from '../../kernel/money.js';
import { slug, storableText, text } from '../../platform/validation.js';

export const MAX_VARIANTS = 250;
const MAX_OPTIONS = 3;
const MAX_OPTION_VALUES = 100;
const MAX_CATEGORIES = 20;
export const MAX_TAGS = 50;
const MAX_DESCRIPTION = 65_536;
const MAX_QUANTITY = 10_000_000;
/** A billion of the largest unit is above any price and far below what a safe integer holds. */
const MAX_PRICE_MINOR = 100_000_000_000_000;

const description = storableText.max(MAX_DESCRIPTION, `At most ${MAX_DESCRIPTION} characters, please.`);
const sku = text(64).refine((value) => !/\s/.test(value), 'A SKU has no spaces.');
const barcode = text(64);
const weightGrams = z.number().int().min(0).max(1_000_000);
const quantity = z.number().int().min(0).max(MAX_QUANTITY);

export const tagRule = text(64);

const tags = z
  .array(tagRule)
  .max(MAX_TAGS, `At most ${MAX_TAGS} tags, please.`)
  .transform((values) => [...new Set(values)]);

const categoryIds = z
  .array(z.string())
  .max(MAX_CATEGORIES, `At most ${MAX_CATEGORIES} categories, please.`)
  .transform((values) => [...new Set(values)]);

const seo = z.object({ title: text(255).nullish(), description: text(1000).nullish() });

const options = z
  .array(
    z.object({
      name: text(64),
      values: z.array(text(128)).min(1, 'An option has at least one value.').max(MAX_OPTION_VALUES),
    }),
  )
  .max(MAX_OPTIONS, `At most ${MAX_OPTIONS} options, please.`);

/** Reads decimal text in the store's currency as minor units. */
function price(currency: string) {
  return z.string().transform((value, context) => {
    const amount = parseDecimal(value, currency);
    if (amount === null) {
      context.addIssue({
        code: 'custom',
        message: `An amount in ${currency} is needed, for example "12"; got "${value.slice(0, 40)}".`,
      });
      return z.NEVER;
    }
    if (amount < 0 || amount > MAX_PRICE_MINOR) {
      context.addIssue({
        code: 'custom',
        message: 'A price is not negative and below a trillion.',
        params: { code: 'OUT_OF_RANGE' },
      });
      return z.NEVER;
    }
    return amount;
  });
}

function isReduced(value: {
  price?: number | undefined;
  compareAtPrice?: number | null | undefined;
}): boolean {
  const { price: now, compareAtPrice: before } = value;
  return before === null || before === undefined || now === undefined || before > now;
}

const REDUCED = {
  message: 'The price before the reduction must be above the price.',
  path: ['compareAtPrice'],
  params: { code: 'OUT_OF_RANGE' },
};

function variant(currency: string) {
  return z
    .object({
      sku: sku.nullish(),
      name: text(255).nullish(),
      price: price(currency),
      compareAtPrice: price(currency).nullish(),
      weightGrams: weightGrams.nullish(),
      barcode: barcode.nullish(),
      selectedOptions: z
        .array(z.object({ name: text(64), value: text(128) }))
        .max(MAX_OPTIONS)
        .nullish(),
      initialQuantity: quantity.nullish(),
    })
    .refine(isReduced, REDUCED);
}

export function productCreateRules(currency: string) {
  return z.object({
    name: text(255),
    slug: slug(120).nullish(),
    description: description.nullish(),
    brand: text(120).nullish(),
    categoryIds: categoryIds.nullish(),
    tags: tags.nullish(),
    options: options.nullish(),
    variants: z
      .array(variant(currency))
      .min(1, 'A product has at least one variant.')
      .max(MAX_VARIANTS, `At most ${MAX_VARIANTS} variants, please.`),
    isPublished: z.boolean().nullish(),
    taxCategoryId: z.string().nullish(),
    seo: seo.nullish(),
  });
}

export const productUpdateRules = z.object({
  name: text(255).optional(),
  slug: slug(120).optional(),
  description: description.nullish(),
  brand: text(120).nullish(),
  categoryIds: categoryIds.nullish(),
  tags: tags.nullish(),
  isPublished: z.boolean().optional(),
  taxCategoryId: z.string().nullish(),
  seo: seo.nullish(),
});

export function variantsRules(currency: string) {
  return z.array(variant(currency)).min(1).max(MAX_VARIANTS);
}

export function variantUpdateRules(currency: string) {
  return z
    .object({
      sku: sku.optional(),
      name: text(255).optional(),
      price: price(currency).optional(),
      compareAtPrice: price(currency).nullish(),
      weightGrams: weightGrams.nullish(),
      barcode: barcode.nullish(),
    })
    .refine(isReduced, REDUCED);
}

export const translationsRules = z
  .array(
    z.object({
      language: z.string().max(10),
      name: text(255),
      description: description.nullish(),
      seo: seo.nullish(),
    }),
  )
  .max(20);

export type ProductDraftValues = z.output<ReturnType<typeof productCreateRules>>;
export type VariantValues = ProductDraftValues['variants'][number];
