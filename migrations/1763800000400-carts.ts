import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openToPlatformFor } from './sql/platform-rights.js';
import { isolateTenantTable } from './sql/tenant-isolation.js';

/** Carts of guests and customers. */
export class Carts1763800000400 implements MigrationInterface {
  name = 'Carts1763800000400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE cart (
        tenant_id uuid NOT NULL REFERENCES tenant,
        -- Random in all its bits: who has it may use the cart.
        id uuid NOT NULL,
        user_id uuid REFERENCES user_account,
        status text NOT NULL CHECK (status IN ('OPEN', 'CHECKOUT', 'COMPLETED', 'MERGED', 'EXPIRED')),
        order_id uuid,
        currency char(3) NOT NULL,
        email text,
        phone text,
        shipping_address jsonb,
        billing_address jsonb,
        discount_codes text[] NOT NULL DEFAULT '{}' CHECK (cardinality(discount_codes) <= 10),
        shipping_method_id uuid,
        version integer NOT NULL DEFAULT 1,
        expires_at timestamptz NOT NULL,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, id),
        CHECK ((status IN ('CHECKOUT', 'COMPLETED')) = (order_id IS NOT NULL))
      );
      CREATE UNIQUE INDEX cart_of_user ON cart (tenant_id, user_id)
        WHERE user_id IS NOT NULL AND status IN ('OPEN', 'CHECKOUT');
      CREATE INDEX cart_order ON cart (tenant_id, order_id) WHERE order_id IS NOT NULL;
      CREATE INDEX cart_expiry ON cart (expires_at) WHERE status = 'OPEN';
      CREATE INDEX cart_leftover ON cart (tenant_id, updated_at) WHERE status IN ('EXPIRED', 'MERGED', 'COMPLETED');
      ${isolateTenantTable('cart')}
      ${openToPlatformFor('cart', 'SELECT')}

      CREATE TABLE cart_line (
        tenant_id uuid NOT NULL,
        cart_id uuid NOT NULL,
        id uuid NOT NULL,
        variant_id uuid NOT NULL,
        quantity integer NOT NULL CHECK (quantity BETWEEN 1 AND 999),
        -- The price the buyer saw last, so that a change can be told.
        seen_unit_minor bigint NOT NULL,
        created_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, cart_id, id),
        FOREIGN KEY (tenant_id, cart_id) REFERENCES cart ON DELETE CASCADE,
        FOREIGN KEY (tenant_id, variant_id) REFERENCES variant
      );
      CREATE UNIQUE INDEX cart_line_variant ON cart_line (tenant_id, cart_id, variant_id);
      CREATE INDEX cart_line_by_variant ON cart_line (tenant_id, variant_id);
      ${isolateTenantTable('cart_line')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE cart_line, cart`);
  }
}
