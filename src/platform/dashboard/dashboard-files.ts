import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AssetSource } from '../http/asset-collection.js';
import { HttpProblem } from '../http/http-problem.js';

/** Where Vite puts the page's files: beside this folder once it is compiled to dist/src/, or seen from the sources. */
const FOLDERS = ['../../../dashboard/', '../../../dist/dashboard/'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);
const SERVED = /^[\w-]+\.(?:js|css)$/;

/**
 * The built files of the merchant page, by the name the page loads them by.
 * @throws HttpProblem 503 when the page was not built
 */
export function dashboardFiles(): Record<string, AssetSource> {
  const folder = FOLDERS.find((path) => existsSync(join(path, 'dashboard.js')));
  if (!folder) {
    throw new HttpProblem(
      503,
      'UNAVAILABLE',
      'The dashboard was not built with this server. Run npm run build.',
    );
  }
  const names = readdirSync(folder).filter((name) => SERVED.test(name));
  return Object.fromEntries(names.map((name) => [name, { file: join(folder, name) }]));
}
