import { Buffer } from 'node:buffer';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';
import { performance } from 'node:perf_hooks';
import { clearInterval, setInterval } from 'node:timers';
import { root } from './project.mjs';

const WATCH_PARENT = new URL('end-with-parent.mjs', import.meta.url).href;
/** Ctrl-C reaches npm and this process together, so one press can arrive here several times. */
const SAME_PRESS_MS = 2000;
const LOOK_FOR_PARENT_MS = 200;
const isWindows = process.platform === 'win32';

/** Runs a program to its end and keeps what it prints. Answers `{ code, output }`. The environment is added to ours. */
export async function runQuietly(file, args, environment = {}) {
  const child = spawn(file, args, {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: isWindows,
  });
  const chunks = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => chunks.push(chunk));
  const [code] = await once(child, 'close');
  return { code, output: Buffer.concat(chunks).toString() };
}

/**
 * Runs a Node program at this terminal until it ends. It is told to stop exactly once, by SIGTERM or SIGINT as they
 * come, and ends when this process is killed; a second request some seconds later ends it at once.
 * @returns its exit code, or 128 and the number of the signal that ended it
 */
export async function runInForeground(nodeArguments) {
  const child = spawn(process.execPath, ['--import', WATCH_PARENT, ...nodeArguments], {
    cwd: root,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    // A process group of its own: what the terminal sends must not reach it beside what is forwarded.
    detached: !isWindows,
  });
  const forward = stopOnce(child);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, forward);
  onShellGone(() => forward('SIGTERM'));
  const [code, signal] = await once(child, 'exit');
  return code ?? 128 + constants.signals[signal];
}

/** npm passes signals on to the shell it runs scripts in, and some shells die of them without passing them on. */
function onShellGone(stop) {
  if (!process.env.npm_lifecycle_event) return;
  const shell = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(watch);
    stop();
  }, LOOK_FOR_PARENT_MS);
  watch.unref();
}

function stopOnce(child) {
  let askedAt;
  return (signal) => {
    const now = performance.now();
    if (askedAt === undefined) {
      askedAt = now;
      child.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal);
    } else if (now - askedAt > SAME_PRESS_MS) {
      console.error('Stopped at once.');
      child.kill('SIGKILL');
    }
  };
}
