/** Lets the work of many go on a part at a time, so that nothing else waits long in this process. */
export class Turns {
  private left: number;
  private waiting: (() => void)[] = [];
  private isRefilling = false;

  /** @param size how much is done in one turn of the event loop */
  constructor(private readonly size: number) {
    this.left = size;
  }

  /** Undefined when there is room in this turn; else what resolves when it is one's own. First come, first served. */
  take(): Promise<void> | undefined {
    this.refillLater();
    if (this.left > 0) {
      this.left -= 1;
      return undefined;
    }
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  private refillLater(): void {
    if (this.isRefilling) return;
    this.isRefilling = true;
    setImmediate(() => {
      this.isRefilling = false;
      const next = this.waiting.slice(0, this.size);
      this.waiting = this.waiting.slice(this.size);
      this.left = this.size - next.length;
      if (this.waiting.length > 0) this.refillLater();
      for (const begin of next) begin();
    });
  }
}
