import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { Refusal } from '../../../src/kernel/errors.js';
import { decodeId } from '../../../src/kernel/ids.js';
import type { TenantContext } from '../../../src/platform/context.js';
import type { DeliveredEvent } from '../../../src/platform/outbox/consumer.js';
import { awaitUntil } from '../../support/await-until.js';
import { pngOf } from '../../support/crafted-images.js';
import { importText, jsonLines } from '../../support/imports.js';
import { productInput } from '../../support/products.js';
import { startWorld, type Shop, type World } from '../../support/world.js';

let world: World;
/** Where the relay and the jobs run. Elsewhere they must not: they change documents while a test compares them. */
let lively: World;
let shop: Shop;
let ctx: TenantContext;
let picture: Promise<string> | undefined;

beforeAll(async () => {
  world = await startWorld();
  lively = await startWorld({ background: true });
  shop = await world.store({ currency: 'USD', languages: ['en', 'ar'] });
  ctx = await shop.context();
});

describe('the documents of products', () => {
  test('equal what the tables say, after any changes, also two at once', async () => {
    const changes = fc.array(
      fc.record({
        product: fc.nat({ max: 3 }),
        change: fc.constantFrom(
          'rename',
          'reprice',
          'tag',
          'hide',
          'translate',
          'add',
          'remove',
          'delete',
          'moveCategory',
          'sale',
          'import',
          'sell',
          'picture',
        ),
        value: fc.nat({ max: 500 }),
      }),
      { minLength: 5, maxLength: 15 },
    );
    await fc.assert(
      fc.asyncProperty(changes, async (steps) => {
        const ids = await fourProducts();
        const begin = (step: Step) => apply(ids[step.product]!, step.change, step.value);
        // Every third change is made while the next one is, mostly to another product and now and then to the same.
        for (let index = 0; index < steps.length; index += 1 + Number(index % 3 === 0))
          await Promise.all(steps.slice(index, index + 1 + Number(index % 3 === 0)).map(begin));
        await expectDocumentsToEqualTables();
      }),
      { numRuns: 8 },
    );
  }, 120_000);

  test('are told by a check where they differ, and put right by a rebuild', async () => {
    const other = await world.store({ currency: 'USD', languages: ['en', 'ar'] });
    const otherCtx = await other.context();
    for (const name of ['Renamed', 'Lost', 'Deleted']) await other.product(productInput({ name }));
    const change = (sql: string) => world.app.database.query(sql, [other.tenantId]);
    await change(
      "UPDATE product_doc SET name = 'Forged' WHERE tenant_id = $1 AND name = 'Renamed' AND language = 'en'",
    );
    await change("DELETE FROM product_doc WHERE tenant_id = $1 AND name = 'Lost' AND language = 'ar'");
    await change("UPDATE product SET deleted_at = now() WHERE tenant_id = $1 AND name = 'Deleted'");
    const { documents } = world.app.composed.apis.catalog;
    const check = async () => {
      const found: string[] = [];
      await documents.findDifferences(otherCtx, ({ language, kind }) => found.push(`${kind} ${language}`));
      return found.sort();
    };
    expect(await check()).toEqual(['LEFT_OVER ar', 'LEFT_OVER en', 'MISSING ar', 'OTHER en']);
    await documents.refreshAll(otherCtx);
    expect(await check()).toEqual([]);
  });

  test('exist in each language of the store, also in one that is added later', async () => {
    const other = await lively.store({ currency: 'USD', languages: ['en'] });
    await other.product(productInput({ name: 'Alone' }));
    await other.owner.run(
      'mutation { storeUpdate(input: { languages: ["en", "tr", "fa"] }) { userErrors { code } } }',
    );
    const languagesOf = async () => {
      const rows = await lively.app.database.query<{ language: string }>(
        'SELECT language FROM product_doc WHERE tenant_id = $1 ORDER BY language',
        [other.tenantId],
      );
      return rows.map((row) => row.language).join();
    };
    await awaitUntil(async () => (await languagesOf()) === 'en,fa,tr');
    await other.owner.run('mutation { storeUpdate(input: { languages: ["en"] }) { userErrors { code } } }');
    await awaitUntil(async () => (await languagesOf()) === 'en');
  });

  test('stay equal while a category is deleted under products that are being changed or deleted', async () => {
    for (let round = 0; round < 4; round++) {
      const [categoryId] = await shop.categories([{ name: `Doomed ${round}` }]);
      const ids = await Promise.all(
        Array.from({ length: 12 }, async (_, index) => {
          const input = productInput({ name: `Doc ${round} ${index}`, categoryIds: [categoryId!] });
          return (await shop.product(input)).id;
        }),
      );
      const changes = ids.map((id, index) => apply(id, index % 3 === 0 ? 'delete' : 'rename', index));
      const deletion = shop.owner.run('mutation ($id: ID!) { categoryDelete(id: $id) { deletedId } }', {
        id: categoryId,
      });
      await Promise.all([...changes, deletion]);
      await expectDocumentsToEqualTables();
    }
  });

  test('stay equal while the languages of the store change under products that come and go', async () => {
    const other = await lively.store({ currency: 'USD', languages: ['en'] });
    const old = await Promise.all(
      Array.from({ length: 8 }, (_, index) => other.product(productInput({ name: `Old ${index}` }))),
    );
    const update = other.owner.run(
      'mutation { storeUpdate(input: { languages: ["en", "tr"] }) { userErrors { code } } }',
    );
    const changes = old.map(({ id }, index) =>
      index % 2 === 0
        ? other.owner.run('mutation ($id: ID!) { productDelete(id: $id) { deletedId } }', { id })
        : other.product(productInput({ name: `New ${index}` })),
    );
    await Promise.all([update, ...changes]);
    const missing = `SELECT p.id FROM product p CROSS JOIN unnest(ARRAY['en', 'tr']) AS l(language)
      LEFT JOIN product_doc d ON d.tenant_id = p.tenant_id AND d.product_id = p.id AND d.language = l.language
      WHERE p.tenant_id = $1 AND (p.deleted_at IS NULL) = (d.product_id IS NULL)`;
    await awaitUntil(async () => (await lively.app.database.query(missing, [other.tenantId])).length === 0);
  });
});

interface Step {
  readonly product: number;
  readonly change: string;
  readonly value: number;
}

async function differences(): Promise<string[]> {
  const found: string[] = [];
  const { documents } = world.app.composed.apis.catalog;
  await documents.findDifferences(ctx, ({ language, kind }) => found.push(`${language} ${kind}`));
  return found;
}

async function expectDocumentsToEqualTables(): Promise<void> {
  expect(await differences()).toEqual([]);
}

async function fourProducts(): Promise<string[]> {
  const made = [];
  for (let index = 0; index < 4; index++) {
    const { id } = await shop.product({
      ...productInput({ name: `Thing ${index}`, tags: ['a'] }),
      options: [{ name: 'Size', values: ['S', 'M', 'L'] }],
      variants: [{ price: '5', selectedOptions: [{ name: 'Size', value: 'S' }] }],
    });
    made.push(id);
  }
  return made;
}

/** Makes one change through the API; changes that the state refuses change nothing. */
async function apply(id: string, change: string, value: number): Promise<void> {
  const update = (input: object) =>
    shop.owner.run(
      'mutation ($id: ID!, $input: ProductUpdateInput!) { productUpdate(id: $id, input: $input) { userErrors { code } } }',
      { id, input },
    );
  if (change === 'rename') await update({ name: `Renamed ${value}`, description: `<p>Text ${value}</p>` });
  if (change === 'tag') await update({ tags: [`tag-${value}`], brand: value % 2 ? `Brand ${value}` : null });
  if (change === 'hide') await update({ isPublished: value % 2 === 0 });
  if (change === 'moveCategory')
    await update({ categoryIds: await shop.categories([{ name: `Category ${value}` }]) });
  if (change === 'delete')
    await shop.owner.run('mutation ($id: ID!) { productDelete(id: $id) { deletedId } }', { id });
  if (change === 'translate') {
    await shop.owner.run(
      'mutation ($id: ID!, $name: String!) { productTranslationsSet(productId: $id, translations: [{ language: "ar", name: $name }]) { userErrors { code } } }',
      { id, name: `اسم ${value}` },
    );
  }
  if (change === 'add') {
    await shop.owner.run(
      'mutation ($id: ID!, $value: String!) { productVariantsAdd(productId: $id, variants: [{ price: "7", selectedOptions: [{ name: "Size", value: $value }] }]) { userErrors { code } } }',
      { id, value: value % 2 ? 'M' : 'L' },
    );
  }
  await onFirstVariant(id, change, value);
  await fromElsewhere(id, change, value);
}

/** Changes that other parts of the store bring about. */
async function fromElsewhere(id: string, change: string, value: number): Promise<void> {
  if (change === 'sale') await putOnSale(id, value);
  if (change === 'import') await importProduct(value);
  if (change === 'sell') await sell(id, value);
  if (change === 'picture') await hang(id);
}

/** Reduces the product; of several reductions the lowest price holds. */
async function putOnSale(id: string, value: number): Promise<void> {
  const input = {
    ...{
      name: `Sale ${value}`,
      kind: 'PERCENTAGE',
      value: String((value % 100) + 1),
      showsAsSalePrice: true,
    },
    appliesTo: { productIds: [id] },
  };
  await shop.owner.run(
    'mutation ($input: PromotionCreateInput!) { promotionCreate(input: $input) { userErrors { code } } }',
    { input },
  );
  const productId = decodeId('product', id)!;
  await world.app.composed.apis.promotions.sales.reviewProducts(ctx, [productId]);
}

/** Takes the first variant away or gives it another price; other changes are not about it. */
async function onFirstVariant(id: string, change: string, value: number): Promise<void> {
  if (change !== 'remove' && change !== 'reprice') return;
  const read = await shop.owner.run('query ($id: ID!) { product(id: $id) { variants { id } } }', { id });
  const variantId = read['product']?.variants[0].id as string | undefined;
  if (!variantId) return;
  expect(decodeId('variant', variantId)).not.toBeNull();
  if (change === 'remove') {
    await shop.owner.run('mutation ($id: ID!) { variantDelete(id: $id) { userErrors { code } } }', {
      id: variantId,
    });
  } else {
    await shop.owner.run(
      'mutation ($id: ID!, $price: Decimal!) { variantUpdate(id: $id, input: { price: $price }) { userErrors { code } } }',
      { id: variantId, price: String(value) },
    );
  }
}

/** Makes a product that imports know by its key, or changes it. */
async function importProduct(value: number): Promise<void> {
  const product = { id: `key-${value % 3}`, name: `Imported ${value}`, variants: [{ price: `${value}.50` }] };
  const { job } = await importText(world, shop, jsonLines(product));
  expect(job.status).toBe('COMPLETED');
}

/** Counts units of the product as sold, as an order that was confirmed has them counted. */
async function sell(id: string, quantity: number): Promise<void> {
  const { consumers = [] } = world.app.composed.modules.find(({ name }) => name === 'catalog')!;
  const counting = consumers.find(({ name }) => name === 'catalog.sales-count')!;
  const lines = [{ productId: decodeId('product', id)!, quantity }];
  const sold = { type: 'order.confirmed', payload: { lines } } as unknown as DeliveredEvent;
  await world.app.core.unitOfWork.write(ctx, async (tx) => {
    await counting.handle(tx, [sold]);
  });
}

/** Hangs a picture into the gallery, unless the product is deleted. */
async function hang(id: string): Promise<void> {
  const { media, catalog } = world.app.composed.apis;
  picture ??= media.storeImage(ctx, pngOf({ width: 8, height: 8, rows: 8 }));
  const image = { imageId: await picture, altText: 'A picture' };
  await catalog.images
    .attach(ctx, decodeId('product', id)!, [image])
    .catch((error: unknown) => expect(error).toBeInstanceOf(Refusal));
}
