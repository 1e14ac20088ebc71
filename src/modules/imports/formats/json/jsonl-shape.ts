import { z } from 'zod';
import { decimalText, webAddress } from '../draft/cell-values.js';
import { DRAFT_LIMITS as MAX } from '../product-draft.js';

/** Zero bytes and halves of surrogate pairs cannot be stored as text. */
const UNSTORABLE = /[\0\p{Surrogate}]/u;

const storable = z
  .string()
  .trim()
  .refine((value) => !UNSTORABLE.test(value), 'The text holds a character that no text may hold.');

const text = (maxChars: number) => storable.min(1).max(maxChars);
const shortText = text(MAX.shortTextChars);
const shortTexts = (maxCount: number) => z.array(shortText).max(maxCount);
const count = (max: number) => z.int().min(0).max(max);

/** A name without folders, so that nothing outside of the given folder can be meant. */
const IMAGE_FILE = /^[^./\\:][^/\\:]*\.(?:jpe?g|png|webp|avif)$/i;

const address = text(MAX.urlChars).refine(
  (value) => webAddress(value) !== null,
  'Expected an address that begins with http:// or https://.',
);

const addressOrFile = text(MAX.urlChars).refine(
  (value) => webAddress(value) !== null || IMAGE_FILE.test(value),
  'Expected an address that begins with http:// or https://, or the name of an image file without folders.',
);

const numberAsText = (value: unknown) => (typeof value === 'number' ? String(value) : value);

const key = z.preprocess(numberAsText, text(MAX.keyChars).nullish());

/** A number is read as the decimal it prints as; that this is what was written, the line's digits are checked for. */
const price = z.preprocess(
  numberAsText,
  storable.refine(
    (value) => decimalText(value) !== null,
    'Expected a price such as "1299.00" without sign, currency or thousands separator, and at most 4 decimals.',
  ),
);

const variantWith = (imageAddress: typeof address) =>
  z.strictObject({
    sku: shortText.nullish(),
    name: shortText.nullish(),
    price,
    compareAtPrice: price.nullish(),
    weightGrams: count(MAX.weightGrams).nullish(),
    selectedOptions: z
      .array(z.strictObject({ name: shortText, value: shortText }))
      .max(MAX.options)
      .nullish(),
    initialQuantity: count(MAX.quantity).nullish(),
    barcode: shortText.nullish(),
    imageUrl: imageAddress.nullish(),
  });

const imageWith = (imageAddress: typeof address) =>
  z.preprocess(
    (value) => (typeof value === 'string' ? { url: value } : value),
    z.strictObject({ url: imageAddress, altText: text(MAX.longTextChars).nullish() }),
  );

const categoryPath = z.preprocess(
  (value) => (typeof value === 'string' ? [value] : value),
  shortTexts(MAX.categoryDepth).min(1).nullish(),
);

/**
 * One line: the fields of `ProductCreateInput`, and what only a file needs: `id` or `externalKey` (the source's own),
 * `category` (a name, or the path of names from the outermost inwards), `vendor` (another name of `brand`), `images`
 * (addresses, or objects with `url` and `altText`), and `imageUrl` of a variant. `isPublished` is true where it is left
 * out. Null stands for a field that is left out.
 */
const shapeWith = (imageAddress: typeof address) =>
  z.strictObject({
    id: key,
    externalKey: key,
    name: text(MAX.nameChars),
    slug: text(MAX.keyChars).nullish(),
    description: storable.max(MAX.descriptionChars).nullish(),
    brand: shortText.nullish(),
    vendor: shortText.nullish(),
    categoryIds: shortTexts(MAX.tags).nullish(),
    category: categoryPath,
    tags: shortTexts(MAX.tags).nullish(),
    isPublished: z.boolean().nullish(),
    seo: z
      .strictObject({ title: shortText.nullish(), description: text(MAX.longTextChars).nullish() })
      .nullish(),
    options: z
      .array(z.strictObject({ name: shortText, values: shortTexts(MAX.optionValues) }))
      .max(MAX.options)
      .nullish(),
    variants: z.array(variantWith(imageAddress)).min(1).max(MAX.variants),
    images: z.array(imageWith(imageAddress)).max(MAX.images).nullish(),
  });

export const jsonlShape = shapeWith(address);

/** The same where an image may also be named by its file. */
export const jsonlShapeWithFiles = shapeWith(addressOrFile);

export type JsonlProduct = z.output<typeof jsonlShape>;
export type JsonlVariant = JsonlProduct['variants'][number];
