import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openToPlatformFor } from './sql/platform-rights.js';
import { grantTable, isolateTenantTable } from './sql/tenant-isolation.js';

/** Features that are on for some stores: by percentage, by name, or for none by the kill switch. */
export class FeatureFlags1764000000410 implements MigrationInterface {
  name = 'FeatureFlags1764000000410';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE feature_flag (
        key text PRIMARY KEY CHECK (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
        description text NOT NULL,
        is_killed boolean NOT NULL,
        percentage integer NOT NULL CHECK (percentage BETWEEN 0 AND 100),
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL
      );
      ${grantTable('feature_flag')}

      CREATE TABLE feature_flag_override (
        tenant_id uuid NOT NULL REFERENCES tenant,
        flag_key text NOT NULL REFERENCES feature_flag ON DELETE CASCADE,
        is_on boolean NOT NULL,
        updated_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, flag_key)
      );
      CREATE INDEX feature_flag_override_flag ON feature_flag_override (flag_key, updated_at);
      ${isolateTenantTable('feature_flag_override')}
      ${openToPlatformFor('feature_flag_override', 'SELECT')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE feature_flag_override, feature_flag`);
  }
}
