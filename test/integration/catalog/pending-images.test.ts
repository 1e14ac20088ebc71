import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ManualClock } from '../../../src/kernel/clock.js';
import { decodeId } from '../../../src/kernel/ids.js';
import { imageDownload } from '../../../src/modules/catalog/gallery/image-download.js';
import type { TenantContext } from '../../../src/platform/context.js';
import { productInput } from '../../support/products.js';
import { addPictures, picture } from '../../support/uploads.js';
import { startWorld, type Shop, type World } from '../../support/world.js';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

type Answer = (response: ServerResponse) => void;

/** A server of pictures on this machine. What it does not know it answers with 404. */
class PictureServer {
  readonly answers = new Map<string, Answer>();
  readonly asked: string[] = [];
  private readonly server: Server = createServer((request, response) => {
    this.asked.push(request.url!);
    const answer = this.answers.get(request.url!);
    if (answer) answer(response);
    else response.writeHead(404).end();
  });

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
  }

  url(path: string): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}${path}`;
  }

  stop(): void {
    this.server.close();
    this.server.closeAllConnections();
  }
}

let pictures: PictureServer;
let clock: ManualClock;
let world: World;
let shop: Shop;
let ctx: TenantContext;

beforeAll(async () => {
  pictures = new PictureServer();
  await pictures.start();
  for (const colour of ['red', 'green', 'blue']) {
    const bytes = await picture(colour);
    // Servers call pictures all kinds of things; the bytes decide.
    pictures.answers.set(`/${colour}`, (response) =>
      response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(bytes),
    );
  }
  pictures.answers.set('/page', (response) => response.end('<html>no picture</html>'));
  pictures.answers.set('/busy', (response) => response.writeHead(503).end());
  pictures.answers.set('/huge', (response) => response.end(Buffer.alloc(6_000_000)));
  clock = new ManualClock(new Date('2026-11-21T08:00:00Z'));
  const providers = { downloadImage: imageDownload({ allowLoopback: true }) };
  world = await startWorld({ clock, providers });
});

afterAll(() => pictures.stop());

beforeEach(async () => {
  shop = await world.store();
  ctx = await shop.context();
  pictures.asked.length = 0;
});

/** A product with pictures that wait under these paths. */
async function productWith(...paths: string[]): Promise<string> {
  const { id } = await shop.product(productInput());
  await addPending(id, paths);
  return id;
}

async function addPending(publicId: string, paths: readonly string[]): Promise<void> {
  const { products, pendingImages } = world.app.composed.apis.catalog;
  const productId = decodeId('product', publicId)!;
  await products.change(ctx, { id: productId }, (tx) =>
    pendingImages.add(
      tx,
      paths.map((path) => ({ productId, url: pictures.url(path), altText: `Picture ${path}` })),
    ),
  );
}

async function fetchDue(): Promise<void> {
  const catalog = world.app.composed.modules.find(({ name }) => name === 'catalog');
  await catalog!.tasks!['catalog:fetch-images']!({ tenantId: shop.tenantId });
}

async function imagesOf(id: string): Promise<{ altText: string | null; isPrimary: boolean }[]> {
  const document = 'query ($id: ID!) { product(id: $id) { version images { altText isPrimary } } }';
  const { product } = await shop.visitor.run(document, { id });
  return product.images as { altText: string | null; isPrimary: boolean }[];
}

const pendingRows = () =>
  world.app.database.query(
    `SELECT source_url, image_id, fetch_attempts AS attempts, fetch_error AS error, fetch_failed_at AS failed,
       is_primary AS "isPrimary"
     FROM product_image WHERE tenant_id = $1 ORDER BY position`,
    [shop.tenantId],
  );

const jobs = () =>
  world.app.database.query<{ runAt: Date; queue: string }>(
    `SELECT j.run_at AS "runAt", q.queue_name AS queue FROM graphile_worker._private_jobs j
     JOIN graphile_worker._private_job_queues q ON q.id = j.job_queue_id
     WHERE j.key = $1`,
    [`catalog:fetch-images:${shop.tenantId}`],
  );

describe('pictures that are known by their URL', () => {
  test('wait unseen, each once, and appear in order when they are fetched, all in one change', async () => {
    const id = await productWith('/red', '/green', '/red');
    await addPending(id, ['/green', '/blue']);
    expect(await imagesOf(id)).toEqual([]);
    expect((await pendingRows()).map((row) => row['isPrimary'])).toEqual([true, false, false]);

    await fetchDue();
    expect(await imagesOf(id)).toEqual([
      { altText: 'Picture /red', isPrimary: true },
      { altText: 'Picture /green', isPrimary: false },
      { altText: 'Picture /blue', isPrimary: false },
    ]);
    const { product } = await shop.visitor.run('query ($id: ID!) { product(id: $id) { version } }', { id });
    expect(product.version).toBe(4);
    expect(await jobs()).toEqual([]);

    await fetchDue();
    expect(pictures.asked).toHaveLength(3);
  });

  test('leave the first of those that are there as the picture of lists meanwhile', async () => {
    const id = await productWith('/red');
    const [uploadedOne] = await addPictures(shop.owner, id, ['white']);
    expect(uploadedOne).toMatchObject({ isPrimary: true });
    await fetchDue();
    expect((await imagesOf(id)).map((image) => image.isPrimary)).toEqual([true, false]);
  });

  test('are not fetched for a deleted product', async () => {
    const id = await productWith('/red');
    await world.app.composed.apis.catalog.products.delete(ctx, decodeId('product', id)!);
    await fetchDue();
    expect(pictures.asked).toEqual([]);
    expect(await jobs()).toEqual([]);
  });

  test('are fetched once by two jobs at once', async () => {
    const id = await productWith('/red', '/green', '/blue');
    await Promise.all([fetchDue(), fetchDue(), fetchDue()]);
    expect([...pictures.asked].sort()).toEqual(['/blue', '/green', '/red']);
    expect(await imagesOf(id)).toHaveLength(3);
  });

  test('set a job off with the event of their product', async () => {
    await productWith('/red');
    expect(await jobs()).toEqual([]);
    await world.app.relay.drain();
    expect(await jobs()).toMatchObject([{ queue: 'catalog:fetch-images' }]);
  });

  test('are taken up to 250 for a product', async () => {
    await productWith(...Array.from({ length: 260 }, (_, index) => `/${index}`));
    expect(await pendingRows()).toHaveLength(250);
  });
});

describe('a picture that cannot be fetched', () => {
  test.each([
    ['/missing', 'The address answered with status 404.'],
    ['/page', /^Expected one of image\/jpeg/],
    ['/huge', /has more than 5242880 bytes\.$/],
  ])('because of what %s answers is not tried again, and the reason is noted', async (path, error) => {
    const id = await productWith(path, '/red');
    await fetchDue();
    expect((await pendingRows())[0]).toMatchObject({
      image_id: null,
      attempts: 1,
      error: expect.stringMatching(error),
      failed: clock.now(),
    });
    expect(await imagesOf(id)).toEqual([{ altText: 'Picture /red', isPrimary: true }]);
    expect(await jobs()).toEqual([]);
  });

  test('for now is tried five times, ever more rarely', async () => {
    await productWith('/busy');
    const pauses = [];
    for (let attempt = 1; attempt <= 4; attempt++) {
      await fetchDue();
      const [job] = await jobs();
      const pauseMs = job!.runAt.getTime() - clock.now().getTime();
      pauses.push(pauseMs / MINUTE_MS);
      await fetchDue();
      expect(pictures.asked).toHaveLength(attempt);
      clock.advance(pauseMs);
    }
    expect(pauses).toEqual([1, 10, 60, 360]);
    expect(await pendingRows()).toMatchObject([{ attempts: 4, failed: null }]);
    await fetchDue();
    expect(await pendingRows()).toMatchObject([
      { attempts: 5, failed: clock.now(), error: 'The address answered with status 503.' },
    ]);
    clock.advance(DAY_MS);
    await fetchDue();
    expect(pictures.asked).toHaveLength(5);
  });

  test('because the machine is cut off makes the whole store wait', async () => {
    const closed = new PictureServer();
    await closed.start();
    const url = closed.url('/red');
    closed.stop();
    const { id } = await shop.product(productInput());
    const productId = decodeId('product', id)!;
    const { products, pendingImages } = world.app.composed.apis.catalog;
    const drafts = Array.from({ length: 30 }, (_, index) => ({ productId, url: `${url}${index}` }));
    await products.change(ctx, { id: productId }, (tx) => pendingImages.add(tx, drafts));
    await fetchDue();
    const [job] = await jobs();
    expect(job!.runAt.getTime() - clock.now().getTime()).toBe(10 * MINUTE_MS);
    const attempts = (await pendingRows()).map((row) => row['attempts']);
    expect(attempts.filter((count) => count === 1)).toHaveLength(10);
    expect(await imagesOf(id)).toEqual([]);
  });
});

test('addresses of this machine are not fetched outside of tests', async () => {
  const download = imageDownload();
  await expect(download(pictures.url('/red'))).rejects.toThrow('does not lead to a public address');
  expect(pictures.asked).toEqual([]);
});

test('pictures appear by themselves where background work runs', async () => {
  const providers = { downloadImage: imageDownload({ allowLoopback: true }) };
  const working = await startWorld({ background: true, providers });
  const store = await working.store();
  const { id } = await store.product(productInput());
  const productId = decodeId('product', id)!;
  const { products, pendingImages } = working.app.composed.apis.catalog;
  const drafts = ['/red', '/busy', '/green'].map((path) => ({ productId, url: pictures.url(path) }));
  await products.change(await store.context(), { id: productId }, (tx) => pendingImages.add(tx, drafts));
  const document = 'query ($id: ID!) { product(id: $id) { images { isPrimary } } }';
  const imagesNow = async () => (await store.visitor.run(document, { id }))['product'].images as unknown[];
  await expect.poll(imagesNow, { timeout: 20_000 }).toEqual([{ isPrimary: true }, { isPrimary: false }]);
});
