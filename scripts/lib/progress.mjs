import { performance } from 'node:perf_hooks';
import { clearTimeout, setTimeout } from 'node:timers';

const WORTH_A_LINE_MS = 2000;

/**
 * Does the work and, when it takes long enough to wonder, says on stderr what is being done and how long it took.
 * Standard output stays for what the command itself has to say.
 */
export async function step(doing, work) {
  const started = performance.now();
  const notice = setTimeout(() => console.error(`${doing} ...`), WORTH_A_LINE_MS);
  try {
    const result = await work();
    const elapsedMs = performance.now() - started;
    if (elapsedMs > WORTH_A_LINE_MS) console.error(`${doing}: done in ${Math.round(elapsedMs / 1000)} s`);
    return result;
  } finally {
    clearTimeout(notice);
  }
}
