import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openToPlatformFor } from './sql/platform-rights.js';
import { isolateTenantTable } from './sql/tenant-isolation.js';

/** Facts of sales that are summed as orders are paid and refunded, so that reports read no order. */
export class SalesFacts1764000000100 implements MigrationInterface {
  name = 'SalesFacts1764000000100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Which generation of the facts is read, and which one is being built beside it.
      CREATE TABLE analytics_state (
        tenant_id uuid PRIMARY KEY REFERENCES tenant,
        live_generation integer NOT NULL DEFAULT 1,
        live_time_zone text NOT NULL,
        building_generation integer CHECK (building_generation > live_generation),
        building_time_zone text,
        -- The last order that was walked over.
        building_after uuid,
        rebuilt_at timestamptz,
        up_to timestamptz,
        CHECK ((building_generation IS NULL) = (building_time_zone IS NULL))
      );
      ${isolateTenantTable('analytics_state', ['SELECT', 'INSERT', 'UPDATE'])}
      ${openToPlatformFor('analytics_state', 'SELECT')}

      -- Every movement that was counted, so that none is counted twice.
      CREATE TABLE analytics_movement (
        tenant_id uuid NOT NULL REFERENCES tenant,
        generation integer NOT NULL,
        reference text NOT NULL,
        PRIMARY KEY (tenant_id, generation, reference)
      );
      ${isolateTenantTable('analytics_movement', ['SELECT', 'INSERT', 'DELETE'])}

      CREATE TABLE analytics_sales (
        tenant_id uuid NOT NULL REFERENCES tenant,
        generation integer NOT NULL,
        dimension text NOT NULL,
        grain text NOT NULL CHECK (grain IN ('HOUR', 'DAY', 'MONTH')),
        -- When the hour, day or month of the store began.
        bucket timestamptz NOT NULL,
        key text NOT NULL,
        currency char(3) NOT NULL,
        orders bigint NOT NULL DEFAULT 0,
        paid_orders bigint NOT NULL DEFAULT 0,
        units bigint NOT NULL DEFAULT 0,
        gross_minor bigint NOT NULL DEFAULT 0,
        discount_minor bigint NOT NULL DEFAULT 0,
        shipping_minor bigint NOT NULL DEFAULT 0,
        tax_minor bigint NOT NULL DEFAULT 0,
        refund_goods_minor bigint NOT NULL DEFAULT 0,
        refund_shipping_minor bigint NOT NULL DEFAULT 0,
        refund_tax_minor bigint NOT NULL DEFAULT 0,
        refunds bigint NOT NULL DEFAULT 0,
        refunded_units bigint NOT NULL DEFAULT 0,
        cancelled_orders bigint NOT NULL DEFAULT 0,
        cancelled_units bigint NOT NULL DEFAULT 0,
        chargeback_minor bigint NOT NULL DEFAULT 0,
        new_customers bigint NOT NULL DEFAULT 0,
        failed_payments bigint NOT NULL DEFAULT 0,
        PRIMARY KEY (tenant_id, generation, dimension, grain, bucket, key, currency)
      ) WITH (fillfactor = 85);
      CREATE INDEX analytics_sales_key ON analytics_sales (tenant_id, generation, dimension, key, grain, bucket);
      ${isolateTenantTable('analytics_sales')}
      ${openToPlatformFor('analytics_sales', 'SELECT')}

      CREATE TABLE analytics_customer (
        tenant_id uuid NOT NULL REFERENCES tenant,
        generation integer NOT NULL,
        customer_id uuid NOT NULL,
        first_order_id uuid NOT NULL,
        first_currency char(3) NOT NULL,
        first_order_at timestamptz NOT NULL,
        last_order_at timestamptz NOT NULL,
        orders bigint NOT NULL,
        PRIMARY KEY (tenant_id, generation, customer_id)
      );
      ${isolateTenantTable('analytics_customer')}

      CREATE TABLE analytics_cohort (
        tenant_id uuid NOT NULL REFERENCES tenant,
        generation integer NOT NULL,
        -- The month of the customers' first order, and one in which they bought; both by their beginning.
        cohort_month timestamptz NOT NULL,
        month timestamptz NOT NULL,
        currency char(3) NOT NULL,
        customers bigint NOT NULL,
        orders bigint NOT NULL,
        revenue_minor bigint NOT NULL,
        PRIMARY KEY (tenant_id, generation, cohort_month, month, currency)
      );
      ${isolateTenantTable('analytics_cohort')}

      -- The categories of the product when it was ordered, with all that these are in; null of orders from before.
      ALTER TABLE order_line ADD COLUMN category_ids uuid[];
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE order_line DROP COLUMN category_ids`);
    await runner.query(
      `DROP TABLE analytics_cohort, analytics_customer, analytics_sales, analytics_movement, analytics_state`,
    );
  }
}
