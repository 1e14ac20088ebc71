import type { SeedFacts } from '../seed/index.js';

/** Who sends it. */
export type Sender = 'visitor' | 'customer' | 'owner';

/** Sends one operation and answers its data. @throws Error when it has errors */
export type Ask = (who: Sender, document: string, variables?: object) => Promise<Record<string, unknown>>;

/** Variables of the operations of a case. */
export type Inputs = readonly object[];

/** An operation whose points are compared with the time it takes. */
export interface CostCase {
  readonly name: string;
  readonly who: Sender;
  readonly document: string;
  /** What it is sent with, in turn. */
  inputs(facts: SeedFacts, ask: Ask): Inputs | Promise<Inputs>;
  /** Each input can be sent but once. */
  readonly isOnce?: boolean;
}
