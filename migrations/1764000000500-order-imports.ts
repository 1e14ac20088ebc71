import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolateTenantTable } from './sql/tenant-isolation.js';

/** Orders of other systems: which invoices were brought, and money that was there before the books began. */
export class OrderImports1764000000500 implements MigrationInterface {
  name = 'OrderImports1764000000500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE imported_invoice (
        tenant_id uuid NOT NULL REFERENCES tenant,
        -- The system that wrote the invoice, such as "online-retail", and what it calls it there.
        source text NOT NULL,
        number text NOT NULL,
        job_id uuid NOT NULL,
        -- What it sold; null when it sold nothing.
        order_id uuid,
        -- An order that stands for the refund of what was sold before the file begins; null when there is none.
        refunded_order_id uuid,
        refunds integer NOT NULL CHECK (refunds >= 0),
        created_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, source, number),
        FOREIGN KEY (tenant_id, job_id) REFERENCES import_job,
        FOREIGN KEY (tenant_id, order_id) REFERENCES sales_order,
        FOREIGN KEY (tenant_id, refunded_order_id) REFERENCES sales_order
      );
      ${isolateTenantTable('imported_invoice', ['SELECT', 'INSERT'])}

      ALTER TABLE import_job
        DROP CONSTRAINT import_job_format_check,
        ADD CONSTRAINT import_job_format_check CHECK (format IN ('SHOPIFY_CSV', 'JSONL', 'ONLINE_RETAIL')),
        ADD COLUMN orders_created integer NOT NULL DEFAULT 0,
        ADD COLUMN refunds_created integer NOT NULL DEFAULT 0,
        ADD COLUMN invoices_unchanged integer NOT NULL DEFAULT 0;

      -- Stands for many people whom nobody could tell apart: no customer in any figure.
      ALTER TABLE customer ADD COLUMN is_anonymous boolean NOT NULL DEFAULT false;

      ALTER TABLE ledger_posting
        DROP CONSTRAINT ledger_posting_kind_check,
        ADD CONSTRAINT ledger_posting_kind_check CHECK (kind IN
          ('SALE', 'DISCOUNT', 'SHIPPING', 'TAX', 'FEE', 'REFUND', 'CHARGEBACK', 'OPENING'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE ledger_posting
        DROP CONSTRAINT ledger_posting_kind_check,
        ADD CONSTRAINT ledger_posting_kind_check CHECK (kind IN
          ('SALE', 'DISCOUNT', 'SHIPPING', 'TAX', 'FEE', 'REFUND', 'CHARGEBACK'));
      ALTER TABLE customer DROP COLUMN is_anonymous;
      ALTER TABLE import_job
        DROP CONSTRAINT import_job_format_check,
        ADD CONSTRAINT import_job_format_check CHECK (format IN ('SHOPIFY_CSV', 'JSONL')),
        DROP COLUMN orders_created,
        DROP COLUMN refunds_created,
        DROP COLUMN invoices_unchanged;
      DROP TABLE imported_invoice;
    `);
  }
}
