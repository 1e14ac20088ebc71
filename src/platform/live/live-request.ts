import type { EventFilter } from './event-filter.js';

/** What a subscriber asks for. */
export interface LiveRequest extends EventFilter {
  /** Every event after this sequence comes before the live ones. Absent or null: only what happens from now on. */
  readonly after?: bigint | null | undefined;
}
