import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { createGunzip } from 'node:zlib';

/** The invoices of a real shop, where the data is beside the repository. */
export const RETAIL_FILE = resolve(
  import.meta.dirname,
  '../../../shared/data/online-retail/online-retail.csv.gz',
);
export const ofInvoices = 'skipped where ../shared/data is not beside the repository';

/** The file with the rows alone that this is in. */
export async function retailDays(dates: RegExp): Promise<string> {
  const lines = (await text(createReadStream(RETAIL_FILE).pipe(createGunzip()))).split('\n');
  return lines.filter((line, index) => index === 0 || dates.test(line)).join('\n');
}
