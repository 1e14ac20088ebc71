import { decodeId, encodeId, newId, type IdKind } from '../../src/kernel/ids.js';
import { OrderDesk } from './orders.js';
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
  event: 'outbox_event',
  order: 'sales_order',
  orderLine: 'order_line',
  payment: 'payment',
  refund: 'refund',
  shipment: 'shipment',
  orderReturn: 'order_return',
  ledgerPosting: 'ledger_posting',
  auditEntry: 'audit_entry',
  shippingZone: 'shipping_zone',
  shippingMethod: 'shipping_method',
  carrier: 'shipping_carrier',
  taxCategory: 'tax_category',
  taxZone: 'tax_zone',
  taxRate: 'tax_rate',
  customer: 'customer',
  customerGroup: 'customer_group',
  dataExport: 'data_export',
  reportExport: 'report_export',
  promotion: 'promotion',
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
  await setUpShipping(shop, mark);
  await insertTaxes(world, shop, mark);
  const announcement = await insertAnnouncement(world, shop, mark);
  const orderToken = await insertOrder(world, shop, { mark, productId });
  await sendAndTakeBack(shop, mark);
  await offerToGroup(shop, mark);
  await exportData(shop);
  const page = await shop.owner.run('{ products(first: 1) { edges { cursor } } }');
  const ids = { ...(await idsOf(world, shop, staff.id)), ...(await fillOpenCart(shop, mark)), announcement };
  return {
    ids: { ...ids, product: productId, category: categoryId! },
    texts: [
      `${mark}-category`,
      `${mark}-product`,
      `${mark}-sku`,
      `${mark}-tag`,
      `${mark}-code`,
      `${mark}.example.com`,
      `${mark}-invited@world.test`,
      shop.slug,
      staff.email,
      page['products'].edges[0].cursor as string,
    ],
    secrets: [...Object.values(ids), shop.tenantId, orderToken, `${mark}-invited@world.test`],
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

async function setUpShipping(shop: Shop, mark: string): Promise<void> {
  const made = await shop.owner.run(
    `mutation ($carrier: CarrierCreateInput!, $zone: ShippingZoneCreateInput!) {
      carrierCreate(input: $carrier) { userErrors { message } }
      shippingZoneCreate(input: $zone) { zone { id } userErrors { message } }
    }`,
    {
      carrier: { name: `Carrier ${mark}`, endpoint: `https://${mark}.example.com/rates` },
      zone: { name: `Zone ${mark}`, areas: [{ country: 'US' }] },
    },
  );
  const zoneId = made['shippingZoneCreate'].zone.id as string;
  const input = {
    zoneId,
    name: `Method ${mark}`,
    carrier: `Carrier ${mark}`,
    kind: 'FLAT',
    rates: [{ price: '5' }],
  };
  await shop.owner.run(
    'mutation ($input: ShippingMethodCreateInput!) { shippingMethodCreate(input: $input) { userErrors { message } } }',
    { input: { ...input, transitDaysMin: 1, transitDaysMax: 3 } },
  );
}

/** A paid order of a guest of which a part went back. Answers the token that opens it. */
async function insertOrder(
  world: World,
  shop: Shop,
  { mark, productId }: { mark: string; productId: string },
): Promise<string> {
  const [variant] = await world.app.database.query<{ id: string }>(
    `SELECT id FROM variant WHERE tenant_id = $1 AND product_id = $2`,
    [shop.tenantId, decodeId('product', productId)],
  );
  const variantId = encodeId('variant', variant!.id);
  const email = `${mark}-buyer@world.test`;
  const order = await new OrderDesk(world, shop).buy({
    lines: [{ productId, variantId, quantity: 2 }],
    email,
  });
  const refunded = await shop.owner.run(
    `mutation ($orderId: ID!, $input: RefundCreateInput!, $key: String!) {
      refundCreate(orderId: $orderId, input: $input, idempotencyKey: $key) { userErrors { message } }
    }`,
    {
      orderId: encodeId('order', order.orderId),
      input: { amount: '1', reason: `Reason ${mark}` },
      key: `${mark}-refund`,
    },
  );
  if (refunded['refundCreate'].userErrors.length > 0) throw new Error(JSON.stringify(refunded));
  return order.token;
}

/** A parcel with a unit of the order, which its buyer wants to send back. */
async function sendAndTakeBack(shop: Shop, mark: string): Promise<void> {
  const { orders } = await shop.owner.run('{ orders(first: 1) { nodes { id lines { id } } } }');
  const { id: orderId, lines } = orders.nodes[0] as { id: string; lines: { id: string }[] };
  const line = { orderLineId: lines[0]!.id, quantity: 1 };
  const sent = await shop.owner.run(
    `mutation ($orderId: ID!, $parcel: ShipmentCreateInput!) {
      shipmentCreate(orderId: $orderId, input: $parcel) { shipment { id } }
    }`,
    { orderId, parcel: { carrier: `Carrier ${mark}`, trackingNumber: `${mark}-tracking`, lines: [line] } },
  );
  const done = await shop.owner.run(
    `mutation ($parcelId: ID!, $orderId: ID!, $wish: ReturnRequestInput!) {
      shipmentStatusUpdate(id: $parcelId, status: DELIVERED) { userErrors { message } }
      returnRequest(orderId: $orderId, input: $wish) { userErrors { message } }
    }`,
    {
      ...{ parcelId: sent['shipmentCreate'].shipment.id as string, orderId },
      wish: { lines: [{ ...line, reason: 'DAMAGED' }], note: `Note ${mark}` },
    },
  );
  const problems = [
    ...done['shipmentStatusUpdate'].userErrors,
    ...done['returnRequest'].userErrors,
  ] as unknown[];
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
}

/** A group with the store's customers in it, and a promotion for the group. */
async function offerToGroup(shop: Shop, mark: string): Promise<void> {
  const made = await shop.owner.run(
    'mutation ($name: String!) { customerGroupCreate(input: { name: $name }) { customerGroup { id } } }',
    { name: `Group ${mark}` },
  );
  const customerGroupId = made['customerGroupCreate'].customerGroup.id as string;
  const known = await shop.owner.run('{ customers(first: 10) { nodes { id } } }');
  const customerIds = (known['customers'].nodes as { id: string }[]).map(({ id }) => id);
  await shop.owner.run(
    `mutation ($id: ID!, $customerIds: [ID!]!, $promotion: PromotionCreateInput!) {
      customerGroupMembersAdd(id: $id, customerIds: $customerIds) { userErrors { message } }
      promotionCreate(input: $promotion) { userErrors { message } }
    }`,
    {
      id: customerGroupId,
      customerIds,
      promotion: {
        ...{ name: `Promotion ${mark}`, code: `${mark}-code`, kind: 'PERCENTAGE', value: '10' },
        appliesTo: { customerGroupId },
      },
    },
  );
}

/** What the store keeps of one of its customers, asked for by its owner. */
async function exportData(shop: Shop): Promise<void> {
  const known = await shop.owner.run('{ customers(first: 1) { nodes { id } } }');
  await shop.owner.run(
    'mutation ($id: ID!) { customerDataExportCreate(customerId: $id) { userErrors { message } } }',
    { id: known['customers'].nodes[0].id as string },
  );
  await shop.owner.run(
    'mutation ($input: ReportExportCreateInput!) { reportExportCreate(input: $input, idempotencyKey: "a") { userErrors { message } } }',
    { input: { report: 'STOCK', format: 'CSV' } },
  );
}

/** A guest's cart with a line. Answers the ids of both. */
async function fillOpenCart(shop: Shop, mark: string): Promise<{ cart: string; cartLine: string }> {
  const bySku = await shop.visitor.run('query ($sku: String!) { variantBySku(sku: $sku) { id } }', {
    sku: `${mark}-sku`,
  });
  const added = await shop.visitor.run(
    `mutation ($lines: [CartLineInput!]!) {
      cartLinesAdd(lines: $lines) { cart { id lines { id } } userErrors { message } }
    }`,
    { lines: [{ variantId: bySku['variantBySku'].id as string, quantity: 1 }] },
  );
  const { cart } = added['cartLinesAdd'];
  await shop.visitor.run(
    'mutation ($id: ID!, $input: CartBuyerInput!) { cartBuyerUpdate(cartId: $id, input: $input) { userErrors { code } } }',
    { id: cart.id, input: { email: `${mark}-guest@world.test` } },
  );
  return { cart: cart.id as string, cartLine: cart.lines[0].id as string };
}

async function insertTaxes(world: World, shop: Shop, mark: string): Promise<void> {
  const names = [`Tax category ${mark}`, `Tax zone ${mark}`, `Tax ${mark}`];
  await world.app.database.query(
    `WITH category AS (
       INSERT INTO tax_category (tenant_id, id, name, is_default, created_at, updated_at)
       VALUES ($1, $2, $5, true, now(), now()) RETURNING id),
     zone AS (
       INSERT INTO tax_zone (tenant_id, id, name, created_at, updated_at) VALUES ($1, $3, $6, now(), now()) RETURNING id)
     INSERT INTO tax_rate (tenant_id, id, zone_id, category_id, name, rate_bps, created_at, updated_at)
     SELECT $1, $4, zone.id, category.id, $7, 1500, now(), now() FROM zone, category`,
    [shop.tenantId, newId(), newId(), newId(), ...names],
  );
}

/** What the platform tells this store alone. Answers its id. */
async function insertAnnouncement(world: World, shop: Shop, mark: string): Promise<string> {
  const id = newId();
  await world.app.database.query(
    `INSERT INTO announcement (id, title, body, severity, store_id, starts_at, ends_at, created_at, updated_at)
     VALUES ($1, $2, $2, 'INFO', $3, now(), now() + interval '1 day', now(), now())`,
    [id, `Announcement ${mark}`, shop.tenantId],
  );
  return encodeId('announcement', id);
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
