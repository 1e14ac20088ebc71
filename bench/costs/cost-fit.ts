/** What an operation was counted for, and what it took. */
export interface CostSample {
  readonly name: string;
  /** Points of its answers, on the average. */
  readonly points: number;
  /** Processor milliseconds of server and PostgreSQL, each time. */
  readonly cpuMs: number;
}

export interface CostFit {
  /** Processor milliseconds that a point stands for. */
  readonly msPerPoint: number;
  readonly rows: readonly (CostSample & {
    /** What its points stand for as a share of what it took: below 1 it is counted for too little. */
    readonly counted: number;
  })[];
}

/** How far off a weight may be. */
export const TOLERANCE = 3;

/**
 * The milliseconds of a point that fit most operations: the median, which the few that are far off do not move. What
 * every request takes whatever it asks for is left out of all.
 */
export function fitCosts(samples: readonly CostSample[], leastMs: number): CostFit {
  const own = samples.map((sample) => ({ ...sample, ownMs: Math.max(sample.cpuMs - leastMs, 0.001) }));
  const ratios = own.map(({ ownMs, points }) => ownMs / points).sort((a, b) => a - b);
  const msPerPoint = ratios[Math.floor(ratios.length / 2)] ?? 0;
  const rows = own.map(({ name, points, cpuMs, ownMs }) => ({
    ...{ name, points, cpuMs },
    counted: (points * msPerPoint) / ownMs,
  }));
  return { msPerPoint, rows: rows.sort((a, b) => a.counted - b.counted) };
}

/** Whether its weight is off by more than is allowed. */
export function isOff({ counted }: { readonly counted: number }): boolean {
  return counted > TOLERANCE || counted < 1 / TOLERANCE;
}
