import type { ImportOutcome, ImportProblem } from '../../catalog/index.js';
import type { PastInvoice } from '../formats/online-retail/past-invoice.js';
import type { ProductDraft } from '../formats/product-draft.js';
import { rowProblem, type RowProblem } from '../formats/product-reading.js';
import type { NewImportProblem } from '../jobs/import-problem.entity.js';
import type { ImportBatch } from './import-batches.js';
import type { ImportRun } from './import-run.js';

type Naming = Pick<ImportRun, 'reading'>;

const MAX_FIELD_CHARS = 200;
const MAX_MESSAGE_CHARS = 1_000;

/** The invoices of a batch, in order. */
export function invoicesIn({ items }: ImportBatch): PastInvoice[] {
  return items.flatMap((item) => (item.kind === 'invoice' ? item.invoice : []));
}

/** The products of a batch, in order. */
export function draftsIn({ items }: ImportBatch): ProductDraft[] {
  return items.flatMap((item) => (item.kind === 'product' ? item.draft : []));
}

/** What was wrong with the rows of a batch: found when they were read, and when they were written. */
export function problemsOfBatch(batch: ImportBatch, written: readonly RowProblem[]): NewImportProblem[] {
  const read = batch.items.flatMap((item) => (item.kind === 'problem' ? item.problem : []));
  return [...read, ...written].map(stored);
}

/** What was found when the products of a batch were written. */
export function problemsOfProducts(
  naming: Naming,
  batch: ImportBatch,
  outcomes: readonly ImportOutcome[],
): RowProblem[] {
  return draftsIn(batch).flatMap((draft, index) => problemsOfProduct(naming, draft, outcomes[index]!));
}

function problemsOfProduct(
  { reading }: Naming,
  draft: ProductDraft,
  { result, problems }: ImportOutcome,
): RowProblem[] {
  const told = problems.map((problem) => ({
    row: rowOf(draft, problem),
    field: problem.field && reading.fieldName({ ...problem, field: problem.field }),
    code: problem.code,
    message: problem.message,
  }));
  if (result !== 'REFUSED') return told;
  const toldRows = new Set(told.map(({ row }) => row));
  const others = draft.rowNumbers.filter((row) => !toldRows.has(row));
  const message = `The product "${draft.externalKey}" was not imported because of row ${[...toldRows].join(', ')}.`;
  return [...told, ...others.map((row) => rowProblem(row, 'PRODUCT_REFUSED', message))];
}

function rowOf({ variants, rowNumbers }: ProductDraft, { variantIndex }: ImportProblem): number {
  return (variantIndex === undefined ? undefined : variants[variantIndex]?.rowNumber) ?? rowNumbers[0]!;
}

/** Files are made by strangers: what of them stands in a problem is cut to a length that can be shown. */
function stored({ row, field, code, message }: RowProblem): NewImportProblem {
  return {
    rowNumber: row,
    field: field && field.slice(0, MAX_FIELD_CHARS),
    code,
    message: message.slice(0, MAX_MESSAGE_CHARS),
  };
}
