import { execFile } from 'node:child_process';
import { createReadStream, existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { readJsonl } from '../../src/modules/imports/formats/jsonl.js';
import { readAll } from '../support/read-products.js';

const ROOT = resolve(import.meta.dirname, '../..');
const SCRIPT = join(ROOT, 'scripts/trial/convert-catalog.mjs');

/** Converts a catalog and reads the outcome as an import would. */
async function convertAndRead(input: string): Promise<Awaited<ReturnType<typeof readAll>>> {
  const folder = await mkdtemp(join(tmpdir(), 'catalog-'));
  try {
    const output = join(folder, 'products.jsonl');
    await promisify(execFile)(process.execPath, [SCRIPT, input, output, 'https://img.test/files/']);
    return await readAll(readJsonl(createReadStream(output)));
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe('the conversion of public catalogs', () => {
  it.each([
    [
      'general',
      {
        id: 'a',
        name: 'Tent',
        category: 'outdoors',
        style: 'tent',
        description: 'A & B',
        price: 99.5,
        current_stock: 3,
        image: 'a.jpg',
      },
      ['Outdoors', 'Tent'],
      3,
    ],
    [
      'electronics',
      {
        name: 'Phone',
        description: 'Smart',
        brand: 'Bell',
        categories: ['Cell Phones', 'Prepaid'],
        price: 49,
        image: 'https://img.test/p.jpg',
      },
      ['Cell Phones', 'Prepaid'],
      25,
    ],
    [
      'outdoor',
      { Id: 1, Name: 'Boots', Type: 'Footwear', Brand: 'Daybird', Description: 'Black', Price: 109.99 },
      ['Footwear'],
      25,
    ],
  ])('writes lines that the import reads: %s', async (name, row, categoryPath, quantity) => {
    const folder = await mkdtemp(join(tmpdir(), 'catalog-'));
    const input = join(folder, `${name}.json`);
    await writeFile(input, JSON.stringify([row]));
    const { products, problems } = await convertAndRead(input).finally(() => rm(folder, { recursive: true }));
    expect(problems).toEqual([]);
    expect(products).toMatchObject([
      { categoryPath, variants: [{ quantity }], imageUrls: [{ position: 1 }] },
    ]);
  });

  const data = resolve(ROOT, '../shared/data');
  it.skipIf(!existsSync(data)).each([
    ['catalog-general/products.json.gz', 2_465],
    ['catalog-electronics/products.json.gz', 3_291],
    ['catalog-outdoor/catalog.json', 101],
  ])(
    'loses nothing of %s (skipped where ../shared/data is not beside the repository)',
    async (path, count) => {
      const { products, problems } = await convertAndRead(join(data, path));
      expect(problems).toEqual([]);
      expect(products).toHaveLength(count);
      expect(new Set(products.map(({ slug }) => slug)).size).toBe(count);
    },
  );
});
