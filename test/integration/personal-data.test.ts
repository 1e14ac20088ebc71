import { readFile } from 'node:fs/promises';
import { beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';
import { endWithFile } from '../support/clean-up.js';

/**
 * Columns in which something of a person can stand: texts and documents, and ids of accounts and customers. Numbers,
 * times and other ids tell nothing by themselves.
 */
const TELLING_COLUMNS = `
  SELECT c.relname AS "table", a.attname AS "column"
  FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
  WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND c.relname <> 'migration' AND (
    a.atttypid IN ('text'::regtype, 'text[]'::regtype, 'varchar'::regtype, 'jsonb'::regtype, 'json'::regtype,
      'bytea'::regtype, 'inet'::regtype)
    OR a.attname IN ('user_id', 'customer_id', 'actor_id', 'subject_id')
    OR EXISTS (SELECT FROM pg_constraint f WHERE f.contype = 'f' AND f.conrelid = c.oid AND a.attnum = ANY(f.conkey)
      AND f.confrelid = 'user_account'::regclass))
  ORDER BY 1, a.attnum`;

/** A line of the page's tables: a table and its columns. */
const LINE = /^\| `(\w+)` +\| ((?:`\w+`(?:, )?)+) +\|/gm;

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  endWithFile(() => database.drop());
});

test('docs/privacy.md names every column in which something of a person can stand, and no other', async () => {
  const page = await readFile(new URL('../../docs/privacy.md', import.meta.url), 'utf8');
  const listed = [...page.matchAll(LINE)].flatMap(([, table, columns]) =>
    [...columns!.matchAll(/\w+/g)].map(([column]) => `${table}.${column}`),
  );
  const stored = (await database.query<{ table: string; column: string }>(TELLING_COLUMNS)).map(
    ({ table, column }) => `${table}.${column}`,
  );
  expect(listed.filter((column, index) => listed.indexOf(column) !== index)).toEqual([]);
  expect(
    stored.filter((column) => !listed.includes(column)),
    'Say in docs/privacy.md what these hold, and give their module a PersonalData if it is of buyers',
  ).toEqual([]);
  expect(
    listed.filter((column) => !stored.includes(column)),
    'These are in docs/privacy.md only',
  ).toEqual([]);
});
