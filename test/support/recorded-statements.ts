import type { Database } from '../../src/platform/db/database.js';

/** A statement that the application sent. */
export interface RecordedStatement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** The statements that the application sends while the work is done, each text once, in their order. */
export async function recordStatements(
  database: Database,
  work: () => Promise<unknown>,
): Promise<RecordedStatement[]> {
  const sent = new Map<string, RecordedStatement>();
  const inner = database as unknown as { named(sql: string, parameters: readonly unknown[]): unknown };
  const named = inner.named.bind(database);
  inner.named = (sql, parameters) => {
    sent.set(sql, { sql, parameters });
    return named(sql, parameters);
  };
  try {
    await work();
  } finally {
    inner.named = named;
  }
  return [...sent.values()];
}
