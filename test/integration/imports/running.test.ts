import { beforeAll, describe, expect, it } from 'vitest';
import { ManualClock } from '../../../src/kernel/clock.js';
import { encodeId, newId } from '../../../src/kernel/ids.js';
import type { ImportedProduct } from '../../../src/modules/catalog/import/imported-product.js';
import type { ImportJobEntity } from '../../../src/modules/imports/jobs/import-job.entity.js';
import { ImportJobsRepository } from '../../../src/modules/imports/jobs/import-jobs.repository.js';
import { ImportProblemsRepository } from '../../../src/modules/imports/jobs/import-problems.repository.js';
import { BatchWriter } from '../../../src/modules/imports/running/batch-writer.service.js';
import { ImportQueue } from '../../../src/modules/imports/running/import-queue.service.js';
import { LEASE_MS } from '../../../src/modules/imports/running/import-run.js';
import {
  ImportRunner,
  type ImportSource,
} from '../../../src/modules/imports/running/import-runner.service.js';
import type { TenantContext } from '../../../src/platform/context.js';
import type { TenantTx } from '../../../src/platform/db/scope.js';
import { Gate, jobsOf, jsonLines, runWaiting, uploadImport, type StoredJob } from '../../support/imports.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { startWorld, type Shop, type World } from '../../support/world.js';

const clock = new ManualClock(new Date('2026-11-21T10:00:00Z'));
let world: World;
let other: TestApp;
beforeAll(async () => {
  world = await startWorld({ clock });
  other = await startTestApp({ beside: world.app, clock });
});

const things = (count: number, from = 1) =>
  jsonLines(
    ...Array.from({ length: count }, (_, index) => ({
      id: `t-${from + index}`,
      name: `Thing ${from + index}`,
      variants: [{ sku: `T-${from + index}`, price: '5' }],
    })),
  );

/** A runner of its own, as another process would have. */
function runnerOf(app: TestApp, products = app.composed.apis.catalog.imports) {
  const [jobs, problems] = [new ImportJobsRepository(), new ImportProblemsRepository()];
  const writer = new BatchWriter(app.core, jobs, problems, products);
  return {
    queue: new ImportQueue(app.core, jobs),
    runner: new ImportRunner(app.core, { jobs, problems, writer }),
  };
}

async function claim(shop: Shop): Promise<{ ctx: TenantContext; job: ImportJobEntity }> {
  const ctx = await shop.context();
  return { ctx, job: (await runnerOf(world.app).queue.claimNext(ctx))! };
}

/** A source whose rows are counted at once, and then read as the gate lets them through. */
function counted(file: string, gate: { stream(): AsyncIterable<Buffer> }): ImportSource {
  const streams = [new Gate(file, file.length).stream(), gate.stream()];
  return { open: () => Promise.resolve(streams.shift()!) };
}

async function until(shop: Shop, isSo: (job: StoredJob) => boolean): Promise<StoredJob> {
  for (;;) {
    const [job] = await jobsOf(world, shop);
    if (job && isSo(job)) return job;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function countProducts(shop: Shop): Promise<number> {
  const [row] = await world.app.database.query<{ count: string }>(
    `SELECT count(*) FROM product WHERE tenant_id = $1`,
    [shop.tenantId],
  );
  return Number(row!.count);
}

describe('an import whose runner dies in the middle', () => {
  it('goes on where it stood, and the runner that was taken for dead writes nothing more', async () => {
    const shop = await world.store();
    const file = things(450);
    await uploadImport(shop, file);
    const gate = new Gate(file, 300 * 60);
    const { ctx, job } = await claim(shop);
    const first = runnerOf(world.app).runner.run(ctx, job, counted(file, gate));
    await until(shop, ({ rowsDone }) => rowsDone === 200);

    await runWaiting(other, shop);
    expect(await jobsOf(world, shop)).toMatchObject([{ status: 'RUNNING', rowsDone: 200, rowsTotal: 450 }]);

    clock.advance(LEASE_MS + 1);
    await runWaiting(other, shop);
    const end = { status: 'COMPLETED', rowsDone: 450, rowsTotal: 450, productsCreated: 450, rowsFailed: 0 };
    expect(await jobsOf(world, shop)).toMatchObject([end]);

    gate.open();
    await first;
    expect(await jobsOf(world, shop)).toMatchObject([end]);
    expect(await countProducts(shop)).toBe(450);
  });

  it('is found by the sweep of any process', async () => {
    const shop = await world.store();
    await uploadImport(shop, things(3));
    const { queue } = runnerOf(other);
    expect(await queue.listIdleStores()).toEqual([shop.tenantId]);
    await claim(shop);
    expect(await queue.listIdleStores()).toEqual([]);
    clock.advance(LEASE_MS + 1);
    expect(await queue.listIdleStores()).toEqual([shop.tenantId]);
    await runWaiting(other, shop);
    expect(await queue.listIdleStores()).toEqual([]);
  });

  it('fails when it was begun five times without getting further', async () => {
    const shop = await world.store();
    await uploadImport(shop, things(3));
    for (let attempt = 1; attempt <= 5; attempt++) {
      expect((await claim(shop)).job).toMatchObject({ status: 'RUNNING', attempts: attempt });
      clock.advance(LEASE_MS + 1);
    }
    await runWaiting(other, shop);
    const [job] = await jobsOf(world, shop);
    expect(job).toMatchObject({ status: 'FAILED', rowsDone: 0, productsCreated: 0 });
    expect(job?.failure).toContain('interrupted 5 times');
  });
});

describe('an import that is stopped', () => {
  it('goes on at once in another process, and tells no problem twice', async () => {
    const shop = await world.store();
    const rows = Array.from({ length: 2500 }, (_, index) => `cap,,,S${index},A ${index},x`);
    const header = 'Handle,Title,Option1 Name,Option1 Value,Variant SKU,Variant Price';
    const file = [header, 'cap,Cap,Size,S,CAP,5', ...rows, 'mug,Mug,,,MUG,5', ''].join('\n');
    await uploadImport(shop, file, 'SHOPIFY_CSV');
    const { ctx, job } = await claim(shop);
    const source = { open: () => Promise.resolve(new Gate(file, file.length).stream()) };
    await runnerOf(world.app).runner.run(ctx, job, source, AbortSignal.abort());
    expect(await jobsOf(world, shop)).toMatchObject([
      { status: 'RUNNING', rowsDone: 0, rowsFailed: 1000, problemCount: 1000 },
    ]);
    await runWaiting(other, shop);
    expect(await jobsOf(world, shop)).toMatchObject([
      { status: 'COMPLETED', rowsDone: 2502, rowsFailed: 2500, problemCount: 2500, productsCreated: 2 },
    ]);
    const [told] = await world.app.database.query(
      `SELECT count(*)::int AS count, count(DISTINCT row_number)::int AS rows, min(row_number), max(row_number),
         max(ordinal) FROM import_problem WHERE tenant_id = $1`,
      [shop.tenantId],
    );
    expect(told).toMatchObject({ count: 2500, rows: 2500, min: 3 });
  });

  it('is cancelled at the next batch and keeps what it has written', async () => {
    const shop = await world.store();
    const file = things(450);
    await uploadImport(shop, file);
    const gate = new Gate(file, 300 * 60);
    const { ctx, job } = await claim(shop);
    const running = runnerOf(world.app).runner.run(ctx, job, counted(file, gate));
    await until(shop, ({ rowsDone }) => rowsDone === 200);
    const { importCancel } = await shop.owner.run<{ importCancel: object }>(
      'mutation ($id: ID!) { importCancel(id: $id) { job { status rowsDone } userErrors { code } } }',
      { id: encodeId('importJob', job.id) },
    );
    expect(importCancel).toEqual({ job: { status: 'CANCELLED', rowsDone: 200 }, userErrors: [] });
    gate.open();
    await running;
    expect(await jobsOf(world, shop)).toMatchObject([{ status: 'CANCELLED', rowsDone: 200 }]);
    expect(await countProducts(shop)).toBe(200);
  });

  it('is tried again when its file cannot be read at the moment', async () => {
    const shop = await world.store();
    await uploadImport(shop, things(250));
    const { ctx, job } = await claim(shop);
    async function* breaking() {
      yield await Promise.resolve(Buffer.from(things(240)));
      throw new Error('the disk is gone');
    }
    const run = runnerOf(world.app).runner.run(ctx, job, counted(things(250), { stream: breaking }));
    await expect(run).rejects.toThrow('the disk is gone');
    expect(await jobsOf(world, shop)).toMatchObject([{ status: 'RUNNING', rowsDone: 200 }]);
    await runWaiting(other, shop);
    expect(await jobsOf(world, shop)).toMatchObject([{ status: 'COMPLETED', productsCreated: 250 }]);
  });

  it('fails when its file is gone', async () => {
    const shop = await world.store();
    await uploadImport(shop, things(3));
    await world.app.database.query(`DELETE FROM media_upload WHERE tenant_id = $1`, [shop.tenantId]);
    await runWaiting(other, shop);
    const [job] = await jobsOf(world, shop);
    expect(job).toMatchObject({ status: 'FAILED', productsCreated: 0 });
    expect(job?.failure).toBe('The file is gone. Send it again and begin another import.');
  });
});

describe('several imports', () => {
  it('of one store run one after the other, in the order they were asked for', async () => {
    const shop = await world.store();
    const ids = [await uploadImport(shop, things(3)), await uploadImport(shop, things(3, 4))];
    const { job } = await claim(shop);
    expect(encodeId('importJob', job.id)).toBe(ids[0]);
    expect(await runnerOf(other).queue.claimNext(await shop.context())).toBeNull();
    clock.advance(LEASE_MS + 1);
    await runWaiting(other, shop);
    expect(await jobsOf(world, shop)).toMatchObject([
      { status: 'COMPLETED', productsCreated: 3 },
      { status: 'COMPLETED', productsCreated: 3 },
    ]);
  });

  it('are claimed by one runner each, however many ask at once', async () => {
    const shop = await world.store();
    await uploadImport(shop, things(3));
    await uploadImport(shop, things(3, 4));
    const ctx = await shop.context();
    const { queue } = runnerOf(world.app);
    const claims = await Promise.all(Array.from({ length: 20 }, () => queue.claimNext(ctx)));
    expect(claims.filter(Boolean)).toHaveLength(1);
  });

  it('of one upload are one import while it has not ended', async () => {
    const shop = await world.store();
    const document = `mutation ($input: ProductImportCreateInput!) {
      productImportCreate(input: $input) { job { id status } userErrors { code } } }`;
    const first = await uploadImport(shop, things(3));
    const [{ uploadId }] = (await world.app.database.query<{ uploadId: string }>(
      `SELECT upload_id AS "uploadId" FROM import_job WHERE tenant_id = $1`,
      [shop.tenantId],
    )) as [{ uploadId: string }];
    const input = { format: 'JSONL', uploadId: encodeId('upload', uploadId) };
    const again = () => shop.owner.run<{ productImportCreate: { job: { id: string } } }>(document, { input });
    const answers = await Promise.all([again(), again(), again()]);
    expect(answers.map(({ productImportCreate: { job } }) => job.id)).toEqual([first, first, first]);
    await runWaiting(other, shop);
    expect((await again()).productImportCreate.job.id).not.toBe(first);
  });
});

describe('problems of an import', () => {
  it('are kept up to ten thousand, and all counted', async () => {
    const shop = await world.store();
    await uploadImport(shop, `${'{\n'.repeat(10_500)}${things(1)}`);
    await runWaiting(other, shop);
    expect(await jobsOf(world, shop)).toMatchObject([
      { status: 'COMPLETED', rowsDone: 10_501, rowsFailed: 10_500, problemCount: 10_500, productsCreated: 1 },
    ]);
    const [kept] = await world.app.database.query(
      `SELECT count(*)::int AS count, max(row_number) AS last FROM import_problem WHERE tenant_id = $1`,
      [shop.tenantId],
    );
    expect(kept).toEqual({ count: 10_000, last: 10_000 });
  });

  it('name a product that the database refuses, and no other', async () => {
    const shop = await world.store();
    const { imports } = world.app.composed.apis.catalog;
    const refusing = Object.assign(Object.create(imports) as typeof imports, {
      async importProducts(tx: TenantTx, store: { currency: string }, products: readonly ImportedProduct[]) {
        const outcomes = await imports.importProducts(tx, store, products);
        if (products.some(({ externalKey }) => externalKey === 't-5')) await tx.query('SELECT 1 / 0');
        return outcomes;
      },
    });
    await uploadImport(shop, things(9));
    const { ctx, job } = await claim(shop);
    const source = { open: () => Promise.resolve(new Gate(things(9), 10_000).stream()) };
    await runnerOf(world.app, refusing).runner.run(ctx, job, source);
    expect(await jobsOf(world, shop)).toMatchObject([
      { status: 'COMPLETED', rowsDone: 9, rowsFailed: 1, productsCreated: 8 },
    ]);
    const problems = await world.app.database.query(
      `SELECT row_number AS row, field, code, message FROM import_problem WHERE tenant_id = $1`,
      [shop.tenantId],
    );
    const message =
      'The product could not be stored, for a reason on our side. The other rows are not concerned.';
    expect(problems).toEqual([{ row: 5, field: null, code: 'INVALID', message }]);
  });
});

describe('the rows of other stores', () => {
  it('cannot be reached by an id of theirs', async () => {
    const shop = await world.store();
    const id = await uploadImport(await world.store(), things(1));
    const document = 'query ($id: ID!) { importJob(id: $id) { id } }';
    const ask = (wanted: string) => shop.owner.send(document, { id: wanted });
    const [foreign, unknown] = [await ask(id), await ask(encodeId('importJob', newId()))];
    expect(foreign.data).toEqual({ importJob: null });
    expect([unknown.data, unknown.errors]).toEqual([foreign.data, foreign.errors]);
  });
});
