import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openToPlatformFor } from './sql/platform-rights.js';
import { isolateTenantTable } from './sql/tenant-isolation.js';

/** How long a store keeps what it needs only for a while, where it wants it shorter than is usual. */
export class Retention1764000000620 implements MigrationInterface {
  name = 'Retention1764000000620';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE retention_setting (
        tenant_id uuid PRIMARY KEY REFERENCES tenant,
        abandoned_cart_days integer NOT NULL CHECK (abandoned_cart_days BETWEEN 1 AND 60),
        -- Not shorter than events are kept: a letter that is forgotten could be written again.
        letter_days integer NOT NULL CHECK (letter_days BETWEEN 31 AND 90),
        import_file_days integer NOT NULL CHECK (import_file_days BETWEEN 1 AND 30),
        webhook_days integer NOT NULL CHECK (webhook_days BETWEEN 1 AND 30),
        export_days integer NOT NULL CHECK (export_days BETWEEN 1 AND 7),
        version integer NOT NULL DEFAULT 1,
        updated_at timestamptz NOT NULL
      );
      ${isolateTenantTable('retention_setting', ['SELECT', 'INSERT', 'UPDATE'])}
      ${openToPlatformFor('retention_setting', 'SELECT')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE retention_setting`);
  }
}
