import { request } from 'node:http';
import sharp, { type Sharp } from 'sharp';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { newCapabilityId } from '../../src/kernel/ids.js';
import { pngOf } from '../support/crafted-images.js';
import { FakeS3 } from '../support/fake-s3.js';
import {
  MediaUploadCreateDocument,
  ProductDetailDocument,
  ProductImagesAddDocument,
  type ProductImagesAddMutation,
} from '../support/generated/graphql.js';
import { productInput } from '../support/products.js';
import { picture, placeFor, send, storedFiles, uploaded, type Place } from '../support/uploads.js';
import { startWorld, type Shop, type World } from '../support/world.js';

let world: World;
let shop: Shop;

beforeAll(async () => {
  world = await startWorld();
  shop = await world.store();
});

const files = () => storedFiles(world.app.dataDir);

async function problemOf(response: Response): Promise<{ status: number; code: string; message: string }> {
  const { error } = (await response.json()) as { error: Record<string, string> };
  expect(error['requestId']).toBe(response.headers.get('x-request-id'));
  return { status: response.status, code: error['code']!, message: error['message']! };
}

async function urlOf(image: Buffer): Promise<string> {
  const { id } = await shop.product(productInput());
  const images = [{ uploadId: await uploaded(shop.owner, image) }];
  const { productImagesAdd } = await shop.owner.run(ProductImagesAddDocument, { productId: id, images });
  return productImagesAdd.product!.images[0]!.url;
}

describe('a picture', () => {
  test('goes from the merchant to the product page, without its metadata and in three sizes', async () => {
    const { id: productId } = await shop.product({ ...productInput({ name: 'Teapot' }), slug: 'teapot' });
    const photo = await sharp(await picture('teal', 2000, 1000))
      .withExif({ IFD0: { Copyright: 'secret photographer' }, IFD3: { GPSLatitude: '51/1 30/1 0/1' } })
      .withIccProfile('srgb')
      .jpeg()
      .toBuffer();
    const place = await placeFor(shop.owner, { filename: 'teapot.jpg', contentType: 'image/jpeg' });
    expect(place).toMatchObject({
      method: 'PUT',
      headers: [{ name: 'content-type', value: 'image/jpeg' }],
    });

    const sent = await send(place, photo);
    expect(await sent.json()).toEqual({ upload: { id: place.id, status: 'STORED' } });
    const images = [{ uploadId: place.id, altText: 'A teal teapot' }];
    const added = await shop.owner.run(ProductImagesAddDocument, { productId, images });
    expect(added.productImagesAdd.userErrors).toEqual([]);

    const page = await shop.visitor.send(ProductDetailDocument, { slug: 'teapot' });
    expect(page.statements).toBeLessThanOrEqual(4);
    const [image, ...others] = page.data!.productBySlug!.images;
    expect(others).toEqual([]);
    expect(image).toMatchObject({ altText: 'A teal teapot', width: 1600, height: 800, isPrimary: true });
    for (const [size, width] of [
      ['large', 1600],
      ['medium', 800],
      ['thumb', 200],
    ] as const) {
      const served = await fetch(image!.url.replace('large', size));
      const bytes = Buffer.from(await served.arrayBuffer());
      const metadata = await sharp(bytes).metadata();
      expect(metadata).toMatchObject({ format: 'webp', width });
      expect([metadata.exif, metadata.xmp, metadata.icc]).toEqual([undefined, undefined, undefined]);
      expect(bytes.includes('secret photographer')).toBe(false);
    }
  });

  test.each([
    ['image/png', (image: Sharp) => image.png()],
    ['image/jpeg', (image: Sharp) => image.jpeg()],
    ['image/webp', (image: Sharp) => image.webp()],
    ['image/avif', (image: Sharp) => image.avif({ effort: 0 })],
  ])('of type %s is taken', async (contentType, encode) => {
    const place = await placeFor(shop.owner, { contentType });
    const sent = await send(place, await encode(sharp(await picture('gold'))).toBuffer());
    expect(sent.status).toBe(200);
  });

  test('goes through a bucket as it goes through a folder', async () => {
    const bucket = await FakeS3.start();
    onTestFinished(() => bucket.stop());
    const { endpoint, bucket: name, region, accessKeyId, secretAccessKey } = bucket.options;
    const app = await world.beside({
      environment: {
        S3_ENDPOINT: endpoint,
        S3_BUCKET: name,
        S3_REGION: region,
        S3_ACCESS_KEY_ID: accessKeyId,
        S3_SECRET_ACCESS_KEY: secretAccessKey,
      },
    });
    const owner = shop.owner.via(app, shop.slug);
    const before = await files();
    const { id: productId } = await shop.product(productInput());
    const images = [{ uploadId: await uploaded(owner, await picture('plum')) }];
    const { productImagesAdd } = await owner.run(ProductImagesAddDocument, { productId, images });
    const served = await fetch(productImagesAdd.product!.images[0]!.url);
    expect(served.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(await sharp(await served.arrayBuffer()).metadata()).toMatchObject({ format: 'webp', width: 1000 });
    expect(bucket.requests.map((request) => request.replace(/\/.*\//, ''))).toEqual([
      'PUT thumb.webp',
      'PUT medium.webp',
      'PUT large.webp',
      'GET large.webp',
    ]);
    expect(await files()).toEqual(before);
  });

  test('is stored once for a store, however often it is sent, and apart from other stores', async () => {
    const other = await world.store();
    const image = await picture('#123456');
    const before = (await files()).length;
    await uploaded(shop.owner, image);
    await uploaded(shop.owner, image);
    expect((await files()).length).toBe(before + 3);
    await uploaded(other.owner, image);
    expect((await files()).length).toBe(before + 6);
  });
});

describe('a place for a file', () => {
  test.each([
    [{ contentType: 'image/svg+xml' }, 'FILE_NOT_ACCEPTED', 'contentType'],
    [{ contentType: 'text/html' }, 'FILE_NOT_ACCEPTED', 'contentType'],
    [{ contentType: 'text/csv' }, 'FILE_NOT_ACCEPTED', 'contentType'],
    [{ contentType: 'image/png', purpose: 'IMPORT' as const }, 'FILE_NOT_ACCEPTED', 'contentType'],
    [{ contentType: '' }, 'FILE_NOT_ACCEPTED', 'contentType'],
    [{ sizeBytes: 5 * 1024 * 1024 + 1 }, 'FILE_TOO_LARGE', 'sizeBytes'],
    [{ sizeBytes: 0 }, 'OUT_OF_RANGE', 'sizeBytes'],
    [{ sizeBytes: -5 }, 'OUT_OF_RANGE', 'sizeBytes'],
    [{ filename: '' }, 'REQUIRED', 'filename'],
    [{ filename: 'x'.repeat(10_000) }, 'TOO_LONG', 'filename'],
    [{ filename: 'a\u0000b.png' }, 'INVALID', 'filename'],
  ])('is not made for %o', async (change, code, field) => {
    const input = { filename: 'photo.png', contentType: 'image/png', ...change };
    const { mediaUploadCreate } = await shop.owner.run(MediaUploadCreateDocument, { input });
    expect(mediaUploadCreate.upload).toBeNull();
    expect(mediaUploadCreate.userErrors).toMatchObject([{ code, path: ['input', field] }]);
  });

  test('is made for staff only', async () => {
    const input = { filename: 'photo.png', contentType: 'image/png' };
    const codes = [];
    for (const client of [shop.visitor, await shop.customer(), await shop.staff()]) {
      const answer = await client.send(MediaUploadCreateDocument, { input });
      codes.push(answer.errors[0]?.extensions.code ?? 'made');
    }
    expect(codes).toEqual(['UNAUTHENTICATED', 'FORBIDDEN', 'made']);
  });

  test('keeps its token as a hash only', async () => {
    const { url } = await placeFor(shop.owner);
    const token = new URL(url).searchParams.get('token')!;
    const rows = await world.app.database.query('SELECT * FROM media_upload');
    expect(token.length).toBeGreaterThan(60);
    expect(JSON.stringify(rows)).not.toContain(token.split('.')[1]);
  });
});

describe('what is sent', () => {
  const html = Buffer.from('<!doctype html><script>alert(1)</script>');
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
  const png = () => picture('teal');

  test.each<[string, () => Buffer | Promise<Buffer>, number, string]>([
    ['HTML named .png', () => html, 415, 'FILE_NOT_ACCEPTED'],
    ['an SVG named .png', () => svg, 415, 'FILE_NOT_ACCEPTED'],
    [
      'a JPEG named .png',
      async () =>
        sharp(await png())
          .jpeg()
          .toBuffer(),
      415,
      'FILE_NOT_ACCEPTED',
    ],
    [
      'a PNG with a page behind its end',
      async () => Buffer.concat([await png(), html]),
      415,
      'FILE_NOT_ACCEPTED',
    ],
    [
      'a PNG that is cut off',
      async () => noise().then((bytes) => bytes.subarray(0, 2000)),
      422,
      'FILE_NOT_ACCEPTED',
    ],
    [
      'a bomb of 40,000 x 40,000 pixels',
      () => pngOf({ width: 40_000, height: 40_000, rows: 100 }),
      422,
      'FILE_NOT_ACCEPTED',
    ],
    ['6 megabytes', () => Buffer.alloc(6_000_000), 413, 'BODY_TOO_LARGE'],
    ['nothing', () => Buffer.alloc(0), 422, 'INVALID'],
  ])('is refused when it is %s, and leaves nothing behind', async (_, make, status, code) => {
    const before = await files();
    const place = await placeFor(shop.owner);
    const problem = await problemOf(await send(place, await make()));
    expect(problem).toMatchObject({ status, code });
    expect(await files()).toEqual(before);

    expect(await send(place, await picture('teal')).then((response) => response.status)).toBe(200);
  });

  test('is refused under another content type than the announced one, unread', async () => {
    const place = await placeFor(shop.owner);
    for (const contentType of ['image/jpeg', 'text/html', '']) {
      const headers: Record<string, string> = contentType ? { 'content-type': contentType } : {};
      const problem = await problemOf(await send(place, await png(), headers));
      expect(problem).toMatchObject({ status: 415, code: 'FILE_NOT_ACCEPTED' });
    }
    const ofAnyCase = { 'content-type': 'Image/PNG; charset=binary' };
    expect((await send(place, await png(), ofAnyCase)).status).toBe(200);
  });

  test('is refused compressed', async () => {
    const place = await placeFor(shop.owner);
    const headers = { 'content-type': 'image/png', 'content-encoding': 'gzip' };
    expect(await problemOf(await send(place, await png(), headers))).toMatchObject({
      status: 415,
      code: 'UNSUPPORTED_ENCODING',
    });
  });

  test('must have as many bytes as were announced', async () => {
    const image = await png();
    const more = await placeFor(shop.owner, { sizeBytes: image.length + 1 });
    expect(await problemOf(await send(more, image))).toMatchObject({ status: 422, code: 'INVALID' });
    const fewer = await placeFor(shop.owner, { sizeBytes: image.length - 1 });
    expect((await send(fewer, image)).status).toBe(413);
    const exact = await placeFor(shop.owner, { sizeBytes: image.length });
    expect((await send(exact, image)).status).toBe(200);
  });

  test('is taken once', async () => {
    const place = await placeFor(shop.owner);
    expect((await send(place, await png())).status).toBe(200);
    const before = await files();
    const again = await problemOf(await send(place, await picture('red')));
    expect(again).toMatchObject({ status: 409, code: 'INVALID_TRANSITION' });
    expect(await files()).toEqual(before);
  });

  test('is taken from one of ten senders at once', async () => {
    const place = await placeFor(shop.owner);
    const before = (await files()).length;
    const images = await Promise.all(
      Array.from({ length: 10 }, (_, index) => picture({ r: index, g: 9, b: 9 })),
    );
    const statuses = await Promise.all(
      images.map((image) => send(place, image).then(({ status }) => status)),
    );
    expect(statuses.sort()).toEqual([200, ...Array<number>(9).fill(409)]);
    expect((await files()).length).toBe(before + 3);
  });

  test('may be sent again after the sender was cut off', async () => {
    const place = await placeFor(shop.owner);
    await sendHalf(place, await png());
    await expect.poll(async () => (await send(place, await png())).status).toBe(200);
  });
});

describe('an upload', () => {
  test('answers alike whether it is unknown, foreign, expired or opened with a wrong token', async () => {
    const other = await world.store();
    const mine = await placeFor(shop.owner);
    const theirs = await placeFor(other.owner);
    const expired = await placeFor(shop.owner);
    await world.app.database.query(
      `UPDATE media_upload SET expires_at = now() - interval '1 second'
       WHERE id = (SELECT id FROM media_upload ORDER BY id DESC LIMIT 1)`,
    );
    const tokenOf = ({ url }: Place) => new URL(url).searchParams.get('token')!;
    const addressed = (place: Place, id: string, token: string) => ({
      ...place,
      url: `${world.app.url}/uploads/${id}?token=${token}`,
    });
    const image = await picture('teal');
    const places = [
      addressed(mine, 'upl_00000000000000000000000000', tokenOf(mine)),
      addressed(mine, 'upl_nonsense', tokenOf(mine)),
      addressed(mine, theirs.id, tokenOf(mine)),
      addressed(mine, mine.id, tokenOf(theirs)),
      addressed(mine, mine.id, `${tokenOf(mine)}x`),
      addressed(mine, mine.id, ''),
      addressed(mine, mine.id, `store_00000000000000000000000000.${tokenOf(mine).split('.')[1]!}`),
      expired,
    ];
    const answers: unknown[] = [];
    for (const place of places) answers.push(await problemOf(await send(place, image)));
    const unknown = { status: 404, code: 'NOT_FOUND', message: 'Nothing with this id exists in the store.' };
    expect(answers).toEqual(places.map(() => unknown));
  });

  test('of another store is no image for a product, exactly like an unknown one', async () => {
    const other = await world.store();
    const { id: productId } = await shop.product(productInput());
    const foreign = await uploaded(other.owner, await picture('teal'));
    const answers: ProductImagesAddMutation[] = [];
    for (const uploadId of [foreign, 'upl_00000000000000000000000000', 'nonsense', productId]) {
      answers.push(await shop.owner.run(ProductImagesAddDocument, { productId, images: [{ uploadId }] }));
    }
    expect(answers[0]!.productImagesAdd).toEqual({
      product: null,
      userErrors: [
        {
          code: 'NOT_FOUND',
          message: 'Nothing with this id exists in the store.',
          path: ['images', '0', 'uploadId'],
        },
      ],
    });
    expect(answers).toEqual(answers.map(() => answers[0]));
  });

  test('of a suspended store takes nothing', async () => {
    const suspended = await world.store();
    const place = await placeFor(suspended.owner);
    await world.app.database.query(
      'UPDATE tenant SET is_active = false, suspension_reason = slug WHERE id = $1',
      [suspended.tenantId],
    );
    await expect.poll(async () => (await send(place, 'x')).status, { timeout: 10_000 }).toBe(404);
  });
});

describe('a file for an import', () => {
  const csv = { filename: 'products.csv', contentType: 'text/csv', purpose: 'IMPORT' as const };

  test('is kept as it came, and opened by its store only', async () => {
    const content = Buffer.from('Handle,Title\nteapot,إبريق\n'.repeat(50_000));
    const place = await placeFor(shop.owner, csv);
    expect((await send(place, content)).status).toBe(200);
    const { media } = world.app.composed.apis;
    const [{ id }] = (await world.app.database.query<{ id: string }>(
      `SELECT id FROM media_upload WHERE purpose = 'IMPORT' AND status = 'STORED'`,
    )) as [{ id: string }];
    const file = await media.openImportFile(await shop.context(), id);
    expect(file).toMatchObject({ filename: 'products.csv', sizeBytes: content.length });
    expect(Buffer.concat(await file!.body.toArray()).equals(content)).toBe(true);
    const other = await world.store();
    expect(await media.openImportFile(await other.context(), id)).toBeNull();
  });

  test('is no file for an import before it was sent, nor is a picture', async () => {
    const { media } = world.app.composed.apis;
    const ctx = await shop.context();
    await placeFor(shop.owner, csv);
    await uploaded(shop.owner, await picture('teal'));
    const rows = await world.app.database.query<{ id: string }>(
      `SELECT id FROM media_upload WHERE (purpose, status) IN (('IMPORT', 'WAITING'), ('IMAGE', 'STORED'))`,
    );
    for (const { id } of rows) expect(await media.openImportFile(ctx, id)).toBeNull();
    expect(await media.openImportFile(ctx, newCapabilityId())).toBeNull();
  });

  test('is no picture for a product', async () => {
    const place = await placeFor(shop.owner, csv);
    expect((await send(place, 'Handle\nteapot\n')).status).toBe(200);
    const { id: productId } = await shop.product(productInput());
    const added = await shop.owner.run(ProductImagesAddDocument, {
      productId,
      images: [{ uploadId: place.id }],
    });
    expect(added.productImagesAdd.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  test('leaves nothing when it is longer than announced, also when it does not say how long it is', async () => {
    const before = await files();
    const place = await placeFor(shop.owner, { ...csv, sizeBytes: 1000 });
    expect((await send(place, Buffer.alloc(2000, 'x'))).status).toBe(413);
    expect(await sendChunked(place, Array<Buffer>(40).fill(Buffer.alloc(65_536, 'x')))).toBe(413);
    expect((await problemOf(await send(place, Buffer.alloc(999, 'x')))).status).toBe(422);
    expect(await files()).toEqual(before);
    expect((await send(place, Buffer.alloc(1000, 'x'))).status).toBe(200);
  });

  test('leaves nothing when its sender goes away', async () => {
    const before = await files();
    const place = await placeFor(shop.owner, csv);
    await sendHalf(place, Buffer.alloc(500_000, 'x'));
    await expect.poll(files).toEqual(before);
    await expect.poll(async () => (await send(place, 'Handle\nteapot\n')).status).toBe(200);
  });
});

describe('serving', () => {
  test('answers an image that never changes', async () => {
    const url = await urlOf(await picture('olive'));
    const [, hash] = /\/media\/[0-9a-f-]{36}\/([0-9a-f]{64})\/large\.webp$/.exec(url)!;
    const served = await fetch(url);
    expect(served.status).toBe(200);
    expect(Object.fromEntries(served.headers)).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': 'image/webp',
      etag: `"${hash!}-large.webp"`,
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'cross-origin',
    });
    expect(served.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(served.headers.get('set-cookie')).toBeNull();
    expect(Number(served.headers.get('content-length'))).toBe((await served.arrayBuffer()).byteLength);
  });

  test('answers HEAD without the bytes, and 304 to those who have them', async () => {
    const url = await urlOf(await picture('navy'));
    const head = await fetch(url, { method: 'HEAD' });
    const etag = head.headers.get('etag')!;
    expect(head.status).toBe(200);
    expect(Number(head.headers.get('content-length'))).toBeGreaterThan(100);
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await fetch(url, { headers: { 'if-none-match': known } });
      expect([again.status, await again.text()]).toEqual([304, '']);
      expect(again.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    }
    expect((await fetch(url, { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
  });

  test('answers everything else with one 404 that nothing keeps', async () => {
    const url = await urlOf(await picture('lime'));
    const other = await world.store();
    const wrong = [
      url.replace(shop.tenantId, other.tenantId),
      url.replace('large.webp', 'large.png'),
      url.replace('large.webp', 'constructor.webp'),
      url.replace('large.webp', '..%2Flarge.webp'),
      url.replace(/[0-9a-f]{64}/, '0'.repeat(64)),
      url.replace(/[0-9a-f]{64}/, '..'),
      url.replace(/media\/.*/, `media/${shop.tenantId}/imports/large.webp`),
    ];
    for (const address of wrong) {
      const answer = await fetch(address);
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(await problemOf(answer)).toMatchObject({ status: 404, code: 'NOT_FOUND' });
    }
  });

  test('lets pages of storefronts and back offices ask from elsewhere', async () => {
    const url = await urlOf(await picture('lime'));
    const origin = { origin: 'https://backoffice.example.com' };
    const shown = await fetch(url, { headers: origin });
    expect(shown.headers.get('access-control-allow-origin')).toBe('*');
    const preflight = await fetch((await placeFor(shop.owner)).url, {
      method: 'OPTIONS',
      headers: {
        ...origin,
        'access-control-request-method': 'PUT',
        'access-control-request-headers': 'content-type',
      },
    });
    expect(preflight.headers.get('access-control-allow-methods')).toContain('PUT');
    expect(preflight.headers.get('access-control-allow-headers')).toBe('content-type');
  });

  test('does not take other methods', async () => {
    const url = await urlOf(await picture('lime'));
    expect((await fetch(url, { method: 'PUT', body: 'x' })).status).toBe(405);
    expect((await fetch(`${world.app.url}/uploads/upl_0?token=x`)).status).toBe(405);
  });
});

async function noise(): Promise<Buffer> {
  const noisy = { type: 'gaussian' as const, mean: 128, sigma: 60 };
  return sharp({ create: { width: 300, height: 300, channels: 3, background: 'teal', noise: noisy } })
    .png()
    .toBuffer();
}

/** Announces the whole body, sends half of it and hangs up. */
async function sendHalf(place: Place, body: Buffer): Promise<void> {
  const headers = { 'content-type': place.headers[0]!.value, 'content-length': body.length };
  const sending = request(place.url, { method: 'PUT', headers });
  await new Promise<void>((resolve) => {
    sending.on('error', () => resolve());
    sending.write(body.subarray(0, body.length / 2), () => sending.destroy(new Error('hung up')));
  });
}

/** Sends the pieces without saying how many they are. Answers the status. */
function sendChunked(place: Place, pieces: readonly Buffer[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': place.headers[0]!.value };
    const sending = request(place.url, { method: 'PUT', headers }, (response) => {
      response.resume().once('end', () => resolve(response.statusCode!));
    });
    sending.once('error', reject);
    for (const piece of pieces) sending.write(piece);
    sending.end();
  });
}
