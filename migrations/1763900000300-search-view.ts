import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Lets word search use its index.
 *
 * Row-level security keeps every operator that is not marked leakproof away from the indexes of a table until the
 * tenant of each row was looked at; matching words (`@@`) and comparing lists (`&&`) are not marked, and only a superuser
 * could change that. A search would read every document of the store. The view narrows to the tenant of the
 * transaction by a plain condition instead: nothing is read without a tenant, and nothing of another one. The owner, in
 * whose name a view reads its table, is let through to all rows for reading, here and nowhere else.
 */
export class SearchView1763900000300 implements MigrationInterface {
  name = 'SearchView1763900000300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE POLICY owner_search ON product_doc FOR SELECT TO CURRENT_USER USING (true);
      CREATE VIEW product_search AS SELECT * FROM product_doc
        WHERE tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid;
      GRANT SELECT ON product_search TO wasla_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP VIEW product_search; DROP POLICY owner_search ON product_doc;`);
  }
}
