import { createHash } from 'node:crypto';
import pg from 'pg';
import type { TenantId } from '../../kernel/ids.js';

// Money is bigint minor units below 2^53 everywhere, so bigint columns are read as numbers (kernel/money checks them).
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

/** Statements whose text is kept prepared on each connection; the bound keeps odd filter mixes from piling up. */
const MAX_PREPARED = 500;

export type Parameters = readonly unknown[];

/**
 * The one place where connections are checked out and told for whom they work.
 * A connection remembers the tenant it was last set to, so that a run of reads for one tenant sets it once.
 */
export class Database {
  private readonly settings = new WeakMap<pg.PoolClient, string>();
  private readonly preparedNames = new Map<string, string>();

  constructor(private readonly pool: pg.Pool) {}

  /** Rows of one statement, seen as the tenant or, with null, as the platform. */
  async read<Row>(tenantId: TenantId | null, sql: string, parameters: Parameters = []): Promise<Row[]> {
    return this.withConnection(async (client) => {
      await this.setReader(client, tenantId);
      return this.run<Row>(client, sql, parameters);
    });
  }

  /** Runs the work in one transaction on one connection; rolls back when it throws. */
  async transaction<T>(tenantId: TenantId | null, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    return this.withConnection(async (client) => {
      await client.query(`BEGIN; ${localSettings(tenantId)}`);
      try {
        const result = await work(client);
        await commit(client);
        return result;
      } catch (error) {
        // A connection that cannot even roll back is of no use; the pool notices, and the first error is the cause.
        await client.query('ROLLBACK').catch(() => undefined);
        throw error;
      }
    });
  }

  /** Runs one statement on a connection that is already set, prepared under a name made of its text. */
  async run<Row>(client: pg.PoolClient, sql: string, parameters: Parameters = []): Promise<Row[]> {
    const result = await client.query({ ...this.prepared(sql), text: sql, values: [...parameters] });
    return result.rows as Row[];
  }

  /** Answers when the database answers. @throws the driver's error when it does not */
  async ping(): Promise<void> {
    await this.pool.query('SELECT 1');
  }

  private async withConnection<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    try {
      const result = await work(client);
      client.release();
      return result;
    } catch (error) {
      // A statement that was refused leaves a sound connection; anything else may not have.
      client.release(!(error instanceof pg.DatabaseError) && !isOwnError(error));
      throw error;
    }
  }

  private async setReader(client: pg.PoolClient, tenantId: TenantId | null): Promise<void> {
    const wanted = tenantId ?? 'platform';
    if (this.settings.get(client) === wanted) return;
    this.settings.delete(client);
    await client.query(`SELECT set_config('app.tenant_id', $1, false), set_config('app.scope', $2, false)`, [
      tenantId ?? '',
      tenantId ? 'tenant' : 'platform',
    ]);
    this.settings.set(client, wanted);
  }

  private prepared(sql: string): { name: string } | undefined {
    let name = this.preparedNames.get(sql);
    if (!name && this.preparedNames.size < MAX_PREPARED) {
      name = createHash('sha1').update(sql).digest('hex').slice(0, 20);
      this.preparedNames.set(sql, name);
    }
    return name ? { name } : undefined;
  }
}

/** PostgreSQL answers COMMIT of a failed transaction with ROLLBACK and no error. @throws Error when that happens */
async function commit(client: pg.PoolClient): Promise<void> {
  const { command } = await client.query('COMMIT');
  if (command !== 'COMMIT') throw new Error('The transaction had failed before it was committed');
}

/** Ids reach this text only after they were read from the database or parsed as UUIDs; checked once more here. */
function localSettings(tenantId: TenantId | null): string {
  if (tenantId !== null && !/^[0-9a-f-]{36}$/.test(tenantId))
    throw new TypeError('A tenant id must be a UUID');
  const scope = tenantId ? 'tenant' : 'platform';
  return `SET LOCAL app.tenant_id = '${tenantId ?? ''}'; SET LOCAL app.scope = '${scope}'`;
}

/** Errors thrown by our own code inside a transaction: the connection was rolled back and is sound. */
function isOwnError(error: unknown): boolean {
  return (
    error instanceof Error &&
    !('code' in error && typeof error.code === 'string' && error.code.startsWith('E'))
  );
}
