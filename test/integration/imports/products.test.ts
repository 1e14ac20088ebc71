import { beforeAll, describe, expect, it } from 'vitest';
import { importText, jsonLines, storedProducts } from '../../support/imports.js';
import { startWorld, type World } from '../../support/world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});

const cap = {
  id: 'c-1',
  name: 'Wool Cap',
  description: '<p>Warm<script>alert(1)</script></p>',
  vendor: 'Loom',
  category: ['Clothes', 'Hats'],
  tags: ['wool', 'winter'],
  options: [{ name: 'Size', values: ['S', 'M'] }],
  variants: [
    {
      sku: 'CAP-S',
      price: '19.90',
      compareAtPrice: '25',
      selectedOptions: [{ name: 'Size', value: 'S' }],
      initialQuantity: 7,
    },
    { price: '21', selectedOptions: [{ name: 'Size', value: 'M' }], initialQuantity: 3 },
  ],
  images: ['https://img.test/1.jpg', { url: 'https://img.test/2.jpg', altText: 'Back' }],
};
const mug = { id: 'm-1', name: 'Mug', variants: [{ sku: 'MUG', price: 5 }] };

describe('a file of new products', () => {
  it('becomes products with categories, prices, stock and pictures that wait', async () => {
    const shop = await world.store();
    const { job, problems } = await importText(world, shop, jsonLines(cap, mug));
    expect(problems).toEqual([]);
    expect(job).toMatchObject({
      status: 'COMPLETED',
      rowsTotal: 2,
      rowsDone: 2,
      rowsFailed: 0,
      productsCreated: 2,
      productsUpdated: 0,
      productsUnchanged: 0,
      failure: null,
    });
    const [first, second] = await storedProducts(world, shop);
    expect(first).toMatchObject({
      name: 'Mug',
      slug: 'mug',
      externalKey: 'm-1',
      categories: null,
      images: null,
    });
    expect(second).toMatchObject({
      name: 'Wool Cap',
      slug: 'wool-cap',
      description: '<p>Warm</p>',
      brand: 'Loom',
      tags: ['wool', 'winter'],
      isPublished: true,
      categories: ['hats'],
      images: ['https://img.test/1.jpg', 'https://img.test/2.jpg'],
      variants: [
        { sku: 'CAP-S', values: ['S'], price: 1990, compareAt: 2500, onHand: 7 },
        { values: ['M'], price: 2100, compareAt: null, onHand: 3 },
      ],
    });
  });
});
