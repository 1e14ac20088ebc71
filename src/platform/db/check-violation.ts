import pg from 'pg';

const CHECK_VIOLATION = '23514';

/** Whether PostgreSQL refused the statement because of a check of this table. */
export function violatesCheckOf(error: unknown, table: string): boolean {
  return error instanceof pg.DatabaseError && error.code === CHECK_VIOLATION && error.table === table;
}
