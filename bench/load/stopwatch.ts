/** Milliseconds that requests took. */
export interface Latency {
  readonly count: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
}

/** Collects how long things took. */
export class Stopwatch {
  private readonly tookMs: number[] = [];

  /** Answers what the work answers, and remembers how long that took. What fails is not counted. */
  async time<T>(work: () => Promise<T>): Promise<T> {
    const startedAt = performance.now();
    const result = await work();
    this.tookMs.push(performance.now() - startedAt);
    return result;
  }

  latency(): Latency {
    return latencyOf(this.tookMs);
  }
}

export function latencyOf(tookMs: readonly number[]): Latency {
  const sorted = tookMs.toSorted((a, b) => a - b);
  const at = (share: number) =>
    round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  return { count: sorted.length, p50Ms: at(0.5), p95Ms: at(0.95), p99Ms: at(0.99) };
}

function round(ms: number): number {
  return Math.round(ms * 100) / 100;
}
