import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolateTenantTable } from './sql/tenant-isolation.js';

/** What buyers have agreed to and when they took it back: rows are only added. */
export class Consents1764000000610 implements MigrationInterface {
  name = 'Consents1764000000610';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE customer_consent (
        tenant_id uuid NOT NULL,
        customer_id uuid NOT NULL,
        kind text NOT NULL CHECK (kind IN ('MARKETING_EMAIL', 'MARKETING_SMS', 'ANALYTICS', 'TERMS')),
        -- Counts the changes of one kind; of two at once, one comes second.
        sequence integer NOT NULL CHECK (sequence > 0),
        is_given boolean NOT NULL,
        source text NOT NULL,
        text_version text NOT NULL,
        at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, customer_id, kind, sequence),
        FOREIGN KEY (tenant_id, customer_id) REFERENCES customer
      );
      ${isolateTenantTable('customer_consent', ['SELECT', 'INSERT'])}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE customer_consent`);
  }
}
