/** How rows are worked on. */
export interface Lanes<Row> {
  /** What makes rows wait for each other, such as the service outside that they need. */
  readonly laneOf: (row: Row) => string;
  /** How many rows of one lane are worked on at the same time. */
  readonly atOnce: number;
  /** Once it is aborted, nothing more is begun. */
  readonly signal: AbortSignal;
}

/**
 * Works on all rows in their order. Lanes do not wait for each other, so that what hangs in one holds up none of the
 * others. Resolves when everything that was begun is done; the work itself must not throw.
 */
export async function inLanes<Row>(
  rows: readonly Row[],
  { laneOf, atOnce, signal }: Lanes<Row>,
  work: (row: Row) => Promise<void>,
): Promise<void> {
  const lanes = new Map<string, Row[]>();
  for (const row of rows) {
    const lane = lanes.get(laneOf(row)) ?? [];
    lanes.set(laneOf(row), lane);
    lane.push(row);
  }
  const walk = async (lane: Row[]) => {
    for (let row = lane.shift(); row !== undefined && !signal.aborted; row = lane.shift()) await work(row);
  };
  await Promise.all([...lanes.values()].flatMap((lane) => Array.from({ length: atOnce }, () => walk(lane))));
}
