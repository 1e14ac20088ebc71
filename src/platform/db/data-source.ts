import pg from 'pg';
import { DataSource, type EntitySchema, type MixedList } from 'typeorm';
import { migrations } from '../../../migrations/index.js';
import { StartupProblem } from '../startup-problem.js';

export interface PoolOptions {
  readonly url: string;
  readonly poolSize: number;
  readonly applicationName: string;
  /** The role that statements run as, where the login is another one. */
  readonly role?: string;
}

export interface DataSourceOptions extends Omit<PoolOptions, 'role'> {
  readonly entities?: MixedList<string | (new () => object) | EntitySchema>;
}

/** The role without rights of its own beyond the tables' grants: neither owner, nor superuser, nor BYPASSRLS. */
export const SERVER_ROLE = 'wasla_app';

/** The connections of a serving process. What happens to idle ones is told to `onIdleError`; the pool opens others. */
export function createPool(options: PoolOptions, onIdleError: (error: Error) => void): pg.Pool {
  const pool = new pg.Pool({
    connectionString: options.url,
    application_name: options.applicationName,
    max: options.poolSize,
    // So long a request queues for a connection: a rush of buyers is served late rather than sent away.
    connectionTimeoutMillis: 15_000,
    idleTimeoutMillis: 30_000,
    maxLifetimeSeconds: 600,
    ...(options.role && { options: `-c role=${options.role}` }),
  });
  pool.on('error', onIdleError);
  return pool;
}

/** Where the names of the migrations stand that a database has. */
export const MIGRATIONS_TABLE = 'migration';

/** A TypeORM data source, for migrations: a server that only serves needs neither its metadata nor its start. */
export function createDataSource(options: DataSourceOptions): DataSource {
  return new DataSource({
    type: 'postgres',
    url: options.url,
    applicationName: options.applicationName,
    entities: (options.entities ?? []) as (new () => object)[],
    migrations,
    migrationsTableName: MIGRATIONS_TABLE,
    migrationsTransactionMode: 'each',
    synchronize: false,
    logging: false,
    extra: { max: options.poolSize },
  });
}

/** A pool that never connects, for tools that compose the application without running it. */
export function unconnectedPool(): pg.Pool {
  return new pg.Pool();
}

/** The database answers on this address. @throws StartupProblem when it does not */
export async function assertReachable(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.end();
  } catch (error) {
    throw new StartupProblem(
      `The database ${placeOf(url)} of DATABASE_URL does not answer (${reasonOf(error)}).`,
    );
  }
}

/** Host and database without the credentials. */
function placeOf(url: string): string {
  if (!URL.canParse(url)) return 'address';
  const { host, pathname } = new URL(url);
  return host + pathname;
}

function reasonOf(error: unknown): string {
  const { message, code } = error as NodeJS.ErrnoException;
  return message || (code ?? 'no answer');
}
