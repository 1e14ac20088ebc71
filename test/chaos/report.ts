/** How large the trials are: 1 is the size that the project promises. */
const SCALE = Number(process.env['CHAOS_SCALE'] ?? '1');

/** A number of the trial at the chosen scale, at least 1. */
export function scaled(count: number): number {
  return Math.max(1, Math.round(count * SCALE));
}

/** A line for the person who watches. */
export function say(line: string): void {
  process.stdout.write(`  ${line}\n`);
}

/** Says how far a long piece of work is, at most once a second. */
export function progress(what: string, total: number): (done: number) => void {
  let spokeAt = 0;
  return (done) => {
    const now = performance.now();
    if (now - spokeAt < 1000 && done < total) return;
    spokeAt = now;
    say(`${what}: ${done} of ${total}`);
  };
}

/** What a trial counted, as a table. */
export function report(title: string, figures: Readonly<Record<string, number | string>>): void {
  const width = Math.max(...Object.keys(figures).map((name) => name.length));
  const lines = Object.entries(figures).map(([name, value]) => `  ${name.padEnd(width)}  ${value}`);
  process.stdout.write(`\n${title}\n${lines.join('\n')}\n\n`);
}

/** Runs the work for every item, at most `limit` at once; answers the results in the order of the items. */
export async function inParallel<Item, Result>(
  items: readonly Item[],
  limit: number,
  work: (item: Item, index: number) => Promise<Result>,
): Promise<Result[]> {
  const results = new Array<Result>(items.length);
  let next = 0;
  const worker = async () => {
    for (let index = next++; index < items.length; index = next++) {
      results[index] = await work(items[index]!, index);
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
  return results;
}
