import type pg from 'pg';
import { migrations } from '../../../migrations/index.js';
import { MIGRATIONS_TABLE } from './data-source.js';

/** Most starts find nothing to do, and need not wait until TypeORM is ready to do it. */
export async function hasAllMigrations(client: pg.PoolClient): Promise<boolean> {
  const { rowCount } = await client.query('SELECT WHERE to_regclass($1) IS NOT NULL', [MIGRATIONS_TABLE]);
  if (rowCount === 0) return false;
  const { rows } = await client.query<{ name: string }>(`SELECT name FROM ${MIGRATIONS_TABLE}`);
  const applied = new Set(rows.map(({ name }) => name));
  return migrations.every((Migration) => applied.has(new Migration().name));
}
