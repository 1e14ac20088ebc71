import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../src/kernel/ids.js';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';

/**
 * Indexes that do not begin with the tenant, each with its reason. Everything else must, so that a table can be
 * distributed by tenant and no index is searched across tenants.
 */
const SPANNING_INDEXES: Readonly<Record<string, string>> = {
  tenant_slug_key: 'a slug names one store of the platform',
  tenant_owner: 'the stores of a user',
  tenant_age: 'the list of all stores, for operators',
  tenant_name: 'the list of all stores, for operators',
  tenant_domain_host_key: 'a host leads to one store of the platform',
  membership_user: 'the stores of a user',
  feature_flag_override_flag: 'the stores that have a feature by name, for operators',
  audit_entry_operator: 'what operators did, in all stores',
  outbox_event_waiting: 'the relay numbers the events of all tenants',
  carrier_quote_age: 'the job that forgets old answers of carriers',
  promotion_sale_due: 'the job that lets sale prices begin and end',
  cart_expiry: 'the job that ends forgotten carts',
  sales_order_reserved: 'the job that ends reservations',
  payment_check: 'the job that asks providers',
  refund_check: 'the job that asks providers',
  payment_webhook_age: 'the job that forgets old messages',
  buyer_letter_age: 'the job that forgets old letters',
  customer_of_user: 'the stores that know an account, when it is erased',
  cart_owner: 'the carts of an account, when it is erased',
  data_export_expiry: 'the job that removes exports',
  report_export_expiry: 'the job that removes exports of reports',
  analytics_event_age: "the job that forgets visitors' events",
  analytics_visit_day_due: 'the job that sums visits, the day that has waited for longest first',
  analytics_cart_age: 'the job that forgets what became of old carts',
  analytics_sales_recent_hours: 'the job that forgets old hours of single things',
};

type Command = 'SELECT' | 'UPDATE' | 'DELETE';
const EVERYTHING: readonly Command[] = ['SELECT', 'UPDATE', 'DELETE'];

/** What the platform may do to the rows of all tenants, table by table, each with its reason. */
const OPEN_TO_PLATFORM: Readonly<Record<string, readonly [reason: string, commands: readonly Command[]]>> = {
  tenant: ['finding the store of a request; operators', EVERYTHING],
  tenant_domain: ['finding the store of a request; watching certificates', EVERYTHING],
  plan_usage: ['operators see how much of a plan is used', EVERYTHING],
  membership: ['the stores of a user', EVERYTHING],
  idempotency_record: ['forgetting old outcomes', EVERYTHING],
  import_job: ['finding imports that stopped with their process', ['SELECT', 'UPDATE']],
  carrier_quote: ['forgetting old answers of carriers', ['SELECT', 'DELETE']],
  promotion: ['finding sale prices that begin or end', ['SELECT']],
  cart: ['finding carts that have expired', ['SELECT']],
  feature_flag_override: ['operators see which stores have a feature by name', ['SELECT']],
  sales_order: ['finding orders whose reservation has expired', ['SELECT']],
  payment: ['taking payments whose provider must be asked', ['SELECT', 'UPDATE']],
  refund: ['finding refunds whose provider must be asked', ['SELECT']],
  payment_account: ['finding secrets under old keys', ['SELECT']],
  shipping_carrier: ['finding secrets under old keys', ['SELECT']],
  payment_webhook: ['forgetting old messages of providers', ['SELECT', 'DELETE']],
  buyer_letter: ['forgetting old letters', ['SELECT', 'DELETE']],
  customer: ['finding what stores know of an account that is erased', ['SELECT']],
  data_export: ['finding exports to make and to remove', ['SELECT']],
  report_export: ['finding exports to remove', ['SELECT']],
  retention_setting: ['finding stores that keep things for a shorter time', ['SELECT']],
  analytics_state: ['figures of all stores, for operators', ['SELECT']],
  analytics_sales: ['figures of all stores, for operators; forgetting old hours', ['SELECT', 'DELETE']],
  exchange_rate: ['figures of several stores in one currency', ['SELECT']],
  analytics_event: ["forgetting visitors' events", ['SELECT', 'DELETE']],
  analytics_visit_day: ['finding days whose visits are to be summed', ['SELECT']],
  analytics_cart: ['forgetting what became of old carts', ['SELECT', 'DELETE']],
  outbox_event: ['the relay', EVERYTHING],
  outbox_stream: ['the relay', EVERYTHING],
  audit_entry: ['what operators did; what belongs to no store is written there', ['SELECT']],
  audit_waiting: ['finding stores whose entries wait for their place in the chain', ['SELECT', 'DELETE']],
  outbox_position: ['the relay', EVERYTHING],
  outbox_dead_letter: ['the relay', EVERYTHING],
};

interface Table {
  readonly name: string;
  readonly key: string;
}

let database: TestDatabase;
let server: pg.Client;
let tables: Table[];
const [tenantA, tenantB] = [newId(), newId()];

beforeAll(async () => {
  database = await createTestDatabase();
  server = new pg.Client({ connectionString: database.url });
  await server.connect();
  tables = await findTables();
  await fill(tables);
  await server.query('SET ROLE wasla_app');
});

afterAll(async () => {
  await server.end();
  await database.drop();
});

/** Every table with a tenant, from the catalog: a table that is added later cannot escape these tests. */
async function findTables(): Promise<Table[]> {
  const found = await database.query<{ name: string }>(
    `SELECT c.relname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND a.attname = 'tenant_id'
     ORDER BY c.relname`,
  );
  return [{ name: 'tenant', key: 'id' }, ...found.map(({ name }) => ({ name, key: 'tenant_id' }))];
}

interface ColumnShape {
  readonly name: string;
  readonly type: string;
}

/** Puts one row of each of the two tenants into every table. What a row means does not matter here, only whose it is. */
async function fill(list: readonly Table[]): Promise<void> {
  await server.query(`SET session_replication_role = 'replica'`);
  const { rows: checks } = await server.query<{ drop: string }>(
    `SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS drop
     FROM pg_constraint WHERE contype = 'c' AND connamespace = 'public'::regnamespace`,
  );
  for (const { drop } of checks) await server.query(drop);
  for (const { name, key } of list) {
    const { rows: columns } = await server.query<ColumnShape>(
      `SELECT attname AS name, format_type(atttypid, NULL) AS type FROM pg_attribute
       WHERE attrelid = $1::regclass AND attnum > 0 AND attnotnull AND NOT atthasdef AND attidentity = ''`,
      [name],
    );
    for (const tenant of [tenantA, tenantB]) {
      const values = columns.map((column) => (column.name === key ? tenant : valueFor(column.type)));
      const places = columns.map((column, index) => `$${index + 1}::${column.type}`);
      await server.query(
        `INSERT INTO ${name} (${columns.map((column) => column.name).join(', ')}) VALUES (${places.join(', ')})`,
        values,
      );
    }
  }
  await server.query('RESET session_replication_role');
}

let drawn = 0;

function valueFor(type: string): string {
  if (type === 'uuid') return newId();
  if (type.endsWith('[]') || type.startsWith('json')) return '{}';
  if (type.startsWith('timestamp') || type === 'date') return '2026-01-01';
  if (type === 'boolean') return 'true';
  return String(++drawn);
}

type Setting = { readonly tenantId?: string; readonly scope?: string };

/** Runs the statement as the server would with these settings, and takes back what it did. */
async function asServer({ tenantId = '', scope = '' }: Setting, sql: string, values: unknown[] = []) {
  await server.query('BEGIN');
  try {
    await server.query(`SELECT set_config('app.tenant_id', $1, true), set_config('app.scope', $2, true)`, [
      tenantId,
      scope,
    ]);
    return (await server.query(sql, values)).rows as Record<string, unknown>[];
  } finally {
    await server.query('ROLLBACK');
  }
}

async function violations(sql: string): Promise<string[]> {
  const rows = await database.query<{ name: string }>(sql);
  return rows.map(({ name }) => name);
}

const TENANT_TABLES = `SELECT a.attrelid AS oid, a.attnum AS key FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
    AND (a.attname = 'tenant_id' OR (c.relname = 'tenant' AND a.attname = 'id'))`;

describe('every table with a tenant', () => {
  test('is among those of this test', () => {
    const names = tables.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['tenant', 'tenant_domain', 'membership', 'staff_invitation', 'outbox_event']),
    );
  });

  test('has row-level security that binds its owner too, and a policy', async () => {
    const open = await violations(
      `SELECT c.relname AS name FROM pg_class c JOIN (${TENANT_TABLES}) t ON t.oid = c.oid
       WHERE NOT (c.relrowsecurity AND c.relforcerowsecurity)
          OR NOT EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = 'tenant_isolation')`,
    );
    expect(open).toEqual([]);
  });

  test('has no policies but those that migrations/sql writes', async () => {
    const TENANT = `(id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)`;
    const PLATFORM = `(current_setting('app.scope'::text, true) = 'platform'::text)`;
    const policies = await database.query<{ name: string; command: string; using: string; check: string }>(
      `SELECT DISTINCT policyname AS name, cmd AS command, replace(qual, 'tenant_id =', 'id =') AS using,
         replace(with_check, 'tenant_id =', 'id =') AS check
       FROM pg_policies WHERE schemaname = 'public' AND policyname <> 'owner_search' ORDER BY name`,
    );
    expect(policies).toEqual([
      { name: 'platform_delete', command: 'DELETE', using: PLATFORM, check: null },
      { name: 'platform_scope', command: 'ALL', using: PLATFORM, check: PLATFORM },
      { name: 'platform_select', command: 'SELECT', using: PLATFORM, check: null },
      { name: 'platform_update', command: 'UPDATE', using: PLATFORM, check: null },
      { name: 'tenant_isolation', command: 'ALL', using: TENANT, check: TENANT },
    ]);
  });

  test('lets nobody but its owner read all rows, and that only in the table that searches read by a view', async () => {
    const open = await database.query(
      `SELECT tablename AS name, cmd AS command, with_check AS check,
         roles = ARRAY[pg_get_userbyid(c.relowner)] AS is_of_owner
       FROM pg_policies JOIN pg_class c ON c.oid = tablename::regclass WHERE policyname = 'owner_search'`,
    );
    expect(open).toEqual([{ name: 'product_doc', command: 'SELECT', check: null, is_of_owner: true }]);
  });

  test('belongs to another role than the one the server works as, which cannot pass by the policies', async () => {
    const owned = await violations(
      `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace
         AND pg_has_role('wasla_app', relowner, 'MEMBER')`,
    );
    expect(owned).toEqual([]);
    const [role] = await database.query(
      `SELECT rolsuper, rolbypassrls, rolcreaterole, rolcreatedb FROM pg_roles WHERE rolname = 'wasla_app'`,
    );
    expect(role).toEqual({
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
    });
  });

  test('has the tenant first in its primary key, unique keys and indexes, but for the exceptions named here', async () => {
    const spanning = await violations(
      `SELECT i.indexrelid::regclass::text AS name FROM pg_index i JOIN (${TENANT_TABLES}) t ON t.oid = i.indrelid
       WHERE i.indkey[0] <> t.key ORDER BY 1`,
    );
    expect(spanning).toEqual(Object.keys(SPANNING_INDEXES).sort());
  });

  test('has the tenant first in every reference to a table of the tenant, on both sides', async () => {
    const crossing = await violations(
      `SELECT f.conrelid::regclass || ': ' || f.conname AS name FROM pg_constraint f
       JOIN (${TENANT_TABLES}) source ON source.oid = f.conrelid
       JOIN (${TENANT_TABLES}) target ON target.oid = f.confrelid
       WHERE f.contype = 'f' AND (f.conkey[1] <> source.key OR f.confkey[1] <> target.key)`,
    );
    expect(crossing).toEqual([]);
  });

  test('has no trigger of ours', async () => {
    expect(await violations('SELECT tgname AS name FROM pg_trigger WHERE NOT tgisinternal')).toEqual([]);
  });
});

describe('the server role', () => {
  test('searches the documents of the tenant that is set, and no others', async () => {
    const search = 'SELECT tenant_id AS tenant FROM product_search';
    for (const tenantId of [tenantA, tenantB]) {
      expect(await asServer({ tenantId, scope: 'tenant' }, search)).toEqual([{ tenant: tenantId }]);
    }
    expect(await asServer({}, search)).toEqual([]);
    expect(await asServer({ scope: 'platform' }, search)).toEqual([]);
  });

  test('sees in every table the rows of the tenant that is set, and no others', async () => {
    for (const { name, key } of tables) {
      for (const tenantId of [tenantA, tenantB]) {
        const rows = await asServer({ tenantId, scope: 'tenant' }, `SELECT ${key} AS tenant FROM ${name}`);
        expect({ name, rows }).toEqual({ name, rows: [{ tenant: tenantId }] });
      }
    }
  });

  test('sees nothing while no tenant is set, or one without rows', async () => {
    for (const { name } of tables) {
      for (const setting of [{}, { scope: 'tenant' }, { tenantId: newId() }, { scope: 'Platform' }]) {
        expect({ name, rows: await asServer(setting, `SELECT 1 FROM ${name}`) }).toEqual({ name, rows: [] });
      }
    }
  });

  test('cannot insert a row for another tenant, or without one', async () => {
    for (const { name, key } of tables) {
      const [foreign] = await database.query<{ row: object }>(
        `SELECT to_jsonb(t) AS row FROM ${name} t WHERE t.${key} = $1`,
        [tenantB],
      );
      const insert = `INSERT INTO ${name} SELECT * FROM jsonb_populate_record(NULL::${name}, $1)`;
      for (const setting of [{ tenantId: tenantA, scope: 'tenant' }, {}]) {
        await expect(asServer(setting, insert, [foreign!.row]), name).rejects.toMatchObject({
          code: '42501',
        });
      }
    }
  });

  test('can neither change nor remove rows of another tenant, nor give its own away', async () => {
    const mine = { tenantId: tenantA, scope: 'tenant' };
    for (const { name, key } of tables) {
      const taken = asServer(mine, `UPDATE ${name} SET ${key} = $1 WHERE ${key} = $1 RETURNING 1`, [tenantB]);
      expect(await unlessDenied(taken), name).toEqual([]);
      const removed = asServer(mine, `DELETE FROM ${name} WHERE ${key} = $1 RETURNING 1`, [tenantB]);
      expect(await unlessDenied(removed), name).toEqual([]);
      const given = asServer(mine, `UPDATE ${name} SET ${key} = $1`, [tenantB]);
      await expect(given, name).rejects.toMatchObject({ code: '42501' });
    }
  });

  test('reaches all tenants as the platform only in the tables that are open to it, and as far as they are', async () => {
    const open: Record<string, Command[]> = {};
    for (const { name, key } of tables) {
      const statements: Record<Command, string> = {
        SELECT: `SELECT 1 FROM ${name}`,
        UPDATE: `UPDATE ${name} SET ${key} = ${key} RETURNING 1`,
        DELETE: `DELETE FROM ${name} RETURNING 1`,
      };
      for (const command of EVERYTHING) {
        const isReached = await reaches(asServer({ scope: 'platform' }, statements[command]));
        if (isReached) (open[name] ??= []).push(command);
      }
    }
    const expected = Object.entries(OPEN_TO_PLATFORM).map(([name, [, commands]]) => [name, commands]);
    expect(open).toEqual(Object.fromEntries(expected));
  });
});

/** The rows, or none when the role may not run the statement at all. */
async function unlessDenied(statement: Promise<object[]>): Promise<object[]> {
  return statement.catch((error: unknown) => {
    if ((error as { code?: string }).code === '42501') return [];
    throw error;
  });
}

/** Whether the statement met rows. One that others refer to cannot be removed, but was met. */
async function reaches(statement: Promise<object[]>): Promise<boolean> {
  const rows = await unlessDenied(statement).catch((error: unknown) => {
    if ((error as { code?: string }).code === '23503') return [error];
    throw error;
  });
  return rows.length > 0;
}
