import type { TestDatabase } from './test-database.js';

/**
 * A digest of every row of every table, by table; with a tenant, of its rows only. Equal digests before and after
 * mean that nothing was written in between.
 */
export async function digestOfRows(
  database: TestDatabase,
  tenantId?: string,
): Promise<Record<string, string>> {
  const tables = await database.query<{ name: string; hasTenant: boolean }>(`
    SELECT c.relname AS name, EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'tenant_id')
      AS "hasTenant"
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname = 'public' AND c.relkind = 'r' AND c.relname <> 'migration' ORDER BY c.relname`);
  const digests: Record<string, string> = {};
  for (const { name, hasTenant } of tables) {
    if (tenantId && !hasTenant && name !== 'tenant') continue;
    const column = name === 'tenant' ? 'id' : 'tenant_id';
    const [row] = await database.query<{ digest: string }>(
      `SELECT md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), '')) || ':' || count(*) AS digest FROM ${name} t
       ${tenantId ? `WHERE ${column} = '${tenantId}'` : ''}`,
    );
    digests[name] = row!.digest;
  }
  return digests;
}
