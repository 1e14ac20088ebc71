import { expect, test } from 'vitest';
import { DocumentVariants1763900000400 } from '../../migrations/1763900000400-document-variants.js';
import { createDataSource } from '../../src/platform/db/data-source.js';
import { productInput } from '../support/products.js';
import { startWorld } from '../support/world.js';

test('documents that were written before name their variants afterwards, in every store', async () => {
  const world = await startWorld();
  const stores = [await world.store(), await world.store({ languages: ['en', 'ar'] })];
  for (const store of stores) {
    await store.product(productInput({ name: 'One' }));
    await store.product(twoSizes());
  }
  const before = await documents();
  expect(before.map(({ count }) => count).toSorted()).toEqual([1, 1, 1, 2, 2, 2]);

  const source = await createDataSource({
    ...{ url: world.app.database.url, poolSize: 1, applicationName: 'migration-test' },
  }).initialize();
  const runner = source.createQueryRunner();
  await runner.startTransaction();
  await runner.query('DROP VIEW product_search; ALTER TABLE product_doc DROP COLUMN variant_ids;');
  await new DocumentVariants1763900000400().up(runner);
  await runner.commitTransaction();
  await source.destroy();

  expect(await documents()).toEqual(before);

  function documents(): Promise<{ id: string; count: number }[]> {
    return world.app.database.query(
      `SELECT product_id AS id, language, variant_ids AS ids, cardinality(variant_ids) AS count FROM product_doc
       ORDER BY product_id, language`,
    );
  }
});

function twoSizes() {
  return {
    name: 'Two',
    options: [{ name: 'Size', values: ['S', 'M'] }],
    variants: ['M', 'S'].map((value) => ({
      price: '10',
      selectedOptions: [{ name: 'Size', value }],
    })),
  };
}
