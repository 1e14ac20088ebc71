import { setTimeout as sleep } from 'node:timers/promises';

/** How long a change may take to reach every process. */
const PROMISED_MS = 5000;
const STEP_MS = 25;

/** Resolves once the question is answered with yes. @throws Error when that takes longer than the platform promises */
export async function awaitUntil(question: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + PROMISED_MS;
  while (!(await question())) {
    if (performance.now() > end) throw new Error(`Not so after ${PROMISED_MS} ms`);
    await sleep(STEP_MS);
  }
}
