import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A view has the columns that its table had when it was made; this makes it anew with those of now. */
const SEARCH_VIEW = `
  DROP VIEW IF EXISTS product_search;
  CREATE VIEW product_search AS SELECT * FROM product_doc
    WHERE tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid;
  GRANT SELECT ON product_search TO wasla_app;`;

/**
 * Documents name their variants, so that what is in stock of a product is found without looking its variants up: that
 * was a third of what a page of products cost.
 */
export class DocumentVariants1763900000400 implements MigrationInterface {
  name = 'DocumentVariants1763900000400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE product_doc ADD COLUMN variant_ids uuid[] NOT NULL DEFAULT '{}';
      ${SEARCH_VIEW}
    `);
    // The owner of the tables is held to row-level security as well: stores are listed as the platform, and filled one by one.
    await runner.query(`SELECT set_config('app.scope', 'platform', true)`);
    const stores = (await runner.query(`SELECT id FROM tenant ORDER BY id`)) as { id: string }[];
    for (const { id } of stores) {
      await runner.query(`SELECT set_config('app.tenant_id', $1, true)`, [id]);
      await runner.query(
        `UPDATE product_doc d SET variant_ids = ARRAY(
           SELECT v.id FROM variant v
           JOIN price p ON p.tenant_id = v.tenant_id AND p.variant_id = v.id AND p.price_list_id = d.price_list_id
           WHERE v.tenant_id = d.tenant_id AND v.product_id = d.product_id AND v.deleted_at IS NULL
           ORDER BY v.position, v.id)
         WHERE d.tenant_id = $1`,
        [id],
      );
    }
    await runner.query(`ALTER TABLE product_doc ALTER COLUMN variant_ids DROP DEFAULT;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP VIEW product_search;
      ALTER TABLE product_doc DROP COLUMN variant_ids;
      ${SEARCH_VIEW}
    `);
  }
}
