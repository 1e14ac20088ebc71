import { beforeAll, describe, expect, test } from 'vitest';
import {
  ProductCreateDocument,
  ProductDeleteDocument,
  ProductDetailDocument,
  ProductUpdateDocument,
} from '../support/generated/graphql.js';
import { productInput } from '../support/products.js';
import { startWorld, type Shop, type World } from '../support/world.js';

let world: World;
let shop: Shop;

beforeAll(async () => {
  world = await startWorld();
  shop = await world.store({ currency: 'USD', languages: ['en', 'ar'] });
});

const shirt = {
  name: 'Linen Shirt',
  description: '<p>Cool <script>alert(1)</script>linen.</p>',
  tags: ['summer', 'summer', 'linen'],
  options: [
    { name: 'Size', values: ['S', 'M'] },
    { name: 'Colour', values: ['White', 'Sand'] },
  ],
  variants: [
    {
      sku: 'LIN-S-W',
      price: '29.90',
      compareAtPrice: '39.90',
      weightGrams: 180,
      selectedOptions: [
        { name: 'Colour', value: 'White' },
        { name: 'Size', value: 'S' },
      ],
      initialQuantity: 4,
    },
    {
      price: '31',
      selectedOptions: [
        { name: 'Size', value: 'M' },
        { name: 'Colour', value: 'Sand' },
      ],
    },
  ],
};

describe('creating a product', () => {
  test('gives it a slug, SKUs, names of variants, stock and safe HTML', async () => {
    const created = await shop.owner.run(ProductCreateDocument, { input: shirt });
    expect(created.productCreate.userErrors).toEqual([]);
    const detail = await shop.visitor.send(ProductDetailDocument, { slug: 'linen-shirt' });
    expect(detail.statements).toBe(1);
    const product = detail.data!.productBySlug!;
    expect(product).toMatchObject({
      name: 'Linen Shirt',
      slug: 'linen-shirt',
      description: '<p>Cool linen.</p>',
      tags: ['summer', 'linen'],
      options: shirt.options,
      priceRange: { min: { amount: '29.90', currency: 'USD' }, max: { amount: '31.00', currency: 'USD' } },
      primaryImage: null,
      seo: { title: null, description: null },
    });
    expect(product.variants).toEqual([
      {
        id: expect.stringMatching(/^var_[0-9A-Z]{26}$/) as string,
        sku: 'LIN-S-W',
        name: 'S / White',
        price: { amount: '29.90', currency: 'USD' },
        availableQuantity: 4,
        selectedOptions: [
          { name: 'Size', value: 'S' },
          { name: 'Colour', value: 'White' },
        ],
      },
      {
        id: expect.stringMatching(/^var_/) as string,
        sku: expect.stringMatching(/^LINEN-SHIRT-[0-9A-Z]{8}$/) as string,
        name: 'M / Sand',
        price: { amount: '31.00', currency: 'USD' },
        availableQuantity: 0,
        selectedOptions: [
          { name: 'Size', value: 'M' },
          { name: 'Colour', value: 'Sand' },
        ],
      },
    ]);
  });

  test('makes another slug when the one of its name is in use, and refuses one that was chosen', async () => {
    const first = await shop.owner.run(ProductCreateDocument, { input: productInput({ name: 'Same Name' }) });
    const second = await shop.owner.run(ProductCreateDocument, {
      input: productInput({ name: 'Same Name' }),
    });
    expect(first.productCreate.product?.slug).toBe('same-name');
    expect(second.productCreate.product?.slug).toMatch(/^same-name-[0-9a-z]{8}$/);
    const chosen = { ...productInput({ name: 'Other' }), slug: 'same-name' };
    expect(await refusals(chosen)).toEqual([['TAKEN', 'input.slug']]);
  });

  test('keeps names of every script', async () => {
    const created = await shop.owner.run(ProductCreateDocument, {
      input: productInput({ name: 'قهوة عربية ☕️' }),
    });
    expect(created.productCreate.product?.slug).toBe('قهوة-عربية');
    const found = await shop.visitor.run(ProductDetailDocument, { slug: 'قهوة-عربية' });
    expect(found.productBySlug?.name).toBe('قهوة عربية ☕️');
    const emoji = await shop.owner.run(ProductCreateDocument, { input: productInput({ name: '🎉' }) });
    expect(emoji.productCreate.product?.slug).toMatch(/^product-[0-9a-z]{8}$/i);
  });

  test.each<[string, object, [string, string][]]>([
    ['an empty name', { name: '  ' }, [['REQUIRED', 'input.name']]],
    ['a name of 10,000 characters', { name: 'x'.repeat(10_000) }, [['TOO_LONG', 'input.name']]],
    ['a control character', { name: 'a\u0000b' }, [['INVALID', 'input.name']]],
    ['no variant', { variants: [] }, [['REQUIRED', 'input.variants']]],
    ['a negative price', { variants: [{ price: '-1' }] }, [['OUT_OF_RANGE', 'input.variants.0.price']]],
    ['a price that is none', { variants: [{ price: 'cheap' }] }, [['INVALID', 'input.variants.0.price']]],
    [
      'a price of too many decimals',
      { variants: [{ price: '1.005' }] },
      [['INVALID', 'input.variants.0.price']],
    ],
    [
      'a reduction upwards',
      { variants: [{ price: '5', compareAtPrice: '4' }] },
      [['OUT_OF_RANGE', 'input.variants.0.compareAtPrice']],
    ],
    [
      'a SKU twice in the request',
      { options: [{ name: 'S', values: ['1', '2'] }], variants: [two('A', '1'), two('A', '2')] },
      [['DUPLICATE', 'input.variants.1.sku']],
    ],
    [
      'two variants alike',
      { options: [{ name: 'S', values: ['1', '2'] }], variants: [two('A', '1'), two('B', '1')] },
      [['DUPLICATE', 'input.variants.1.selectedOptions']],
    ],
    [
      'a value twice in an option',
      { options: [{ name: 'S', values: ['1', ' 1'] }], variants: [two('A', '1')] },
      [['DUPLICATE', 'input.options.0.values.1']],
    ],
    [
      'two options of one name',
      { options: ['1', '2'].map((value) => ({ name: 'S', values: [value] })), variants: [two('A', '1')] },
      [['DUPLICATE', 'input.options.1.name']],
    ],
    ['NUL in the description', { description: 'a\u0000b' }, [['INVALID', 'input.description']]],
    ['half a character in the description', { description: '\ud800' }, [['INVALID', 'input.description']]],
    [
      'an option value that is not listed',
      { options: [{ name: 'S', values: ['1'] }], variants: [two('A', '9')] },
      [['INVALID', 'input.variants.0.selectedOptions']],
    ],
    [
      'a category of nowhere',
      { categoryIds: ['cat_01JBST8PVCFP79Z85HRB9Y9X86'] },
      [['NOT_FOUND', 'input.categoryIds.0']],
    ],
    [
      'an id of another kind',
      { categoryIds: ['prod_01JBST8PVCFP79Z85HRB9Y9X86'] },
      [['NOT_FOUND', 'input.categoryIds.0']],
    ],
    [
      'a negative stock',
      { variants: [{ price: '1', initialQuantity: -1 }] },
      [['OUT_OF_RANGE', 'input.variants.0.initialQuantity']],
    ],
    [
      'several problems at once',
      { name: '', variants: [{ price: 'x', weightGrams: -5 }] },
      [
        ['REQUIRED', 'input.name'],
        ['INVALID', 'input.variants.0.price'],
        ['OUT_OF_RANGE', 'input.variants.0.weightGrams'],
      ],
    ],
  ])('refuses %s, and writes nothing', async (_, change, expected) => {
    const before = await storedCounts();
    expect(await refusals({ ...productInput({ name: 'Refused' }), ...change })).toEqual(expected);
    expect(await storedCounts()).toEqual(before);
  });

  test('lets one of two concurrent requests have a SKU', async () => {
    const inputs = Array.from({ length: 10 }, (_, index) => ({
      name: `Racer ${index}`,
      variants: [{ sku: 'RACE-1', price: '1' }],
    }));
    const answers = await Promise.all(
      inputs.map((input) => shop.owner.run(ProductCreateDocument, { input })),
    );
    const created = answers.filter((answer) => answer.productCreate.product);
    const refused = answers.flatMap((answer) => answer.productCreate.userErrors);
    expect(created).toHaveLength(1);
    expect(refused.map((error) => [error.code, error.path?.join('.')])).toEqual(
      Array(9).fill(['TAKEN', 'input.variants.0.sku']),
    );
  });
});

describe('changing a product', () => {
  test('refuses an old version and tells the new one', async () => {
    const { id } = await shop.product(productInput({ name: 'Versioned' }));
    const first = await shop.owner.run(ProductUpdateDocument, {
      id,
      input: { name: 'First' },
      expectedVersion: 1,
    });
    expect(first.productUpdate.product?.version).toBe(2);
    const late = await shop.owner.run(ProductUpdateDocument, {
      id,
      input: { name: 'Late' },
      expectedVersion: 1,
    });
    expect(late.productUpdate).toEqual({
      product: null,
      userErrors: [
        {
          code: 'VERSION_CONFLICT',
          message: 'The object has changed: its version is 2 now. Read it again, then repeat the change.',
          path: ['expectedVersion'],
          currentVersion: 2,
        },
      ],
    });
  });

  test('lets one of many concurrent changes of the same version through', async () => {
    const { id } = await shop.product(productInput({ name: 'Contended' }));
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        shop.owner.run(ProductUpdateDocument, { id, input: { name: `Name ${index}` }, expectedVersion: 1 }),
      ),
    );
    expect(answers.filter((answer) => answer.productUpdate.product)).toHaveLength(1);
  });

  test('lets one of many concurrent requests take a slug, and one take a SKU', async () => {
    const made = await Promise.all(
      Array.from({ length: 10 }, async (_, index) => {
        const input = { name: `Claimant ${index}`, variants: [{ sku: `CLAIM-${index}`, price: '1' }] };
        const created = await shop.owner.run(ProductCreateDocument, { input });
        return created.productCreate.product!;
      }),
    );
    const slugs = await Promise.all(
      made.map(({ id }) => shop.owner.run(ProductUpdateDocument, { id, input: { slug: 'claimed' } })),
    );
    expect(outcomes(slugs.map((answer) => answer.productUpdate.userErrors))).toEqual([
      'TAKEN input.slug',
      9,
      'done',
      1,
    ]);
    const skus = await Promise.all(
      made.map(({ variants }) =>
        shop.owner.run(
          'mutation ($id: ID!) { variantUpdate(id: $id, input: { sku: "CLAIMED" }) { userErrors { code path } } }',
          { id: variants[0]!.id },
        ),
      ),
    );
    expect(outcomes(skus.map((answer) => answer['variantUpdate'].userErrors))).toEqual([
      'TAKEN input.sku',
      9,
      'done',
      1,
    ]);
  });

  test('names what an added variant collides by: its SKU or its option values', async () => {
    const options = [{ name: 'S', values: ['1', '2'] }];
    const { id } = await shop.product({ name: 'Grown', options, variants: [two('GROWN-1', '1')] });
    const { productVariantsAdd } = await shop.owner.run(
      `mutation ($id: ID!, $variants: [VariantInput!]!) {
        productVariantsAdd(productId: $id, variants: $variants) { userErrors { code path } }
      }`,
      { id, variants: [two('GROWN-2', '1'), two('GROWN-1', '2')] },
    );
    expect(productVariantsAdd.userErrors).toEqual([
      { code: 'TAKEN', path: ['variants', '0', 'selectedOptions'] },
      { code: 'TAKEN', path: ['variants', '1', 'sku'] },
    ]);
  });

  test('leaves what is absent and clears what is null', async () => {
    const { id } = await shop.product({
      ...productInput({ name: 'Sparse', tags: ['a'] }),
      description: 'Text',
      brand: 'Maker',
    });
    await shop.owner.run(ProductUpdateDocument, { id, input: { brand: null } });
    const read = await shop.owner.run(
      `query ($id: ID!) { product(id: $id) { name brand description tags } }`,
      { id },
    );
    expect(read['product']).toEqual({ name: 'Sparse', brand: null, description: 'Text', tags: ['a'] });
  });
});

describe('deleting a product', () => {
  test('frees its slug and SKUs and takes it out of every list', async () => {
    const input = { name: 'Gone', slug: 'gone', variants: [{ sku: 'GONE-1', price: '1' }] };
    const { id } = await shop.product(input);
    const deleted = await shop.owner.run(ProductDeleteDocument, { id });
    expect(deleted.productDelete).toEqual({ deletedId: id, userErrors: [] });
    expect((await shop.visitor.run(ProductDetailDocument, { slug: 'gone' })).productBySlug).toBeNull();
    expect((await shop.owner.run(ProductDeleteDocument, { id })).productDelete.userErrors[0]?.code).toBe(
      'NOT_FOUND',
    );
    const again = await shop.owner.run(ProductCreateDocument, { input });
    expect(again.productCreate.userErrors).toEqual([]);
  });
});

describe('a product in another language', () => {
  test('falls back to the default language where a text is missing', async () => {
    const { id } = await shop.product({ ...productInput({ name: 'Coffee' }), description: 'Strong' });
    await shop.owner.run(
      `mutation ($id: ID!) { productTranslationsSet(productId: $id, translations: [{ language: "ar", name: "قهوة" }]) { userErrors { code } } }`,
      { id },
    );
    const arabic = await shop.visitor
      .with({ 'accept-language': 'ar-SA,en;q=0.5' })
      .run(ProductDetailDocument, { slug: 'coffee' });
    expect(arabic.productBySlug).toMatchObject({ name: 'قهوة', description: 'Strong' });
    const turkish = await shop.visitor
      .with({ 'accept-language': 'tr' })
      .run(ProductDetailDocument, { slug: 'coffee' });
    expect(turkish.productBySlug?.name).toBe('Coffee');
  });
});

function two(sku: string, value: string) {
  return { sku, price: '1', selectedOptions: [{ name: 'S', value }] };
}

/** How many requests were done and refused, by what they were told. */
function outcomes(
  answers: readonly (readonly { code: string; path?: string[] | null }[])[],
): (string | number)[] {
  const told = answers
    .map(([error]) => (error ? `${error.code} ${error.path?.join('.') ?? ''}` : 'done'))
    .sort();
  return [...new Set(told)].flatMap((outcome) => [outcome, told.filter((each) => each === outcome).length]);
}

async function refusals(input: object): Promise<[string, string | undefined][]> {
  const answer = await shop.owner.run(ProductCreateDocument, { input: input as never });
  expect(answer.productCreate.product).toBeNull();
  return answer.productCreate.userErrors.map((error) => [error.code, error.path?.join('.')]);
}

async function storedCounts() {
  return world.app.database.query(`SELECT
    (SELECT count(*) FROM product) AS products, (SELECT count(*) FROM variant) AS variants,
    (SELECT count(*) FROM price) AS prices, (SELECT count(*) FROM stock_level) AS levels,
    (SELECT count(*) FROM product_doc) AS documents, (SELECT count(*) FROM outbox_event) AS events,
    (SELECT sum(used) FROM plan_usage) AS used`);
}
