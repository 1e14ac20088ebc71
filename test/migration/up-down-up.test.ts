import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { DataSource } from 'typeorm';
import { migrations } from '../../migrations/index.js';
import { createDataSource } from '../../src/platform/db/data-source.js';
import { databaseUrl, execute } from '../support/global-setup.js';

/** Everything of the schema that a migration can make, as sorted lines of text. */
const SCHEMA = `
  WITH ours AS (SELECT oid, relname FROM pg_class WHERE relnamespace = 'public'::regnamespace
    AND relname NOT IN ('migration', 'migration_id_seq', 'migration_pkey'))
  SELECT 'table ' || relname || ' ' || relkind::text || ' ' || relrowsecurity || ' ' || relforcerowsecurity AS line
    FROM pg_class WHERE oid IN (SELECT oid FROM ours)
  UNION ALL SELECT 'column ' || o.relname || '.' || a.attname || ' ' || format_type(atttypid, atttypmod) || ' ' ||
      a.attnotnull || ' ' || coalesce(pg_get_expr(d.adbin, d.adrelid), '')
    FROM pg_attribute a JOIN ours o ON o.oid = a.attrelid LEFT JOIN pg_attrdef d ON d.adrelid = o.oid AND d.adnum = a.attnum
    WHERE a.attnum > 0 AND NOT a.attisdropped
  UNION ALL SELECT 'constraint ' || o.relname || ' ' || conname || ' ' || pg_get_constraintdef(c.oid)
    FROM pg_constraint c JOIN ours o ON o.oid = c.conrelid
  UNION ALL SELECT 'index ' || pg_get_indexdef(i.indexrelid) FROM pg_index i JOIN ours o ON o.oid = i.indrelid
  UNION ALL SELECT 'policy ' || o.relname || ' ' || polname || ' ' || pg_get_expr(polqual, polrelid)
    FROM pg_policy p JOIN ours o ON o.oid = p.polrelid
  UNION ALL SELECT 'grant ' || table_name || ' ' || grantee || ' ' || privilege_type
    FROM information_schema.role_table_grants WHERE table_schema = 'public' AND table_name <> 'migration'
  UNION ALL SELECT 'function ' || proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace
  UNION ALL SELECT 'type ' || typname FROM pg_type WHERE typnamespace = 'public'::regnamespace AND typtype IN ('d', 'e')
  UNION ALL SELECT 'extension ' || extname FROM pg_extension
  ORDER BY line`;

const name = `wasla_migration_${randomBytes(6).toString('hex')}`;
let url: string;

beforeAll(async () => {
  const { adminUrl } = inject('databases');
  await execute(adminUrl, `CREATE DATABASE ${name}`);
  url = databaseUrl(adminUrl, name);
});

afterAll(() => execute(inject('databases').adminUrl, `DROP DATABASE ${name} WITH (FORCE)`));

/** A data source that knows only the first of the migrations. */
async function upTo(count: number): Promise<DataSource> {
  const dataSource = createDataSource({ url, poolSize: 1, applicationName: 'migration-test' });
  return dataSource.setOptions({ migrations: migrations.slice(0, count) }).initialize();
}

async function schemaOf(dataSource: DataSource): Promise<string> {
  const rows = await dataSource.query<{ line: string }[]>(SCHEMA);
  return rows.map(({ line }) => line).join('\n');
}

/** Runs up to this many migrations and answers the schema they make. */
async function climb(count: number): Promise<string> {
  const dataSource = await upTo(count);
  try {
    await dataSource.runMigrations({ transaction: 'each' });
    return await schemaOf(dataSource);
  } finally {
    await dataSource.destroy();
  }
}

describe('the migrations', () => {
  test('go up, down and up again step by step, and each step down undoes exactly its step up', async () => {
    const schemas: string[] = [];
    for (let count = 0; count <= migrations.length; count++) schemas.push(await climb(count));

    const dataSource = await upTo(migrations.length);
    try {
      for (let count = migrations.length; count > 0; count--) {
        await dataSource.undoLastMigration({ transaction: 'each' });
        expect(await schemaOf(dataSource)).toBe(schemas[count - 1]);
      }
    } finally {
      await dataSource.destroy();
    }

    expect(await climb(migrations.length)).toBe(schemas.at(-1));
  });

  test('are listed in the order of their time, each under its own name', () => {
    const stamps = migrations.map((migration) => Number(/\d{13}$/.exec(migration.name)?.[0]));
    expect(stamps).toEqual([...new Set(stamps)].sort((a, b) => a - b));
  });
});
