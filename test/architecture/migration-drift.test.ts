import { DataSource, EntitySchema } from 'typeorm';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { differences } from '../../scripts/check/migrations/differences.mjs';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';

const Gift = new EntitySchema({
  name: 'drift_gift',
  columns: {
    tenant_id: { type: 'uuid', primary: true },
    id: { type: 'uuid', primary: true },
    note: { type: 'text' },
    code: { type: 'char', length: 3 },
    tags: { type: 'text', array: true },
    amount: { type: 'bigint' },
    rate: { type: 'numeric', precision: 10, scale: 2 },
    uses: { type: 'integer', default: 0 },
    ends_at: { type: 'timestamptz', nullable: true },
  },
});

const COLUMNS = {
  tenant_id: 'uuid',
  id: 'uuid',
  note: 'text NOT NULL',
  code: 'char(3) NOT NULL',
  tags: 'text[] NOT NULL',
  amount: 'bigint NOT NULL',
  rate: 'numeric(10,2) NOT NULL',
  uses: 'integer NOT NULL DEFAULT 0',
  ends_at: 'timestamptz',
};

let database: TestDatabase;
let dataSource: DataSource;

beforeAll(async () => {
  database = await createTestDatabase();
  dataSource = new DataSource({ type: 'postgres', url: database.url, entities: [Gift] });
  await dataSource.initialize();
});

afterEach(() => database.query('DROP TABLE IF EXISTS drift_gift, drift_spare'));

afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

async function makeTable(columns: Record<string, string>, key = 'tenant_id, id'): Promise<void> {
  const lines = Object.entries(columns).map(([name, definition]) => `${name} ${definition}`);
  await database.query(`CREATE TABLE drift_gift (${lines.join(', ')}, PRIMARY KEY (${key}))`);
}

/** The differences of the tables made here; the real ones have no entity in this data source. */
async function remarks(): Promise<string[]> {
  return (await differences(dataSource)).filter((difference) => difference.startsWith('drift_'));
}

describe('the comparison of entities with tables', () => {
  it('finds nothing where they agree, and lets a computed column be the table’s own', async () => {
    await makeTable({
      ...COLUMNS,
      words: "tsvector GENERATED ALWAYS AS (to_tsvector('simple', note)) STORED",
    });
    expect(await remarks()).toEqual([]);
  });

  it.each([
    ['note', 'text', 'nullable is false in the entity, true in the table'],
    ['note', "text NOT NULL DEFAULT ''", 'defaulted is false in the entity, true in the table'],
    ['uses', 'integer NOT NULL', 'defaulted is true in the entity, false in the table'],
    ['code', 'char(2) NOT NULL', 'type is character(3) in the entity, character(2) in the table'],
    ['tags', 'text NOT NULL', 'type is text[] in the entity, text in the table'],
    ['amount', 'integer NOT NULL', 'type is bigint in the entity, integer in the table'],
    ['rate', 'numeric NOT NULL', 'type is numeric(10,2) in the entity, numeric in the table'],
    [
      'ends_at',
      'timestamp',
      'type is timestamp with time zone in the entity, timestamp without time zone in the table',
    ],
  ])('tells that %s is made as %s', async (column, definition, remark) => {
    await makeTable({ ...COLUMNS, [column]: definition });
    expect(await remarks()).toEqual([`drift_gift.${column}: ${remark}`]);
  });

  it('tells of columns that only one side has', async () => {
    const { note: _note, ...rest } = COLUMNS;
    await makeTable({ ...rest, colour: 'text' });
    expect(await remarks()).toEqual([
      'drift_gift.note: in the entity, not in the table',
      'drift_gift.colour: in the table, not in the entity',
    ]);
  });

  it('tells of another primary key', async () => {
    await makeTable({ ...COLUMNS, id: 'uuid NOT NULL' }, 'tenant_id');
    expect(await remarks()).toEqual(['drift_gift.id: key is true in the entity, false in the table']);
  });

  it('tells of tables that only one side has', async () => {
    await database.query('CREATE TABLE drift_spare (id uuid PRIMARY KEY)');
    expect(await remarks()).toEqual([
      'drift_gift: an entity, but no migration makes the table',
      'drift_spare: a table without an entity',
    ]);
  });
});
