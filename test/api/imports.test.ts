import { beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../support/people.js';
import {
  ImportJobDocument,
  NodeByIdDocument,
  ProductImportCreateDocument,
} from '../support/generated/graphql.js';
import { jsonLines, runWaiting, sendImportFile, uploadImport } from '../support/imports.js';
import { picture, placeFor, uploaded } from '../support/uploads.js';
import { startWorld, type Shop, type World } from '../support/world.js';

const UNKNOWN_UPLOAD = 'upl_00000000000000000000000000';
const UNKNOWN_JOB = 'imp_00000000000000000000000000';

const ImportCancel = `mutation ($id: ID!) {
  importCancel(id: $id) { job { id status finishedAt } userErrors { code path message } }
}`;

interface ErrorPage {
  readonly errorCount: number;
  readonly errors: {
    readonly edges: readonly { readonly node: { readonly row: number } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}

let world: World;
let shop: Shop;
beforeAll(async () => {
  world = await startWorld();
  shop = await world.store();
});

const mug = (id: number, more: object = {}) => ({
  id: `m-${id}`,
  name: `Mug ${id}`,
  variants: [{ sku: `MUG-${id}`, price: '5.00' }],
  ...more,
});

/** The import when it has come to its end. */
async function ended(client: Person, id: string) {
  for (;;) {
    const { importJob } = await client.run(ImportJobDocument, { id });
    if (importJob && importJob.status !== 'QUEUED' && importJob.status !== 'RUNNING') return importJob;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe('an import through the API', () => {
  it('runs in the background from the upload to its end, with what was not taken', async () => {
    const busy = await world.beside({ background: true });
    const owner = shop.owner.via(busy, shop.slug);
    const file = jsonLines(mug(1), { name: 'No price', variants: [{}] }, mug(2, { vendor: 'x'.repeat(121) }));
    const uploadId = await sendImportFile(owner, file);
    const { productImportCreate } = await owner.run(ProductImportCreateDocument, {
      input: { format: 'JSONL', uploadId },
    });
    expect(productImportCreate).toMatchObject({ job: { status: 'QUEUED' }, userErrors: [] });
    const { id } = productImportCreate.job!;
    expect(await ended(owner, id)).toEqual({
      ...{ id, status: 'COMPLETED', rowsTotal: 3, rowsDone: 3, rowsFailed: 2 },
      errors: {
        nodes: [
          { row: 2, field: 'variants[0].price', code: 'REQUIRED', message: 'The value is missing or empty.' },
          {
            ...{ row: 3, field: 'vendor', code: 'TOO_LONG' },
            message: 'At most 120 characters, please. The value was left out.',
          },
        ],
      },
    });
    const { products } = await shop.visitor.run<{ products: object }>(
      '{ products(first: 10, sort: { field: NAME }) { nodes { name variants { sku price { amount currency } } } } }',
    );
    expect(products).toEqual({
      nodes: [1, 2].map((number) => ({
        name: `Mug ${number}`,
        variants: [{ sku: `MUG-${number}`, price: { amount: '5.00', currency: 'USD' } }],
      })),
    });
    await busy.stop();
  });

  it('takes Shopify CSV as well', async () => {
    const store = await world.store();
    const csv = 'Handle,Title,Variant SKU,Variant Price\nlamp,Lamp,LAMP,12.50\nlamp,,LAMP-2,x\n';
    const id = await uploadImport(store, csv, 'SHOPIFY_CSV');
    await runWaiting(world.app, store);
    expect(await ended(store.owner, id)).toMatchObject({
      ...{ status: 'COMPLETED', rowsTotal: 2, rowsDone: 2, rowsFailed: 1 },
      errors: { nodes: [{ row: 3, field: 'Variant Price', code: 'INVALID' }] },
    });
  });

  it('shows its errors page by page, in the order of the file', async () => {
    const store = await world.store();
    const id = await uploadImport(store, '{\n'.repeat(7));
    await runWaiting(world.app, store);
    const page = `query ($id: ID!, $after: String) { importJob(id: $id) {
      errorCount errors(first: 3, after: $after) { edges { node { row } } pageInfo { hasNextPage endCursor } }
    } }`;
    const rows: number[] = [];
    for (let after: string | null = null, isEnd = false; !isEnd;) {
      const { importJob }: { importJob: ErrorPage } = await store.owner.run(page, { id, after });
      expect(importJob.errorCount).toBe(7);
      rows.push(...importJob.errors.edges.map(({ node }) => node.row));
      after = importJob.errors.pageInfo.endCursor;
      isEnd = !importJob.errors.pageInfo.hasNextPage;
    }
    expect(rows).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('is read in one statement, and in one more with its errors', async () => {
    const store = await world.store();
    const id = await uploadImport(store, '{\n');
    await runWaiting(world.app, store);
    expect(
      (await store.owner.send('query ($id: ID!) { importJob(id: $id) { status } }', { id })).statements,
    ).toBe(1);
    expect((await store.owner.send(ImportJobDocument, { id })).statements).toBe(2);
    const list = await store.owner.send('{ importJobs(first: 10) { nodes { id status rowsDone } } }');
    expect(list.statements).toBe(1);
    expect(list.data).toEqual({ importJobs: { nodes: [{ id, status: 'COMPLETED', rowsDone: 1 }] } });
  });

  it('is found again by its id alone, by staff only', async () => {
    const id = await uploadImport(shop, jsonLines(mug(3)));
    await runWaiting(world.app, shop);
    const { node } = await shop.owner.run(NodeByIdDocument, { id });
    expect(node).toMatchObject({ __typename: 'ImportJob', id });
    for (const client of [shop.visitor, await shop.customer(), (await world.store()).owner]) {
      expect((await client.send(NodeByIdDocument, { id })).data).toEqual({ node: null });
    }
  });
});

describe('an import that is asked for', () => {
  const ask = async (uploadId: string) =>
    (await shop.owner.run(ProductImportCreateDocument, { input: { format: 'JSONL', uploadId } }))
      .productImportCreate;

  it('is refused before its file was sent', async () => {
    const { id } = await placeFor(shop.owner, {
      filename: 'a.csv',
      contentType: 'text/csv',
      purpose: 'IMPORT',
    });
    expect(await ask(id)).toMatchObject({
      job: null,
      userErrors: [{ code: 'UPLOAD_INCOMPLETE', path: ['input', 'uploadId'] }],
    });
  });

  it('answers uploads of nothing, of other kinds and of other stores alike', async () => {
    const foreign = await sendImportFile((await world.store()).owner, jsonLines(mug(1)));
    const image = await uploaded(shop.owner, await picture('red'));
    const answers = await Promise.all([UNKNOWN_UPLOAD, foreign, image, 'prod_1', ''].map(ask));
    const message = 'Nothing with this id exists in the store.';
    for (const answer of answers) {
      expect(answer).toEqual({
        job: null,
        userErrors: [{ code: 'NOT_FOUND', message, path: ['input', 'uploadId'] }],
      });
    }
  });

  it('needs someone who works in the store', async () => {
    const input = { format: 'JSONL' as const, uploadId: UNKNOWN_UPLOAD };
    const codes = await Promise.all(
      [shop.visitor, await shop.customer(), (await world.store()).owner.inStore(shop.slug)].map(
        async (client) => {
          const { errors } = await client.send(ProductImportCreateDocument, { input });
          return errors[0]?.extensions.code;
        },
      ),
    );
    expect(codes).toEqual(['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN']);
  });
});

describe('an import that is cancelled', () => {
  it('never begins when it waited, and cannot be cancelled twice', async () => {
    const store = await world.store();
    const id = await uploadImport(store, jsonLines(mug(1)));
    const { importCancel } = await store.owner.run(ImportCancel, { id });
    expect(importCancel).toMatchObject({ job: { id, status: 'CANCELLED' }, userErrors: [] });
    await runWaiting(world.app, store);
    expect(await ended(store.owner, id)).toMatchObject({ status: 'CANCELLED', rowsDone: 0 });
    const again = await store.owner.run(ImportCancel, { id });
    expect(again['importCancel']).toEqual({
      job: null,
      userErrors: [{ code: 'INVALID_TRANSITION', path: ['id'], message: 'The import is CANCELLED already.' }],
    });
  });

  it('must be one of the store', async () => {
    const foreign = await uploadImport(await world.store(), jsonLines(mug(1)));
    const answers = await Promise.all(
      [foreign, UNKNOWN_JOB, 'prod_1'].map((id) => shop.owner.run(ImportCancel, { id })),
    );
    for (const { importCancel } of answers) {
      expect(importCancel).toMatchObject({ job: null, userErrors: [{ code: 'NOT_FOUND', path: ['id'] }] });
    }
  });
});
