import { existsSync, createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DRAFT_LIMITS } from '../../src/modules/imports/formats/product-draft.js';
import type { ReadItem } from '../../src/modules/imports/formats/product-reading.js';
import { readShopifyCsv } from '../../src/modules/imports/formats/shopify-csv.js';
import { productDrafts } from '../support/product-draft-arbitrary.js';
import { inPieces, readAll } from '../support/read-products.js';
import { writeShopifyCsv } from '../support/shopify-csv-writer.js';

const HEADER = 'Handle,Title,Body (HTML),Option1 Name,Option1 Value,Variant SKU,Variant Price,Image Src,Tags';

function read(content: string | Buffer, pieceBytes?: number) {
  return readAll(readShopifyCsv(inPieces(content, pieceBytes)));
}

function file(...rows: string[]): string {
  return [HEADER, ...rows, ''].join('\n');
}

describe('products of a Shopify CSV', () => {
  it('joins the rows of one handle: variants, images, and rows that are both', async () => {
    const { products, problems } = await readAll(
      readShopifyCsv(
        inPieces(
          [
            'Handle,Title,Body (HTML),Vendor,Type,Tags,Published,Option1 Name,Option1 Value,Option2 Name,Option2 Value,' +
              'Variant SKU,Variant Grams,Variant Inventory Qty,Variant Price,Variant Compare At Price,Variant Barcode,' +
              'Image Src,Image Position,Image Alt Text,SEO Title,SEO Description,Variant Image,Variant Weight Unit,Status',
            'wool-cap,Wool Cap,"<p>Warm,\n<b>""soft""</b></p>",Loom & Co,Hats,"wool, winter,wool",TRUE,Colour,Red,Size,S,' +
              'CAP-RS,120,7,19.90,25,0012345678905,https://img.test/1.jpg,2,Front,Buy a cap,Caps of wool,https://img.test/r.jpg,kg,active',
            'wool-cap,,,,,,,,Blue,,S,CAP-BS,120.0,0,19.90,,,https://img.test/2.jpg,1,,,,,kg,',
            'wool-cap,,,,,,,,,,,,,,,,,https://img.test/3.jpg,,Back,,,,kg,',
          ].join('\r\n'),
        ),
      ),
    );
    expect(problems).toEqual([]);
    expect(products).toEqual([
      {
        rowNumbers: [2, 3, 4],
        externalKey: 'wool-cap',
        slug: 'wool-cap',
        name: 'Wool Cap',
        descriptionHtml: '<p>Warm,\n<b>"soft"</b></p>',
        vendor: 'Loom & Co',
        categoryIds: [],
        categoryPath: ['Hats'],
        tags: ['wool', 'winter'],
        isPublished: true,
        seo: { title: 'Buy a cap', description: 'Caps of wool' },
        options: [
          { name: 'Colour', values: ['Red', 'Blue'] },
          { name: 'Size', values: ['S'] },
        ],
        variants: [
          {
            rowNumber: 2,
            sku: 'CAP-RS',
            priceText: '19.90',
            compareAtPriceText: '25',
            weightGrams: 120,
            quantity: 7,
            barcode: '0012345678905',
            imageUrl: 'https://img.test/r.jpg',
            selectedOptions: [
              { name: 'Colour', value: 'Red' },
              { name: 'Size', value: 'S' },
            ],
          },
          {
            rowNumber: 3,
            sku: 'CAP-BS',
            priceText: '19.90',
            weightGrams: 120,
            quantity: 0,
            selectedOptions: [
              { name: 'Colour', value: 'Blue' },
              { name: 'Size', value: 'S' },
            ],
          },
        ],
        imageUrls: [
          { url: 'https://img.test/2.jpg', position: 1 },
          { url: 'https://img.test/1.jpg', altText: 'Front', position: 2 },
          { url: 'https://img.test/3.jpg', altText: 'Back', position: 3 },
        ],
      },
    ]);
  });

  it('knows the column names of the newer template, in any order', async () => {
    const { products, problems } = await read(
      'Price,SKU,Title,URL handle,Description,Product category,Product image URL,Published on online store,Compare-at price\n' +
        '12.50,A-1,Mug,mug,A mug,Home > Kitchen > Mugs,https://img.test/m.png,FALSE,15\n',
    );
    expect(problems).toEqual([]);
    expect(products).toEqual([
      expect.objectContaining({
        externalKey: 'mug',
        name: 'Mug',
        descriptionHtml: 'A mug',
        categoryPath: ['Home', 'Kitchen', 'Mugs'],
        isPublished: false,
        options: [],
        variants: [
          { rowNumber: 2, sku: 'A-1', priceText: '12.50', compareAtPriceText: '15', selectedOptions: [] },
        ],
        imageUrls: [{ url: 'https://img.test/m.png', position: 1 }],
      }),
    ]);
  });

  it('knows what the file calls the fields of a product', async () => {
    const reading = readShopifyCsv(inPieces('Price,Title,Product type,Variant image URL\n5,Mug,Kitchen,\n'));
    expect((await readAll(reading)).problems).toEqual([]);
    const names = (['price', 'slug', 'category', 'images', 'sku'] as const).map((field) =>
      reading.fieldName({ field }),
    );
    expect(names).toEqual(['Price', 'Title', 'Product type', 'Variant image URL', null]);
  });

  it('takes the title for the key where the file has no handles', async () => {
    const { products, problems } = await read('Title,Price\nشال صوف,10\nBlue  Mug!,5\nBlue mug,6\n');
    expect(products.map(({ externalKey, name }) => [externalKey, name])).toEqual([
      ['شال-صوف', 'شال صوف'],
      ['blue-mug', 'Blue  Mug!'],
    ]);
    expect(problems).toMatchObject([{ row: 4, code: 'DUPLICATE' }]);
  });

  it.each([
    ['', '', true],
    ['TRUE', 'Active', true],
    ['FALSE', 'active', false],
    ['true', 'draft', false],
    ['', 'archived', false],
    ['', 'Unlisted', false],
  ])('reads Published "%s" with Status "%s" as published: %s', async (published, status, isPublished) => {
    const { products, problems } = await read(`Title,Price,Published,Status\nMug,5,${published},${status}\n`);
    expect(problems).toEqual([]);
    expect(products[0]?.isPublished).toBe(isPublished);
  });

  it('reads back whatever was written, in any quoting, script, line end and size of pieces', async () => {
    const style = fc.record({
      headers: fc.constantFrom('export', 'template'),
      quote: fc.constantFrom('always', 'when-needed'),
      lineEnd: fc.constantFrom('\n', '\r\n'),
      hasBom: fc.boolean(),
      endsWithLine: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(productDrafts, style, fc.integer({ min: 1, max: 200 }), async (drafts, look, size) => {
        const { products, problems } = await read(writeShopifyCsv(drafts, look), size);
        expect(problems).toEqual([]);
        expect(products).toEqual(drafts);
      }),
      { numRuns: 200 },
    );
  });
});

describe('bad cells of a Shopify CSV', () => {
  it('leaves a cell out that only describes itself, and says so', async () => {
    const { products, problems } = await read(
      'Handle,Title,Variant Price,Variant Grams,Variant Inventory Qty,Variant Barcode,Variant Compare At Price,Image Src,Image Position\n' +
        'mug,Mug,5,heavy,-3,1.23457E+12,"1,299.00",ftp://img.test/a.png,1\n' +
        'cap,Cap,7,10,1,0123,8,https://img.test/c.png,first\n',
    );
    expect(products.map(({ variants, imageUrls }) => [variants, imageUrls])).toEqual([
      [[{ rowNumber: 2, priceText: '5', selectedOptions: [] }], []],
      [
        [
          {
            rowNumber: 3,
            priceText: '7',
            compareAtPriceText: '8',
            weightGrams: 10,
            quantity: 1,
            barcode: '0123',
            selectedOptions: [],
          },
        ],
        [{ url: 'https://img.test/c.png', position: 1 }],
      ],
    ]);
    expect(problems.map(({ row, field, code }) => [row, field, code])).toEqual([
      [2, 'Variant Compare At Price', 'INVALID'],
      [2, 'Variant Grams', 'INVALID'],
      [2, 'Variant Inventory Qty', 'OUT_OF_RANGE'],
      [2, 'Variant Barcode', 'INVALID'],
      [2, 'Image Src', 'INVALID'],
      [3, 'Image Position', 'INVALID'],
    ]);
  });

  it.each(['', '-5', 'free', '$5', '5 EUR', '1e3', '5,00', '.5', '5.', '1.23456'])(
    'leaves out a variant that costs "%s" and keeps the others',
    async (price) => {
      const { products, problems } = await read(
        file(
          'cap,Cap,,Size,S,CAP-S,5,,',
          `cap,,,,M,CAP-M,"${price}",https://img.test/m.png,`,
          'cap,,,,L,CAP-L,6,,',
        ),
      );
      expect(products).toHaveLength(1);
      expect(products[0]?.variants.map(({ sku }) => sku)).toEqual(['CAP-S', 'CAP-L']);
      expect(products[0]?.imageUrls).toEqual([{ url: 'https://img.test/m.png', position: 1 }]);
      expect(problems).toMatchObject([
        { row: 3, field: 'Variant Price', code: price === '' ? 'REQUIRED' : 'INVALID' },
      ]);
    },
  );

  it('refuses variants that cannot be told apart', async () => {
    const { products, problems } = await read(
      file(
        'cap,Cap,,Size,S,CAP-S,5,,',
        'cap,,,,S,CAP-S2,5,,',
        'cap,,,,M,CAP-S,5,,',
        'cap,,,,,CAP-X,5,,',
        'cap,,,Colour,Red,CAP-R,5,,',
        'cap,,,,,,,,',
        'mug,Mug,,Title,Default Title,MUG,5,,',
        'mug,,,,Red,MUG-R,5,,',
        'mug,,,,,MUG-2,5,,',
      ),
    );
    expect(products.map(({ rowNumbers, variants }) => [rowNumbers, variants.length])).toEqual([
      [[2], 1],
      [[8], 1],
    ]);
    expect(problems.map(({ row, field, code }) => [row, field, code])).toEqual([
      [3, 'Option1 Value', 'DUPLICATE'],
      [4, 'Variant SKU', 'DUPLICATE'],
      [5, 'Option1 Value', 'REQUIRED'],
      [6, 'Option1 Name', 'INVALID'],
      [7, null, 'INVALID'],
      [9, 'Option1 Name', 'REQUIRED'],
      [10, 'Option1 Value', 'DUPLICATE'],
    ]);
  });

  it('refuses a product without title or without a usable variant, row by row, and no other', async () => {
    const { products, problems } = await read(
      file(
        'cap,,,Size,S,CAP-S,5,,',
        'cap,,,,M,CAP-M,5,,',
        'mug,Mug,,,,MUG,cheap,,',
        'mug,,,,,,,https://img.test/m.png,',
        ',,,,,X,5,,',
        'pen,Pen,,,,PEN,1,,',
        `ink,${'x'.repeat(256)},,,,INK,1,,`,
      ),
    );
    expect(products.map(({ externalKey, rowNumbers }) => [externalKey, rowNumbers])).toEqual([['pen', [7]]]);
    expect(problems.map(({ row, field, code }) => [row, field, code])).toEqual([
      [2, 'Title', 'REQUIRED'],
      [3, null, 'PRODUCT_REFUSED'],
      [4, 'Variant Price', 'INVALID'],
      [6, 'Handle', 'REQUIRED'],
      [4, null, 'PRODUCT_REFUSED'],
      [5, null, 'PRODUCT_REFUSED'],
      [8, 'Title', 'TOO_LONG'],
    ]);
  });

  it('refuses the rows of a handle that comes back after another', async () => {
    const { products, problems } = await read(
      file(
        'cap,Cap,,Size,S,CAP-S,5,,',
        'mug,Mug,,,,MUG,5,,',
        'CAP,Cap,,Size,M,CAP-M,5,,',
        'cap,,,,L,CAP-L,5,,',
      ),
    );
    expect(products.map(({ externalKey, variants }) => [externalKey, variants.length])).toEqual([
      ['cap', 1],
      ['mug', 1],
    ]);
    expect(problems.map(({ row, code }) => [row, code])).toEqual([
      [4, 'NOT_CONSECUTIVE'],
      [5, 'NOT_CONSECUTIVE'],
    ]);
  });

  it('keeps script out of descriptions', async () => {
    const { products } = await read(
      file('cap,Cap,"<p onclick=""x()"">Warm<script>alert(1)</script></p>",,,,5,,'),
    );
    expect(products[0]?.descriptionHtml).toBe('<p>Warm</p>');
  });
});

describe('memory and restarts', () => {
  it('holds one product at a time, however long the file is', async () => {
    const rows = 20_000;
    async function* stream(): AsyncGenerator<Buffer> {
      yield Buffer.from(`${HEADER}\n`);
      for (let row = 0; row < rows; row += 1_000) {
        const lines = Array.from({ length: 1_000 }, (_, index) => {
          const product = Math.floor((row + index) / 2);
          const isFirst = (row + index) % 2 === 0;
          return isFirst ? `p${product},P,,Size,S,,5,,\n` : `p${product},,,,L,,6,,\n`;
        });
        yield await Promise.resolve(Buffer.from(lines.join('')));
      }
    }
    const reading = readShopifyCsv(stream());
    let products = 0;
    for await (const item of reading) products += item.kind === 'product' ? 1 : 0;
    expect(products).toBe(rows / 2);
    expect(reading.progress.recordsRead).toBe(rows);
    expect(reading.progress.maxBufferedRows).toBe(2);
    expect(reading.progress.maxBufferedBytes).toBeLessThanOrEqual(2 * 65_536);
  });

  it('takes 250 variants and 250 images of a product and refuses further rows one by one', async () => {
    const rows = Array.from(
      { length: 3_000 },
      (_, index) =>
        `cap,${index === 0 ? 'Cap' : ''},,${index === 0 ? 'No' : ''},${index},,5,https://img.test/${index},`,
    );
    const reading = readShopifyCsv(inPieces(file(...rows, 'mug,Mug,,,,,5,,')));
    const { products, problems } = await readAll(reading);
    expect(products.map(({ variants, imageUrls }) => [variants.length, imageUrls.length])).toEqual([
      [DRAFT_LIMITS.variants, DRAFT_LIMITS.images],
      [1, 0],
    ]);
    expect(problems).toHaveLength(2 * 2_750);
    expect(problems[0]).toMatchObject({ row: 252, field: null, code: 'TOO_LONG' });
    expect(problems[1]).toMatchObject({ row: 252, field: 'Image Src', code: 'TOO_LONG' });
    expect(reading.progress.maxBufferedRows).toBe(250);
  });

  it('goes on where an earlier reading was settled, without repeating or losing a product', async () => {
    const content = file(
      'cap,Cap,,Size,S,CAP-S,5,,',
      'cap,,,,M,CAP-M,-1,,',
      'mug,Mug,,,,MUG,5,,',
      'pen,,,,,PEN,5,,',
      'bad,"Bad,,,,,5,,',
      'ink,Ink,,,,INK,5,,',
      'cap,Cap,,Size,L,CAP-L,5,,',
    );
    const items: ReadItem[] = [];
    for await (const item of readShopifyCsv(inPieces(content))) items.push(item);
    const isProduct = (item: ReadItem) => item.kind === 'product';
    expect(items.filter(isProduct).map(({ recordsRead }) => recordsRead)).toEqual([2, 3, 6]);
    for (const [index, { recordsRead }] of items.entries()) {
      const rest: ReadItem[] = [];
      for await (const item of readShopifyCsv(inPieces(content), { skipRecords: recordsRead }))
        rest.push(item);
      expect(rest.filter(isProduct)).toEqual(items.slice(index + 1).filter(isProduct));
      expect(rest).toEqual(expect.arrayContaining(items.slice(index + 1)));
    }
  });
});

const REAL = resolve(import.meta.dirname, '../../../shared/data/catalog-shopify-csv');

describe("Shopify's own sample files", () => {
  it.skipIf(!existsSync(REAL))(
    'are read in full (skipped where ../shared/data/catalog-shopify-csv is not beside the repository)',
    async () => {
      const counts: Record<string, number[]> = {};
      for (const name of ['apparel', 'home-and-garden', 'jewelery']) {
        const { products, problems } = await readAll(readShopifyCsv(createReadStream(`${REAL}/${name}.csv`)));
        expect(problems).toEqual([]);
        const variants = products.flatMap((product) => product.variants).length;
        const images = products.flatMap((product) => product.imageUrls).length;
        counts[name] = [products.length, variants, images];
      }
      expect(counts).toEqual({
        apparel: [20, 22, 20],
        'home-and-garden': [20, 21, 21],
        jewelery: [20, 23, 41],
      });
    },
  );
});
