/** A statement with its parameters, numbered from $1. */
export interface Statement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
  /** By this name, statements that are combined after it may read what it returns. */
  readonly as?: string;
  /** It changes data in parts of its own, and PostgreSQL takes such a statement only as a whole. */
  readonly isWhole?: boolean;
}

/** What a transaction ends with: whole statements, then one that does what all others do. */
export function closingStatements(statements: readonly Statement[]): Statement[] {
  const parts = statements.filter(({ isWhole }) => !isWhole);
  const whole = statements.filter(({ isWhole }) => isWhole);
  return parts.length > 0 ? [...whole, combined(parts)] : whole;
}

/**
 * One statement that does what all of these do, for writes of which nobody reads the result. They see the database as it
 * is before any of them, beside what a named one returns, and must not change the same row.
 */
export function combined(statements: readonly Statement[]): Statement {
  const [only, ...others] = statements;
  if (only && others.length === 0) return only;
  const form = statements.map(({ sql, as, parameters }) => `${as} ${parameters.length} ${sql}`).join(';');
  let sql = texts.get(form);
  if (sql === undefined) {
    sql = combinedText(statements);
    if (texts.size < MAX_TEXTS) texts.set(form, sql);
  }
  return { sql, parameters: statements.flatMap(({ parameters }) => parameters) };
}

/** Combined texts by what they are made of: transactions of one kind end alike, and renumbering takes its time. */
const texts = new Map<string, string>();
const MAX_TEXTS = 200;

function combinedText(statements: readonly Statement[]): string {
  let offset = 0;
  const parts = statements.map(({ sql, parameters, as }, index) => {
    const before = offset;
    offset += parameters.length;
    const numbered = sql.replace(/\$(\d+)/g, (_, place: string) => `$${Number(place) + before}`);
    return `${as ?? `write_${index}`} AS (${numbered})`;
  });
  return `WITH ${parts.join(', ')} SELECT`;
}
