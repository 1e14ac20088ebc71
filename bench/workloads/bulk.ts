import type { Bench } from '../bench.js';
import { measureBulkWrite, type BulkWriteFigures } from '../load/bulk-write.js';
import { compiledProgram } from '../subjects/program.js';
import { serverEnvironment } from '../subjects/server.js';

const PRODUCTS = 10_000;
const PRODUCTS_QUICK = 100;

/** New products come in by the import command, into another store: the pages of the main one stay as they are. */
export function measureBulk({ installation, options, say }: Bench): Promise<BulkWriteFigures> {
  const products = options.isQuick ? PRODUCTS_QUICK : PRODUCTS;
  say(`Bulk write: ${products} products`);
  return measureBulkWrite({
    program: compiledProgram('src', 'cli', 'import.js'),
    environment: serverEnvironment(installation),
    adminUrl: installation.adminUrl,
    postgresPid: installation.postgresPid,
    store: installation.facts.otherSlugs[0]!,
    products,
    run: `bulk-${Date.now()}`,
  });
}
