import { z } from 'zod';
import { Refusal } from '../../../kernel/errors.js';
import { sanitiseHtml } from '../../../platform/html/sanitise-html.js';
import { parseInput, text } from '../../../platform/validation.js';
import { MAX_CATEGORY_DEPTH } from '../category-depth.js';
import { MAX_IMAGES } from '../gallery/product-image.rules.js';
import { MAX_TAGS, productCreateRules, tagRule, type VariantValues } from '../product.rules.js';
import type {
  ImportedImage,
  ImportedProduct,
  ImportedVariant,
  ImportField,
  ImportProblem,
} from './imported-product.js';

/** What of an imported product can be stored. What is undefined was not said, or was left out for a problem. */
export interface ImportValues {
  readonly name: string;
  readonly slug: string | undefined;
  /** Sanitised HTML. */
  readonly description: string | undefined;
  readonly brand: string | undefined;
  readonly categoryPath: readonly string[] | undefined;
  readonly tags: readonly string[];
  readonly isPublished: boolean;
  readonly seoTitle: string | undefined;
  readonly seoDescription: string | undefined;
  readonly options: { readonly name: string; readonly values: string[] }[];
  readonly variants: readonly ImportVariantValues[];
  readonly images: readonly ImportedImage[];
}

export type ImportVariantValues = VariantValues & {
  readonly selectedOptions: readonly { readonly name: string; readonly value: string }[];
  /** The place among the variants of the imported product. */
  readonly sourceIndex: number;
};

const MAX_ALT_TEXT = 500;
const categoryPathRule = z
  .array(text(120))
  .max(MAX_CATEGORY_DEPTH, `Categories may lie at most ${MAX_CATEGORY_DEPTH} levels deep.`);

const rulesByCurrency = new Map<string, ReturnType<typeof newRules>>();

function newRules(currency: string) {
  const { variants, seo, tags: _tags, ...product } = productCreateRules(currency).shape;
  return { product, seo: seo.unwrap().unwrap().shape, variant: variants.element.shape };
}

function rulesOf(currency: string) {
  const rules = rulesByCurrency.get(currency) ?? newRules(currency);
  rulesByCurrency.set(currency, rules);
  return rules;
}

/**
 * The values that can be stored, or null when the product cannot be without what is wrong. A bad value costs the
 * smallest thing that it describes: itself, else its variant, else the product. Each is told in `problems`.
 */
export function readValues(
  product: ImportedProduct,
  currency: string,
  problems: ImportProblem[],
): ImportValues | null {
  const rules = rulesOf(currency);
  const read = readerInto(problems);
  const name = read('name', rules.product.name, product.name);
  const options = read('options', rules.product.options, product.options);
  if (name === undefined || !options) return null;
  const variants = product.variants.flatMap((variant, index) =>
    readVariant(variant, index, { currency, problems }),
  );
  if (variants.length === 0) return null;
  return {
    name,
    slug: read('slug', rules.product.slug, product.slug) ?? undefined,
    description: readDescription(product, rules, read),
    brand: read('brand', rules.product.brand, product.vendor) ?? undefined,
    categoryPath: read('category', categoryPathRule, product.categoryPath),
    tags: readTags(product.tags, problems),
    isPublished: product.isPublished,
    seoTitle: read('seoTitle', rules.seo.title, product.seo?.title) ?? undefined,
    seoDescription: read('seoDescription', rules.seo.description, product.seo?.description) ?? undefined,
    options: options.map((option) => ({ name: option.name, values: [...new Set(option.values)] })),
    variants,
    images: galleryOf(product),
  };
}

type Reader = <Rule extends z.ZodType>(
  field: ImportField,
  rule: Rule,
  value: unknown,
) => z.output<Rule> | undefined;

/** Values without which a product or a variant cannot be; what is wrong with others costs only themselves. */
const ESSENTIAL: readonly ImportField[] = ['name', 'options', 'sku', 'price', 'selectedOptions'];

/** Answers what the rule makes of a value, or undefined, and a problem, when it refuses it. */
function readerInto(problems: ImportProblem[], place: { variantIndex?: number } = {}): Reader {
  return (field, rule, value) => {
    if (value === undefined) return undefined;
    try {
      return parseInput(rule, value, []);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { code, message } = error.problems[0];
      const cost = ESSENTIAL.includes(field) ? '' : ' The value was left out.';
      problems.push({ field, ...place, code, message: message + cost });
      return undefined;
    }
  };
}

/** The limit is for what is stored, so it is checked behind the cleaning. */
function readDescription(
  { descriptionHtml }: ImportedProduct,
  rules: ReturnType<typeof newRules>,
  read: Reader,
): string | undefined {
  const html = descriptionHtml === undefined ? undefined : sanitiseHtml(descriptionHtml);
  return read('description', rules.product.description, html) ?? undefined;
}

function readTags(tags: readonly string[], problems: ImportProblem[]): string[] {
  const read = readerInto(problems);
  const usable = tags.flatMap((tag) => read('tags', tagRule, tag) ?? []);
  if (usable.length > MAX_TAGS) {
    const message = `At most ${MAX_TAGS} tags are possible; ${usable.length - MAX_TAGS} were left out.`;
    problems.push({ field: 'tags', code: 'TOO_LONG', message });
  }
  return [...new Set(usable)].slice(0, MAX_TAGS);
}

/** One variant, or none when its price, SKU or options cannot be used. */
function readVariant(
  variant: ImportedVariant,
  sourceIndex: number,
  { currency, problems }: { currency: string; problems: ImportProblem[] },
): ImportVariantValues[] {
  const rules = rulesOf(currency).variant;
  const read = readerInto(problems, { variantIndex: sourceIndex });
  const sku = read('sku', rules.sku, variant.sku);
  const price = read('price', rules.price, variant.priceText);
  const selectedOptions = read('selectedOptions', rules.selectedOptions, variant.selectedOptions);
  if (price === undefined || !selectedOptions || (sku === undefined && variant.sku !== undefined)) return [];
  const before = read('compareAtPrice', rules.compareAtPrice, variant.compareAtPriceText) ?? null;
  return [
    {
      sourceIndex,
      sku,
      price,
      selectedOptions,
      compareAtPrice: reduction(price, before, { variantIndex: sourceIndex, problems }),
      name: read('variantName', rules.name, variant.name),
      weightGrams: read('weightGrams', rules.weightGrams, variant.weightGrams),
      barcode: read('barcode', rules.barcode, variant.barcode),
      initialQuantity: read('quantity', rules.initialQuantity, variant.quantity),
    },
  ];
}

/** Exports write zero or the price itself where nothing is reduced; a lower amount is a mistake. */
function reduction(
  price: number,
  before: number | null,
  { variantIndex, problems }: { variantIndex: number; problems: ImportProblem[] },
): number | null {
  if (before === null || before === 0 || before === price) return null;
  if (before > price) return before;
  const message = 'The price before the reduction must be above the price; it was left out.';
  problems.push({ field: 'compareAtPrice', variantIndex, code: 'OUT_OF_RANGE', message });
  return null;
}

/** The gallery, and behind it the pictures that only variants name. */
function galleryOf({ imageUrls, variants }: ImportedProduct): ImportedImage[] {
  const images = new Map(imageUrls.map((image) => [image.url, image]));
  for (const { imageUrl: url } of variants) if (url && !images.has(url)) images.set(url, { url });
  return [...images.values()]
    .slice(0, MAX_IMAGES)
    .map((image) => (image.altText ? { ...image, altText: image.altText.slice(0, MAX_ALT_TEXT) } : image));
}
