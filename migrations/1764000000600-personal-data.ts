import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openToPlatformFor } from './sql/platform-rights.js';
import { isolateTenantTable } from './sql/tenant-isolation.js';

/** Exports of what is kept of buyers, and what an erasure leaves behind and needs rights for. */
export class PersonalData1764000000600 implements MigrationInterface {
  name = 'PersonalData1764000000600';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE data_export (
        tenant_id uuid NOT NULL REFERENCES tenant,
        id uuid NOT NULL,
        audience text NOT NULL CHECK (audience IN ('MERCHANT', 'BUYER')),
        -- For the merchant the customer, for the buyer the account.
        subject_id uuid NOT NULL,
        status text NOT NULL CHECK (status IN ('QUEUED', 'READY', 'FAILED', 'REMOVED')),
        size_bytes bigint CHECK (size_bytes >= 0),
        requested_by uuid NOT NULL REFERENCES user_account,
        created_at timestamptz NOT NULL,
        finished_at timestamptz,
        expires_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, id),
        CHECK ((status = 'QUEUED') = (finished_at IS NULL))
      );
      CREATE UNIQUE INDEX data_export_queued ON data_export (tenant_id, audience, subject_id) WHERE status = 'QUEUED';
      CREATE INDEX data_export_subject ON data_export (tenant_id, subject_id);
      CREATE INDEX data_export_expiry ON data_export (expires_at) WHERE status IN ('QUEUED', 'READY');
      ${isolateTenantTable('data_export')}
      ${openToPlatformFor('data_export', 'SELECT')}

      CREATE TABLE customer_erasure (
        tenant_id uuid NOT NULL,
        customer_id uuid NOT NULL,
        requested_by uuid NOT NULL REFERENCES user_account,
        reason text NOT NULL,
        erased_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, customer_id),
        FOREIGN KEY (tenant_id, customer_id) REFERENCES customer
      );
      ${isolateTenantTable('customer_erasure', ['SELECT', 'INSERT'])}

      ALTER TABLE customer ADD COLUMN erased_at timestamptz, DROP CONSTRAINT customer_check;
      ALTER TABLE customer ADD CONSTRAINT customer_is_known CHECK (
        user_id IS NOT NULL OR email IS NOT NULL OR phone IS NOT NULL OR erased_at IS NOT NULL);
      -- The accounts that were erased lead to the records that are still to be erased.
      CREATE INDEX customer_of_user ON customer (user_id) WHERE user_id IS NOT NULL;
      ${openToPlatformFor('customer', 'SELECT')}

      ALTER TABLE user_account ADD COLUMN erased_at timestamptz, DROP CONSTRAINT user_account_check;
      ALTER TABLE user_account ADD CONSTRAINT user_account_is_known CHECK (
        email IS NOT NULL OR phone IS NOT NULL OR erased_at IS NOT NULL);
      CREATE INDEX user_account_erased ON user_account (erased_at) WHERE erased_at IS NOT NULL;

      CREATE INDEX cart_owner ON cart (user_id) WHERE user_id IS NOT NULL;

      -- What happened stays; what people wrote about it can be taken out.
      GRANT UPDATE (actor_id) ON stock_movement TO wasla_app;
      GRANT UPDATE (message, actor_id) ON order_history TO wasla_app;
      GRANT UPDATE (message, actor_id) ON shipment_history TO wasla_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    // Who was erased stays so, under an address that is nobody's: the old rule wants one.
    await runner.query(`
      REVOKE UPDATE (message, actor_id) ON shipment_history FROM wasla_app;
      REVOKE UPDATE (message, actor_id) ON order_history FROM wasla_app;
      REVOKE UPDATE (actor_id) ON stock_movement FROM wasla_app;
      DROP INDEX cart_owner;
      DROP INDEX user_account_erased;
      UPDATE user_account SET email = 'erased-' || id || '@invalid' WHERE email IS NULL AND phone IS NULL;
      ALTER TABLE user_account DROP CONSTRAINT user_account_is_known;
      ALTER TABLE user_account DROP COLUMN erased_at,
        ADD CONSTRAINT user_account_check CHECK (email IS NOT NULL OR phone IS NOT NULL);
      DROP POLICY platform_select ON customer;
      DROP INDEX customer_of_user;
      UPDATE customer SET email = 'erased-' || id || '@invalid'
        WHERE user_id IS NULL AND email IS NULL AND phone IS NULL;
      ALTER TABLE customer DROP CONSTRAINT customer_is_known;
      ALTER TABLE customer DROP COLUMN erased_at,
        ADD CONSTRAINT customer_check CHECK (user_id IS NOT NULL OR email IS NOT NULL OR phone IS NOT NULL);
      DROP TABLE customer_erasure, data_export;
    `);
  }
}
