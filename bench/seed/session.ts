import pg from 'pg';
import { DRAFT_TABLES } from './catalog.sql.js';
import { generatorFunctions } from './generator.sql.js';
import { DRAFT_ORDER_TABLES } from './orders.sql.js';

type Values = readonly unknown[];

/** Runs one statement of a transaction and answers its rows. */
export type Run = <Row extends object>(sql: string, values?: Values) => Promise<Row[]>;

// Money is bigint minor units below 2^53, here as in the product.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

const FILLED_TABLES = `SELECT string_agg(oid::regclass::text, ', ') AS tables FROM pg_class
  WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND pg_relation_size(oid) > 0`;

/**
 * A connection of the tables' owner that can draw rows by the seed. What it needs for that ends with it. Its statements
 * are planned for their values and not kept: a plan for a small table would be kept while the table grows.
 */
export class SeedSession {
  private constructor(private readonly client: pg.Client) {}

  static async open(ownerUrl: string, seed: number): Promise<SeedSession> {
    const client = new pg.Client({ connectionString: ownerUrl, application_name: 'wasla-seed' });
    await client.connect();
    // Nothing is lost that the same seed would not make again.
    await client.query('SET synchronous_commit = off');
    await client.query(generatorFunctions(seed) + DRAFT_TABLES + DRAFT_ORDER_TABLES);
    return new SeedSession(client);
  }

  /** One transaction in a store, or with null in none of them, which sees the stores themselves. */
  async write<T>(tenantId: string | null, work: (run: Run) => Promise<T>): Promise<T> {
    const run: Run = async <Row extends object>(sql: string, values: Values = []) =>
      (await this.client.query<Row>(sql, [...values])).rows;
    await this.client.query('BEGIN');
    try {
      const scope = [tenantId ?? '', tenantId ? 'tenant' : 'platform'];
      await run(`SELECT set_config('app.tenant_id', $1, true), set_config('app.scope', $2, true)`, scope);
      const result = await work(run);
      await this.client.query('COMMIT');
      return result;
    } catch (error) {
      await this.client.query('ROLLBACK').catch(() => undefined);
      throw error;
    }
  }

  /**
   * Fresh statistics of all tables that hold something. The others are left without: of a table that is said to be empty
   * all of it is read rather than an index, and prepared statements keep doing so while the first carts fill it.
   */
  async maintain(how: 'ANALYZE' | 'VACUUM ANALYZE'): Promise<void> {
    const { rows } = await this.client.query<{ tables: string }>(FILLED_TABLES);
    await this.client.query(`${how} ${rows[0]!.tables}`);
  }

  close(): Promise<void> {
    return this.client.end();
  }
}
