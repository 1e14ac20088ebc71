import type { Aim, HttpLoad, LoadFigures, LoadOptions } from './http-load.js';

/** The whole number in so many parts that differ by one at most. */
export function evenParts(whole: number, parts: number): number[] {
  return Array.from(
    { length: parts },
    (_, index) => Math.floor(((index + 1) * whole) / parts) - Math.floor((index * whole) / parts),
  );
}

/** All aims are loaded at once, and the connections are divided between them. */
export async function spreadLoad(
  load: HttpLoad,
  aims: readonly Aim[],
  { connections, seconds }: LoadOptions,
): Promise<LoadFigures> {
  const parts = evenParts(connections, aims.length);
  const figures = aims.map((aim, index) => load(aim, { connections: parts[index]!, seconds }));
  return together(await Promise.all(figures));
}

/** What several loads made that ran at once; times are those of the slowest. */
export function together(loads: readonly LoadFigures[]): LoadFigures {
  const sum = (value: (figures: LoadFigures) => number) =>
    loads.reduce((total, figures) => total + value(figures), 0);
  const most = (value: (figures: LoadFigures) => number) => Math.max(...loads.map(value));
  return {
    requests: sum(({ requests }) => requests),
    perSecond: sum(({ perSecond }) => perSecond),
    p50Ms: most(({ p50Ms }) => p50Ms),
    p95Ms: most(({ p95Ms }) => p95Ms),
    p99Ms: most(({ p99Ms }) => p99Ms),
    errors: sum(({ errors }) => errors),
    example: loads.find(({ example }) => example !== null)?.example ?? null,
  };
}
