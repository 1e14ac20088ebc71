import type { ImportedFile } from '../modules/imports/index.js';

type Job = ImportedFile['job'];

const number = new Intl.NumberFormat('en');

/** One line on how far an import has come: rows so far, their speed, and how many have problems. */
export function progressLine(job: Job, seconds: number): string {
  const speed = seconds > 0 ? Math.round(job.rowsDone / seconds) : 0;
  const total = job.rowsTotal === null ? '' : ` of ${number.format(job.rowsTotal)}`;
  const failed = job.rowsFailed > 0 ? `, ${number.format(job.rowsFailed)} with problems` : '';
  return `${number.format(job.rowsDone)}${total} rows, ${number.format(speed)} a second${failed}`;
}

/** What came of an import, with its first problems. */
export function summary({ job, problems }: ImportedFile, seconds: number): string {
  const { filename, format, status, failure } = job;
  const lines = [
    `${filename}: ${status.toLowerCase()} after ${seconds.toLocaleString('en', { maximumFractionDigits: 1 })} s; ` +
      `rows read: ${number.format(job.rowsDone)}.`,
    ...(format === 'ONLINE_RETAIL' ? [ordersLine(job)] : [productsLine(job)]),
    ...(failure === null ? [] : [`  ${failure}`]),
    ...(job.rowsFailed > 0 ? [`  Rows with problems: ${number.format(job.rowsFailed)}`] : []),
    ...problems.map((problem) => `    ${placeOf(problem)}: ${problem.message} (${problem.code})`),
  ];
  const more = job.problemCount - problems.length;
  return [...lines, ...(more > 0 ? [`    and ${number.format(more)} more`] : [])].join('\n');
}

function productsLine({ productsCreated, productsUpdated, productsUnchanged }: Job): string {
  return (
    `  Products: ${number.format(productsCreated)} new, ${number.format(productsUpdated)} changed, ` +
    `${number.format(productsUnchanged)} as in the file already.`
  );
}

function ordersLine({ ordersCreated, refundsCreated, invoicesUnchanged }: Job): string {
  return (
    `  Orders: ${number.format(ordersCreated)} new; refunds: ${number.format(refundsCreated)}; ` +
    `invoices that were there already: ${number.format(invoicesUnchanged)}.`
  );
}

function placeOf({ rowNumber, field }: ImportedFile['problems'][number]): string {
  return field === null ? `row ${rowNumber}` : `row ${rowNumber}, ${field}`;
}
