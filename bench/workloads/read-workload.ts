import type { Expectation } from '../load/http-load.js';
import type { SeedFacts } from '../seed/index.js';
import type { RivalName } from '../subjects/rivals.js';

/** Who asks. */
export type Asker = 'visitor' | 'customer' | 'owner';

export type Variables = Readonly<Record<string, string | number>>;

/** A query that is measured beside rivals that answer the same. */
export interface ReadWorkload {
  readonly name: string;
  readonly title: string;
  /** The name of a document of clients/operations. */
  readonly operation: string;
  readonly asker: Asker;
  readonly rivals: readonly RivalName[];
  /** Asked in turn. */
  variables(facts: SeedFacts): readonly Variables[];
  /** What the rivals call it; the variables become its query. */
  readonly rivalPath: string;
  readonly startsWith: string;
  /** The text before an id in every answer: it must be one of those that the first answers had. */
  readonly sampleBefore: NonNullable<Expectation['sample']>['before'];
}
