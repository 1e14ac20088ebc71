import type { Bench } from '../bench.js';
import { driveCartLines, driveCheckouts, type BuyingFigures, type BuyingPlan } from '../load/checkout.js';
import { costsOfEach, metered, type Costs } from '../measure/costs.js';
import { warmUpSecondsAt } from '../measure/warm-up.js';

/** Orders, or cart lines, at some number of connections. What it cost is of one of them, all its requests together. */
export interface BuyingResult extends BuyingFigures, Costs {
  readonly workload: string;
  readonly title: string;
  readonly connections: number;
  readonly memoryBytes: number | null;
}

interface BuyingWorkload {
  readonly name: string;
  readonly title: string;
  readonly drive: (plan: BuyingPlan) => Promise<BuyingFigures>;
}

/** What buyers do. */
export const BUYING: readonly BuyingWorkload[] = [
  { name: 'cart', title: 'Cart line added', drive: driveCartLines },
  { name: 'checkout', title: 'Order of four requests', drive: driveCheckouts },
];

/** Longer than reads: orders make work for the relay and the jobs, whose share belongs to their cost. */
const DURATION_FACTOR = 3;

/** Drives buyers at every number of connections. */
export async function measureBuying(
  bench: Bench,
  { name, title, drive }: BuyingWorkload,
): Promise<BuyingResult[]> {
  const { options, installation, programs } = bench;
  const server = await programs.server();
  const { facts } = installation;
  const meter = {
    serverPids: [server.pid],
    postgresPid: installation.postgresPid,
    metricsUrls: [`${server.url}/metrics`],
  };
  const results: BuyingResult[] = [];
  for (const [index, connections] of options.connections.entries()) {
    bench.say(`${title}: ${connections} connections`);
    const planOf = (phase: string, seconds: number): BuyingPlan => ({
      url: `${server.url}/graphql`,
      store: facts.slug,
      goods: facts.variants,
      shipTo: { ...facts.shipTo },
      connections,
      durationMs: seconds * 1000,
      run: `${name}-${phase}-${connections}-${Date.now()}`,
    });
    const warmUpSeconds = warmUpSecondsAt(index, options.warmUpSeconds);
    if (warmUpSeconds > 0) await drive(planOf('warm', warmUpSeconds));
    const total = await metered(meter, () => drive(planOf('run', options.seconds * DURATION_FACTOR)));
    const { result, memoryBytes } = total;
    results.push({
      ...{ workload: name, title, connections, memoryBytes },
      ...result,
      ...costsOfEach(total, result.done),
    });
  }
  return results;
}
