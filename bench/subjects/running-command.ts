import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

const STOP_WITHIN_MS = 15_000;
const MAX_OUTPUT = 10_000;

export type Environment = Readonly<Record<string, string>>;

/** Something that runs until it is told to stop, in a process of its own. */
export interface RunningCommand {
  readonly pid: number;
  /** From its start to the line that told that it was up. */
  readonly startMs: number;
  /** Has ended when this resolves. May be called again. */
  stop(): Promise<void>;
}

export interface Command {
  readonly command: string;
  readonly words: readonly string[];
  readonly environment: Environment;
  /** What it prints when it is up. */
  readonly says: RegExp;
}

/**
 * Starts the command and answers when it has said that it is up, and what it said. It inherits nothing of this process's
 * environment but the path. @throws Error with what it printed when it ends before
 */
export async function startCommand({
  command,
  words,
  environment,
  says,
}: Command): Promise<{ running: RunningCommand; said: RegExpExecArray }> {
  const startedAt = performance.now();
  const child = spawn(command, words, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'], NODE_ENV: 'production', ...environment },
  });
  const gone = once(child, 'close');
  const endWithUs = () => child.kill('SIGKILL');
  process.once('exit', endWithUs);
  void gone.then(() => process.off('exit', endWithUs));
  const said = await saying(child, says);
  const startMs = performance.now() - startedAt;
  return { running: { pid: child.pid!, startMs, stop: () => stop(child, gone) }, said };
}

async function stop(child: ChildProcess, gone: Promise<unknown>): Promise<void> {
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS);
  await gone;
  clearTimeout(late);
}

function saying(child: ChildProcess, says: RegExp): Promise<RegExpExecArray> {
  return new Promise((found, failed) => {
    let output = '';
    const read = (chunk: Buffer) => {
      if (output.length > MAX_OUTPUT) return;
      output += chunk.toString();
      const said = says.exec(output);
      if (said) found(said);
    };
    child.stdout!.on('data', read);
    child.stderr!.on('data', read);
    child.once('close', () => failed(new Error(`A program ended before it was up:\n${output}`)));
  });
}
