import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolateTenantTable } from './sql/tenant-isolation.js';

/** Tax categories, zones and rates, and whether a store's prices contain the tax. */
export class Tax1763800000100 implements MigrationInterface {
  name = 'Tax1763800000100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE tax_category (
        tenant_id uuid NOT NULL REFERENCES tenant,
        id uuid NOT NULL,
        name text NOT NULL,
        is_default boolean NOT NULL DEFAULT false,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, id)
      );
      CREATE UNIQUE INDEX tax_category_name ON tax_category (tenant_id, lower(name));
      CREATE UNIQUE INDEX tax_category_default ON tax_category (tenant_id) WHERE is_default;
      ${isolateTenantTable('tax_category')}

      -- A store without a row has prices without tax and no tax before the buyer's country is known.
      CREATE TABLE tax_setting (
        tenant_id uuid PRIMARY KEY REFERENCES tenant,
        prices_include_tax boolean NOT NULL,
        shipping_category_id uuid,
        home_country char(2),
        version integer NOT NULL DEFAULT 1,
        updated_at timestamptz NOT NULL,
        FOREIGN KEY (tenant_id, shipping_category_id) REFERENCES tax_category
      );
      ${isolateTenantTable('tax_setting')}

      CREATE TABLE tax_zone (
        tenant_id uuid NOT NULL REFERENCES tenant,
        id uuid NOT NULL,
        name text NOT NULL,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, id)
      );
      CREATE UNIQUE INDEX tax_zone_name ON tax_zone (tenant_id, lower(name));
      ${isolateTenantTable('tax_zone')}

      -- region '' is the whole country, others stand in capital letters; an area belongs to one zone.
      CREATE TABLE tax_zone_area (
        tenant_id uuid NOT NULL,
        country_code char(2) NOT NULL,
        region text NOT NULL DEFAULT '',
        zone_id uuid NOT NULL,
        PRIMARY KEY (tenant_id, country_code, region),
        FOREIGN KEY (tenant_id, zone_id) REFERENCES tax_zone ON DELETE CASCADE
      );
      CREATE INDEX tax_zone_area_zone ON tax_zone_area (tenant_id, zone_id);
      ${isolateTenantTable('tax_zone_area')}

      CREATE TABLE tax_rate (
        tenant_id uuid NOT NULL,
        id uuid NOT NULL,
        zone_id uuid NOT NULL,
        category_id uuid NOT NULL,
        name text NOT NULL,
        rate_bps integer NOT NULL CHECK (rate_bps BETWEEN 0 AND 10000),
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, id),
        FOREIGN KEY (tenant_id, zone_id) REFERENCES tax_zone ON DELETE CASCADE,
        FOREIGN KEY (tenant_id, category_id) REFERENCES tax_category
      );
      CREATE UNIQUE INDEX tax_rate_name ON tax_rate (tenant_id, zone_id, category_id, lower(name));
      CREATE INDEX tax_rate_category ON tax_rate (tenant_id, category_id);
      ${isolateTenantTable('tax_rate')}

      ALTER TABLE product ADD COLUMN tax_category_id uuid;
      ALTER TABLE product ADD CONSTRAINT product_tax_category
        FOREIGN KEY (tenant_id, tax_category_id) REFERENCES tax_category;
      CREATE INDEX product_tax_category ON product (tenant_id, tax_category_id) WHERE tax_category_id IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE product DROP COLUMN tax_category_id;
      DROP TABLE tax_rate, tax_zone_area, tax_zone, tax_setting, tax_category;
    `);
  }
}
