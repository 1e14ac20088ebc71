import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { ManualClock } from '../../../src/kernel/clock.js';
import { decodeId } from '../../../src/kernel/ids.js';
import type { TenantContext } from '../../../src/platform/context.js';
import { productInput } from '../../support/products.js';
import { addPictures, picture, placeFor, send, storedFiles, uploaded } from '../../support/uploads.js';
import { startWorld, type Shop, type World } from '../../support/world.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

let clock: ManualClock;
let world: World;
let shop: Shop;
let ctx: TenantContext;

beforeAll(async () => {
  clock = new ManualClock(new Date('2026-11-21T08:00:00Z'));
  world = await startWorld({ clock });
});

// Access tokens end while the clock moves on, so each test has a store and an owner of its own.
beforeEach(async () => {
  shop = await world.store({ planCode: 'ENTERPRISE' });
  ctx = await shop.context();
});

const storage = () => world.app.core.storage;
const [put, remove] = ['put', 'delete'] as const;
const originals = new Map<string, unknown>();
afterEach(() => {
  for (const [name, method] of originals) Object.assign(storage(), { [name]: method });
  originals.clear();
});

/** Lets the n-th call of a method of the storage fail, and those after it succeed. */
function failOnce(method: 'put' | 'delete', nth: number): void {
  const original = storage()[method].bind(storage()) as (...given: unknown[]) => Promise<void>;
  let calls = 0;
  originals.set(method, original);
  const failing = (...given: unknown[]) =>
    ++calls === nth ? Promise.reject(new Error('The disk is full')) : original(...given);
  Object.assign(storage(), { [method]: failing });
}

async function files(): Promise<string[]> {
  return (await storedFiles(world.app.dataDir)).filter((file) => file.includes(shop.tenantId));
}

function rowsOf(table: 'media_upload' | 'media_image'): Promise<unknown[]> {
  return world.app.database.query(`SELECT * FROM ${table} WHERE tenant_id = $1`, [shop.tenantId]);
}

async function sweepAfter(milliseconds: number): Promise<void> {
  clock.advance(milliseconds);
  const media = world.app.composed.modules.find(({ name }) => name === 'media');
  await media!.tasks!['media:sweep']!({});
}

async function productWithPicture(colour: string): Promise<{ productId: string; imageId: string }> {
  const { id: productId } = await shop.product(productInput());
  const [image] = await addPictures(shop.owner, productId, [colour]);
  return { productId, imageId: decodeId('image', image!.id)! };
}

test('a place is removed when its hour is over', async () => {
  await placeFor(shop.owner);
  await sweepAfter(HOUR_MS - 1);
  expect(await rowsOf('media_upload')).toHaveLength(1);
  await sweepAfter(1);
  expect(await rowsOf('media_upload')).toEqual([]);
});

test('a place whose file is on its way stays until the sender cannot finish any more', async () => {
  await placeFor(shop.owner);
  await world.app.database.query(
    `UPDATE media_upload SET claim = gen_random_uuid(), claimed_until = expires_at + interval '10 minutes'
     WHERE tenant_id = $1`,
    [shop.tenantId],
  );
  await sweepAfter(HOUR_MS);
  expect(await rowsOf('media_upload')).toHaveLength(1);
  await sweepAfter(600_000);
  expect(await rowsOf('media_upload')).toEqual([]);
});

test('a picture that was sent but never used is removed after a week', async () => {
  await uploaded(shop.owner, await picture('red'));
  await sweepAfter(7 * DAY_MS - 1);
  expect(await files()).toHaveLength(3);
  await sweepAfter(1);
  expect([await files(), await rowsOf('media_upload'), await rowsOf('media_image')]).toEqual([[], [], []]);
});

test('a picture in a gallery stays when its upload is gone, and goes when the last gallery lets go of it', async () => {
  const first = await productWithPicture('red');
  const second = await productWithPicture('red');
  await sweepAfter(8 * DAY_MS);
  expect(await rowsOf('media_upload')).toEqual([]);
  expect(await files()).toHaveLength(3);

  const { images } = world.app.composed.apis.catalog;
  await images.delete(ctx, first.imageId);
  await sweepAfter(DAY_MS);
  expect(await files()).toHaveLength(3);
  await images.delete(ctx, second.imageId);
  await sweepAfter(DAY_MS);
  expect([await files(), await rowsOf('media_image')]).toEqual([[], []]);
});

test('a stored image that nobody refers to has an hour', async () => {
  const { media, catalog } = world.app.composed.apis;
  const { productId } = await productWithPicture('red');
  await media.storeImage(ctx, await picture('green'));
  const kept = await media.storeImage(ctx, await picture('blue'));
  await sweepAfter(HOUR_MS - 1);
  expect(await files()).toHaveLength(9);
  await catalog.images.attach(ctx, decodeId('product', productId)!, [{ imageId: kept }]);
  await sweepAfter(1);
  expect(await files()).toHaveLength(6);
});

test('an image whose storing failed half-way leaves its upload waiting, and its remains to the sweep', async () => {
  const place = await placeFor(shop.owner);
  failOnce(put, 2);
  expect((await send(place, await picture('red'))).status).toBe(500);
  expect(await files()).toHaveLength(1);
  await sweepAfter(HOUR_MS - 1);
  expect(await files()).toHaveLength(1);
  expect((await send(place, await picture('green'))).status).toBe(200);
  await sweepAfter(1);
  expect(await files()).toHaveLength(3);
  expect(await rowsOf('media_image')).toHaveLength(1);
});

test('an image whose removal failed half-way is removed by a later sweep, and nobody can use it in between', async () => {
  await world.app.composed.apis.media.storeImage(ctx, await picture('red'));
  failOnce(remove, 2);
  await sweepAfter(HOUR_MS);
  expect(await files()).toHaveLength(2);
  const owner = await shop.staff();
  const place = await placeFor(owner);
  const refused = await send(place, await picture('red'));
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '2']);

  await sweepAfter(HOUR_MS - 1);
  expect(await files()).toHaveLength(2);
  expect((await send(place, await picture('red'))).status).toBe(429);
  await sweepAfter(1);
  expect([await files(), await rowsOf('media_image')]).toEqual([[], []]);
  await uploaded(await shop.staff(), await picture('red'));
  expect(await files()).toHaveLength(3);
});

test('the file of an import is removed after a month', async () => {
  const place = await placeFor(shop.owner, { contentType: 'text/csv', purpose: 'IMPORT' });
  expect((await send(place, 'Handle\nteapot\n')).status).toBe(200);
  await sweepAfter(30 * DAY_MS - 1);
  expect(await files()).toHaveLength(1);
  await sweepAfter(1);
  expect([await files(), await rowsOf('media_upload')]).toEqual([[], []]);
});

test('sweeps at once, while the same image is sent again, never lose a file that is referred to', async () => {
  const image = await picture('red');
  for (let round = 0; round < 10; round++) {
    await world.app.composed.apis.media.storeImage(ctx, image);
    clock.advance(HOUR_MS / 2);
    const place = await placeFor(await shop.staff());
    clock.advance(HOUR_MS / 2);
    const [sent] = await Promise.all([send(place, image), sweepAfter(0), sweepAfter(0)]);
    expect([200, 429]).toContain(sent.status);
    if (sent.status === 200) expect(await files()).toHaveLength(3);
    await world.app.database.query(`DELETE FROM media_upload WHERE tenant_id = $1`, [shop.tenantId]);
  }
});
