import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantTable } from './sql/tenant-isolation.js';

/** What the platform tells merchants, and who has put which of it away. */
export class Announcements1764000000420 implements MigrationInterface {
  name = 'Announcements1764000000420';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE announcement (
        id uuid PRIMARY KEY,
        title text NOT NULL,
        body text NOT NULL,
        severity text NOT NULL CHECK (severity IN ('INFO', 'WARNING', 'CRITICAL')),
        plan_code text REFERENCES plan,
        store_id uuid REFERENCES tenant,
        starts_at timestamptz NOT NULL,
        ends_at timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        CHECK (starts_at < ends_at),
        -- For all stores, for those on a plan, or for one.
        CHECK (plan_code IS NULL OR store_id IS NULL)
      );
      CREATE INDEX announcement_end ON announcement (ends_at);
      CREATE INDEX announcement_age ON announcement (created_at, id);
      ${grantTable('announcement')}

      CREATE TABLE announcement_dismissal (
        user_id uuid NOT NULL REFERENCES user_account ON DELETE CASCADE,
        announcement_id uuid NOT NULL REFERENCES announcement ON DELETE CASCADE,
        dismissed_at timestamptz NOT NULL,
        PRIMARY KEY (user_id, announcement_id)
      );
      CREATE INDEX announcement_dismissal_announcement ON announcement_dismissal (announcement_id);
      ${grantTable('announcement_dismissal', ['SELECT', 'INSERT', 'DELETE'])}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE announcement_dismissal, announcement`);
  }
}
