import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJsonl } from '../../src/modules/imports/formats/jsonl.js';
import type { ProductDraft } from '../../src/modules/imports/formats/product-draft.js';
import type { ReadItem } from '../../src/modules/imports/formats/product-reading.js';
import { productDrafts } from '../support/product-draft-arbitrary.js';
import { inPieces, readAll } from '../support/read-products.js';

function read(content: string | Buffer, pieceBytes?: number) {
  return readAll(readJsonl(inPieces(content, pieceBytes)));
}

function lines(...objects: unknown[]): string {
  return objects.map((object) => `${JSON.stringify(object)}\n`).join('');
}

const mug = { slug: 'mug', name: 'Mug', variants: [{ price: '5' }] };

describe('products of JSON lines', () => {
  it('reads every field of a product', async () => {
    const { products, problems } = await read(
      lines({
        id: 'c-17',
        name: ' Wool Cap ',
        slug: 'wool-cap',
        description: '<p>Warm<script>alert(1)</script></p>',
        vendor: 'Loom',
        categoryIds: ['cat_1', 'cat_2', 'cat_1'],
        category: ['Clothes', 'Hats'],
        tags: ['wool', 'winter', 'wool'],
        isPublished: false,
        seo: { title: 'Caps', description: null },
        options: [{ name: 'Size', values: ['S', 'M', 'L'] }],
        variants: [
          {
            sku: 'CAP-S',
            name: 'Small',
            price: '19.90',
            compareAtPrice: '25',
            weightGrams: 120,
            selectedOptions: [{ name: 'Size', value: 'S' }],
            initialQuantity: 7,
            barcode: '0012345678905',
            imageUrl: 'https://img.test/s.jpg',
          },
          { sku: null, price: '21', selectedOptions: [{ name: 'Size', value: 'M' }] },
        ],
        images: ['https://img.test/1.jpg', { url: 'https://img.test/2.jpg', altText: 'Back' }],
      }),
    );
    expect(problems).toEqual([]);
    expect(products).toEqual([
      {
        rowNumbers: [1],
        externalKey: 'c-17',
        name: 'Wool Cap',
        slug: 'wool-cap',
        descriptionHtml: '<p>Warm</p>',
        vendor: 'Loom',
        categoryIds: ['cat_1', 'cat_2'],
        categoryPath: ['Clothes', 'Hats'],
        tags: ['wool', 'winter'],
        isPublished: false,
        seo: { title: 'Caps' },
        options: [{ name: 'Size', values: ['S', 'M', 'L'] }],
        variants: [
          {
            rowNumber: 1,
            sku: 'CAP-S',
            name: 'Small',
            priceText: '19.90',
            compareAtPriceText: '25',
            weightGrams: 120,
            selectedOptions: [{ name: 'Size', value: 'S' }],
            quantity: 7,
            barcode: '0012345678905',
            imageUrl: 'https://img.test/s.jpg',
          },
          { rowNumber: 1, priceText: '21', selectedOptions: [{ name: 'Size', value: 'M' }] },
        ],
        imageUrls: [
          { url: 'https://img.test/1.jpg', position: 1 },
          { url: 'https://img.test/2.jpg', altText: 'Back', position: 2 },
        ],
      },
    ]);
  });

  it('takes the id, else the slug, else the name for the key, and each key once', async () => {
    const { products, problems } = await read(
      `\uFEFF${lines({ ...mug, id: 17 }, mug)}\r\n${lines({ ...mug, slug: null, name: 'Blue Mug' }, { ...mug, name: 'Again' })}`,
    );
    expect(products.map(({ externalKey, rowNumbers }) => [externalKey, rowNumbers])).toEqual([
      ['17', [1]],
      ['mug', [2]],
      ['blue-mug', [4]],
    ]);
    expect(problems).toMatchObject([{ row: 5, code: 'DUPLICATE' }]);
  });

  it('derives the options from the variants where none are declared, in one order', async () => {
    const { products } = await read(
      lines({
        ...mug,
        variants: [
          {
            price: '5',
            selectedOptions: [
              { name: 'Size', value: 'S' },
              { name: 'Colour', value: 'Red' },
            ],
          },
          {
            price: '5',
            selectedOptions: [
              { name: 'Colour', value: 'Blue' },
              { name: 'Size', value: 'S' },
            ],
          },
        ],
      }),
    );
    expect(products[0]?.options).toEqual([
      { name: 'Size', values: ['S'] },
      { name: 'Colour', values: ['Red', 'Blue'] },
    ]);
    expect(products[0]?.variants[1]?.selectedOptions.map(({ value }) => value)).toEqual(['S', 'Blue']);
  });

  it.each([
    ['129.99', '129.99'],
    ['0', '0'],
    ['1e3', '1000'],
    ['99999999999.9999', '99999999999.9999'],
    ['0.1', '0.1'],
  ])('takes the number %s for the price "%s"', async (number, priceText) => {
    const { products, problems } = await read(`{"name":"Mug","variants":[{"price":${number}}]}`);
    expect(problems).toEqual([]);
    expect(products[0]?.variants).toEqual([{ rowNumber: 1, priceText, selectedOptions: [] }]);
  });

  it('reads back whatever was written, in pieces of any size', async () => {
    await fc.assert(
      fc.asyncProperty(productDrafts, fc.integer({ min: 1, max: 200 }), async (drafts, size) => {
        const { products, problems } = await read(lines(...drafts.map(lineOf)), size);
        expect(problems).toEqual([]);
        expect(products).toEqual(drafts.map((draft, index) => inRow(draft, index + 1)));
      }),
      { numRuns: 200 },
    );
  });
});

function inRow(draft: ProductDraft, row: number): ProductDraft {
  const variants = draft.variants.map((variant) => ({ ...variant, rowNumber: row }));
  return { ...draft, rowNumbers: [row], variants };
}

/** The object of a line that reads as this draft. */
function lineOf(draft: ProductDraft): object {
  const {
    rowNumbers: _rows,
    externalKey,
    descriptionHtml,
    categoryPath,
    variants,
    imageUrls,
    ...rest
  } = draft;
  return {
    ...rest,
    id: externalKey,
    description: descriptionHtml,
    category: categoryPath,
    images: imageUrls.map(({ url, altText }) => ({ url, altText })),
    variants: variants.map(({ rowNumber: _row, priceText, compareAtPriceText, quantity, ...variant }) => ({
      ...variant,
      price: priceText,
      compareAtPrice: compareAtPriceText,
      initialQuantity: quantity,
    })),
  };
}

it('takes the names of the API too: brand, and the key of the source', async () => {
  const { products, problems } = await read(lines({ ...mug, externalKey: 7, brand: 'Loom' }));
  expect(problems).toEqual([]);
  expect(products).toMatchObject([{ externalKey: '7', slug: 'mug', vendor: 'Loom' }]);
});

describe('pictures named by their files', () => {
  const line = lines({ ...mug, images: ['mug.webp'], variants: [{ price: '5', imageUrl: 'side view.JPG' }] });

  it('are taken where the import has their folder', async () => {
    const { products, problems } = await readAll(readJsonl(inPieces(line), { acceptsImageFiles: true }));
    expect(problems).toEqual([]);
    expect(products[0]?.imageUrls).toEqual([{ url: 'mug.webp', position: 1 }]);
    expect(products[0]?.variants[0]?.imageUrl).toBe('side view.JPG');
  });

  it('are refused where it has none', async () => {
    const { products, problems } = await read(line);
    expect(products).toEqual([]);
    expect(problems.map(({ field, code }) => [field, code])).toEqual([
      ['variants[0].imageUrl', 'INVALID'],
      ['images[0].url', 'INVALID'],
    ]);
  });

  it.each([
    '../mug.webp',
    '/etc/mug.png',
    'a/mug.png',
    'a\\mug.png',
    '.mug.png',
    'C:mug.png',
    'mug.svg',
    'mug',
  ])('may not be called %s', async (file) => {
    const reading = readJsonl(inPieces(lines({ ...mug, images: [file] })), { acceptsImageFiles: true });
    const { products, problems } = await readAll(reading);
    expect(products).toEqual([]);
    expect(problems).toMatchObject([{ field: 'images[0].url', code: 'INVALID' }]);
  });
});

it('knows where the line has what a draft holds', () => {
  const reading = readJsonl(inPieces(''));
  expect(reading.fieldName({ field: 'brand' })).toBe('vendor');
  expect(reading.fieldName({ field: 'seoTitle' })).toBe('seo.title');
  expect(reading.fieldName({ field: 'quantity', variantIndex: 2 })).toBe('variants[2].initialQuantity');
});

describe('lines that are no product', () => {
  it.each<[string, string | Buffer, string, string | null]>([
    ['half an object', '{"name":"Mug"', 'INVALID_JSON', null],
    ['two objects', '{"name":"Mug"}{"name":"Cap"}', 'INVALID_JSON', null],
    ['an array', '[{"name":"Mug"}]', 'INVALID', null],
    ['null', 'null', 'REQUIRED', null],
    ['other bytes', Buffer.from('{"name":"Caf\u00e9"}', 'latin1'), 'INVALID_ENCODING', null],
    ['no name', lines({ variants: [{ price: '5' }] }), 'REQUIRED', 'name'],
    ['a blank name', lines({ ...mug, name: ' ' }), 'REQUIRED', 'name'],
    ['a long name', lines({ ...mug, name: 'x'.repeat(256) }), 'TOO_LONG', 'name'],
    ['a zero byte in a text', lines({ ...mug, name: 'a\0b' }), 'INVALID', 'name'],
    ['half a character', '{"name":"\\ud83d","variants":[{"price":"5"}]}', 'INVALID', 'name'],
    ['no variants', lines({ name: 'Mug' }), 'REQUIRED', 'variants'],
    ['an empty list of variants', lines({ ...mug, variants: [] }), 'REQUIRED', 'variants'],
    ['no price', lines({ ...mug, variants: [{}] }), 'REQUIRED', 'variants[0].price'],
    ['a negative price', lines({ ...mug, variants: [{ price: -5 }] }), 'INVALID', 'variants[0].price'],
    [
      'a price with currency',
      lines({ ...mug, variants: [{ price: '5 EUR' }] }),
      'INVALID',
      'variants[0].price',
    ],
    [
      'a price that is no number',
      lines({ ...mug, variants: [{ price: true }] }),
      'INVALID',
      'variants[0].price',
    ],
    ['a tiny price', '{"name":"Mug","variants":[{"price":1e-7}]}', 'INVALID', 'variants[0].price'],
    ['a huge price', '{"name":"Mug","variants":[{"price":1e300}]}', 'INVALID', 'variants[0].price'],
    [
      'a price that a number cannot carry',
      '{"name":"1.000000000000000000","variants":[{"price":4.9900000000000001}]}',
      'INVALID',
      null,
    ],
    [
      'half a piece',
      lines({ ...mug, variants: [{ price: '5', initialQuantity: 1.5 }] }),
      'INVALID',
      'variants[0].initialQuantity',
    ],
    [
      'less than nothing',
      lines({ ...mug, variants: [{ price: '5', initialQuantity: -1 }] }),
      'OUT_OF_RANGE',
      'variants[0].initialQuantity',
    ],
    ['an image from the disk', lines({ ...mug, images: ['file:///etc/passwd'] }), 'INVALID', 'images[0].url'],
    [
      'an image with a password',
      lines({ ...mug, images: ['https://a:b@img.test/1.png'] }),
      'INVALID',
      'images[0].url',
    ],
    ['an unknown field', lines({ ...mug, colour: 'red' }), 'UNKNOWN_FIELD', 'colour'],
    [
      'an unknown field of a variant',
      lines({ ...mug, variants: [{ price: '5', cost: '3' }] }),
      'UNKNOWN_FIELD',
      'variants[0].cost',
    ],
    [
      'a prototype',
      '{"name":"Mug","variants":[{"price":"5"}],"__proto__":{"isAdmin":true}}',
      'UNKNOWN_FIELD',
      '__proto__',
    ],
    [
      'too many variants',
      lines({ ...mug, variants: Array.from({ length: 251 }, () => ({ price: '5' })) }),
      'TOO_LONG',
      'variants',
    ],
    [
      'two variants without options',
      lines({ ...mug, variants: [{ price: '5' }, { price: '6' }] }),
      'DUPLICATE',
      'variants[1].selectedOptions',
    ],
    [
      'two options of one name',
      lines({
        ...mug,
        options: [
          { name: 'A', values: [] },
          { name: 'A', values: [] },
        ],
      }),
      'DUPLICATE',
      'options',
    ],
    [
      'a variant without value',
      lines({ ...mug, options: [{ name: 'Size', values: ['S'] }] }),
      'INVALID',
      'variants[0].selectedOptions',
    ],
    [
      'an undeclared value',
      lines({
        ...mug,
        options: [{ name: 'Size', values: ['S'] }],
        variants: [{ price: '5', selectedOptions: [{ name: 'Size', value: 'M' }] }],
      }),
      'INVALID',
      'variants[0].selectedOptions',
    ],
  ])('refuses %s and reads the lines around it', async (_what, bad, code, field) => {
    const bytes = Buffer.concat([
      Buffer.from(lines({ ...mug, slug: 'before' })),
      Buffer.from(bad),
      Buffer.from(`\n${lines({ ...mug, slug: 'after' })}`),
    ]);
    const { products, problems } = await read(bytes);
    expect(products.map(({ externalKey }) => externalKey)).toEqual(['before', 'after']);
    expect(problems).toMatchObject([{ row: 2, code, field }]);
  });

  it('tells everything that is wrong with a line, up to twenty problems', async () => {
    const { problems } = await read(
      lines({ name: '', variants: [{ price: 'x', weight: 1, height: 2 }] }) +
        lines({
          ...mug,
          ...Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`field${index}`, 1])),
        }),
    );
    expect(problems.filter(({ row }) => row === 1).map(({ field, code }) => [field, code])).toEqual([
      ['name', 'REQUIRED'],
      ['variants[0].price', 'INVALID'],
      ['variants[0].weight', 'UNKNOWN_FIELD'],
      ['variants[0].height', 'UNKNOWN_FIELD'],
    ]);
    expect(problems.filter(({ row }) => row === 2)).toHaveLength(20);
  });

  it.each([
    ['empty', '', 'EMPTY_FILE'],
    ['blank', '\n \r\n', 'EMPTY_FILE'],
    ['UTF-16', Buffer.from(`\uFEFF${lines(mug)}`, 'utf16le'), 'FILE_NOT_ACCEPTED'],
  ])('refuses a file that is %s', async (_what, content, code) => {
    const { products, problems } = await read(content);
    expect(products).toEqual([]);
    expect(problems).toMatchObject([{ row: 1, field: null, code }]);
  });
});

describe('memory and restarts', () => {
  it('lets a line of more than a million bytes go and reads the next', async () => {
    const reading = readJsonl(
      inPieces(`${lines(mug)}{"name":"${'x'.repeat(5_000_000)}\n${lines({ ...mug, slug: 'cap' })}`),
    );
    const { products, problems } = await readAll(reading);
    expect(products.map(({ externalKey }) => externalKey)).toEqual(['mug', 'cap']);
    expect(problems).toMatchObject([{ row: 2, code: 'ROW_TOO_LONG' }]);
    expect(reading.progress.maxBufferedBytes).toBeLessThanOrEqual(1_000_000);
  });

  it('goes on behind the records an earlier reading has settled', async () => {
    const content = lines(mug, { ...mug, slug: 'cap' }, { name: 'Bad' }, mug, { ...mug, slug: 'pen' });
    const items: ReadItem[] = [];
    for await (const item of readJsonl(inPieces(content))) items.push(item);
    expect(items.map(({ kind, recordsRead }) => [kind, recordsRead])).toEqual([
      ['product', 1],
      ['product', 2],
      ['problem', 3],
      ['problem', 4],
      ['product', 5],
    ]);
    for (const [index, { recordsRead }] of items.entries()) {
      const rest: ReadItem[] = [];
      for await (const item of readJsonl(inPieces(content), { skipRecords: recordsRead })) rest.push(item);
      expect(rest).toEqual(items.slice(index + 1));
    }
  });
});
