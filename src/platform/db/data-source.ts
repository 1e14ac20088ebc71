import type pg from 'pg';
import { DataSource, type EntitySchema, type MixedList } from 'typeorm';
import { migrations } from '../../../migrations/index.js';

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
      connectionTimeoutMillis: 5000,
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
