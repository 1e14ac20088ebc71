import { WRITE_DOCUMENTS } from '../../src/modules/catalog/product-doc.sql.js';
import { CATEGORIES, DRAFT_PRODUCTS, DRAFT_VARIANTS, PRODUCT_IDS, WRITE_DRAFTS } from './catalog.sql.js';
import type { Reporter } from './reporter.js';
import { partsOf, type SessionPool } from './session-pool.js';
import { seriesOf, seriesWord } from './vocabulary.js';
import type { SeededStore } from './write-stores.js';

const PRODUCTS_AT_ONCE = 10_000;
const DOCUMENTS_AT_ONCE = 500;
/** Products of a store with ample stock, at most. */
const AMPLE = 1_000;

interface Part {
  readonly store: SeededStore;
  readonly from: number;
  readonly to: number;
}

/** The stores have their categories and products with everything that belongs to them, except documents. */
export async function writeCatalogs(
  pool: SessionPool,
  stores: readonly SeededStore[],
  reporter: Reporter,
): Promise<void> {
  const parts = partsOfAll(stores, PRODUCTS_AT_ONCE);
  const series = new Map(stores.map((store) => [store, seriesNames(store.products)]));
  await pool.forEach(stores, (session, { tenantId, number, categories }) =>
    session.write(tenantId, async (run) => {
      await run(CATEGORIES, [tenantId, number, categories]);
    }),
  );
  const count = reporter.counting('Products', productsOf(stores));
  await pool.forEach(parts, async (session, { store, from, to }) => {
    const { tenantId, number, products, categories } = store;
    await session.write(tenantId, async (run) => {
      await run(DRAFT_PRODUCTS, [tenantId, number, from, to, products, categories, series.get(store)]);
      await run(DRAFT_VARIANTS, [Math.ceil(products / AMPLE)]);
      for (const sql of WRITE_DRAFTS) await run(sql);
    });
    count(to - from);
  });
}

/** Every product has its document, made by the product's own statement. */
export async function writeDocuments(
  pool: SessionPool,
  stores: readonly SeededStore[],
  reporter: Reporter,
): Promise<void> {
  const count = reporter.counting('Documents', productsOf(stores));
  await pool.forEach(partsOfAll(stores, DOCUMENTS_AT_ONCE), async (session, { store, from, to }) => {
    const { tenantId, number, products } = store;
    await session.write(tenantId, async (run) => {
      const rows = await run<{ id: string }>(PRODUCT_IDS, [number, from, to, products]);
      await run(WRITE_DOCUMENTS, [tenantId, rows.map(({ id }) => id)]);
    });
    count(to - from);
  });
}

function partsOfAll(stores: readonly SeededStore[], size: number): Part[] {
  return stores.flatMap((store) => partsOf(store.products, size).map((part) => ({ store, ...part })));
}

function productsOf(stores: readonly SeededStore[]): number {
  return stores.reduce((sum, { products }) => sum + products, 0);
}

function seriesNames(products: number): string[] {
  return Array.from({ length: seriesOf(products) }, (_, index) => seriesWord(index));
}
