import fc from 'fast-check';
import { sanitiseHtml } from '../../src/platform/html/sanitise-html.js';
import type { ProductDraft } from '../../src/modules/imports/formats/product-draft.js';

const AWKWARD = [
  '"',
  '""',
  ',',
  ';',
  '\n',
  '\r\n',
  '\r',
  "'",
  '\t',
  ' ',
  '=',
  '<',
  '&',
  'é',
  'شال',
  'کیف',
  '😀',
];

/** Any text a cell can hold: quotes, line breaks, every script; no zero bytes, no blanks around it. */
const cellText = fc
  .array(fc.oneof(fc.constantFrom(...AWKWARD), fc.string({ unit: 'binary', maxLength: 6 })), {
    maxLength: 12,
  })
  .map((parts) => parts.join('').replaceAll('\0', '').trim());
const name = cellText.filter((text) => text !== '');
const inList = (separator: string) => name.filter((text) => !text.includes(separator));
const url = fc
  .tuple(fc.constantFrom('http', 'https'), fc.stringMatching(/^[a-z0-9/_.,@-]{1,30}$/))
  .map(([scheme, path]) => `${scheme}://images.test/${path}`);
const price = fc
  .tuple(fc.nat(9_999_999), fc.constantFrom('', '.5', '.00', '.99', '.125'))
  .map(([whole, fraction]) => `${whole}${fraction}`);
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const details = fc.record({
  sku: optional(name),
  priceText: price,
  compareAtPriceText: optional(price),
  weightGrams: optional(fc.nat(100_000)),
  quantity: optional(fc.nat(100_000)),
  barcode: optional(fc.stringMatching(/^[0-9]{8,13}$/)),
  imageUrl: optional(url),
});

/** Options with the full grid of their values, as far as it is as long as the drawn details. */
const catalogParts = fc
  .record({
    axes: fc.uniqueArray(fc.record({ name, values: fc.uniqueArray(name, { minLength: 1, maxLength: 3 }) }), {
      selector: (axis) => axis.name,
      maxLength: 3,
    }),
    drawn: fc.uniqueArray(details, { selector: ({ sku }) => sku ?? {}, minLength: 1, maxLength: 12 }),
  })
  .filter(({ axes }) => axes.every((axis) => !/^title$/i.test(axis.name)))
  .map(({ axes, drawn }) => {
    const grid = axes.reduce<{ name: string; value: string }[][]>(
      (rows, axis) => rows.flatMap((row) => axis.values.map((value) => [...row, { name: axis.name, value }])),
      [[]],
    );
    const variants = grid.slice(0, drawn.length).map((selectedOptions, index) => ({
      ...withoutUndefined(drawn[index] ?? { priceText: '0' }),
      selectedOptions,
    }));
    const options = axes.map((axis) => ({
      name: axis.name,
      values: [...new Set(variants.map((variant) => chosen(variant.selectedOptions, axis.name)))],
    }));
    return { options, variants };
  });

function chosen(selected: { name: string; value: string }[], axis: string): string {
  return selected.find((option) => option.name === axis)?.value ?? '';
}

const images = fc
  .uniqueArray(fc.record({ url, altText: optional(name) }), { selector: (image) => image.url, maxLength: 4 })
  .map((list) => list.map((image, index) => ({ ...withoutUndefined(image), position: index + 1 })));

const product = fc.record({
  name,
  descriptionHtml: optional(name),
  vendor: optional(name),
  categoryPath: optional(fc.array(inList('>'), { minLength: 1, maxLength: 4 })),
  tags: fc.uniqueArray(inList(','), { maxLength: 4 }),
  isPublished: fc.boolean(),
  seo: optional(fc.record({ title: name, description: name })),
  parts: catalogParts,
  imageUrls: images,
});

/** Products as a Shopify file can say them; row numbers are those of a file with one header row. */
export const productDrafts = fc.array(product, { minLength: 1, maxLength: 4 }).map((list) => {
  let row = 2;
  return list.map(({ parts, descriptionHtml, ...fields }, index): ProductDraft => {
    const count = Math.max(parts.variants.length, fields.imageUrls.length);
    const rowNumbers = Array.from({ length: count }, () => row++);
    return withoutUndefined({
      rowNumbers,
      externalKey: `product-${index}`,
      slug: `product-${index}`,
      ...fields,
      descriptionHtml: sanitiseHtml(descriptionHtml ?? '') || undefined,
      categoryIds: [],
      options: parts.options,
      variants: parts.variants.map((variant, place) => ({ rowNumber: rowNumbers[place]!, ...variant })),
    });
  });
});

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> };

function withoutUndefined<T extends object>(object: T): Defined<T> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as Defined<T>;
}
