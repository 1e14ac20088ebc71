import { createHash } from 'node:crypto';
import { Refusal, type ErrorPath, type Problem } from '../../kernel/errors.js';
import { newId } from '../../kernel/ids.js';
import { slugOf } from '../../platform/validation.js';
import type { PriceEntity } from './price.entity.js';
import type { ProductDraftValues, VariantValues } from './product.rules.js';
import type { ProductCategoryEntity, ProductEntity, ProductOptionEntity } from './product.entity.js';
import type { VariantEntity } from './variant.entity.js';

/** A checked draft with its categories, also that of its tax, found. */
export interface ProductDraft extends Omit<ProductDraftValues, 'categoryIds'> {
  readonly categoryIds: readonly string[];
  readonly externalKey?: string | null;
}

/** What a variant is called that has neither a name nor options: the only one of its product, mostly. */
export const UNNAMED_VARIANT = 'Default';

type Row<E> = Omit<E, 'tenantId'>;

/** Rows that make up new products, before anything is written. */
export interface ProductRows {
  readonly products: Partial<Row<ProductEntity>>[];
  readonly categories: Row<ProductCategoryEntity>[];
  readonly options: Row<ProductOptionEntity>[];
  readonly variants: NewVariant[];
  readonly prices: Pick<PriceEntity, 'variantId' | 'amountMinor' | 'compareAtMinor'>[];
  readonly stock: { variantId: string; quantity: number }[];
}

export type NewVariant = Partial<Row<VariantEntity>> &
  Pick<VariantEntity, 'id' | 'productId' | 'sku' | 'optionValues'>;

export interface ProductOptionValues {
  readonly name: string;
  readonly values: readonly string[];
}

/** The rows of one new product. @throws Refusal when its options repeat, or its variants do not fit them or repeat each other */
export function rowsOfProduct(draft: ProductDraft, now: Date, path: ErrorPath): ProductRows {
  const id = newId();
  const options = draft.options ?? [];
  assertOptionsDiffer(options, [...path, 'options']);
  const slug = draft.slug ?? (slugOf(draft.name) || `product-${shortCode(id)}`);
  const variants = rowsOfVariants({ productId: id, slug, options, firstPosition: 0 }, draft.variants, {
    now,
    path: [...path, 'variants'],
  });
  return {
    products: [productRow(draft, { id, slug, now })],
    categories: draft.categoryIds.map((categoryId, position) => ({ productId: id, categoryId, position })),
    options: options.map(({ name, values }, position) => ({
      productId: id,
      position,
      name,
      values: [...values],
    })),
    ...variants,
  };
}

function productRow(
  draft: ProductDraft,
  made: { id: string; slug: string; now: Date },
): ProductRows['products'][number] {
  const { name, description, brand, tags, isPublished, seo, taxCategoryId, externalKey } = draft;
  return {
    id: made.id,
    slug: made.slug,
    name,
    description: description ?? '',
    brand: brand ?? null,
    tags: tags ?? [],
    isPublished: isPublished ?? true,
    seoTitle: seo?.title ?? null,
    seoDescription: seo?.description ?? null,
    taxCategoryId: taxCategoryId ?? null,
    externalKey: externalKey ?? null,
    createdAt: made.now,
    updatedAt: made.now,
  };
}

export interface VariantParent {
  readonly productId: string;
  readonly slug: string;
  readonly options: readonly ProductOptionValues[];
  readonly firstPosition: number;
}

/** The rows of new variants of a product. @throws Refusal as {@link rowsOfProduct} */
export function rowsOfVariants(
  parent: VariantParent,
  values: readonly VariantValues[],
  { now, path }: { now: Date; path: ErrorPath },
): Pick<ProductRows, 'variants' | 'prices' | 'stock'> {
  assertVariantsFit(parent.options, values, path);
  const variants = values.map((variant, index): NewVariant => {
    const id = newId();
    const optionValues = valuesInOrder(parent.options, variant);
    return {
      id,
      productId: parent.productId,
      sku: variant.sku ?? generatedSku(parent.slug, id),
      name: variant.name ?? (optionValues.join(' / ') || UNNAMED_VARIANT),
      barcode: variant.barcode ?? null,
      weightGrams: variant.weightGrams ?? null,
      optionValues,
      position: parent.firstPosition + index,
      createdAt: now,
      updatedAt: now,
    };
  });
  return {
    variants,
    prices: variants.map(({ id }, index) => ({
      variantId: id,
      amountMinor: values[index]!.price,
      compareAtMinor: values[index]!.compareAtPrice ?? null,
    })),
    stock: variants.map(({ id }, index) => ({
      variantId: id,
      quantity: values[index]!.initialQuantity ?? 0,
    })),
  };
}

function assertOptionsDiffer(options: readonly ProductOptionValues[], path: ErrorPath) {
  const names = options.map(({ name }) => name);
  const problems = [
    ...repeated(names, (name, index) => ({
      message: `The product has the option "${name}" twice.`,
      path: [...path, index, 'name'],
    })),
    ...options.flatMap((option, index) =>
      repeated(option.values, (value, place) => ({
        message: `The option "${option.name}" has the value "${value}" twice.`,
        path: [...path, index, 'values', place],
      })),
    ),
  ];
  const [first, ...others] = problems;
  if (first) throw new Refusal([first, ...others]);
}

/** Refuses duplicate SKUs, unknown or missing option values, and two variants with the same values. */
function assertVariantsFit(
  options: readonly ProductOptionValues[],
  variants: readonly VariantValues[],
  path: ErrorPath,
) {
  const problems = [
    ...duplicateSkus(variants, path),
    ...variants.flatMap((variant, index) => optionProblems(options, variant, [...path, index])),
  ];
  if (problems.length === 0) problems.push(...duplicateSelections(options, variants, path));
  const [first, ...others] = problems;
  if (first) throw new Refusal([first, ...others]);
}

function duplicateSkus(variants: readonly VariantValues[], path: ErrorPath): Problem[] {
  const skus = variants.map(({ sku }) => sku ?? null);
  return repeated(skus, (sku, index) => ({
    message: `The SKU "${sku}" stands twice in this request. Every variant needs its own.`,
    path: [...path, index, 'sku'],
  }));
}

/** One problem for each text that stands in the list before; null is no text. */
function repeated(
  texts: readonly (string | null)[],
  tell: (text: string, index: number) => Omit<Problem, 'code'>,
): Problem[] {
  const seen = new Set<string>();
  return texts.flatMap((text, index): Problem[] => {
    if (text === null) return [];
    const isRepeated = seen.has(text);
    seen.add(text);
    return isRepeated ? [{ code: 'DUPLICATE', ...tell(text, index) }] : [];
  });
}

function optionProblems(
  options: readonly ProductOptionValues[],
  variant: VariantValues,
  path: ErrorPath,
): Problem[] {
  const selected = variant.selectedOptions ?? [];
  const at = [...path, 'selectedOptions'];
  const unknown = selected.find(({ name }) => !options.some((option) => option.name === name));
  if (unknown)
    return [{ code: 'INVALID', message: `The product has no option "${unknown.name}".`, path: at }];
  return options.flatMap(({ name, values }): Problem[] => {
    const chosen = selected.filter((option) => option.name === name);
    if (chosen.length !== 1)
      return [{ code: 'REQUIRED', message: `Choose one value for the option "${name}".`, path: at }];
    const { value } = chosen[0]!;
    if (values.includes(value)) return [];
    return [{ code: 'INVALID', message: `The option "${name}" has no value "${value}".`, path: at }];
  });
}

function duplicateSelections(
  options: readonly ProductOptionValues[],
  variants: readonly VariantValues[],
  path: ErrorPath,
): Problem[] {
  const selections = variants.map((variant) => JSON.stringify(valuesInOrder(options, variant)));
  return repeated(selections, (_, index) => ({
    message: 'Two variants have the same option values. Give the product options that tell them apart.',
    path: [...path, index, 'selectedOptions'],
  }));
}

function valuesInOrder(options: readonly ProductOptionValues[], variant: VariantValues): string[] {
  return options.map(
    ({ name }) => variant.selectedOptions?.find((option) => option.name === name)?.value ?? '',
  );
}

/** For example `RED-SHIRT-4F7Q2X`: readable, and unique without asking the database. */
function generatedSku(slug: string, variantId: string): string {
  const readable = slug
    .replace(/[^a-z0-9-]/g, '')
    .slice(0, 16)
    .replace(/^-+|-+$/g, '')
    .toUpperCase();
  return `${readable || 'SKU'}-${shortCode(variantId)}`;
}

/** Eight base-36 digits of a hash: 2.8 trillion values, so that a store does not meet the same twice. */
export function shortCode(id: string): string {
  const digest = createHash('sha256').update(id).digest();
  return digest.readBigUInt64BE().toString(36).toUpperCase().padStart(8, '0').slice(-8);
}
