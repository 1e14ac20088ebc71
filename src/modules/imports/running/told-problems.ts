import type { NewImportProblem } from '../jobs/import-problem.entity.js';

/**
 * Problems that a run has told already and may meet again. A run that was interrupted within the rows of a product
 * reads these rows a second time; and problems of one row may lie in two batches, but the row has failed once.
 */
export class ToldProblems {
  private readonly keys: ReadonlySet<string>;
  private rows: Set<number>;

  /** @param stored problems of the rows that are read again */
  constructor(stored: readonly NewImportProblem[]) {
    this.keys = new Set(stored.map(keyOf));
    this.rows = new Set(stored.map(({ rowNumber }) => rowNumber));
  }

  /** The problems that are not stored yet, by row, and how many rows fail by them. */
  news(problems: readonly NewImportProblem[]): { problems: NewImportProblem[]; failedRows: number } {
    const unknown = problems.filter((problem) => !this.keys.has(keyOf(problem)));
    const rows = new Set(unknown.map(({ rowNumber }) => rowNumber).filter((row) => !this.rows.has(row)));
    return { problems: unknown.sort((a, b) => a.rowNumber - b.rowNumber), failedRows: rows.size };
  }

  /** The problems are stored, and rows up to `rowsDone` are not read again. */
  remember(problems: readonly NewImportProblem[], rowsDone: number): void {
    const rows = [...this.rows, ...problems.map(({ rowNumber }) => rowNumber)];
    this.rows = new Set(rows.filter((row) => row > rowsDone));
  }
}

function keyOf({ rowNumber, field, code, message }: NewImportProblem): string {
  return JSON.stringify([rowNumber, field, code, message]);
}
