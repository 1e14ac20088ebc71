import type { z } from 'zod';
import { rowProblem, type ReadingProblemCode, type RowProblem } from '../product-reading.js';

/** More of one line are not told: whoever made it has enough to correct. */
const MAX_PROBLEMS_PER_LINE = 20;

type Path = readonly PropertyKey[];

/** Where in the object: `variants[0].price`; null is the object itself. */
export function fieldOf(path: Path): string | null {
  const field = path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : `${text}.${String(step)}`),
    '',
  );
  return field.replace(/^\./, '') || null;
}

/** The problems of a line whose object has not the shape of a product. */
export function problemsOfShape(row: number, error: z.ZodError, input: unknown): RowProblem[] {
  return error.issues.flatMap((issue) => problemsOfIssue(row, issue, input)).slice(0, MAX_PROBLEMS_PER_LINE);
}

function problemsOfIssue(row: number, issue: z.core.$ZodIssue, input: unknown): RowProblem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const field = fieldOf([...issue.path, key]);
      return rowProblem(
        row,
        'UNKNOWN_FIELD',
        `Products have no field "${field}". Remove or rename it.`,
        field,
      );
    });
  }
  const code = codeOf(issue, input);
  return [rowProblem(row, code, messageOf(code, issue), fieldOf(issue.path))];
}

function codeOf(issue: z.core.$ZodIssue, input: unknown): ReadingProblemCode {
  if (issue.code === 'invalid_type' && valueAt(input, issue.path) == null) return 'REQUIRED';
  if (issue.code !== 'too_small' && issue.code !== 'too_big') return 'INVALID';
  if (issue.origin === 'int' || issue.origin === 'number') return 'OUT_OF_RANGE';
  return issue.code === 'too_small' ? 'REQUIRED' : 'TOO_LONG';
}

function messageOf(code: ReadingProblemCode, issue: z.core.$ZodIssue): string {
  if (code === 'REQUIRED') return 'The value is missing or empty.';
  return issue.message.endsWith('.') ? issue.message : `${issue.message}.`;
}

function valueAt(input: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step],
    input,
  );
}
