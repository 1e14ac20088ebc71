import type { CachedAnswer } from './cached-answer.js';

/** One execution of an operation, whose answer everyone gets who asks the same while it runs. */
export class Flight {
  /** The answer, or null when there is none to share. */
  readonly landed: Promise<CachedAnswer | null>;
  /** Whether what is asked for is known to be public: when there is no answer, the next try may have one. */
  isPublic = false;
  private resolve: (answer: CachedAnswer | null) => void = () => undefined;

  constructor(
    /** The number of the last purge before it began. */
    readonly since: number,
  ) {
    this.landed = new Promise((resolve) => (this.resolve = resolve));
  }

  /** Ends the waiting. Only the first call counts. */
  land(answer: CachedAnswer | null): void {
    this.resolve(answer);
  }
}

/** The executions under way. */
export class Flights {
  private readonly running = new Map<string, Flight>();

  /** The execution of this key that may be waited for. */
  of(key: string): Flight | undefined {
    return this.running.get(key);
  }

  /** Others who ask for the key wait for this one, until it has landed. */
  start(key: string, flight: Flight): void {
    this.running.set(key, flight);
    void flight.landed.then(() => {
      if (this.running.get(key) === flight) this.running.delete(key);
    });
  }
}
