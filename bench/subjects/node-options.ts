import { pathToFileURL } from 'node:url';
import { projectFile } from '../project-file.js';

interface NodeOptions {
  readonly SERVER_NODE_OPTIONS: readonly string[];
  readonly COMMAND_NODE_OPTIONS: readonly string[];
}

/** What users' servers are started with. Rivals and yardsticks get the same. */
export async function serverNodeOptions(): Promise<readonly string[]> {
  return (await nodeOptions()).SERVER_NODE_OPTIONS;
}

/** What users' commands are started with. */
export async function commandNodeOptions(): Promise<readonly string[]> {
  return ['--enable-source-maps', ...(await nodeOptions()).COMMAND_NODE_OPTIONS];
}

async function nodeOptions(): Promise<NodeOptions> {
  const file = pathToFileURL(projectFile('scripts/lib/node-options.mjs')).href;
  return (await import(file)) as NodeOptions;
}
