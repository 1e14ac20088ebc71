import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openToPlatformFor } from './sql/platform-rights.js';

/** Hours of products, countries and the like are kept for some weeks, and removed by a job that works for all stores. */
export class RecentHours1764000000723 implements MigrationInterface {
  name = 'RecentHours1764000000723';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX analytics_sales_recent_hours ON analytics_sales (bucket) WHERE grain = 'HOUR' AND dimension <> 'STORE';
      ${openToPlatformFor('analytics_sales', 'DELETE')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP POLICY platform_delete ON analytics_sales;
      DROP INDEX analytics_sales_recent_hours;`);
  }
}
