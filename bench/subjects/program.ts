import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const STOP_WITHIN_MS = 15_000;

/** A program that answers HTTP, in a process of its own. */
export interface Program {
  readonly url: string;
  readonly pid: number;
  /** From its start to the line that told its address. */
  readonly startMs: number;
  /** Has ended when this resolves. May be called again. */
  stop(): Promise<void>;
}

export type Environment = Readonly<Record<string, string>>;

/** A compiled program by its path below dist/. */
export function compiledProgram(...parts: string[]): string {
  // This file is compiled to dist/bench/subjects/.
  return join(import.meta.dirname, '..', '..', ...parts);
}

/**
 * Starts a compiled program that prints a line with its address when it listens. It inherits nothing of this process's
 * environment but the path. @throws Error with what it printed when it ends before
 */
export async function startProgram(file: string, environment: Environment): Promise<Program> {
  const startedAt = performance.now();
  const child = spawn(process.execPath, [file], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'], NODE_ENV: 'production', ...environment },
  });
  const gone = once(child, 'close');
  const endWithUs = () => child.kill('SIGKILL');
  process.once('exit', endWithUs);
  void gone.then(() => process.off('exit', endWithUs));
  const url = await addressOf(child);
  const startMs = performance.now() - startedAt;
  return { url, pid: child.pid!, startMs, stop: () => stop(child, gone) };
}

async function stop(child: ChildProcess, gone: Promise<unknown>): Promise<void> {
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS);
  await gone;
  clearTimeout(late);
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let output = '';
    const read = (chunk: Buffer) => {
      if (output.length > 10_000) return;
      output += chunk.toString();
      const port = /http:\/\/[\w.]+:(\d+)/.exec(output)?.[1];
      if (port) found(`http://127.0.0.1:${port}`);
    };
    child.stdout!.on('data', read);
    child.stderr!.on('data', read);
    child.once('close', () => failed(new Error(`A program ended before it was up:\n${output}`)));
  });
}
