import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openToPlatformFor } from './sql/platform-rights.js';
import { isolateTenantTable } from './sql/tenant-isolation.js';

/** Promotions, what they were used for, and the sale prices that catalog promotions make. */
export class Promotions1763800000200 implements MigrationInterface {
  name = 'Promotions1763800000200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE promotion (
        tenant_id uuid NOT NULL REFERENCES tenant,
        id uuid NOT NULL,
        name text NOT NULL,
        code text CHECK (code = upper(code)),
        kind text NOT NULL CHECK (kind IN ('PERCENTAGE', 'FIXED_AMOUNT', 'FREE_SHIPPING', 'BUY_X_GET_Y')),
        percent_bps integer CHECK (percent_bps BETWEEN 1 AND 10000),
        amount_minor bigint CHECK (amount_minor > 0),
        buy_quantity integer CHECK (buy_quantity BETWEEN 1 AND 999),
        get_quantity integer CHECK (get_quantity BETWEEN 1 AND 999),
        minimum_subtotal_minor bigint CHECK (minimum_subtotal_minor > 0),
        product_ids uuid[] NOT NULL DEFAULT '{}',
        category_ids uuid[] NOT NULL DEFAULT '{}',
        customer_group_id uuid,
        first_order_only boolean NOT NULL DEFAULT false,
        is_catalog boolean NOT NULL DEFAULT false,
        is_exclusive boolean NOT NULL DEFAULT false,
        priority integer NOT NULL DEFAULT 0,
        -- When the sale prices that a catalog promotion makes must be looked at again: it changed, begins or ends.
        sale_due_at timestamptz,
        usage_limit integer CHECK (usage_limit > 0),
        usage_limit_per_customer integer CHECK (usage_limit_per_customer > 0),
        usage_count integer NOT NULL DEFAULT 0 CHECK (usage_count >= 0),
        starts_at timestamptz,
        ends_at timestamptz,
        is_enabled boolean NOT NULL DEFAULT true,
        deleted_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, id),
        FOREIGN KEY (tenant_id, customer_group_id) REFERENCES customer_group,
        CHECK (ends_at > starts_at),
        CHECK (sale_due_at IS NULL OR is_catalog),
        CHECK (usage_count <= usage_limit),
        CHECK (CASE kind
          WHEN 'PERCENTAGE' THEN percent_bps IS NOT NULL AND amount_minor IS NULL
          WHEN 'FIXED_AMOUNT' THEN amount_minor IS NOT NULL AND percent_bps IS NULL
          WHEN 'FREE_SHIPPING' THEN percent_bps IS NULL AND amount_minor IS NULL
          ELSE percent_bps IS NOT NULL AND buy_quantity IS NOT NULL AND get_quantity IS NOT NULL END),
        -- A sale price stands in lists that everyone sees, so nothing about a buyer or a cart may decide it.
        CHECK (NOT is_catalog OR (kind IN ('PERCENTAGE', 'FIXED_AMOUNT') AND code IS NULL AND NOT first_order_only
          AND customer_group_id IS NULL AND minimum_subtotal_minor IS NULL
          AND usage_limit IS NULL AND usage_limit_per_customer IS NULL))
      );
      CREATE UNIQUE INDEX promotion_code ON promotion (tenant_id, code) WHERE deleted_at IS NULL AND code IS NOT NULL;
      CREATE INDEX promotion_age ON promotion (tenant_id, created_at, id) WHERE deleted_at IS NULL;
      CREATE INDEX promotion_automatic ON promotion (tenant_id)
        WHERE deleted_at IS NULL AND is_enabled AND code IS NULL;
      CREATE INDEX promotion_sale_due ON promotion (sale_due_at) WHERE sale_due_at IS NOT NULL;
      ${isolateTenantTable('promotion')}
      ${openToPlatformFor('promotion', 'SELECT')}

      CREATE TABLE promotion_customer_use (
        tenant_id uuid NOT NULL,
        promotion_id uuid NOT NULL,
        customer_id uuid NOT NULL,
        used integer NOT NULL CHECK (used >= 0),
        PRIMARY KEY (tenant_id, promotion_id, customer_id),
        FOREIGN KEY (tenant_id, promotion_id) REFERENCES promotion,
        FOREIGN KEY (tenant_id, customer_id) REFERENCES customer
      );
      CREATE INDEX promotion_customer_use_customer ON promotion_customer_use (tenant_id, customer_id);
      ${isolateTenantTable('promotion_customer_use')}

      -- One row for each order that used a promotion; released when the order is cancelled or never paid.
      CREATE TABLE promotion_use (
        tenant_id uuid NOT NULL,
        promotion_id uuid NOT NULL,
        order_id uuid NOT NULL,
        customer_id uuid NOT NULL,
        discount_minor bigint NOT NULL CHECK (discount_minor >= 0),
        created_at timestamptz NOT NULL,
        released_at timestamptz,
        PRIMARY KEY (tenant_id, promotion_id, order_id),
        FOREIGN KEY (tenant_id, promotion_id) REFERENCES promotion,
        FOREIGN KEY (tenant_id, customer_id) REFERENCES customer
      );
      CREATE INDEX promotion_use_order ON promotion_use (tenant_id, order_id);
      CREATE INDEX promotion_use_customer ON promotion_use (tenant_id, customer_id);
      ${isolateTenantTable('promotion_use')}

      ALTER TABLE price ADD COLUMN sale_minor bigint;
      ALTER TABLE price ADD COLUMN sale_promotion_id uuid;
      ALTER TABLE price ADD CONSTRAINT price_sale CHECK (
        (sale_minor IS NULL) = (sale_promotion_id IS NULL) AND sale_minor >= 0 AND sale_minor < amount_minor);
      ALTER TABLE price ADD CONSTRAINT price_sale_promotion
        FOREIGN KEY (tenant_id, sale_promotion_id) REFERENCES promotion;
      CREATE INDEX price_sale_promotion ON price (tenant_id, sale_promotion_id) WHERE sale_promotion_id IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE price DROP COLUMN sale_minor, DROP COLUMN sale_promotion_id;
      DROP TABLE promotion_use, promotion_customer_use, promotion;
    `);
  }
}
