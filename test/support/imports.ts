import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TenantContext } from '../../src/platform/context.js';
import type { FileToImport, ImportFormat } from '../../src/modules/imports/index.js';
import type { Shop, World } from './world.js';

/** A JSON line for each object. */
export function jsonLines(...objects: unknown[]): string {
  return objects.map((object) => `${JSON.stringify(object)}\n`).join('');
}

/** Imports the text as a file, the way the command does, and answers the ended job with its problems. */
export async function importText(
  world: World,
  shop: Shop,
  text: string,
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
