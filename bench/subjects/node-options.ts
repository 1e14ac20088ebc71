import { pathToFileURL } from 'node:url';
import { projectFile } from '../project-file.js';

/** What users' servers are started with. Rivals and yardsticks get the same. */
export async function serverNodeOptions(): Promise<readonly string[]> {
  const file = pathToFileURL(projectFile('scripts/lib/server-options.mjs')).href;
  const options = (await import(file)) as { readonly SERVER_NODE_OPTIONS: readonly string[] };
  return options.SERVER_NODE_OPTIONS;
}
