import type { LiveEvent } from './live-event.js';

/** The events of one subscriber, as they come. Whoever opens one must end it by `return()`. */
export interface EventStream extends AsyncIterableIterator<LiveEvent, undefined> {
  /** Called when more events wait than may; the stream has ended then. */
  onOverflow: () => void;
  [Symbol.asyncIterator](): EventStream;
  /** Ends the stream at once, also while `next` is waiting. */
  return(): Promise<IteratorResult<LiveEvent, undefined>>;
}
