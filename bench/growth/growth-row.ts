import type { Latency } from '../load/stopwatch.js';
import type { AskedStore } from './asked-store.js';

/** What one question takes on one installation. */
export interface GrowthFigures {
  readonly latency: Latency;
  /** Processor time of PostgreSQL for one answer; null where nothing tells. */
  readonly postgresMs: number | null;
}

export interface GrowthRow {
  readonly title: string;
  readonly small: GrowthFigures;
  readonly large: GrowthFigures;
}

export interface GrowthSizes {
  /** Of each question, on each installation; half of them are not counted but warm everything up. */
  readonly asks: number;
  /** Of each round. */
  readonly buyingMs: number;
  /** Events of each round. */
  readonly events: number;
  /** How often each installation has its turn in buying and in events. */
  readonly rounds: number;
}

export interface StorePair {
  readonly small: AskedStore;
  readonly large: AskedStore;
}

/** The same of both installations, as it is told. */
export function rowOf(title: string, [small, large]: readonly GrowthFigures[]): GrowthRow {
  return { title, small: small!, large: large! };
}
