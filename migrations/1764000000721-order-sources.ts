import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolateTenantTable } from './sql/tenant-isolation.js';

/** Where buyers came from, kept beside their carts and orders: what visitors do is forgotten after days. */
export class OrderSources1764000000721 implements MigrationInterface {
  name = 'OrderSources1764000000721';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The first source that was told of the visits in which a cart was filled.
      CREATE TABLE analytics_cart_source (
        tenant_id uuid NOT NULL,
        cart_id uuid NOT NULL,
        source text NOT NULL CHECK (char_length(source) BETWEEN 1 AND 60),
        PRIMARY KEY (tenant_id, cart_id),
        FOREIGN KEY (tenant_id, cart_id) REFERENCES cart ON DELETE CASCADE
      );
      ${isolateTenantTable('analytics_cart_source', ['SELECT', 'INSERT'])}

      -- The source of an order as it was when the order was counted first; empty when none was known.
      CREATE TABLE analytics_order_source (
        tenant_id uuid NOT NULL REFERENCES tenant,
        order_id uuid NOT NULL,
        source text NOT NULL,
        PRIMARY KEY (tenant_id, order_id)
      );
      ${isolateTenantTable('analytics_order_source', ['SELECT', 'INSERT'])}

      ALTER TABLE analytics_customer ADD COLUMN first_source text NOT NULL DEFAULT '';

      CREATE INDEX analytics_event_sourced ON analytics_event (tenant_id, visitor, occurred_at) WHERE source IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX analytics_event_sourced;
      ALTER TABLE analytics_customer DROP COLUMN first_source;
      DROP TABLE analytics_order_source, analytics_cart_source;`);
  }
}
