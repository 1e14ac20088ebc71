import { encodeId } from '../../src/kernel/ids.js';
import type { TenantTx } from '../../src/platform/db/scope.js';
import { StockRoom } from './stock.js';
import { streamOf, writeAs } from './event-streams.js';
import type { TestApp } from './test-app.js';
import type { Shop, World } from './world.js';

export const STOCK_CHANGED = `subscription ($ids: [ID!]!, $after: BigInt) {
  stockChanged(variantIds: $ids, after: $after) { sequence eventId occurredAt type variantId availableQuantity }
}`;

/** A store whose stock changes as often as a test asks, and what a subscriber to it says. */
export class LiveShop {
  readonly document = STOCK_CHANGED;

  private constructor(
    readonly shop: Shop,
    private readonly app: TestApp,
    private readonly variantId: string,
  ) {}

  static async open(world: World): Promise<LiveShop> {
    const shop = await world.store();
    return new LiveShop(shop, world.app, await new StockRoom(world, shop).variant(5));
  }

  /** The id that the API shows. */
  get variant(): string {
    return encodeId('variant', this.variantId);
  }

  get parameters(): { store: string } {
    return { store: this.shop.slug };
  }

  /** Variables of {@link STOCK_CHANGED}. */
  following(after?: string | number): { ids: string[]; after?: string } {
    return { ids: [this.variant], ...(after !== undefined && { after: String(after) }) };
  }

  /** Commits events of the variant's stock, each in a transaction of its own, and nothing else. */
  async change(times = 1): Promise<void> {
    for (let time = 0; time < times; time++)
      await writeAs(this.app, this.shop.tenantId, (tx) => this.note(tx));
  }

  /** Records one such event in the transaction. */
  note(tx: TenantTx): Promise<void> {
    const { app, variantId } = this;
    const subject = { kind: 'variant', id: variantId };
    return app.core.outbox.add(tx, { type: 'stock.adjusted.v1', subject, payload: { variantId } });
  }

  /** The last sequence that was given, after everything committed has got its own. */
  async lastSequence(): Promise<number> {
    await this.app.relay.drain();
    const { sequences } = await streamOf(this.app, this.shop.tenantId);
    return sequences.at(-1) ?? 0;
  }
}
