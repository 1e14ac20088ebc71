import { driveCartLines, driveCheckouts, type BuyingPlan, type Step } from '../load/checkout.js';
import { Stopwatch } from '../load/stopwatch.js';
import { inTurn } from '../measure/in-turn.js';
import type { Say } from '../progress.js';
import type { AskedStore } from './asked-store.js';
import { rowOf, type GrowthFigures, type GrowthRow, type GrowthSizes, type StorePair } from './growth-row.js';

interface Buying {
  readonly name: string;
  readonly drive: typeof driveCheckouts;
  /** What is told of it. */
  readonly steps: readonly (readonly [step: Step, title: string])[];
}

const BUYING: readonly Buying[] = [
  { name: 'lines', drive: driveCartLines, steps: [['cartLinesAdd', 'Cart line add']] },
  {
    name: 'orders',
    drive: driveCheckouts,
    steps: [
      ['order', 'Full checkout'],
      ['checkoutComplete', 'Checkout complete'],
    ],
  },
];

/** A line into a cart and a whole checkout, one buyer at a time, in rounds that take turns. */
export async function measureBuyingGrowth(
  { small, large }: StorePair,
  sizes: GrowthSizes,
  say: Say,
): Promise<GrowthRow[]> {
  const rows: GrowthRow[] = [];
  for (const buying of BUYING) {
    say(`Growth: ${buying.name}`);
    const buyers = [small, large].map((store) => new Buyer(store, buying, sizes.buyingMs));
    for (const buyer of buyers) await buyer.warmUp();
    await inTurn(buyers, sizes.rounds, (buyer) => buyer.buy());
    for (const [step, title] of buying.steps)
      rows.push(
        rowOf(
          title,
          buyers.map((buyer) => buyer.figuresOf(step)),
        ),
      );
  }
  return rows;
}

class Buyer {
  private readonly watches = new Map<Step, Stopwatch>();
  private rounds = 0;
  private done = 0;
  private postgresMs = 0;

  constructor(
    private readonly store: AskedStore,
    private readonly buying: Buying,
    private readonly buyingMs: number,
  ) {}

  /** Is not counted. */
  async warmUp(): Promise<void> {
    await this.drive(new Map());
  }

  async buy(): Promise<void> {
    const before = this.store.postgresMs();
    this.done += await this.drive(this.watches);
    this.postgresMs += this.store.postgresMs() - before;
  }

  figuresOf(step: Step): GrowthFigures {
    const latency = (this.watches.get(step) ?? new Stopwatch()).latency();
    return { latency, postgresMs: this.done > 0 ? this.postgresMs / this.done : null };
  }

  /** Answers how many were bought. @throws Error when one of them was not as it must be */
  private async drive(watches: NonNullable<BuyingPlan['watches']>): Promise<number> {
    const { url, pid } = this.store.server;
    const { facts } = this.store.installation;
    const figures = await this.buying.drive({
      ...{ url: `${url}/graphql`, store: facts.slug, goods: facts.variants, shipTo: facts.shipTo },
      ...{ connections: 1, durationMs: this.buyingMs, watches },
      run: `growth ${this.buying.name} ${pid} ${this.rounds++} ${Date.now()}`,
    });
    if (figures.errors > 0) throw new Error(`${this.buying.name}: ${figures.examples.join('\n')}`);
    return figures.done;
  }
}
