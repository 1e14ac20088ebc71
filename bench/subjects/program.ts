import { join } from 'node:path';
import { serverNodeOptions } from './node-options.js';
import { startCommand, type Environment, type RunningCommand } from './running-command.js';

export type { Environment } from './running-command.js';

/** A program that answers HTTP, in a process of its own. */
export interface Program extends RunningCommand {
  readonly url: string;
}

/** A compiled program by its path below dist/. */
export function compiledProgram(...parts: string[]): string {
  // This file is compiled to dist/bench/subjects/.
  return join(import.meta.dirname, '..', '..', ...parts);
}

/** Starts a compiled program that prints a line with its address when it listens: the server, or what is measured beside it. */
export async function startProgram(file: string, environment: Environment): Promise<Program> {
  const { running, said } = await startCommand({
    command: process.execPath,
    words: [...(await serverNodeOptions()), file],
    environment,
    says: /http:\/\/[\w.]+:(\d+)/,
  });
  return { ...running, url: `http://127.0.0.1:${said[1]}` };
}
