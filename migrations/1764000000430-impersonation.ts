import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sessions in which an operator looks into one store. */
export class Impersonation1764000000430 implements MigrationInterface {
  name = 'Impersonation1764000000430';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE user_session ADD COLUMN impersonated_store_id uuid REFERENCES tenant;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM user_session WHERE impersonated_store_id IS NOT NULL;
      ALTER TABLE user_session DROP COLUMN impersonated_store_id;
    `);
  }
}
