import { createHash } from 'node:crypto';
import pg from 'pg';
import type { TenantId } from '../../kernel/ids.js';
import type { Statement } from './closing-writes.js';
import { installValueParsers } from './value-parsers.js';
import { Exchange, type Answered, type NamedStatement } from './exchange.js';
import { StatementNames } from './statement-names.js';

installValueParsers();

export type Parameters = readonly unknown[];

/**
 * The one place where connections are checked out and told for whom they work.
 * A connection remembers the tenant it was last set to, so that a run of reads for one tenant sets it once.
 */
export class Database {
  /** Statements run for others, without what begins, ends and sets up; and exchanges with the server. */
  readonly counts = { statements: 0, roundTrips: 0 };
  private readonly readers = new WeakMap<pg.PoolClient, string>();
  private readonly names = new StatementNames();
  /** What goes ahead of the next statement on a connection, in the same round trip. */
  private readonly openings = new WeakMap<pg.PoolClient, readonly NamedStatement[]>();

  constructor(private readonly pool: pg.Pool) {}

  /** Rows of one statement, seen as the tenant or, with null, as the platform. */
  async read<Row>(tenantId: TenantId | null, sql: string, parameters: Parameters = []): Promise<Row[]> {
    return this.withConnection(async (client) => {
      const reader = tenantId ?? 'platform';
      if (this.readers.get(client) === reader) return this.run<Row>(client, sql, parameters);
      this.readers.delete(client);
      this.openings.set(client, [readerSettings(tenantId)]);
      const rows = await this.run<Row>(client, sql, parameters);
      this.readers.set(client, reader);
      return rows;
    });
  }

  /**
   * Runs the work in one transaction on one connection; rolls back when it throws. What begins the transaction travels
   * with its first statement, and what `closing` answers after the work with the commit, so that the locks of the last
   * statement are held for no round trip. Statements are not planned anew for their parameters: all that is written is
   * found by keys.
   */
  async transaction<T>(
    tenantId: TenantId | null,
    work: (client: pg.PoolClient) => Promise<T>,
    closing: () => readonly Statement[] = () => [],
  ): Promise<T> {
    return this.withConnection(async (client) => {
      this.openings.set(client, [BEGIN, transactionSettings(tenantId)]);
      try {
        const result = await work(client);
        await this.commit(client, closing());
        return result;
      } catch (error) {
        // A connection that cannot even roll back is of no use; the pool notices, and the first error is the cause.
        if (!this.openings.delete(client)) await client.query('ROLLBACK').catch(() => undefined);
        throw error;
      }
    });
  }

  /**
   * The rows of one statement in pages, all as they were when it began, however long the caller takes: the connection is
   * the caller's until the last page was taken, or no more is. Locks no rows.
   */
  async *pages<Row>(
    tenantId: TenantId,
    { sql, parameters }: Statement,
    size: number,
  ): AsyncGenerator<readonly Row[]> {
    const client = await this.pool.connect();
    client.on('error', toldByNextStatement);
    // Pages are prepared by their text, and what is prepared has one form of rows.
    const cursor = `pages_${createHash('sha1').update(sql).digest('hex').slice(0, 12)}`;
    try {
      this.openings.set(client, [BEGIN, transactionSettings(tenantId)]);
      await this.run(client, `DECLARE ${cursor} NO SCROLL CURSOR FOR ${sql}`, parameters);
      for (let found = size; found === size;) {
        const rows = await this.run<Row>(client, `FETCH FORWARD ${size} FROM ${cursor}`);
        if (rows.length > 0) yield rows;
        found = rows.length;
      }
    } finally {
      const isSound = await client.query('ROLLBACK').then(
        () => true,
        () => false,
      );
      client.off('error', toldByNextStatement).release(!isSound);
    }
  }

  /** Runs one statement on a connection that is already set; prepared when its text comes again. */
  async run<Row>(client: pg.PoolClient, sql: string, parameters: Parameters = []): Promise<Row[]> {
    const answers = await this.exchange(client, [this.named(sql, parameters)]);
    return answers.at(-1)!.rows as unknown as Row[];
  }

  /** Answers when the database answers. @throws the driver's error when it does not */
  async ping(): Promise<void> {
    await this.pool.query('SELECT 1');
  }

  private async withConnection<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    client.on('error', toldByNextStatement);
    try {
      const result = await work(client);
      client.off('error', toldByNextStatement).release();
      return result;
    } catch (error) {
      // A statement that was refused leaves a sound connection; anything else may not have.
      const isBroken = !(error instanceof pg.DatabaseError) && !isOwnError(error);
      client.off('error', toldByNextStatement).release(isBroken);
      throw error;
    }
  }

  /** Nothing was written where no statement began the transaction. @throws Error when it had failed before */
  private async commit(client: pg.PoolClient, closing: readonly Statement[]): Promise<void> {
    if (closing.length === 0 && this.openings.delete(client)) return;
    const statements = [...closing.map(({ sql, parameters }) => this.named(sql, parameters)), COMMIT];
    const answers = await this.exchange(client, statements);
    // PostgreSQL answers COMMIT of a failed transaction with ROLLBACK and no error.
    if (answers.at(-1)!.tag !== 'COMMIT')
      throw new Error('The transaction had failed before it was committed');
  }

  private async exchange(
    client: pg.PoolClient,
    statements: readonly NamedStatement[],
  ): Promise<readonly Answered[]> {
    this.counts.roundTrips++;
    const opening = this.openings.get(client) ?? [];
    this.openings.delete(client);
    try {
      return await client.query(new Exchange([...opening, ...statements])).answers;
    } catch (error) {
      // The driver's stack leads to its socket; this one to whoever asked.
      if (error instanceof Error) Error.captureStackTrace(error);
      throw error;
    }
  }

  private named(sql: string, parameters: Parameters): NamedStatement {
    this.counts.statements++;
    return { name: this.names.nameOf(sql), sql, parameters };
  }
}

const BEGIN: NamedStatement = { name: 'begin', sql: 'BEGIN', parameters: [] };
const COMMIT: NamedStatement = { name: 'commit', sql: 'COMMIT', parameters: [] };
const SETTINGS = `SELECT set_config('app.tenant_id', $1, $3), set_config('app.scope', $2, $3)`;

/** For all that follows on the connection outside of transactions. */
function readerSettings(tenantId: TenantId | null): NamedStatement {
  return { name: 'reader_settings', sql: SETTINGS, parameters: [...scopeOf(tenantId), false] };
}

function transactionSettings(tenantId: TenantId | null): NamedStatement {
  const sql = `${SETTINGS}, set_config('plan_cache_mode', 'force_generic_plan', $3)`;
  return { name: 'transaction_settings', sql, parameters: [...scopeOf(tenantId), true] };
}

function scopeOf(tenantId: TenantId | null): [tenantId: string, scope: string] {
  return tenantId ? [tenantId, 'tenant'] : ['', 'platform'];
}

/** A connection that breaks between two statements of a transaction must not end the process: the next one fails. */
function toldByNextStatement(): void {
  // The driver remembers that the connection is of no use.
}

/** Errors thrown by our own code inside a transaction: the connection was rolled back and is sound. */
function isOwnError(error: unknown): boolean {
  return (
    error instanceof Error &&
    !('code' in error && typeof error.code === 'string' && error.code.startsWith('E'))
  );
}
