/** Tells whoever waits what is being done. */
export type Say = (line: string) => void;

/** Lines with the seconds since the start, on standard error: standard output is for the results. */
export function progressLines(): Say {
  const startedAt = performance.now();
  return (line) => {
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(0).padStart(5);
    process.stderr.write(`${seconds} s  ${line}\n`);
  };
}
