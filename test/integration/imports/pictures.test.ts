import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { importText, jsonLines } from '../../support/imports.js';
import { picture } from '../../support/uploads.js';
import { startWorld, type Shop, type World } from '../../support/world.js';

let world: World;
let pictureFolder: string;
beforeAll(async () => {
  world = await startWorld();
  const around = await mkdtemp(join(world.app.dataDir, 'pictures-'));
  pictureFolder = join(around, 'folder');
  await mkdir(pictureFolder);
  await writeFile(join(pictureFolder, 'red.png'), await picture('red'));
  await writeFile(join(pictureFolder, 'blue one.png'), await picture('blue'));
  await writeFile(join(pictureFolder, 'page.png'), '<html></html>');
  await writeFile(join(around, 'outside.png'), await picture('green'));
});

const mug = (images: string[], more: object = {}) => ({
  ...{ id: 'm-1', name: 'Mug', variants: [{ sku: 'MUG', price: '5', ...more }] },
  images,
});

async function gallery(shop: Shop) {
  return world.app.database.query(
    `SELECT source_url AS url, image_id IS NOT NULL AS "isHere", is_primary AS "isPrimary" FROM product_image
     WHERE tenant_id = $1 ORDER BY position`,
    [shop.tenantId],
  );
}

describe('pictures that lie in a folder', () => {
  it('go through the same processing as uploads, and show at once', async () => {
    const shop = await world.store();
    const file = jsonLines(
      mug(['red.png', 'https://img.test/a/blue%20one.png?v=2', 'https://img.test/far.png']),
    );
    const { job, problems } = await importText(world, shop, file, { pictureFolder });
    expect(problems).toEqual([]);
    expect(job).toMatchObject({ status: 'COMPLETED', productsCreated: 1 });
    expect(await gallery(shop)).toEqual([
      { url: 'red.png', isHere: true, isPrimary: true },
      { url: 'https://img.test/a/blue%20one.png?v=2', isHere: true, isPrimary: false },
      { url: 'https://img.test/far.png', isHere: false, isPrimary: false },
    ]);
    const { product } = await shop.visitor.run<{ product: { images: { url: string; width: number }[] } }>(
      '{ product: productBySlug(slug: "mug") { primaryImage { width } images { url width height } } }',
    );
    expect(product.images).toMatchObject([{ width: 1000, height: 500 }, { width: 1000 }]);
    expect((await fetch(product.images[0]!.url)).headers.get('content-type')).toBe('image/webp');
  });

  it('take the place of those that waited, each once', async () => {
    const shop = await world.store();
    const file = jsonLines(
      mug(['https://img.test/red.png'], { imageUrl: 'https://img.test/blue%20one.png' }),
    );
    await importText(world, shop, file);
    expect(await gallery(shop)).toMatchObject([{ isHere: false }, { isHere: false }]);
    const { job } = await importText(world, shop, file, { pictureFolder });
    expect(job).toMatchObject({ productsUpdated: 1 });
    expect(await gallery(shop)).toMatchObject([
      { url: 'https://img.test/red.png', isHere: true },
      { url: 'https://img.test/blue%20one.png', isHere: true },
    ]);
    expect((await importText(world, shop, file, { pictureFolder })).job).toMatchObject({
      productsUnchanged: 1,
    });
  });

  it('are a problem of their row when they are missing or no picture; the product is taken without', async () => {
    const shop = await world.store();
    const { job, problems } = await importText(
      world,
      shop,
      jsonLines(mug(['lost.png', 'page.png', 'red.png'])),
      {
        pictureFolder,
      },
    );
    expect(problems.map(({ row, field, code }) => [row, field, code])).toEqual([
      [1, 'images', 'NOT_FOUND'],
      [1, 'images', 'FILE_NOT_ACCEPTED'],
    ]);
    expect(job).toMatchObject({ rowsFailed: 1, productsCreated: 1 });
    expect(await gallery(shop)).toMatchObject([{ url: 'red.png', isHere: true }]);
  });

  it.each(['https://img.test/..%2Foutside.png', 'https://img.test/a/%2e%2e/%2e%2e%2Foutside.png'])(
    'are never looked for outside of it: %s waits to be fetched',
    async (url) => {
      const shop = await world.store();
      await importText(world, shop, jsonLines(mug([url])), { pictureFolder });
      expect(await gallery(shop)).toEqual([{ url, isHere: false, isPrimary: true }]);
    },
  );
});
