import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolateTenantTable, openToPlatform } from './sql/tenant-isolation.js';

/** Imports of products from files: how far each has come, and what of the files was not taken. */
export class Imports1763700000500 implements MigrationInterface {
  name = 'Imports1763700000500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE import_job (
        tenant_id uuid NOT NULL REFERENCES tenant,
        id uuid NOT NULL,
        format text NOT NULL CHECK (format IN ('SHOPIFY_CSV', 'JSONL')),
        upload_id uuid,
        filename text NOT NULL,
        status text NOT NULL CHECK (status IN ('QUEUED', 'RUNNING', 'COMPLETED', 'FAILED', 'CANCELLED')),
        rows_total integer CHECK (rows_total >= 0),
        rows_done integer NOT NULL DEFAULT 0 CHECK (rows_done >= 0),
        rows_failed integer NOT NULL DEFAULT 0 CHECK (rows_failed >= 0),
        products_created integer NOT NULL DEFAULT 0,
        products_updated integer NOT NULL DEFAULT 0,
        products_unchanged integer NOT NULL DEFAULT 0,
        problem_count integer NOT NULL DEFAULT 0,
        failure text,
        runner uuid,
        lease_expires_at timestamptz,
        attempts integer NOT NULL DEFAULT 0,
        created_by uuid REFERENCES user_account,
        created_at timestamptz NOT NULL,
        started_at timestamptz,
        finished_at timestamptz,
        PRIMARY KEY (tenant_id, id),
        FOREIGN KEY (tenant_id, upload_id) REFERENCES media_upload ON DELETE SET NULL (upload_id),
        CHECK ((status = 'RUNNING') = (runner IS NOT NULL)),
        CHECK ((status = 'RUNNING') = (lease_expires_at IS NOT NULL)),
        CHECK ((status IN ('QUEUED', 'RUNNING')) = (finished_at IS NULL))
      );
      CREATE UNIQUE INDEX import_job_running ON import_job (tenant_id) WHERE status = 'RUNNING';
      CREATE UNIQUE INDEX import_job_upload ON import_job (tenant_id, upload_id) WHERE status IN ('QUEUED', 'RUNNING');
      ${isolateTenantTable('import_job', ['SELECT', 'INSERT', 'UPDATE'])}
      ${openToPlatform('import_job')}

      CREATE TABLE import_problem (
        tenant_id uuid NOT NULL,
        job_id uuid NOT NULL,
        ordinal integer NOT NULL,
        row_number integer NOT NULL,
        field text,
        code text NOT NULL,
        message text NOT NULL,
        PRIMARY KEY (tenant_id, job_id, ordinal),
        FOREIGN KEY (tenant_id, job_id) REFERENCES import_job
      );
      ${isolateTenantTable('import_problem', ['SELECT', 'INSERT'])}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE import_problem, import_job`);
  }
}
