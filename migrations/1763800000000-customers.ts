import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolateTenantTable } from './sql/tenant-isolation.js';

/** What a store knows of its buyers, and the groups it puts them in. */
export class Customers1763800000000 implements MigrationInterface {
  name = 'Customers1763800000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE customer (
        tenant_id uuid NOT NULL REFERENCES tenant,
        id uuid NOT NULL,
        user_id uuid REFERENCES user_account,
        email text CHECK (email = lower(email)),
        phone text,
        name text NOT NULL DEFAULT '',
        language text,
        order_count integer NOT NULL DEFAULT 0 CHECK (order_count >= 0),
        first_order_at timestamptz,
        last_order_at timestamptz,
        note text,
        tags text[] NOT NULL DEFAULT '{}',
        custom_fields jsonb NOT NULL DEFAULT '{}',
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, id),
        CHECK (user_id IS NOT NULL OR email IS NOT NULL OR phone IS NOT NULL)
      );
      -- An address that a guest types proves nothing, so a guest is never the customer of an account.
      CREATE UNIQUE INDEX customer_user ON customer (tenant_id, user_id) WHERE user_id IS NOT NULL;
      CREATE UNIQUE INDEX customer_guest ON customer (tenant_id, email) WHERE user_id IS NULL;
      CREATE UNIQUE INDEX customer_guest_phone ON customer (tenant_id, phone) WHERE user_id IS NULL AND email IS NULL;
      CREATE INDEX customer_age ON customer (tenant_id, created_at, id);
      CREATE INDEX customer_email ON customer (tenant_id, email text_pattern_ops);
      CREATE INDEX customer_phone ON customer (tenant_id, phone text_pattern_ops);
      CREATE INDEX customer_words ON customer USING gin (tenant_id, to_tsvector('pg_catalog.simple', search_text(name)));
      ${isolateTenantTable('customer')}

      CREATE TABLE customer_group (
        tenant_id uuid NOT NULL REFERENCES tenant,
        id uuid NOT NULL,
        name text NOT NULL,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, id)
      );
      CREATE UNIQUE INDEX customer_group_name ON customer_group (tenant_id, lower(name));
      ${isolateTenantTable('customer_group')}

      CREATE TABLE customer_group_member (
        tenant_id uuid NOT NULL,
        group_id uuid NOT NULL,
        customer_id uuid NOT NULL,
        created_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, group_id, customer_id),
        FOREIGN KEY (tenant_id, group_id) REFERENCES customer_group ON DELETE CASCADE,
        FOREIGN KEY (tenant_id, customer_id) REFERENCES customer ON DELETE CASCADE
      );
      CREATE INDEX customer_group_member_customer ON customer_group_member (tenant_id, customer_id);
      ${isolateTenantTable('customer_group_member')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE customer_group_member, customer_group, customer`);
  }
}
