import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openToPlatformFor } from './sql/platform-rights.js';
import { isolateTenantTable } from './sql/tenant-isolation.js';

/** Orders with what was sold at which price, and everything that happened to them. */
export class Orders1763800000500 implements MigrationInterface {
  name = 'Orders1763800000500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE order_counter (
        tenant_id uuid PRIMARY KEY REFERENCES tenant,
        last_number bigint NOT NULL CHECK (last_number >= 0)
      );
      ${isolateTenantTable('order_counter', ['SELECT', 'INSERT', 'UPDATE'])}

      CREATE TABLE sales_order (
        tenant_id uuid NOT NULL REFERENCES tenant,
        id uuid NOT NULL,
        number bigint NOT NULL,
        status text NOT NULL CHECK (status IN ('CREATED', 'PAYMENT_PENDING', 'CONFIRMED', 'PARTIALLY_SHIPPED',
          'SHIPPED', 'DELIVERED', 'CANCELLED', 'FAILED')),
        payment_status text NOT NULL CHECK (payment_status IN ('PENDING', 'AUTHORIZED', 'PARTIALLY_PAID', 'PAID',
          'PARTIALLY_REFUNDED', 'REFUNDED', 'FAILED', 'VOIDED')),
        fulfillment_status text NOT NULL CHECK (fulfillment_status IN ('UNFULFILLED', 'PARTIALLY_FULFILLED',
          'FULFILLED', 'DELIVERED')),
        cart_id uuid NOT NULL,
        customer_id uuid NOT NULL,
        user_id uuid REFERENCES user_account,
        email text,
        phone text,
        language text NOT NULL,
        shipping_address jsonb,
        billing_address jsonb,
        currency char(3) NOT NULL,
        prices_include_tax boolean NOT NULL,
        subtotal_minor bigint NOT NULL CHECK (subtotal_minor >= 0),
        discount_minor bigint NOT NULL CHECK (discount_minor >= 0),
        shipping_minor bigint NOT NULL CHECK (shipping_minor >= 0),
        tax_minor bigint NOT NULL CHECK (tax_minor >= 0),
        total_minor bigint NOT NULL CHECK (total_minor >= 0),
        captured_minor bigint NOT NULL DEFAULT 0 CHECK (captured_minor >= 0),
        refunded_minor bigint NOT NULL DEFAULT 0 CHECK (refunded_minor >= 0),
        -- How the total came about: the option chosen, taxes and rules as they were.
        shipping_option jsonb,
        pricing jsonb NOT NULL,
        -- Encrypted. Lets a guest read and follow the order.
        access_token text NOT NULL,
        reserved_until timestamptz,
        -- When the job that ends reservations tries again, and how often it has tried; null: at reserved_until.
        expiry_retry_at timestamptz,
        expiry_attempts integer NOT NULL DEFAULT 0,
        cancel_reason text,
        tags text[] NOT NULL DEFAULT '{}' CHECK (cardinality(tags) <= 50),
        custom_fields jsonb NOT NULL DEFAULT '{}',
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, id),
        FOREIGN KEY (tenant_id, customer_id) REFERENCES customer,
        CHECK (refunded_minor <= captured_minor AND captured_minor <= total_minor),
        CHECK (total_minor = subtotal_minor - discount_minor + shipping_minor
          + CASE WHEN prices_include_tax THEN 0 ELSE tax_minor END)
      );
      CREATE UNIQUE INDEX sales_order_number ON sales_order (tenant_id, number);
      -- A cart becomes one order at a time; one that failed gives it back.
      CREATE UNIQUE INDEX sales_order_cart ON sales_order (tenant_id, cart_id) WHERE status <> 'FAILED' AND status <> 'CANCELLED';
      CREATE INDEX sales_order_age ON sales_order (tenant_id, created_at, id);
      CREATE INDEX sales_order_status ON sales_order (tenant_id, status, created_at, id);
      CREATE INDEX sales_order_total ON sales_order (tenant_id, total_minor, id);
      CREATE INDEX sales_order_customer ON sales_order (tenant_id, customer_id, created_at, id);
      CREATE INDEX sales_order_user ON sales_order (tenant_id, user_id, created_at, id) WHERE user_id IS NOT NULL;
      CREATE INDEX sales_order_email ON sales_order (tenant_id, email text_pattern_ops);
      CREATE INDEX sales_order_tags ON sales_order USING gin (tenant_id, tags);
      CREATE INDEX sales_order_reserved ON sales_order (coalesce(expiry_retry_at, reserved_until))
        WHERE reserved_until IS NOT NULL;
      ${isolateTenantTable('sales_order', ['SELECT', 'INSERT', 'UPDATE'])}
      ${openToPlatformFor('sales_order', 'SELECT')}

      CREATE TABLE order_line (
        tenant_id uuid NOT NULL,
        id uuid NOT NULL,
        order_id uuid NOT NULL,
        position integer NOT NULL,
        variant_id uuid NOT NULL,
        product_id uuid NOT NULL,
        sku text NOT NULL,
        product_name text NOT NULL,
        variant_name text NOT NULL,
        weight_grams integer,
        quantity integer NOT NULL CHECK (quantity > 0),
        unit_minor bigint NOT NULL CHECK (unit_minor >= 0),
        subtotal_minor bigint NOT NULL,
        discount_minor bigint NOT NULL CHECK (discount_minor >= 0),
        tax_minor bigint NOT NULL CHECK (tax_minor >= 0),
        total_minor bigint NOT NULL CHECK (total_minor >= 0),
        taxes jsonb NOT NULL DEFAULT '[]',
        discounts jsonb NOT NULL DEFAULT '[]',
        fulfilled_quantity integer NOT NULL DEFAULT 0,
        delivered_quantity integer NOT NULL DEFAULT 0,
        refunded_quantity integer NOT NULL DEFAULT 0,
        withdrawn_quantity integer NOT NULL DEFAULT 0,
        returned_quantity integer NOT NULL DEFAULT 0,
        restocked_quantity integer NOT NULL DEFAULT 0,
        PRIMARY KEY (tenant_id, id),
        FOREIGN KEY (tenant_id, order_id) REFERENCES sales_order,
        CHECK (fulfilled_quantity BETWEEN 0 AND quantity),
        CHECK (delivered_quantity BETWEEN 0 AND fulfilled_quantity),
        CHECK (refunded_quantity BETWEEN 0 AND quantity),
        CHECK (withdrawn_quantity BETWEEN 0 AND refunded_quantity),
        CHECK (returned_quantity BETWEEN 0 AND delivered_quantity),
        CHECK (restocked_quantity BETWEEN 0 AND quantity)
      );
      CREATE INDEX order_line_order ON order_line (tenant_id, order_id, position);
      CREATE INDEX order_line_variant ON order_line (tenant_id, variant_id);
      CREATE INDEX order_line_sku ON order_line (tenant_id, sku);
      ${isolateTenantTable('order_line', ['SELECT', 'INSERT', 'UPDATE'])}

      CREATE TABLE order_history (
        tenant_id uuid NOT NULL,
        order_id uuid NOT NULL,
        id uuid NOT NULL,
        type text NOT NULL,
        message text NOT NULL,
        -- Staff only: notes, and what a buyer need not know.
        is_internal boolean NOT NULL DEFAULT false,
        actor_id uuid REFERENCES user_account,
        created_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, order_id, id),
        FOREIGN KEY (tenant_id, order_id) REFERENCES sales_order
      );
      ${isolateTenantTable('order_history', ['SELECT', 'INSERT'])}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE order_history, order_line, sales_order, order_counter`);
  }
}
