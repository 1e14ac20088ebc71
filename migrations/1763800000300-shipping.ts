import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openToPlatformFor } from './sql/platform-rights.js';
import { isolateTenantTable } from './sql/tenant-isolation.js';

/** Where a store ships to, by which methods, at what price and how fast. */
export class Shipping1763800000300 implements MigrationInterface {
  name = 'Shipping1763800000300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A store without a row hands parcels over the next working day, Monday to Friday.
      CREATE TABLE shipping_setting (
        tenant_id uuid PRIMARY KEY REFERENCES tenant,
        handling_days integer NOT NULL CHECK (handling_days BETWEEN 0 AND 60),
        working_days integer[] NOT NULL CHECK (cardinality(working_days) BETWEEN 1 AND 7),
        holidays date[] NOT NULL DEFAULT '{}' CHECK (cardinality(holidays) <= 366),
        version integer NOT NULL DEFAULT 1,
        updated_at timestamptz NOT NULL
      );
      ${isolateTenantTable('shipping_setting')}

      CREATE TABLE shipping_zone (
        tenant_id uuid NOT NULL REFERENCES tenant,
        id uuid NOT NULL,
        name text NOT NULL,
        -- Parts of the world: [{ "country": "US", "region": "CA", "postalPattern": "94*" }], region and pattern optional.
        areas jsonb NOT NULL,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, id)
      );
      CREATE UNIQUE INDEX shipping_zone_name ON shipping_zone (tenant_id, lower(name));
      ${isolateTenantTable('shipping_zone')}

      -- A merchant's own rate service or carrier account. The secret signs requests and is never readable again.
      CREATE TABLE shipping_carrier (
        tenant_id uuid NOT NULL REFERENCES tenant,
        id uuid NOT NULL,
        name text NOT NULL,
        kind text NOT NULL,
        endpoint text NOT NULL,
        secret text NOT NULL,
        is_enabled boolean NOT NULL DEFAULT true,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, id)
      );
      CREATE UNIQUE INDEX shipping_carrier_name ON shipping_carrier (tenant_id, lower(name));
      ${isolateTenantTable('shipping_carrier')}
      ${openToPlatformFor('shipping_carrier', 'SELECT')}

      CREATE TABLE shipping_method (
        tenant_id uuid NOT NULL,
        id uuid NOT NULL,
        zone_id uuid NOT NULL,
        name text NOT NULL,
        carrier text NOT NULL,
        kind text NOT NULL CHECK (kind IN ('FLAT', 'BY_WEIGHT', 'BY_SUBTOTAL', 'CARRIER')),
        -- FLAT: [{ "priceMinor": 500 }]; tables: [{ "upTo": 1000, "priceMinor": 500 }, …, { "priceMinor": 900 }].
        rates jsonb NOT NULL,
        free_above_minor bigint CHECK (free_above_minor > 0),
        transit_days_min integer NOT NULL CHECK (transit_days_min >= 0),
        transit_days_max integer NOT NULL CHECK (transit_days_max <= 120),
        carrier_id uuid,
        service_code text,
        -- CARRIER: what is asked while the carrier does not answer and no earlier quote is known; null hides the method.
        fallback_minor bigint CHECK (fallback_minor >= 0),
        position integer NOT NULL DEFAULT 0,
        is_enabled boolean NOT NULL DEFAULT true,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, id),
        FOREIGN KEY (tenant_id, zone_id) REFERENCES shipping_zone ON DELETE CASCADE,
        FOREIGN KEY (tenant_id, carrier_id) REFERENCES shipping_carrier,
        CHECK (transit_days_min <= transit_days_max),
        CHECK ((kind = 'CARRIER') = (carrier_id IS NOT NULL AND service_code IS NOT NULL))
      );
      CREATE INDEX shipping_method_zone ON shipping_method (tenant_id, zone_id, position);
      CREATE INDEX shipping_method_carrier ON shipping_method (tenant_id, carrier_id);
      ${isolateTenantTable('shipping_method')}

      -- The last good answers of carriers, shared by all processes.
      CREATE TABLE carrier_quote (
        tenant_id uuid NOT NULL,
        carrier_id uuid NOT NULL,
        request_hash text NOT NULL,
        services jsonb NOT NULL,
        quoted_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, carrier_id, request_hash),
        FOREIGN KEY (tenant_id, carrier_id) REFERENCES shipping_carrier ON DELETE CASCADE
      );
      CREATE INDEX carrier_quote_age ON carrier_quote (quoted_at);
      ${isolateTenantTable('carrier_quote')}
      ${openToPlatformFor('carrier_quote', 'SELECT', 'DELETE')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE carrier_quote, shipping_method, shipping_carrier, shipping_zone, shipping_setting`,
    );
  }
}
