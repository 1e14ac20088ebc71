/** Jobs that look for what is due begin once a minute: a run that has become too long leaves the rest to the next one. */
const LONGEST_RUN_MS = 45_000;

/** Aborted when the process is about to end, or the run has lasted long enough. */
export function timeOfRun(signal?: AbortSignal): AbortSignal {
  const over = AbortSignal.timeout(LONGEST_RUN_MS);
  return signal ? AbortSignal.any([signal, over]) : over;
}
