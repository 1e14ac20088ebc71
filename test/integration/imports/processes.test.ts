import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { importCommand } from '../../support/import-command.js';
import { jobsOf, jsonLines, sendImportFile, storedProducts, type StoredJob } from '../../support/imports.js';
import { ProductImportCreateDocument } from '../../support/generated/graphql.js';
import { buildServer, startServerProcess } from '../../support/server-process.js';
import { startWorld, type Shop, type World } from '../../support/world.js';

const PRODUCTS = 2000;
const BEFORE_KILL = 300;

let world: World;
beforeAll(async () => {
  [, world] = await Promise.all([buildServer(), startWorld()]);
}, 180_000);

async function until(shop: Shop, isSo: (job: StoredJob) => boolean): Promise<StoredJob> {
  for (;;) {
    const [job] = await jobsOf(world, shop);
    if (job && isSo(job)) return job;
    await sleep(20);
  }
}

/** What the job says and what there is, at one moment. */
async function inventory(shop: Shop) {
  const [row] = await world.app.database.query<{ status: string; done: number; created: number }>(
    `SELECT status, rows_total AS total, rows_done AS done, products_created AS created,
       (SELECT count(*)::int FROM product p WHERE p.tenant_id = j.tenant_id) AS products,
       (SELECT count(*)::int FROM category c WHERE c.tenant_id = j.tenant_id) AS categories,
       (SELECT count(*)::int FROM outbox_event e
        WHERE e.tenant_id = j.tenant_id AND e.type = 'product.created.v1') AS events
     FROM import_job j WHERE tenant_id = $1`,
    [shop.tenantId],
  );
  return row!;
}

describe('a process that is killed in the middle of an import', () => {
  it('is followed by one that goes on, and every product is made once', async () => {
    const shop = await world.store({ planCode: 'PRO' });
    const products = Array.from({ length: PRODUCTS }, (_, index) => ({
      ...{ id: `p-${index}`, name: `Product ${index}`, category: ['All', `Shelf ${index % 7}`] },
      variants: [{ sku: `P-${index}`, price: '9.50', initialQuantity: 3 }],
    }));
    const doomed = await startServerProcess(world.app);
    const owner = shop.owner.via(doomed, shop.slug);
    const uploadId = await sendImportFile(owner, jsonLines(...products));
    await owner.run(ProductImportCreateDocument, { input: { format: 'JSONL', uploadId } });
    await until(shop, ({ rowsDone }) => rowsDone >= BEFORE_KILL);
    await doomed.kill();

    const left = await inventory(shop);
    expect(left.done).toBeLessThan(PRODUCTS);
    expect(left).toMatchObject({
      status: 'RUNNING',
      total: PRODUCTS,
      created: left.done,
      products: left.done,
    });

    await startServerProcess(world.app);
    // What takes a minute and a half at most otherwise: the lease of the dead runs out, and the sweep comes by.
    // Not now(): the database counts finer than our clock, and within one millisecond the lease would still hold.
    await world.app.database.query(
      `UPDATE import_job SET lease_expires_at = now() - interval '1 second' WHERE tenant_id = $1`,
      [shop.tenantId],
    );
    const { tasks } = world.app.composed.modules.find(({ name }) => name === 'imports')!;
    await tasks!['imports:sweep']!({});
    await until(shop, ({ status }) => status !== 'RUNNING');
    const all = { total: PRODUCTS, done: PRODUCTS, created: PRODUCTS, products: PRODUCTS, events: PRODUCTS };
    expect(await inventory(shop)).toEqual({ status: 'COMPLETED', categories: 8, ...all });
  }, 150_000);
});

describe('npm run import', () => {
  const command = (...words: string[]) => importCommand(world.app, ...words);

  it('imports a file, says what came of it, and exits with 1 when a row was not taken', async () => {
    const shop = await world.store();
    const mug = { id: 'm-1', name: 'Mug', variants: [{ sku: 'MUG', price: '5' }] };
    await writeFile(join(world.app.dataDir, 'mugs.jsonl'), jsonLines(mug));
    const words = ['--from', world.app.dataDir, '--store', shop.slug, '--format', 'jsonl', 'mugs.jsonl'];
    const first = await command(...words);
    expect(first).toMatchObject({ code: 0 });
    expect(first.said).toMatch(
      /^mugs\.jsonl: completed after [\d.]+ s; rows read: 1\.\n {2}Products: 1 new, 0 changed, 0 as /,
    );

    await writeFile(
      join(world.app.dataDir, 'mugs.jsonl'),
      jsonLines(mug, { ...mug, id: 'm-2', variants: [] }),
    );
    const second = await command(...words);
    expect(second.code).toBe(1);
    expect(second.said).toContain('Products: 0 new, 0 changed, 1 as in the file already.');
    expect(second.said).toContain('  Rows with problems: 1\n    row 2, variants: ');
    expect(await storedProducts(world, shop)).toHaveLength(1);
  }, 30_000);

  it.each([
    ['no store', ['--store', 'nowhere', '--format', 'jsonl', 'mugs.jsonl'], /^There is no store "nowhere"/],
    ['a file that is not there', ['--store', 'a', '--format', 'jsonl', 'x.jsonl'], /x\.jsonl cannot be read/],
  ])('says in a sentence what is wrong with %s', async (_what, words, sentence) => {
    const { code, said, complained } = await command('--from', world.app.dataDir, ...words);
    expect({ code, said }).toEqual({ code: 1, said: '' });
    expect(complained).toMatch(sentence);
    expect(complained).not.toContain('    at ');
  });
});
