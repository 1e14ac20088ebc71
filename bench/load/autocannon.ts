import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { Aim, HttpLoad, LoadFigures, LoadOptions } from './http-load.js';
import { compiledProgram } from '../subjects/program.js';

/** What the program is sent, and it sends the figures back. */
export type AutocannonJob = Aim & LoadOptions;

/** Load by autocannon in a process of its own, so that its work is not counted as this one's. */
export const autocannonLoad: HttpLoad = async (aim, options) => {
  const child = fork(compiledProgram('bench', 'load', 'autocannon-program.js'));
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`autocannon ended with code ${String(code)} before it told any figures`);
  });
  child.send({ ...aim, ...options } satisfies AutocannonJob);
  const [figures] = (await Promise.race([once(child, 'message'), ended])) as [LoadFigures];
  child.disconnect();
  await ended.catch(() => undefined);
  return figures;
};
