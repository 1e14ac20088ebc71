/** One request that is sent over and over, in turn with the others of its kind. */
export interface Shot {
  readonly method: 'GET' | 'POST';
  /** With its query. */
  readonly path: string;
  readonly body?: string;
}

/** What every answer must be. */
export interface Expectation {
  /** 200 where nothing is said. */
  readonly status?: number;
  readonly startsWith: string;
  /** Must be in no answer. */
  readonly without: string;
  /** What follows the first `before` of an answer, up to the next quotation mark, must be one of these. */
  readonly sample?: { readonly before: string; readonly among: readonly string[] };
}

export interface Aim {
  /** Without a path. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly shots: readonly Shot[];
  readonly expected: Expectation;
}

export interface LoadOptions {
  readonly connections: number;
  readonly seconds: number;
}

export interface LoadFigures {
  readonly requests: number;
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
  /** Answers that were not as expected, and requests without an answer. */
  readonly errors: number;
  /** The beginning of the first wrong answer. */
  readonly example: string | null;
}

/** Sends the requests as fast as the answers come, from a process of its own. */
export type HttpLoad = (aim: Aim, options: LoadOptions) => Promise<LoadFigures>;
