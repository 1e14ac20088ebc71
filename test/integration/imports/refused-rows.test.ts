import { beforeAll, describe, expect, it } from 'vitest';
import { importText, jsonLines, storedProducts } from '../../support/imports.js';
import { productInput } from '../../support/products.js';
import { startWorld, type World } from '../../support/world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});

let counted = 0;
function thing(more: object = {}) {
  const id = `t-${++counted}`;
  return { id, name: `Thing ${id}`, variants: [{ sku: id.toUpperCase(), price: '5.00' }], ...more };
}

const color = (value: string) => [{ name: 'Colour', value }];

describe('what the store does not take', () => {
  it.each<[string, object, string, string | null]>([
    [
      'a price that the currency does not know',
      { variants: [{ price: '1.005' }] },
      'INVALID',
      'variants[0].price',
    ],
    ['a SKU with a space', { variants: [{ sku: 'A 1', price: '1' }] }, 'INVALID', 'variants[0].sku'],
    ['a name of control characters', { name: 'a\u0007b' }, 'INVALID', 'name'],
    [
      'four options',
      {
        options: ['A', 'B', 'C', 'D'].map((name) => ({ name, values: ['1'] })),
        variants: [
          { price: '1', selectedOptions: ['A', 'B', 'C', 'D'].map((name) => ({ name, value: '1' })) },
        ],
      },
      'TOO_LONG',
      'options',
    ],
  ])('refuses a product with %s, and no other', async (_what, wrong, code, field) => {
    const shop = await world.store();
    const { job, problems } = await importText(world, shop, jsonLines(thing(), thing(wrong), thing()));
    expect(problems.map(({ row, ...problem }) => [row, problem.code, problem.field])).toEqual([
      [2, code, field],
    ]);
    expect(job).toMatchObject({ status: 'COMPLETED', rowsDone: 3, rowsFailed: 1, productsCreated: 2 });
  });

  it.each<[string, object, string, string]>([
    ['a brand that is too long', { vendor: 'x'.repeat(121) }, 'TOO_LONG', 'vendor'],
    ['a tag that is too long', { tags: ['good', 'x'.repeat(65)] }, 'TOO_LONG', 'tags'],
    [
      'more than fifty tags',
      { tags: Array.from({ length: 51 }, (_, index) => `t${index}`) },
      'TOO_LONG',
      'tags',
    ],
    ['a slug of other characters', { slug: 'no_slug' }, 'INVALID', 'slug'],
    ['a description that is too long', { description: 'x'.repeat(65_537) }, 'TOO_LONG', 'description'],
    ['a category name that is too long', { category: 'x'.repeat(121) }, 'TOO_LONG', 'category'],
    [
      'a weight that is too high',
      { variants: [{ price: '1', weightGrams: 2_000_000 }] },
      'OUT_OF_RANGE',
      'variants[0].weightGrams',
    ],
    [
      'an earlier price below the price',
      { variants: [{ price: '5', compareAtPrice: '4' }] },
      'OUT_OF_RANGE',
      'variants[0].compareAtPrice',
    ],
  ])('takes a product with %s without it, and says so', async (_what, wrong, code, field) => {
    const shop = await world.store();
    const { job, problems } = await importText(world, shop, jsonLines(thing(wrong)));
    expect(problems).toMatchObject([{ row: 1, field, code }]);
    expect(job).toMatchObject({ rowsFailed: 1, productsCreated: 1 });
  });

  it('takes an earlier price of zero, or of the price itself, for no reduction', async () => {
    const shop = await world.store();
    const [one, two] = [
      { price: '5', compareAtPrice: '0.00' },
      { price: '5', compareAtPrice: '5.00' },
    ];
    const { problems } = await importText(
      world,
      shop,
      jsonLines(thing({ variants: [one] }), thing({ variants: [two] })),
    );
    expect(problems).toEqual([]);
    const products = await storedProducts(world, shop);
    expect(products.map(({ variants }) => variants[0]?.compareAt)).toEqual([null, null]);
  });

  it('tells a variant on its own row, and takes the others of the product', async () => {
    const shop = await world.store({ currency: 'JPY' });
    const csv = [
      'Handle,Title,Option1 Name,Option1 Value,Variant SKU,Variant Price',
      'cap,Cap,Size,S,CAP-S,1990',
      'cap,,,M,CAP-M,19.90',
      'cap,,,L,CAP-L,2100',
      'mug,Mug,,,MUG,9.50',
      'mug,,,,,',
    ].join('\n');
    const { job, problems } = await importText(world, shop, csv, { format: 'SHOPIFY_CSV' });
    expect(problems).toEqual([
      {
        ...{ row: 3, field: 'Variant Price', code: 'INVALID' },
        message: 'An amount in JPY is needed, for example "12"; got "19.90".',
      },
      {
        ...{ row: 5, field: 'Variant Price', code: 'INVALID' },
        message: 'An amount in JPY is needed, for example "12"; got "9.50".',
      },
      {
        ...{ row: 6, field: null, code: 'INVALID' },
        message: 'The row holds neither a variant (options, SKU, price) nor an image.',
      },
    ]);
    expect(job).toMatchObject({ rowsTotal: 5, rowsDone: 5, rowsFailed: 3, productsCreated: 1 });
    const [product] = await storedProducts(world, shop);
    expect(product?.variants.map(({ sku, price }) => [sku, price])).toEqual([
      ['CAP-S', 1990],
      ['CAP-L', 2100],
    ]);
  });

  it('says of every row of a refused product that it was refused', async () => {
    const shop = await world.store();
    await shop.product({ ...productInput({ name: 'Mug' }), slug: 'mug' });
    const csv =
      'Handle,Title,Variant SKU,Variant Price,Image Src\nmug,Mug,MUG,5,\nmug,,,,https://img.test/1.jpg\n';
    const { job, problems } = await importText(world, shop, csv, { format: 'SHOPIFY_CSV' });
    expect(problems.map(({ row, field, code }) => [row, field, code])).toEqual([
      [2, 'Handle', 'TAKEN'],
      [3, null, 'PRODUCT_REFUSED'],
    ]);
    expect(job).toMatchObject({ rowsFailed: 2, productsCreated: 0 });
  });

  it('refuses the second product of a slug, and every time the same one', async () => {
    const shop = await world.store();
    const file = jsonLines(thing({ slug: 'same' }), thing({ slug: 'same' }));
    for (const expected of [{ productsCreated: 1 }, { productsUnchanged: 1 }]) {
      const { job, problems } = await importText(world, shop, file);
      expect(problems).toMatchObject([{ row: 2, field: 'slug', code: 'TAKEN' }]);
      expect(job).toMatchObject({ rowsFailed: 1, ...expected });
    }
  });

  it('leaves out the variant whose SKU stands on another product, in the file or in the store', async () => {
    const shop = await world.store();
    await shop.product({ name: 'Old', variants: [{ sku: 'OLD', price: '1' }] });
    const options = [{ name: 'Colour', values: ['Red', 'Blue'] }];
    const file = jsonLines(
      thing({ variants: [{ sku: 'X', price: '1' }] }),
      thing({
        options,
        variants: [
          { sku: 'X', price: '2', selectedOptions: color('Red') },
          { sku: 'Y', price: '2', selectedOptions: color('Blue') },
        ],
      }),
      thing({ variants: [{ sku: 'OLD', price: '3' }] }),
    );
    for (const expected of [{ productsCreated: 2 }, { productsUnchanged: 2 }]) {
      const { job, problems } = await importText(world, shop, file);
      expect(problems.map(({ row, field, code }) => [row, field, code])).toEqual([
        [2, 'variants[0].sku', 'TAKEN'],
        [3, 'variants[0].sku', 'TAKEN'],
      ]);
      expect(job).toMatchObject({ rowsFailed: 2, ...expected });
    }
    const products = await storedProducts(world, shop);
    expect(products.map(({ variants }) => variants.map(({ sku }) => sku))).toEqual([['OLD'], ['X'], ['Y']]);
  });

  it('does not give a product other options than it has', async () => {
    const shop = await world.store();
    const plain = thing();
    await importText(world, shop, jsonLines(plain));
    const { job, problems } = await importText(
      world,
      shop,
      jsonLines({
        ...plain,
        name: 'Renamed',
        options: [{ name: 'Colour', values: ['Red'] }],
        variants: [{ sku: 'RED', price: '9', selectedOptions: color('Red') }],
      }),
    );
    expect(problems).toMatchObject([{ row: 1, field: 'options', code: 'INVALID' }]);
    expect(job).toMatchObject({ productsUpdated: 1 });
    const [product] = await storedProducts(world, shop);
    expect(product).toMatchObject({
      name: 'Renamed',
      variants: [{ sku: plain.id.toUpperCase(), price: 500 }],
    });
  });

  it('does not add a variant beside one with the same option values', async () => {
    const shop = await world.store();
    const options = [{ name: 'Colour', values: ['Red', 'Blue'] }];
    const dress = thing({ options, variants: [{ sku: 'R', price: '1', selectedOptions: color('Red') }] });
    await importText(world, shop, jsonLines(dress));
    const swapped = [
      { sku: 'R', price: '2', selectedOptions: color('Blue') },
      { sku: 'B', price: '3', selectedOptions: color('Red') },
    ];
    const { problems } = await importText(world, shop, jsonLines({ ...dress, variants: swapped }));
    expect(problems).toMatchObject([{ row: 1, field: 'variants[1].selectedOptions', code: 'DUPLICATE' }]);
    const [product] = await storedProducts(world, shop);
    expect(product?.variants).toMatchObject([{ sku: 'R', values: ['Red'], price: 200 }]);
  });

  it('refuses what is beyond the plan, goes on, and still changes what is there', async () => {
    const shop = await world.store();
    const [first, ...others] = Array.from({ length: 6 }, () => thing());
    await importText(world, shop, jsonLines(first));
    await world.app.database.query(
      `UPDATE plan_usage SET max = 3 WHERE tenant_id = $1 AND metric = 'PRODUCTS'`,
      [shop.tenantId],
    );
    const file = jsonLines(...others, { ...first, name: 'Changed' });
    const { job, problems } = await importText(world, shop, file);
    expect(problems.map(({ row, field, code }) => [row, field, code])).toEqual([
      [3, null, 'PLAN_LIMIT_REACHED'],
      [4, null, 'PLAN_LIMIT_REACHED'],
      [5, null, 'PLAN_LIMIT_REACHED'],
    ]);
    expect(job).toMatchObject({ status: 'COMPLETED', rowsFailed: 3, productsCreated: 2, productsUpdated: 1 });
  });

  it('loses no product because of one that is refused only when it is written', async () => {
    const shop = await world.store();
    // Two spellings of one letter are one value once they are stored.
    const values = ['caf\u00e9', 'cafe\u0301'];
    const twins = thing({
      options: [{ name: 'Colour', values }],
      variants: values.map((value, index) => ({
        sku: `TWIN-${index}`,
        price: '1',
        selectedOptions: color(value),
      })),
    });
    const { job, problems } = await importText(
      world,
      shop,
      jsonLines(thing(), thing(), twins, thing(), thing()),
    );
    expect(problems).toMatchObject([{ row: 3, field: 'variants[1].selectedOptions', code: 'DUPLICATE' }]);
    expect(job).toMatchObject({ status: 'COMPLETED', rowsDone: 5, rowsFailed: 1, productsCreated: 4 });
  });

  it('loses no product because of a line that cannot be read', async () => {
    const shop = await world.store();
    const file = [jsonLines(thing()), '{"name":', '', '{"price":3}', jsonLines(thing())].join('\n');
    const { job, problems } = await importText(world, shop, file);
    expect(problems.map(({ row, field, code }) => [row, field, code])).toEqual([
      [3, null, 'INVALID_JSON'],
      [5, 'name', 'REQUIRED'],
      [5, 'variants', 'REQUIRED'],
      [5, 'price', 'UNKNOWN_FIELD'],
    ]);
    expect(job).toMatchObject({ rowsFailed: 2, productsCreated: 2 });
  });

  it.each<[string, string | Buffer, string]>([
    ['an empty file', '', 'The file is empty.'],
    [
      'a workbook',
      Buffer.from('PK\u0003\u0004rest'),
      'The file is a workbook or ZIP archive, expected text in UTF-8.',
    ],
    ['a table without titles', 'Handle,Variant Price\nmug,5\n', 'The header has no column "Title".'],
    ['a header alone', 'Handle,Title,Variant Price\n', 'The file has a header but no row below it.'],
  ])('fails with %s, and says why', async (_what, text, failure) => {
    const shop = await world.store();
    const { job, problems } = await importText(world, shop, text, { format: 'SHOPIFY_CSV' });
    expect(job).toMatchObject({ status: 'FAILED', rowsDone: 0, rowsFailed: 1, productsCreated: 0 });
    expect(job.failure).toContain(failure);
    expect(problems).toMatchObject([{ row: 1, message: job.failure }]);
  });
});
