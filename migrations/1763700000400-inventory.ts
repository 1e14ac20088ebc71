import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolateTenantTable } from './sql/tenant-isolation.js';

/** Locations, what stands and is reserved there, for whom, and how it came to be so. */
export class Inventory1763700000400 implements MigrationInterface {
  name = 'Inventory1763700000400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE location (
        tenant_id uuid NOT NULL REFERENCES tenant,
        id uuid NOT NULL,
        name text NOT NULL,
        address jsonb,
        is_default boolean NOT NULL DEFAULT false,
        is_active boolean NOT NULL DEFAULT true,
        version integer NOT NULL DEFAULT 1,
        deleted_at timestamptz,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, id),
        CHECK (NOT is_default OR (is_active AND deleted_at IS NULL))
      );
      CREATE UNIQUE INDEX location_default ON location (tenant_id) WHERE is_default;
      CREATE UNIQUE INDEX location_name ON location (tenant_id, name) WHERE deleted_at IS NULL;
      CREATE INDEX location_age ON location (tenant_id, created_at, id) WHERE deleted_at IS NULL;
      ${isolateTenantTable('location', ['SELECT', 'INSERT', 'UPDATE'])}

      CREATE TABLE stock_level (
        tenant_id uuid NOT NULL,
        variant_id uuid NOT NULL,
        location_id uuid NOT NULL,
        on_hand integer NOT NULL CHECK (on_hand <= 10000000),
        reserved integer NOT NULL DEFAULT 0,
        low_stock_threshold integer CHECK (low_stock_threshold > 0),
        closed_at timestamptz,
        updated_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, variant_id, location_id),
        FOREIGN KEY (tenant_id, variant_id) REFERENCES variant,
        FOREIGN KEY (tenant_id, location_id) REFERENCES location,
        CHECK (reserved >= 0 AND reserved <= on_hand)
      ) WITH (fillfactor = 80);
      -- No index holds a count. One that covers on_hand and reserved made sums 8 % faster on a quiet table and slower on
      -- a busy one, and took from every sale the cheap update in place that the free space in each page is for.
      CREATE INDEX stock_level_location ON stock_level (tenant_id, location_id, variant_id);
      CREATE INDEX stock_level_low ON stock_level (tenant_id, variant_id, location_id)
        WHERE low_stock_threshold IS NOT NULL;
      ${isolateTenantTable('stock_level')}

      CREATE TABLE stock_reservation (
        tenant_id uuid NOT NULL,
        reference_kind text NOT NULL,
        reference_id uuid NOT NULL,
        variant_id uuid NOT NULL,
        location_id uuid NOT NULL,
        quantity integer NOT NULL CHECK (quantity > 0),
        created_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, reference_kind, reference_id, variant_id, location_id),
        FOREIGN KEY (tenant_id, variant_id, location_id) REFERENCES stock_level
      );
      CREATE INDEX stock_reservation_level ON stock_reservation (tenant_id, variant_id, location_id);
      ${isolateTenantTable('stock_reservation')}

      CREATE TABLE stock_movement (
        tenant_id uuid NOT NULL,
        id uuid NOT NULL,
        variant_id uuid NOT NULL,
        location_id uuid NOT NULL,
        kind text NOT NULL
          CHECK (kind IN ('RECEIVED', 'RESERVED', 'RELEASED', 'SOLD', 'RETURNED', 'ADJUSTED', 'TRANSFERRED')),
        on_hand_delta integer NOT NULL,
        reserved_delta integer NOT NULL,
        reason text,
        reference_kind text,
        reference_id uuid,
        actor_id uuid REFERENCES user_account,
        created_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, id),
        FOREIGN KEY (tenant_id, variant_id) REFERENCES variant,
        FOREIGN KEY (tenant_id, location_id) REFERENCES location,
        CHECK ((reference_kind IS NULL) = (reference_id IS NULL)),
        CHECK (CASE kind
          WHEN 'RECEIVED' THEN on_hand_delta > 0 AND reserved_delta = 0
          WHEN 'RETURNED' THEN on_hand_delta > 0 AND reserved_delta = 0
          WHEN 'RESERVED' THEN on_hand_delta = 0 AND reserved_delta > 0
          WHEN 'RELEASED' THEN on_hand_delta = 0 AND reserved_delta < 0
          WHEN 'SOLD' THEN on_hand_delta < 0 AND reserved_delta = on_hand_delta
          ELSE on_hand_delta <> 0 AND reserved_delta = 0 END)
      );
      CREATE INDEX stock_movement_variant ON stock_movement (tenant_id, variant_id, id);
      CREATE INDEX stock_movement_location ON stock_movement (tenant_id, location_id, id);
      ${isolateTenantTable('stock_movement', ['SELECT', 'INSERT'])}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE stock_movement, stock_reservation, stock_level, location`);
  }
}
