import { LiveOrder } from '../load/live-order.js';
import { latencyOf } from '../load/stopwatch.js';
import { measureFanOut, Subscribers } from '../load/subscribers.js';
import { inTurn } from '../measure/in-turn.js';
import type { Say } from '../progress.js';
import type { AskedStore } from './asked-store.js';
import { rowOf, type GrowthFigures, type GrowthRow, type GrowthSizes, type StorePair } from './growth-row.js';

/** A third of them staff who follow all orders, the others guests and staff who follow the one. */
const SUBSCRIBERS_OF_A_KIND = 20;
const SETTLE_MS = 50;

/** One event of an order, until the last of some subscribers has it, in rounds that take turns. */
export async function measureFanOutGrowth(
  { small, large }: StorePair,
  { events, rounds }: GrowthSizes,
  say: Say,
): Promise<GrowthRow> {
  say('Growth: subscriptions');
  const followed: FollowedOrder[] = [];
  try {
    for (const store of [small, large]) followed.push(await FollowedOrder.open(store));
    await inTurn(followed, rounds, (order) => order.happen(events));
    return rowOf(
      'Subscription fan-out',
      followed.map((order) => order.figures()),
    );
  } finally {
    for (const order of followed) order.close();
  }
}

class FollowedOrder {
  private readonly tookMs: number[] = [];
  private postgresMs = 0;

  private constructor(
    private readonly store: AskedStore,
    private readonly order: LiveOrder,
    private readonly subscribers: Subscribers,
  ) {}

  static async open(store: AskedStore): Promise<FollowedOrder> {
    const { facts } = store.installation;
    const url = `${store.server.url}/graphql`;
    const order = await LiveOrder.buy({
      ...{ url, store: facts.slug, variantId: facts.variants[0]!.id, shipTo: facts.shipTo },
      ...{ staff: [facts.owner, facts.staff], sessionsEach: 1 },
    });
    const count = SUBSCRIBERS_OF_A_KIND;
    const groups = [order.feedOfStaff(count), order.followingStaff(count), order.followingGuests(count)];
    return new FollowedOrder(store, order, await Subscribers.open(url, groups));
  }

  /** @throws Error when a subscriber misses an event or is told something else */
  async happen(events: number): Promise<void> {
    const before = this.store.postgresMs();
    const happen = () => this.order.happen();
    const told = await measureFanOut(this.subscribers, happen, { events, settleMs: SETTLE_MS });
    if (told.wrong > 0) throw new Error(`Subscribers were told wrong: ${told.examples.join('\n')}`);
    this.tookMs.push(...told.sinceSentMs.map(({ last }) => last));
    this.postgresMs += this.store.postgresMs() - before;
  }

  figures(): GrowthFigures {
    const { tookMs, postgresMs } = this;
    return { latency: latencyOf(tookMs), postgresMs: tookMs.length > 0 ? postgresMs / tookMs.length : null };
  }

  close(): void {
    this.subscribers.close();
    this.order.close();
  }
}
