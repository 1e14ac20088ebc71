import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openToPlatformFor } from './sql/platform-rights.js';
import { isolateTenantTable } from './sql/tenant-isolation.js';

/** What currencies are worth, by which figures are converted. */
export class ExchangeRates1764000000720 implements MigrationInterface {
  name = 'ExchangeRates1764000000720';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE exchange_rate (
        tenant_id uuid NOT NULL REFERENCES tenant,
        from_currency char(3) NOT NULL,
        to_currency char(3) NOT NULL,
        -- It counts from this day on, until there is a later one.
        day date NOT NULL,
        -- Units of the one for a unit of the other, and the same in minor units.
        rate numeric NOT NULL CHECK (rate > 0),
        minor_rate numeric NOT NULL CHECK (minor_rate > 0),
        updated_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, from_currency, to_currency, day),
        CHECK (from_currency <> to_currency)
      );
      CREATE INDEX exchange_rate_day ON exchange_rate (tenant_id, day, from_currency, to_currency);
      ${isolateTenantTable('exchange_rate', ['SELECT', 'INSERT', 'UPDATE'])}
      ${openToPlatformFor('exchange_rate', 'SELECT')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE exchange_rate`);
  }
}
