import type { ProductOptionValues } from '../new-product.js';
import { MAX_VARIANTS } from '../product.rules.js';
import { MAX_IMAGES } from '../gallery/product-image.rules.js';
import type { ProductEntity } from '../product.entity.js';
import type { VariantEntity } from '../variant.entity.js';
import type { ImportedImage, ImportProblem } from './imported-product.js';
import type { ImportValues, ImportVariantValues } from './imported-values.js';
import type { PresentProduct, PresentVariant } from './present-product.js';

/** The fields of a product that imports may change, and those that it is known by. */
export type ProductFields = Pick<
  ProductEntity,
  'id' | 'slug' | 'name' | 'description' | 'brand' | 'tags' | 'isPublished' | 'seoTitle' | 'seoDescription'
>;

/** The same of a variant. */
export type VariantFields = Pick<VariantEntity, 'id' | 'sku' | 'name' | 'barcode' | 'weightGrams'>;

/** What an import changes of a product that the store has. Null and empty: that part stays as it is. */
export interface ProductChange {
  readonly product: ProductFields;
  readonly categoryIds: readonly string[] | null;
  readonly options: readonly ProductOptionValues[] | null;
  readonly variants: readonly VariantFields[];
  readonly prices: readonly { variantId: string; amountMinor: number; compareAtMinor: number | null }[];
  readonly newVariants: readonly ImportVariantValues[];
  readonly newVariantOptions: readonly ProductOptionValues[];
  readonly firstPosition: number;
  readonly images: readonly ImportedImage[];
}

/**
 * The change that makes the present product what the file says, or null when it is that already. What the file does
 * not say stays, and so do variants and pictures that it does not name. Variants are matched by SKU, else by option
 * values. What does not fit the product is told in `problems`.
 */
export function mergeProduct(
  present: PresentProduct,
  { values, categoryIds }: { values: ImportValues; categoryIds: readonly string[] },
  problems: ImportProblem[],
): ProductChange | null {
  const product = mergedFields(present.product, values);
  const categories = categoryIds.length > 0 && !sameList(categoryIds, present.categoryIds);
  const { matches, strangers } = matchVariants(present, values.variants);
  const newVariants = fittingVariants(present, { values, strangers }, problems);
  const options = withValuesOf(present.options, newVariants);
  const images = newImages(present, values.images);
  const variants = matches.flatMap(changedVariant);
  const prices = matches.flatMap(changedPrice);
  const isChanged =
    !isSameProduct(product, present.product) ||
    categories ||
    newVariants.length + images.length + variants.length + prices.length > 0;
  if (!isChanged) return null;
  return {
    product,
    categoryIds: categories ? categoryIds : null,
    options: newVariants.length > 0 ? options : null,
    variants,
    prices,
    newVariants,
    newVariantOptions: options,
    firstPosition: (present.variants.at(-1)?.position ?? -1) + 1,
    images,
  };
}

function mergedFields(product: ProductEntity, values: ImportValues): ProductFields {
  return {
    id: product.id,
    slug: product.slug,
    name: values.name,
    description: values.description ?? product.description,
    brand: values.brand ?? product.brand,
    tags: values.tags.length > 0 ? [...values.tags] : product.tags,
    isPublished: values.isPublished,
    seoTitle: values.seoTitle ?? product.seoTitle,
    seoDescription: values.seoDescription ?? product.seoDescription,
  };
}

function isSameProduct({ tags, ...fields }: ProductFields, product: ProductEntity): boolean {
  const names = Object.keys(fields) as (keyof typeof fields)[];
  return sameList(tags, product.tags) && names.every((name) => fields[name] === product[name]);
}

interface VariantMatch {
  readonly present: PresentVariant;
  readonly values: ImportVariantValues;
}

function matchVariants({ variants, options }: PresentProduct, wanted: readonly ImportVariantValues[]) {
  const free = new Set(variants);
  const matches: VariantMatch[] = [];
  const match = (values: ImportVariantValues, fits: (variant: PresentVariant) => boolean): boolean => {
    const present = [...free].find(fits);
    if (!present) return false;
    free.delete(present);
    matches.push({ present, values });
    return true;
  };
  const unknown = wanted.filter((values) => !match(values, (variant) => variant.sku === values.sku));
  const strangers = unknown.filter((values) => {
    const chosen = valuesInOrder(options, values);
    return !chosen || !match(values, (variant) => sameList(variant.optionValues, chosen));
  });
  return { matches, strangers };
}

function changedVariant({ present, values }: VariantMatch): VariantFields[] {
  const changed: VariantFields = {
    id: present.id,
    sku: values.sku ?? present.sku,
    name: values.name ?? present.name,
    barcode: values.barcode ?? present.barcode,
    weightGrams: values.weightGrams ?? present.weightGrams,
  };
  const names = Object.keys(changed) as (keyof VariantFields)[];
  return names.every((name) => changed[name] === present[name]) ? [] : [changed];
}

/** A price and what it was reduced from are one statement: a file that names no earlier price ends the reduction. */
function changedPrice({ present, values }: VariantMatch): ProductChange['prices'][number][] {
  const compareAtMinor = values.compareAtPrice ?? null;
  if (present.amountMinor === values.price && present.compareAtMinor === compareAtMinor) return [];
  return [{ variantId: present.id, amountMinor: values.price, compareAtMinor }];
}

/** The unmatched variants that can be added: they have a value for exactly the options of the product. */
function fittingVariants(
  { variants, options }: PresentProduct,
  { values, strangers }: { values: ImportValues; strangers: readonly ImportVariantValues[] },
  problems: ImportProblem[],
): readonly ImportVariantValues[] {
  const suitable = strangers.filter((variant) => valuesInOrder(options, variant) !== null);
  if (suitable.length < strangers.length) {
    const names = (list: readonly { name: string }[]) =>
      list.map(({ name }) => `"${name}"`).join(', ') || 'none';
    const message =
      `In the store the product has other options (${names(options)}) than in the file (${names(values.options)}); ` +
      `${strangers.length - suitable.length} variants were left out.`;
    problems.push({ field: 'options', code: 'INVALID', message });
  }
  const fitting = suitable.filter((variant) => {
    const chosen = valuesInOrder(options, variant)!;
    const twin = variants.find(({ optionValues }) => sameList(optionValues, chosen));
    if (!twin) return true;
    const message = `The product's variant "${twin.sku}" has the same option values, and another row has its SKU.`;
    const { sourceIndex: variantIndex } = variant;
    problems.push({ field: 'selectedOptions', variantIndex, code: 'DUPLICATE', message });
    return false;
  });
  const room = MAX_VARIANTS - variants.length;
  if (fitting.length <= room) return fitting;
  const message = `A product has at most ${MAX_VARIANTS} variants; ${fitting.length - room} were left out.`;
  problems.push({ field: null, code: 'TOO_LONG', message });
  return fitting.slice(0, Math.max(0, room));
}

/** The variant's value for each option, or null when it has other options. */
function valuesInOrder(
  options: readonly { name: string }[],
  { selectedOptions }: ImportVariantValues,
): string[] | null {
  if (selectedOptions.length !== options.length) return null;
  const values = options.map(({ name }) => selectedOptions.find((chosen) => chosen.name === name)?.value);
  return values.every((value) => value !== undefined) ? values : null;
}

function withValuesOf(
  options: readonly ProductOptionValues[],
  variants: readonly ImportVariantValues[],
): ProductOptionValues[] {
  return options.map(({ name, values }) => {
    const chosen = variants.flatMap((variant) =>
      variant.selectedOptions.find((option) => option.name === name)!,
    );
    return { name, values: [...new Set([...values, ...chosen.map(({ value }) => value)])] };
  });
}

/** Pictures that the product does not have, and those that it only knows by their source. */
function newImages(
  { pictures, pictureCount }: PresentProduct,
  images: readonly ImportedImage[],
): ImportedImage[] {
  const unknown = images
    .filter(({ url }) => !pictures.has(url))
    .slice(0, Math.max(0, MAX_IMAGES - pictureCount));
  const arrived = images.filter(({ url, imageId }) => imageId && pictures.get(url)?.isStored === false);
  return [...unknown, ...arrived];
}

function sameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index]);
}
