import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantTable, isolateTenantTable, openToPlatform } from './sql/tenant-isolation.js';

/** People, plans, stores with their domains, and who may do what in which store. */
export class UsersAndStores1763700000100 implements MigrationInterface {
  name = 'UsersAndStores1763700000100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE user_account (
        id uuid PRIMARY KEY,
        email text CHECK (email = lower(email)),
        email_verified_at timestamptz,
        phone text,
        phone_verified_at timestamptz,
        name text NOT NULL,
        password_hash text,
        language text,
        is_super_admin boolean NOT NULL DEFAULT false,
        locked_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        CHECK (email IS NOT NULL OR phone IS NOT NULL)
      );
      CREATE UNIQUE INDEX user_account_email ON user_account (email) WHERE email_verified_at IS NOT NULL;
      CREATE INDEX user_account_email_age ON user_account (email, created_at, id);
      CREATE UNIQUE INDEX user_account_phone ON user_account (phone) WHERE phone_verified_at IS NOT NULL;
      ${grantTable('user_account')}

      CREATE TABLE plan (
        code text PRIMARY KEY,
        name text NOT NULL,
        rank integer NOT NULL UNIQUE,
        max_products integer CHECK (max_products > 0),
        max_orders_monthly integer CHECK (max_orders_monthly > 0),
        max_staff integer CHECK (max_staff > 0)
      );
      ${grantTable('plan', ['SELECT'])}
      INSERT INTO plan (code, name, rank, max_products, max_orders_monthly, max_staff) VALUES
        ('BASIC', 'Basic', 1, 1000, 1000, 5),
        ('PRO', 'Pro', 2, 50000, 50000, 50),
        ('ENTERPRISE', 'Enterprise', 3, NULL, NULL, NULL);

      CREATE TABLE tenant (
        id uuid PRIMARY KEY,
        slug text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$'),
        name text NOT NULL,
        currency char(3) NOT NULL,
        default_language text NOT NULL,
        languages text[] NOT NULL CHECK (languages[1] = default_language),
        time_zone text NOT NULL DEFAULT 'UTC',
        contact_email text,
        is_active boolean NOT NULL DEFAULT true,
        suspension_reason text,
        is_published boolean NOT NULL DEFAULT false,
        owner_id uuid NOT NULL REFERENCES user_account,
        plan_code text NOT NULL REFERENCES plan,
        settings jsonb NOT NULL DEFAULT '{}',
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        CHECK (is_active OR suspension_reason IS NOT NULL)
      );
      CREATE INDEX tenant_owner ON tenant (owner_id);
      CREATE INDEX tenant_age ON tenant (created_at, id);
      CREATE INDEX tenant_name ON tenant (name, id);
      ${isolateTenantTable('tenant', undefined, 'id')}
      ${openToPlatform('tenant')}

      CREATE TABLE store_count (
        owner_id uuid PRIMARY KEY REFERENCES user_account,
        stores integer NOT NULL CHECK (stores >= 0)
      );
      ${grantTable('store_count', ['SELECT', 'INSERT', 'UPDATE'])}

      CREATE TABLE tenant_domain (
        tenant_id uuid NOT NULL REFERENCES tenant,
        id uuid NOT NULL,
        host text NOT NULL UNIQUE CHECK (host = lower(host)),
        kind text NOT NULL CHECK (kind IN ('SUBDOMAIN', 'CUSTOM')),
        verification_token text NOT NULL,
        verified_at timestamptz,
        certificate_status text NOT NULL CHECK (certificate_status IN ('PENDING', 'ISSUED', 'FAILED', 'EXPIRED')),
        certificate_expires_at timestamptz,
        certificate_checked_at timestamptz,
        created_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, id)
      );
      ${isolateTenantTable('tenant_domain')}
      ${openToPlatform('tenant_domain')}

      CREATE TABLE plan_usage (
        tenant_id uuid NOT NULL REFERENCES tenant,
        metric text NOT NULL CHECK (metric IN ('PRODUCTS', 'STAFF', 'ORDERS')),
        period text NOT NULL,
        used integer NOT NULL CHECK (used >= 0),
        max integer,
        PRIMARY KEY (tenant_id, metric, period),
        CHECK (used <= max)
      );
      ${isolateTenantTable('plan_usage')}
      ${openToPlatform('plan_usage')}

      CREATE TABLE membership (
        tenant_id uuid NOT NULL REFERENCES tenant,
        user_id uuid NOT NULL REFERENCES user_account,
        role text NOT NULL CHECK (role IN ('OWNER', 'STAFF', 'CUSTOMER')),
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, user_id)
      );
      CREATE INDEX membership_user ON membership (user_id, tenant_id);
      CREATE INDEX membership_staff ON membership (tenant_id, created_at, user_id) WHERE role <> 'CUSTOMER';
      ${isolateTenantTable('membership')}
      ${openToPlatform('membership')}

      CREATE TABLE staff_invitation (
        tenant_id uuid NOT NULL REFERENCES tenant,
        id uuid NOT NULL,
        email text NOT NULL CHECK (email = lower(email)),
        role text NOT NULL CHECK (role IN ('OWNER', 'STAFF')),
        token_hash text,
        invited_by uuid NOT NULL REFERENCES user_account,
        expires_at timestamptz NOT NULL,
        accepted_at timestamptz,
        revoked_at timestamptz,
        created_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, id)
      );
      CREATE UNIQUE INDEX staff_invitation_open ON staff_invitation (tenant_id, email)
        WHERE accepted_at IS NULL AND revoked_at IS NULL;
      CREATE UNIQUE INDEX staff_invitation_token ON staff_invitation (tenant_id, token_hash);
      CREATE INDEX staff_invitation_age ON staff_invitation (tenant_id, created_at, id);
      ${isolateTenantTable('staff_invitation')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE staff_invitation, membership, plan_usage, tenant_domain, store_count, tenant, plan, user_account`,
    );
  }
}
