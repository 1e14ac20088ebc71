import { spawnSync } from 'node:child_process';
import { autocannonLoad } from './autocannon.js';
import type { HttpLoad } from './http-load.js';
import { wrkLoad } from './wrk.js';

/**
 * The generator that disturbs least what it shares the processors with: wrk where it is installed, else autocannon,
 * which costs some ten times as much for each answer.
 */
export function findHttpLoad(): { readonly name: 'wrk' | 'autocannon'; readonly load: HttpLoad } {
  const hasWrk = spawnSync('wrk', ['--version']).error === undefined;
  return hasWrk ? { name: 'wrk', load: wrkLoad } : { name: 'autocannon', load: autocannonLoad };
}
