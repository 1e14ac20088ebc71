import type { EventStream } from '../../../platform/live/event-stream.js';
import type { LiveEvent } from '../../../platform/live/live-event.js';

/** Between two messages to a subscriber there is at least this time. */
const PAUSE_MS = 1000;

type Next = IteratorResult<LiveEvent, undefined>;
const OVER: Next = { done: true, value: undefined };

/** The ticks of one subscriber: the newest there is, at most one a second. Those in between are passed over. */
export class TickStream implements EventStream {
  /** Never called: at most one tick waits. */
  onOverflow: () => void = () => undefined;
  private isEnded = false;
  private toldAt = -PAUSE_MS;
  private wake: () => void = () => undefined;

  constructor(
    private waiting: LiveEvent | undefined,
    private readonly onEnd: (stream: TickStream) => void,
  ) {}

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<Next> {
    while (!this.isEnded) {
      const rest = this.toldAt + PAUSE_MS - performance.now();
      const { waiting } = this;
      if (waiting && rest <= 0) {
        this.waiting = undefined;
        this.toldAt = performance.now();
        return { done: false, value: waiting };
      }
      await this.pause(waiting && rest);
    }
    return OVER;
  }

  push(tick: LiveEvent): void {
    this.waiting = tick;
    this.wake();
  }

  return(): Promise<Next> {
    if (!this.isEnded) this.onEnd(this);
    this.isEnded = true;
    this.wake();
    return Promise.resolve(OVER);
  }

  /** Until something changes, or for so many milliseconds. */
  private async pause(ms: number | undefined): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    await new Promise<void>((resolve) => {
      this.wake = resolve;
      if (ms !== undefined) timer = setTimeout(resolve, Math.ceil(ms));
    });
    clearTimeout(timer);
  }
}
