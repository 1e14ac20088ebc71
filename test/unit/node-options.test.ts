import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { SERVER_NODE_OPTIONS } from '../../scripts/lib/node-options.mjs';

const ROOT = resolve(import.meta.dirname, '../..');

/** The command that ends with this program, as it is written in the file. */
function commandIn(file: string, program: string): unknown {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const [list] = new RegExp(`\\[[^\\[\\]]*${program}.?\\]`).exec(text)!;
  return JSON.parse(list.replaceAll("'", '"'));
}

it('containers run the server and its worker with the options of npm start', () => {
  const command = (program: string) => ['node', ...SERVER_NODE_OPTIONS, program];
  expect(commandIn('Dockerfile', 'dist/server/main.js')).toEqual(command('dist/server/main.js'));
  expect(commandIn('docker-compose.yml', 'dist/server/worker.js')).toEqual(command('dist/server/worker.js'));
});
