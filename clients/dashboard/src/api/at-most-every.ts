export interface Waits {
  /** How long after the first call it is done. */
  readonly firstMs: number;
  /** What was called for less than this before it was done is done once more. */
  readonly settleMs: number;
  /** How long after it is done until it is done again. */
  readonly pauseMs: number;
}

/**
 * Does something that is called for any number of times: after the first call, now and then while calls go on, and after
 * the last one. It is never done twice at once.
 */
export class AtMostEvery {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private calledAt = 0;
  private isBusy = false;

  constructor(
    private readonly waits: Waits,
    private readonly act: () => unknown,
  ) {}

  /** It will be done. */
  readonly call = (): void => {
    this.calledAt = performance.now();
    if (this.isBusy) return;
    this.isBusy = true;
    this.after(this.waits.firstMs, () => this.run());
  };

  /** Nothing is done any more, until it is called for again. */
  readonly stop = (): void => {
    clearTimeout(this.timer);
    this.isBusy = false;
  };

  private async run(): Promise<void> {
    const seenUpTo = performance.now() - this.waits.settleMs;
    await this.act();
    if (!this.isBusy) return;
    this.after(this.waits.pauseMs, () => {
      this.isBusy = this.calledAt > seenUpTo;
      return this.isBusy ? this.run() : undefined;
    });
  }

  private after(ms: number, then: () => unknown): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void then(), ms);
  }
}
