import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { FileToImport, ImportFormat } from '../modules/imports/index.js';
import { StartupProblem } from '../platform/startup-problem.js';

const FORMATS: Readonly<Record<string, ImportFormat>> = {
  'shopify-csv': 'SHOPIFY_CSV',
  jsonl: 'JSONL',
  'online-retail': 'ONLINE_RETAIL',
};

const USAGE = `Usage: npm run import -- --store SLUG --format ${Object.keys(FORMATS).join('|')} [--images FOLDER] FILE

  --store    the store that takes what the file holds, by its slug
  --format   shopify-csv: Shopify's product CSV; jsonl: one product as a JSON object on each line;
             online-retail: invoices of another shop, which become orders (docs/order-imports.md)
  --images   take pictures from this folder, by the last part of the address or by the file name in FILE

FILE may be packed with gzip when its name ends in .gz. Products that an earlier import has made are changed, and
invoices that it has brought are passed over, so the command can be repeated.`;

export interface ImportArguments extends FileToImport {
  readonly store: string;
}

/** What the command is asked to do. @throws StartupProblem with the usage when it cannot be told */
export function readArguments(words: readonly string[]): ImportArguments {
  const { values, positionals } = parse(words);
  const format = FORMATS[values.format ?? ''];
  const [file, ...others] = positionals;
  if (!values.store || !format || !file || others.length > 0) throw new StartupProblem(USAGE);
  const from = values.from ?? '.';
  return {
    store: values.store,
    format,
    path: resolve(from, file),
    pictureFolder: values.images === undefined ? undefined : resolve(from, values.images),
  };
}

function parse(words: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    const options = { store: text, format: text, images: text, from: text };
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    throw new StartupProblem(`${(error as Error).message}\n\n${USAGE}`);
  }
}
