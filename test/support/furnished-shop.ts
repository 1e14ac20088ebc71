import { encodeId, newId, type IdKind } from '../../src/kernel/ids.js';
import type { Shop, World } from './world.js';

/** A store with at least one object of every kind, and what could give it away. */
export interface Furnished {
  /** One public id of each kind. */
  readonly ids: Record<IdKind, string>;
  /** Names by which something can be looked up. */
  readonly texts: readonly string[];
  /** What no other store may ever be told: its ids and addresses. */
  readonly secrets: readonly string[];
}

/** Where the objects of a kind lie, for those that a store owns. */
const TABLES: Partial<Record<IdKind, string>> = {
  domain: 'tenant_domain',
  invitation: 'staff_invitation',
  category: 'category',
  product: 'product',
  variant: 'variant',
  image: 'product_image',
  upload: 'media_upload',
  importJob: 'import_job',
  location: 'location',
  stockMovement: 'stock_movement',
};

/** Puts something of everything into the store; every text carries the mark. */
export async function furnish(world: World, shop: Shop, mark: string): Promise<Furnished> {
  const [categoryId] = await shop.categories([{ name: `Category ${mark}`, slug: `${mark}-category` }]);
  const { id: productId } = await shop.product({
    name: `Product ${mark}`,
    slug: `${mark}-product`,
    description: `Description ${mark}`,
    brand: `Brand ${mark}`,
    tags: [`${mark}-tag`],
    categoryIds: [categoryId!],
    options: [{ name: `Option ${mark}`, values: [`Value ${mark}`] }],
    variants: [
      {
        sku: `${mark}-sku`,
        price: '10',
        initialQuantity: 5,
        selectedOptions: [{ name: `Option ${mark}`, value: `Value ${mark}` }],
      },
    ],
  });
  const staff = await shop.staff();
  await invite(shop, `${mark}-invited@world.test`);
  await shop.owner.run('mutation ($host: String!) { storeDomainAdd(host: $host) { userErrors { code } } }', {
    host: `${mark}.example.com`,
  });
  await insertFiles(world, shop, mark);
  const page = await shop.owner.run('{ products(first: 1) { edges { cursor } } }');
  const ids = await idsOf(world, shop, staff.id);
  return {
    ids: { ...ids, product: productId, category: categoryId! },
    texts: [
      `${mark}-category`,
      `${mark}-product`,
      `${mark}-sku`,
      `${mark}-tag`,
      `${mark}.example.com`,
      `${mark}-invited@world.test`,
      shop.slug,
      staff.email,
      page['products'].edges[0].cursor as string,
    ],
    secrets: [...Object.values(ids), shop.tenantId, `${mark}-invited@world.test`],
  };
}

async function invite(shop: Shop, email: string): Promise<void> {
  const input = { email, role: 'STAFF' };
  const answer = await shop.owner.run(
    'mutation ($input: StaffInviteInput!) { staffInvite(input: $input) { userErrors { code message } } }',
    { input },
  );
  if (answer['staffInvite'].userErrors.length > 0) throw new Error(JSON.stringify(answer));
}

/** Rows of files that a test need not send. */
async function insertFiles(world: World, shop: Shop, mark: string): Promise<void> {
  const { database } = world.app;
  const imageId = newId();
  await database.query(
    `INSERT INTO media_image (tenant_id, id, content_hash, width, height, created_at, claimed_at) VALUES ($1, $2, $3, 1, 1, now(), now())`,
    [shop.tenantId, imageId, `${mark}-hash`],
  );
  await database.query(
    `INSERT INTO product_image (tenant_id, id, product_id, image_id, alt_text, position, is_primary, created_at)
     SELECT tenant_id, $2, id, $3, $4, 0, true, now() FROM product WHERE tenant_id = $1 LIMIT 1`,
    [shop.tenantId, newId(), imageId, `Picture ${mark}`],
  );
  await shop.owner.run(
    'mutation ($input: MediaUploadCreateInput!) { mediaUploadCreate(input: $input) { upload { id } userErrors { code message } } }',
    { input: { filename: `${mark}.csv`, contentType: 'text/csv', purpose: 'IMPORT' } },
  );
  await database.query(
    `INSERT INTO import_job (tenant_id, id, format, filename, status, upload_id, created_by, created_at, finished_at)
     SELECT tenant_id, $2, 'SHOPIFY_CSV', filename, 'COMPLETED', id, created_by, now(), now() FROM media_upload
     WHERE tenant_id = $1 LIMIT 1`,
    [shop.tenantId, newId()],
  );
}

async function idsOf(world: World, shop: Shop, staffId: string): Promise<Record<IdKind, string>> {
  const ids: Partial<Record<IdKind, string>> = { store: shop.id, user: staffId };
  for (const [kind, table] of Object.entries(TABLES) as [IdKind, string][]) {
    const [row] = await world.app.database.query<{ id: string }>(
      `SELECT id FROM ${table} WHERE tenant_id = $1 LIMIT 1`,
      [shop.tenantId],
    );
    if (row) ids[kind] = encodeId(kind, row.id);
  }
  const [session] = await world.app.database.query<{ id: string }>(
    `SELECT s.id FROM user_session s WHERE s.user_id = (SELECT owner_id FROM tenant WHERE id = $1) LIMIT 1`,
    [shop.tenantId],
  );
  if (session) ids.session = encodeId('session', session.id);
  return ids as Record<IdKind, string>;
}
