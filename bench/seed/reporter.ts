/** Says nothing of what is over at once. */
const WORTH_A_LINE_MS = 2_000;

/** Tells whoever waits how far the seed is. */
export class Reporter {
  constructor(private readonly say: (line: string) => void) {}

  /** Does the work; when that takes more than two seconds, a line tells what was done and how long it took. */
  async step<T>(doing: string, work: () => Promise<T>): Promise<T> {
    const startedAt = performance.now();
    const result = await work();
    const elapsedMs = performance.now() - startedAt;
    if (elapsedMs > WORTH_A_LINE_MS) this.say(`${doing}: done in ${Math.round(elapsedMs / 1000)} s`);
    return result;
  }

  /** For work in parts: a line every two seconds as long as it goes on. Call the answer with how much is done. */
  counting(doing: string, total: number): (done: number) => void {
    let saidAt = performance.now();
    let sum = 0;
    return (done) => {
      sum += done;
      if (performance.now() - saidAt < WORTH_A_LINE_MS || sum >= total) return;
      saidAt = performance.now();
      this.say(`${doing}: ${sum} of ${total}`);
    };
  }
}
