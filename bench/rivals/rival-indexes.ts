import pg from 'pg';

/**
 * Indexes that the tables have no need of as long as lists read the documents, and that whoever reads lists from the
 * tables would make first.
 */
const INDEXES = [
  `CREATE INDEX IF NOT EXISTS bench_product_age ON product (tenant_id, created_at, id)
   WHERE deleted_at IS NULL AND is_published`,
];

/** L1 has the indexes that its author would have made, and the planner knows the tables. */
export async function makeRivalIndexes(adminUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    for (const sql of INDEXES) await client.query(sql);
    await client.query('ANALYZE');
  } finally {
    await client.end();
  }
}
