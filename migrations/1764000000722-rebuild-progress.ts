import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far the making of a store's facts anew has come. */
export class RebuildProgress1764000000722 implements MigrationInterface {
  name = 'RebuildProgress1764000000722';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE analytics_state
        ADD COLUMN building_started_at timestamptz,
        -- Orders that were walked over, and orders that there were at the beginning.
        ADD COLUMN building_counted bigint NOT NULL DEFAULT 0,
        ADD COLUMN building_total bigint NOT NULL DEFAULT 0;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE analytics_state
        DROP COLUMN building_started_at, DROP COLUMN building_counted, DROP COLUMN building_total;`);
  }
}
