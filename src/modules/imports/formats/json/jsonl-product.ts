import { sanitiseHtml } from '../../../../platform/html/sanitise-html.js';
import { distinctTexts, slugOf } from '../draft/cell-values.js';
import { ImageList } from '../draft/image-list.js';
import { fieldOf } from './jsonl-problems.js';
import type { JsonlProduct, JsonlVariant } from './jsonl-shape.js';
import type { ImageDraft, OptionDraft, ProductDraft, VariantDraft } from '../product-draft.js';
import { rowProblem, type ReadingProblemCode, type RowProblem } from '../product-reading.js';
import { VariantList } from '../draft/variant-list.js';

/** The source's own key, else the slug, else what the name becomes as a slug. */
function externalKeyOf({ id, externalKey, slug, name }: JsonlProduct): string {
  return id ?? externalKey ?? slug ?? slugOf(name);
}

/** The line as a draft, or what is wrong with its options and variants. */
export function draftOf(row: number, product: JsonlProduct): ProductDraft | RowProblem[] {
  const declared = optionsOf(product);
  const refuse = (path: PropertyKey[], code: ReadingProblemCode, message: string) =>
    rowProblem(row, code, message, fieldOf(path));
  if (new Set(declared.map(({ name }) => name)).size < declared.length) {
    return [refuse(['options'], 'DUPLICATE', 'Two options have the same name.')];
  }
  const list = new VariantList(declared);
  const problems = product.variants.flatMap((variant, index) => {
    const selectedOptions = selectionOf(variant, declared, product.options != null);
    if (typeof selectedOptions === 'string') {
      return [refuse(['variants', index, 'selectedOptions'], 'INVALID', selectedOptions)];
    }
    const refusal = list.add(variantOf(row, variant, selectedOptions));
    if (!refusal) return [];
    const field = refusal.about === 'sku' ? 'sku' : 'selectedOptions';
    return [refuse(['variants', index, field], refusal.code, refusal.message)];
  });
  return problems.length > 0 ? problems : assemble(row, product, list);
}

function assemble(row: number, product: JsonlProduct, list: VariantList): ProductDraft {
  const { name, slug, brand, seo, isPublished } = product;
  const vendor = product.vendor ?? brand;
  const descriptionHtml = sanitiseHtml(product.description ?? '');
  return {
    rowNumbers: [row],
    externalKey: externalKeyOf(product),
    name,
    ...(slug && { slug }),
    ...(descriptionHtml !== '' && { descriptionHtml }),
    ...(vendor && { vendor }),
    ...placesOf(product),
    isPublished: isPublished ?? true,
    ...(seo && { seo: withoutNulls(seo) }),
    options: list.options,
    variants: list.variants,
    imageUrls: galleryOf(product),
  };
}

function placesOf({
  category,
  categoryIds,
  tags,
}: JsonlProduct): Pick<ProductDraft, 'categoryIds' | 'categoryPath' | 'tags'> {
  return {
    categoryIds: distinctTexts(categoryIds ?? []),
    ...(category && { categoryPath: category }),
    tags: distinctTexts(tags ?? []),
  };
}

function galleryOf({ images }: JsonlProduct): ImageDraft[] {
  const list = new ImageList();
  for (const { url, altText } of images ?? []) list.add({ url, ...(altText && { altText }) });
  return list.gallery;
}

/** As declared; where none are, the first variant says which options there are, and all variants their values. */
function optionsOf({ options, variants }: JsonlProduct): OptionDraft[] {
  if (options) return options.map(({ name, values }) => ({ name, values: distinctTexts(values) }));
  return (variants[0]?.selectedOptions ?? []).map(({ name }) => ({ name, values: [] }));
}

/** The variant's values in the order of the options, or a message why they do not answer to them. */
function selectionOf(
  { selectedOptions }: JsonlVariant,
  options: readonly OptionDraft[],
  areValuesDeclared: boolean,
): VariantDraft['selectedOptions'] | string {
  const chosen = new Map(selectedOptions?.map(({ name, value }) => [name, value]));
  const isComplete = options.every(({ name }) => chosen.has(name));
  if (!isComplete || (selectedOptions?.length ?? 0) !== options.length) {
    const names = options.map(({ name }) => `"${name}"`).join(', ') || 'none';
    return `Expected exactly one value for each option of the product (${names}).`;
  }
  const stranger = options.find(
    ({ name, values }) => areValuesDeclared && !values.includes(chosen.get(name) ?? ''),
  );
  if (stranger) return `"${chosen.get(stranger.name)}" is not among the values of "${stranger.name}".`;
  return options.map(({ name }) => ({ name, value: chosen.get(name) ?? '' }));
}

function variantOf(
  rowNumber: number,
  variant: JsonlVariant,
  selectedOptions: VariantDraft['selectedOptions'],
): VariantDraft {
  const { price, compareAtPrice, initialQuantity, selectedOptions: _given, ...rest } = variant;
  return {
    rowNumber,
    ...withoutNulls(rest),
    priceText: price,
    ...(compareAtPrice != null && { compareAtPriceText: compareAtPrice }),
    ...(initialQuantity != null && { quantity: initialQuantity }),
    selectedOptions,
  };
}

type WithoutNulls<T> = { [K in keyof T]?: Exclude<T[K], null | undefined> };

function withoutNulls<T extends object>(object: T): WithoutNulls<T> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value != null)) as WithoutNulls<T>;
}
