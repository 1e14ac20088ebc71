import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolateTenantTable } from './sql/tenant-isolation.js';

const MEASURES = [
  'received',
  'sold',
  'returned',
  'adjusted_in',
  'adjusted_out',
  'transferred_in',
  'transferred_out',
];
const COLUMNS = MEASURES.map((measure) => `${measure} bigint NOT NULL`).join(', ');

/** What came into stock and went out of it, by day. */
export class StockFlow1764000000260 implements MigrationInterface {
  name = 'StockFlow1764000000260';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX stock_movement_flow ON stock_movement (tenant_id, variant_id, created_at) WHERE on_hand_delta <> 0;

      -- Units, none of them negative. Days are of the store's time zone.
      CREATE TABLE analytics_stock (
        tenant_id uuid NOT NULL REFERENCES tenant,
        variant_id uuid NOT NULL,
        day date NOT NULL,
        ${COLUMNS},
        PRIMARY KEY (tenant_id, variant_id, day)
      );
      CREATE INDEX analytics_stock_of_day ON analytics_stock (tenant_id, day);
      ${isolateTenantTable('analytics_stock')}

      -- The same of the whole store.
      CREATE TABLE analytics_stock_day (
        tenant_id uuid NOT NULL REFERENCES tenant,
        day date NOT NULL,
        ${COLUMNS},
        PRIMARY KEY (tenant_id, day)
      );
      ${isolateTenantTable('analytics_stock_day')}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE analytics_stock, analytics_stock_day; DROP INDEX stock_movement_flow;`);
  }
}
