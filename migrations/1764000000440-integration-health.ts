import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantTable } from './sql/tenant-isolation.js';

/** How calls to services outside went, in spans of five minutes. */
export class IntegrationHealth1764000000440 implements MigrationInterface {
  name = 'IntegrationHealth1764000000440';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE integration_health (
        kind text NOT NULL CHECK (kind IN ('PAYMENTS', 'SHIPPING', 'MAIL', 'STORAGE')),
        name text NOT NULL,
        began_at timestamptz NOT NULL,
        successes integer NOT NULL,
        failures integer NOT NULL,
        last_success_at timestamptz,
        last_failure_at timestamptz,
        last_error text,
        PRIMARY KEY (kind, name, began_at)
      );
      CREATE INDEX integration_health_age ON integration_health (began_at);
      ${grantTable('integration_health')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE integration_health`);
  }
}
