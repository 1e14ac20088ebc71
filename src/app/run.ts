import type { Logger } from 'pino';
import { InvalidEnvironment, readConfig, type Config } from '../platform/config/env.js';
import { StartupProblem } from '../platform/startup-problem.js';
import { createLogger } from './logger.js';

/** Things to be undone at the end, last first. */
export type Undo = () => Promise<unknown>;

export interface Process {
  readonly config: Config;
  readonly log: Logger;
  /** Registers what the end of the process must undo. */
  readonly onEnd: (undo: Undo) => void;
}

const HARD_STOP_MS = 20_000;

/**
 * Runs a process until it is told to stop by SIGINT or SIGTERM; then undoes everything in reverse order.
 * Problems that an operator can solve are one sentence on standard error and exit code 1.
 */
export async function runUntilStopped(start: (process: Process) => Promise<void>): Promise<void> {
  const undos: Undo[] = [];
  let ending: Promise<void> | undefined;
  const end = (code: number) => (ending ??= finish(undos, code));
  process.once('SIGINT', () => void end(0));
  process.once('SIGTERM', () => void end(0));
  try {
    const config = readConfig();
    const log = createLogger(config);
    outliveRejections(log);
    await start({ config, log, onEnd: (undo) => undos.push(undo) });
  } catch (error) {
    // Told to stop while starting: what failed then failed because of that.
    if (!ending) process.stderr.write(`${explain(error)}\n`);
    await end(1);
  }
}

/** A failure that nobody waited for concerns one request at most; ending the process would fail all others too. */
function outliveRejections(log: Logger): void {
  process.on('unhandledRejection', (error) => {
    log.error({ err: error }, 'A promise failed and nobody waited for it');
  });
}

/** What a command works with. */
export interface CommandProcess extends Process {
  /** Given when the process is told to stop: the command then ends at a safe point. */
  readonly signal: AbortSignal;
}

/**
 * Runs a command to its end, undoes everything in reverse order, and exits with the code it answers.
 * Problems that a person can solve are one sentence on standard error and exit code 1.
 */
export async function runToEnd(work: (process: CommandProcess) => Promise<number>): Promise<void> {
  const undos: Undo[] = [];
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  process.once('SIGTERM', () => stop.abort());
  try {
    const config = readConfig();
    const onEnd = (undo: Undo) => undos.push(undo);
    await finish(undos, await work({ config, log: createLogger(config), onEnd, signal: stop.signal }));
  } catch (error) {
    if (!stop.signal.aborted) process.stderr.write(`${explain(error)}\n`);
    await finish(undos, 1);
  }
}

async function finish(undos: Undo[], code: number): Promise<void> {
  const hardStop = setTimeout(() => process.exit(1), HARD_STOP_MS);
  hardStop.unref();
  for (const undo of undos.reverse()) {
    await undo().catch((error: unknown) => process.stderr.write(`${explain(error)}\n`));
  }
  process.exit(code);
}

function explain(error: unknown): string {
  if (error instanceof StartupProblem || error instanceof InvalidEnvironment) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
