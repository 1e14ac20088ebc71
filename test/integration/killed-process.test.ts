import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decodeId } from '../../src/kernel/ids.js';
import { awaitUntil } from '../support/await-until.js';
import { numbersTo } from '../support/event-streams.js';
import { productInput } from '../support/products.js';
import { buildServer, startServerProcess, type ServerProcess } from '../support/server-process.js';
import { startWorld, type Shop, type World } from '../support/world.js';

const ProductCreate = `mutation ($input: ProductCreateInput!) {
  productCreate(input: $input) { product { id } userErrors { code } }
}`;
const STOCK = 7;
const CLIENTS = 12;
/** How many products are acknowledged before the process is killed, with a request of each client in flight. */
const BEFORE_KILL = 60;

let world: World;
let shops: Shop[];
let acknowledged: string[];
let restarted: ServerProcess | undefined;

beforeAll(async () => {
  [, world] = await Promise.all([buildServer(), startWorld()]);
  shops = [await world.store(), await world.store()];
  const doomed = await startServerProcess(world.app);
  acknowledged = await createUntilKilled(doomed);
  await awaitUntil(isDatabaseAtRest);
  restarted = await startServerProcess(world.app);
}, 180_000);

afterAll(async () => {
  await restarted?.kill();
});

/** Answers the products that the process acknowledged before it was killed in the middle of its work. */
async function createUntilKilled(server: ServerProcess): Promise<string[]> {
  const ids: string[] = [];
  let killing: Promise<void> | undefined;
  const client = async (_: unknown, number: number) => {
    const shop = shops[number % shops.length]!;
    const owner = shop.owner.via(server, shop.slug);
    for (let made = 0; ; made++) {
      const input = productInput({ name: `Thing ${number} ${made}`, stock: STOCK });
      const answer = await owner.send(ProductCreate, { input }).catch(() => null);
      if (answer === null) return;
      const { product } = answer.data!['productCreate'] as { product: { id: string } };
      ids.push(decodeId('product', product.id)!);
      if (ids.length >= BEFORE_KILL) killing ??= server.kill();
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  await killing;
  return ids;
}

/** What the killed process had sent to the database is either committed or undone. */
async function isDatabaseAtRest(): Promise<boolean> {
  const busy = await world.app.database.query(
    `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()
     AND state <> 'idle' AND backend_type = 'client backend'`,
  );
  return busy.length === 0;
}

const DOCUMENTS = `SELECT product_id, price_list_id, language, slug, name, price_min, price_max, category_ids, tags,
  option_pairs, created_at, search::text, card::text, detail::text
  FROM product_doc WHERE tenant_id = $1 ORDER BY product_id, price_list_id, language`;

describe('after a process was killed while it made products', () => {
  test('every acknowledged product is there, whole, and more can be made', async () => {
    expect(acknowledged.length).toBeGreaterThanOrEqual(BEFORE_KILL);
    const kept = await world.app.database.query<{ id: string; offers: number; onHand: number }>(
      `SELECT p.id, count(pr.*)::int AS offers, sum(l.on_hand)::int AS "onHand" FROM product p
       LEFT JOIN variant v ON v.tenant_id = p.tenant_id AND v.product_id = p.id
       LEFT JOIN price pr ON pr.tenant_id = p.tenant_id AND pr.variant_id = v.id
       LEFT JOIN stock_level l ON l.tenant_id = p.tenant_id AND l.variant_id = v.id
       WHERE p.deleted_at IS NULL GROUP BY p.id`,
    );
    const ids = new Set(kept.map(({ id }) => id));
    expect(acknowledged.filter((id) => !ids.has(id))).toEqual([]);
    expect(kept).toEqual(kept.map(({ id }) => ({ id, offers: 1, onHand: STOCK })));
    for (const shop of shops) {
      const owner = shop.owner.via(restarted!, shop.slug);
      const input = productInput({ name: 'Afterwards', stock: STOCK });
      const { productCreate } = await owner.run(ProductCreate, { input });
      expect(productCreate).toEqual({ product: { id: expect.any(String) as string }, userErrors: [] });
    }
  });

  test('the plans count exactly the products there are', async () => {
    const rows = await world.app.database.query<{ used: number; products: number }>(
      `SELECT u.used::int AS used,
         (SELECT count(*)::int FROM product p WHERE p.tenant_id = u.tenant_id AND p.deleted_at IS NULL) AS products
       FROM plan_usage u WHERE u.metric = 'PRODUCTS'`,
    );
    expect(rows).toHaveLength(shops.length);
    for (const { used, products } of rows) expect(used).toBe(products);
  });

  test('the streams have no gaps, one event of each product, and every consumer at their end', async () => {
    const behind = `SELECT 1 FROM outbox_event WHERE sequence IS NULL
      UNION ALL SELECT 1 FROM outbox_stream s CROSS JOIN unnest($1::text[]) AS c(name)
      LEFT JOIN outbox_position p ON p.tenant_id = s.tenant_id AND p.consumer = c.name
      WHERE p.position IS DISTINCT FROM s.last_sequence`;
    const consumers = world.app.composed.modules.flatMap((module) => module.consumers ?? []);
    const names = consumers.map(({ name }) => name);
    await awaitUntil(async () => (await world.app.database.query(behind, [names])).length === 0);
    for (const { tenantId } of shops) {
      const events = await world.app.database.query<{ sequence: number; type: string; subjectId: string }>(
        `SELECT sequence::int AS sequence, type, subject_id AS "subjectId" FROM outbox_event
         WHERE tenant_id = $1 ORDER BY sequence`,
        [tenantId],
      );
      expect(events.map(({ sequence }) => sequence)).toEqual(numbersTo(events.length));
      const made = events.filter(({ type }) => type === 'product.created.v1').map((event) => event.subjectId);
      expect(made.sort()).toEqual(await productsOf(tenantId));
    }
  });

  test('all stock is the sum of its movements', async () => {
    const wrong = await world.app.database.query(
      `SELECT l.variant_id FROM stock_level l FULL JOIN (
         SELECT tenant_id, variant_id, location_id, sum(on_hand_delta) AS on_hand, sum(reserved_delta) AS reserved
         FROM stock_movement GROUP BY tenant_id, variant_id, location_id
       ) m USING (tenant_id, variant_id, location_id)
       WHERE l.on_hand IS DISTINCT FROM m.on_hand OR l.reserved IS DISTINCT FROM m.reserved`,
    );
    expect(wrong).toEqual([]);
  });

  test('the documents equal what a rebuild makes of the tables', async () => {
    const { core, composed, database } = world.app;
    for (const shop of shops) {
      const ids = await productsOf(shop.tenantId);
      const kept = await database.query<{ product_id: string }>(DOCUMENTS, [shop.tenantId]);
      expect(new Set(kept.map((row) => row.product_id))).toEqual(new Set(ids));
      const ctx = await shop.context();
      await core.unitOfWork.write(ctx, (tx) => composed.apis.catalog.docs.rebuild(tx, ids));
      expect(await database.query(DOCUMENTS, [shop.tenantId])).toEqual(kept);
    }
  });
});

async function productsOf(tenantId: string): Promise<string[]> {
  const rows = await world.app.database.query<{ id: string }>(
    'SELECT id FROM product WHERE tenant_id = $1 AND deleted_at IS NULL',
    [tenantId],
  );
  return rows.map(({ id }) => id).sort();
}
