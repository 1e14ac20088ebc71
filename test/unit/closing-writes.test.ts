import { describe, expect, it } from 'vitest';
import { combined } from '../../src/platform/db/closing-writes.js';

describe('closing writes', () => {
  it('that are one statement stay as they are', () => {
    const only = { sql: 'UPDATE note SET text = $1', parameters: ['a'] };
    expect(combined([only])).toBe(only);
  });

  it('become one statement, each with its own parameters', () => {
    const { sql, parameters } = combined([
      { sql: 'UPDATE a SET x = $2 WHERE id = $1', parameters: [1, 'one'] },
      { sql: 'UPDATE b SET y = $1', parameters: ['two'] },
    ]);
    expect(sql).toBe(
      'WITH write_0 AS (UPDATE a SET x = $2 WHERE id = $1), write_1 AS (UPDATE b SET y = $3) SELECT',
    );
    expect(parameters).toEqual([1, 'one', 'two']);
  });

  it('can read what a named one before them returns', () => {
    const { sql } = combined([
      { as: 'next_number', sql: 'UPDATE counter SET n = n + 1 RETURNING n', parameters: [] },
      { sql: 'INSERT INTO numbered SELECT n FROM next_number', parameters: [] },
    ]);
    expect(sql).toBe(
      'WITH next_number AS (UPDATE counter SET n = n + 1 RETURNING n), ' +
        'write_1 AS (INSERT INTO numbered SELECT n FROM next_number) SELECT',
    );
  });
});
