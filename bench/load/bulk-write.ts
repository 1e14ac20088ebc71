import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import pg from 'pg';
import { processorMs } from '../machine/processor-time.js';
import { commandNodeOptions } from '../subjects/node-options.js';
import { productLine, VARIANTS_EACH } from './bulk-product.js';

export interface BulkWritePlan {
  /** The compiled command: dist/src/cli/import.js. */
  readonly program: string;
  /** The environment that the server is started with: database, keys and folders. */
  readonly environment: Readonly<Record<string, string>>;
  /** A login that may read past row-level security, to look at what was written. */
  readonly adminUrl: string;
  /** PostgreSQL's main process. */
  readonly postgresPid: number;
  /** The slug of a store whose plan has room for the products. */
  readonly store: string;
  readonly products: number;
  /** Names this run among all on one database: the products' keys are made of it. */
  readonly run: string;
}

export interface BulkWriteFigures {
  readonly products: number;
  readonly variants: number;
  /** Of all languages of the store. */
  readonly documents: number;
  /** From the claim of the import to its end; the start of the command is not part of it. */
  readonly seconds: number;
  readonly perSecond: number;
  /** Processor milliseconds of PostgreSQL for a product; null where the system does not tell. */
  readonly postgresMsEach: number | null;
}

/**
 * Imports generated products with the command, without pictures, and looks at what came of it: each product is there with
 * its variants, its stock and a document in each language that holds them.
 * @throws Error when the command fails or one of the products is not as it was in the file
 */
export async function measureBulkWrite(plan: BulkWritePlan): Promise<BulkWriteFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'wasla-bulk-'));
  const client = new pg.Client({ connectionString: plan.adminUrl });
  await client.connect();
  try {
    const file = join(folder, `${plan.run}.jsonl`);
    await writeProducts(file, plan);
    const before = processorMs(plan.postgresPid);
    await importFile(file, plan);
    const after = processorMs(plan.postgresPid);
    const seconds = await secondsOf(client, plan);
    const documents = await verify(client, plan);
    return {
      products: plan.products,
      variants: plan.products * VARIANTS_EACH,
      documents,
      seconds,
      perSecond: plan.products / seconds,
      postgresMsEach: before === null || after === null ? null : (after - before) / plan.products,
    };
  } finally {
    await client.end();
    await rm(folder, { recursive: true, force: true });
  }
}

async function writeProducts(path: string, { products, run }: BulkWritePlan): Promise<void> {
  const file = createWriteStream(path);
  for (let index = 0; index < products; index += 1) {
    if (!file.write(productLine(run, index))) await once(file, 'drain');
  }
  file.end();
  await once(file, 'close');
}

async function importFile(file: string, { program, environment, store }: BulkWritePlan): Promise<void> {
  const words = [...(await commandNodeOptions()), program, '--store', store, '--format', 'jsonl', file];
  const child = spawn(process.execPath, words, {
    env: { PATH: process.env['PATH'], ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said = text(child.stderr);
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`The import ended with exit code ${code}: ${await said}`);
}

async function secondsOf(client: pg.Client, { run }: BulkWritePlan): Promise<number> {
  const { rows } = await client.query<{ seconds: number }>(
    `SELECT extract(epoch FROM finished_at - started_at)::float8 AS seconds FROM import_job
     WHERE filename = $1 ORDER BY id DESC LIMIT 1`,
    [`${run}.jsonl`],
  );
  return rows[0]!.seconds;
}

const WRITTEN = `
SELECT count(DISTINCT p.id)::int AS products, count(*)::int AS documents,
  count(*) FILTER (WHERE json_array_length(d.card -> 'variants') = $3 AND d.name = p.name
    AND d.price_min = 1000 + substring(p.external_key FROM '[0-9]+$')::int % 1000
    AND cardinality(d.category_ids) = 1)::int AS sound,
  (SELECT count(*)::int FROM variant v JOIN stock_level s ON s.tenant_id = v.tenant_id AND s.variant_id = v.id
   JOIN product o ON o.tenant_id = v.tenant_id AND o.id = v.product_id
   WHERE o.tenant_id = t.id AND o.external_key LIKE $2 AND s.on_hand = 7) AS stocked
FROM tenant t JOIN product p ON p.tenant_id = t.id AND p.external_key LIKE $2
JOIN product_doc d ON d.tenant_id = p.tenant_id AND d.product_id = p.id
WHERE t.slug = $1 GROUP BY t.id`;

/** Answers how many documents there are. */
async function verify(client: pg.Client, { store, run, products }: BulkWritePlan): Promise<number> {
  const { rows } = await client.query<{
    products: number;
    documents: number;
    sound: number;
    stocked: number;
  }>(WRITTEN, [store, `${run}-%`, VARIANTS_EACH]);
  const found = rows[0];
  const isWhole = found?.products === products && found.sound === found.documents;
  if (!isWhole || found.stocked !== products * VARIANTS_EACH)
    throw new Error(`Not all of ${products} products were written as in the file: ${JSON.stringify(found)}`);
  return found.documents;
}
