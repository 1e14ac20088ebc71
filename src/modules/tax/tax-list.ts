import type { KeysetOrder } from '../../platform/graphql/page.js';

/** The order of a list of objects whose table has the alias `t`. */
export function oldestFirst<Row extends { createdAt: Date; id: string }>(name: string): KeysetOrder<Row> {
  return {
    name,
    direction: 'ASC',
    columns: [
      { sql: 't.created_at', type: 'timestamptz', valueOf: (row) => row.createdAt.toISOString() },
      { sql: 't.id', type: 'uuid', valueOf: (row) => row.id },
    ],
  };
}
