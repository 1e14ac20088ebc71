import { isUtf8 } from 'node:buffer';
import { findInexactNumber } from './json-numbers.js';
import { problemsOfShape } from './jsonl-problems.js';
import { draftOf } from './jsonl-product.js';
import { jsonlShape, jsonlShapeWithFiles } from './jsonl-shape.js';
import type { ProductDraft } from '../product-draft.js';
import { rowProblem, type RowProblem } from '../product-reading.js';

/** The product of one line, everything that is wrong with it, or null for a blank line. */
export function readJsonlLine(
  row: number,
  bytes: Buffer,
  acceptsImageFiles = false,
): ProductDraft | RowProblem[] | null {
  if (!isUtf8(bytes)) {
    return [rowProblem(row, 'INVALID_ENCODING', 'The line holds bytes that are not UTF-8.')];
  }
  const json = bytes.toString('utf8').trim();
  if (json === '') return null;
  const input = parseJson(json);
  if (input === undefined) return [rowProblem(row, 'INVALID_JSON', notJson(json))];
  const inexact = findInexactNumber(json);
  if (inexact !== null) {
    const message = `The number ${inexact.slice(0, 40)} has more digits than a number carries exactly. Write it as a text.`;
    return [rowProblem(row, 'INVALID', message)];
  }
  const shape = (acceptsImageFiles ? jsonlShapeWithFiles : jsonlShape).safeParse(input);
  return shape.success ? draftOf(row, shape.data) : problemsOfShape(row, shape.error, input);
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}

function notJson(json: string): string {
  const advice = /^[[\]]/.test(json) ? ' The file must not be one JSON array: write one object a line.' : '';
  return `The line is not one complete JSON object.${advice}`;
}
