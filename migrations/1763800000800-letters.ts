import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openToPlatformFor } from './sql/platform-rights.js';
import { isolateTenantTable } from './sql/tenant-isolation.js';

/** Which events were written about to buyers. */
export class Letters1763800000800 implements MigrationInterface {
  name = 'Letters1763800000800';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE buyer_letter (
        tenant_id uuid NOT NULL REFERENCES tenant,
        event_id uuid NOT NULL,
        letter text NOT NULL,
        about uuid NOT NULL,
        created_at timestamptz NOT NULL,
        sent_at timestamptz,
        PRIMARY KEY (tenant_id, event_id)
      );
      CREATE INDEX buyer_letter_about ON buyer_letter (tenant_id, about, letter, created_at);
      CREATE INDEX buyer_letter_age ON buyer_letter (created_at);
      ${isolateTenantTable('buyer_letter')}
      ${openToPlatformFor('buyer_letter', 'SELECT', 'DELETE')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE buyer_letter`);
  }
}
