import pg from 'pg';
import { DataSource, type EntitySchema, type MixedList } from 'typeorm';
import { migrations } from '../../../migrations/index.js';
import { StartupProblem } from '../startup-problem.js';

export interface DataSourceOptions {
  readonly url: string;
  readonly poolSize: number;
  readonly applicationName: string;
  /** The role that statements run as, where the login is another one. */
  readonly role?: string;
  readonly entities?: MixedList<string | (new () => object) | EntitySchema>;
}

/** The role without rights of its own beyond the tables' grants: neither owner, nor superuser, nor BYPASSRLS. */
export const SERVER_ROLE = 'wasla_app';

/** A TypeORM data source: it owns the connection pool, the entity metadata and the migrations. */
export function createDataSource(options: DataSourceOptions): DataSource {
  return new DataSource({
    type: 'postgres',
    url: options.url,
    applicationName: options.applicationName,
    entities: (options.entities ?? []) as (new () => object)[],
    migrations,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    synchronize: false,
    logging: false,
    extra: {
      max: options.poolSize,
      // So long a request queues for a connection: a rush of buyers is served late rather than sent away.
      connectionTimeoutMillis: 15_000,
      idleTimeoutMillis: 30_000,
      maxLifetimeSeconds: 600,
      ...(options.role && { options: `-c role=${options.role}` }),
    },
  });
}

/** The pool behind an initialised data source. TypeORM types it as any; it is node-postgres' own. */
export function poolOf(dataSource: DataSource): pg.Pool {
  return (dataSource.driver as unknown as { master: pg.Pool }).master;
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
