import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import type { FileToImport } from '../../../src/modules/imports/index.js';
import {
  ProductDetailDocument,
  ProductListDocument,
  ProductSearchDocument,
} from '../../support/generated/graphql.js';
import { importFile } from '../../support/imports.js';
import { storedFiles } from '../../support/uploads.js';
import { startWorld, type Shop, type World } from '../../support/world.js';

const ROOT = resolve(import.meta.dirname, '../../..');
const DATA = resolve(ROOT, '../shared/data');
const SHOPIFY = ['apparel', 'jewelery', 'home-and-garden'];

describe.skipIf(!existsSync(DATA))(
  'real catalogs (skipped where ../shared/data is not beside the repository)',
  () => {
    let world: World;
    let large: Shop;
    let small: Shop;
    beforeAll(async () => {
      world = await startWorld();
      [large, small] = [await world.store({ planCode: 'PRO' }), await world.store({ currency: 'KWD' })];
    });

    /** The path of a catalog as JSON lines. Images that are files are left out, unless a dot asks for their names. */
    async function converted(catalog: string, ...imageBase: ['.'] | []): Promise<string> {
      const output = join(world.app.dataDir, `${catalog.replaceAll('/', '-')}.jsonl`);
      const script = join(ROOT, 'scripts/trial/convert-catalog.mjs');
      await promisify(execFile)(process.execPath, [script, join(DATA, catalog), output, ...imageBase]);
      return output;
    }

    async function run(shop: Shop, file: FileToImport) {
      const { job, problems } = await importFile(world, await shop.context(), file);
      expect(problems).toEqual([]);
      expect(job).toMatchObject({ status: 'COMPLETED', rowsFailed: 0, rowsDone: job.rowsTotal });
      const { productsCreated: created, productsUpdated: updated, productsUnchanged: unchanged } = job;
      return { created, updated, unchanged };
    }

    it.each(SHOPIFY)('takes the 20 products of %s.csv, and nothing more the second time', async (name) => {
      const file = { path: join(DATA, `catalog-shopify-csv/${name}.csv`), format: 'SHOPIFY_CSV' as const };
      expect(await run(large, file)).toEqual({ created: 20, updated: 0, unchanged: 0 });
      expect(await run(large, file)).toEqual({ created: 0, updated: 0, unchanged: 20 });
    });

    it.each([
      ['catalog-electronics/products.json.gz', 3291],
      ['catalog-general/products.json.gz', 2465],
    ])('takes all products of %s, and nothing more the second time', async (catalog, count) => {
      const lines = { path: await converted(catalog), format: 'JSONL' as const };
      expect(await run(large, lines)).toEqual({ created: count, updated: 0, unchanged: 0 });
      expect(await run(large, lines)).toEqual({ created: 0, updated: 0, unchanged: count });
    });

    it('takes the 101 products of catalog-outdoor with their pictures, each once', async () => {
      const pictureFolder = join(DATA, 'catalog-outdoor/images');
      const file = {
        path: await converted('catalog-outdoor/catalog.json', '.'),
        format: 'JSONL' as const,
        pictureFolder,
      };
      expect(await run(small, file)).toEqual({ created: 101, updated: 0, unchanged: 0 });
      const files = await storedFiles(world.app.dataDir);
      expect(files).toHaveLength(303);
      expect(await run(small, file)).toEqual({ created: 0, updated: 0, unchanged: 101 });
      expect(await storedFiles(world.app.dataDir)).toEqual(files);
    });

    it('serves them by the documents of the first clients', async () => {
      const { products } = await large.visitor.run(ProductListDocument, { first: 100 });
      expect(products.nodes).toHaveLength(100);
      const search = await large.visitor.run(ProductSearchDocument, { query: 'backpack', first: 10 });
      expect(search.productSearch.nodes.length).toBeGreaterThan(5);
      const detail = await small.visitor.run(ProductDetailDocument, { slug: 'wanderer-black-hiking-boots' });
      expect(detail.productBySlug).toMatchObject({
        name: 'Wanderer Black Hiking Boots',
        images: [{ altText: 'Wanderer Black Hiking Boots', isPrimary: true }],
        variants: [{ price: { amount: '109.990', currency: 'KWD' } }],
      });
    });
  },
);
