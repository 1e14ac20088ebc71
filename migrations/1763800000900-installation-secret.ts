import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantTable } from './sql/tenant-isolation.js';

/** Secrets of the installation as a whole, which all of its processes share. */
export class InstallationSecret1763800000900 implements MigrationInterface {
  name = 'InstallationSecret1763800000900';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE installation_secret (
        name text PRIMARY KEY,
        -- Encrypted.
        secret text NOT NULL,
        created_at timestamptz NOT NULL
      );
      ${grantTable('installation_secret', ['SELECT', 'INSERT', 'UPDATE'])}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE installation_secret`);
  }
}
