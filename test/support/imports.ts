import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TenantContext } from '../../src/platform/context.js';
import type { FileToImport, ImportFormat } from '../../src/modules/imports/index.js';
import type { GraphqlClient } from './client.js';
import { MediaUploadCreateDocument, ProductImportCreateDocument } from './generated/graphql.js';
import type { TestApp } from './test-app.js';
import type { Shop, World } from './world.js';

/** A JSON line for each object. */
export function jsonLines(...objects: unknown[]): string {
  return objects.map((object) => `${JSON.stringify(object)}\n`).join('');
}

/** Imports the text as a file, the way the command does, and answers the ended job with its problems. */
export async function importText(
  world: World,
  shop: Shop,
  text: string | Buffer,
  { format = 'JSONL', ...more }: { format?: ImportFormat; pictureFolder?: string } = {},
) {
  const path = join(world.app.dataDir, `${randomBytes(6).toString('hex')}.txt`);
  await writeFile(path, text);
  return importFile(world, await shop.context(), { path, format, ...more });
}

/** The same for a file. */
export async function importFile(world: World, ctx: TenantContext, file: FileToImport) {
  const { files } = world.app.composed.apis.imports;
  const { job, problems } = await files.run(ctx, file);
  return {
    job,
    problems: problems.map(({ rowNumber, field, code, message }) => ({
      row: rowNumber,
      field,
      code,
      message,
    })),
  };
}

/** The products of a store as they are stored, by their names. */
export function storedProducts(world: World, shop: Shop) {
  return world.app.database.query<{
    name: string;
    slug: string;
    externalKey: string | null;
    version: number;
    brand: string | null;
    tags: string[];
    isPublished: boolean;
    description: string;
    categories: string[] | null;
    images: string[] | null;
    variants: { sku: string; values: string[]; price: number; compareAt: number | null; onHand: number }[];
  }>(
    `SELECT p.name, p.slug, p.external_key AS "externalKey", p.version, p.brand, p.tags, p.is_published AS "isPublished",
       p.description,
       (SELECT array_agg(c.slug ORDER BY pc.position) FROM product_category pc
        JOIN category c ON c.tenant_id = pc.tenant_id AND c.id = pc.category_id
        WHERE pc.tenant_id = p.tenant_id AND pc.product_id = p.id) AS categories,
       (SELECT array_agg(i.source_url ORDER BY i.position) FROM product_image i
        WHERE i.tenant_id = p.tenant_id AND i.product_id = p.id) AS images,
       (SELECT json_agg(json_build_object('sku', v.sku, 'values', v.option_values, 'price', r.amount_minor,
          'compareAt', r.compare_at_minor, 'onHand', l.on_hand) ORDER BY v.position)
        FROM variant v
        JOIN price r ON r.tenant_id = v.tenant_id AND r.variant_id = v.id
        LEFT JOIN stock_level l ON l.tenant_id = v.tenant_id AND l.variant_id = v.id
        WHERE v.tenant_id = p.tenant_id AND v.product_id = p.id AND v.deleted_at IS NULL) AS variants
     FROM product p WHERE p.tenant_id = $1 AND p.deleted_at IS NULL ORDER BY p.name`,
    [shop.tenantId],
  );
}

/** Types of the events of a store, as they were recorded. */
export async function eventTypes(world: World, shop: Shop): Promise<string[]> {
  const rows = await world.app.database.query<{ type: string }>(
    `SELECT type FROM outbox_event WHERE tenant_id = $1 ORDER BY recorded_at, id`,
    [shop.tenantId],
  );
  return rows.map(({ type }) => type);
}

export interface StoredJob {
  readonly status: string;
  readonly rowsTotal: number | null;
  readonly rowsDone: number;
  readonly rowsFailed: number;
  readonly productsCreated: number;
  readonly ordersCreated: number;
  readonly refundsCreated: number;
  readonly invoicesUnchanged: number;
  readonly problemCount: number;
  readonly failure: string | null;
}

/** The imports of a store as they are stored, the oldest first. */
export function jobsOf(world: World, shop: Shop): Promise<StoredJob[]> {
  return world.app.database.query<StoredJob>(
    `SELECT status, rows_total AS "rowsTotal", rows_done AS "rowsDone", rows_failed AS "rowsFailed",
       products_created AS "productsCreated", orders_created AS "ordersCreated", refunds_created AS "refundsCreated",
       invoices_unchanged AS "invoicesUnchanged", problem_count AS "problemCount", failure
     FROM import_job WHERE tenant_id = $1 ORDER BY id`,
    [shop.tenantId],
  );
}

/** Uploads the text and asks for its import, as the owner. Answers the id of the import. */
export async function uploadImport(
  shop: Shop,
  text: string | Buffer,
  format: ImportFormat = 'JSONL',
): Promise<string> {
  const uploadId = await sendImportFile(shop.owner, text);
  const { productImportCreate } = await shop.owner.run(ProductImportCreateDocument, {
    input: { format, uploadId },
  });
  if (!productImportCreate.job) throw new Error(JSON.stringify(productImportCreate.userErrors));
  return productImportCreate.job.id;
}

/** Sends a file for imports. Answers the id of the upload. */
export async function sendImportFile(client: GraphqlClient, text: string | Buffer): Promise<string> {
  const { mediaUploadCreate } = await client.run(MediaUploadCreateDocument, {
    input: { filename: 'products.txt', contentType: 'text/plain', purpose: 'IMPORT' },
  });
  const { id, url, headers } = mediaUploadCreate.upload!;
  const sent = await fetch(url, {
    method: 'PUT',
    headers: Object.fromEntries(headers.map(({ name, value }) => [name, value])),
    body: new Uint8Array(Buffer.from(text)),
  });
  if (!sent.ok) throw new Error(`The upload was refused: ${await sent.text()}`);
  return id;
}

/** Works on the imports of a store as the background worker of the process would. */
export async function runWaiting(app: TestApp, shop: Shop): Promise<void> {
  const { tasks } = app.composed.modules.find(({ name }) => name === 'imports')!;
  await tasks!['imports:run']!({ tenantId: shop.tenantId });
}

/** A file that is read to a place in it and no further until it is opened. */
export class Gate {
  open!: () => void;
  private readonly opened = new Promise<void>((resolve) => (this.open = resolve));

  constructor(
    private readonly text: string,
    private readonly bytes: number,
  ) {}

  async *stream(): AsyncGenerator<Buffer> {
    yield Buffer.from(this.text.slice(0, this.bytes));
    if (this.bytes < this.text.length) await this.opened;
    yield Buffer.from(this.text.slice(this.bytes));
  }
}
