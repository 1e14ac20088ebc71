/** What is optimised already needs a moment only to fill more connections. */
const MOMENT_SECONDS = 2;

/**
 * For how long a workload is driven before it is counted: long the first time, because V8 optimises what an answer runs
 * through for some fifteen seconds, after which it takes a fifth less processor time.
 * @param index of the number of connections among those that the workload is measured at
 */
export function warmUpSecondsAt(index: number, warmUpSeconds: number): number {
  return index === 0 ? warmUpSeconds : Math.min(MOMENT_SECONDS, warmUpSeconds);
}
