import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openToPlatformFor } from './sql/platform-rights.js';
import { isolateTenantTable } from './sql/tenant-isolation.js';

/** Reports of stores as files. */
export class ReportExports1764000000710 implements MigrationInterface {
  name = 'ReportExports1764000000710';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE report_export (
        tenant_id uuid NOT NULL REFERENCES tenant,
        id uuid NOT NULL,
        report text NOT NULL,
        format text NOT NULL CHECK (format IN ('CSV', 'JSONL')),
        wish jsonb NOT NULL,
        status text NOT NULL CHECK (status IN ('QUEUED', 'READY', 'FAILED', 'REMOVED')),
        row_count bigint CHECK (row_count >= 0),
        size_bytes bigint CHECK (size_bytes >= 0),
        requested_by uuid NOT NULL REFERENCES user_account,
        created_at timestamptz NOT NULL,
        finished_at timestamptz,
        expires_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, id),
        CHECK ((status = 'QUEUED') = (finished_at IS NULL))
      );
      CREATE INDEX report_export_queued ON report_export (tenant_id) WHERE status = 'QUEUED';
      CREATE INDEX report_export_expiry ON report_export (expires_at) WHERE status IN ('QUEUED', 'READY');
      ${isolateTenantTable('report_export', ['SELECT', 'INSERT', 'UPDATE'])}
      ${openToPlatformFor('report_export', 'SELECT')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE report_export`);
  }
}
