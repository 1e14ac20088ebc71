import { decodeId } from '../../src/kernel/ids.js';
import { streamOf } from './event-streams.js';
import type { EventSource } from './live-trials.js';
import { buy, openForSelling, sell } from './selling.js';
import type { Shop, World } from './world.js';

export const ORDER_UPDATED = `subscription ($id: ID!, $after: BigInt) {
  orderUpdated(id: $id, after: $after) { sequence eventId occurredAt type order { id number status } }
}`;

const NOTE = `mutation ($id: ID!, $note: String!) {
  orderNoteAdd(id: $id, note: $note) { userErrors { code message } }
}`;

/** An order that a guest bought and follows, and that staff write notes beside. */
export class LiveOrder implements EventSource {
  readonly document = ORDER_UPDATED;

  private constructor(
    private readonly world: World,
    readonly shop: Shop,
    readonly id: string,
    readonly accessToken: string,
  ) {}

  static async buy(world: World): Promise<LiveOrder> {
    const shop = await world.store();
    await openForSelling(world, shop);
    const { variantId } = await sell(shop, { name: 'Lamp' });
    const { order, orderAccessToken } = await buy(shop.visitor, [{ variantId, quantity: 2 }]);
    return new LiveOrder(world, shop, order.id as string, orderAccessToken as string);
  }

  /** What a guest says who shows the order's token. */
  get parameters(): { store: string; orderToken: string } {
    return { store: this.shop.slug, orderToken: this.accessToken };
  }

  following(after: number): { id: string; after: string } {
    return { id: this.id, after: String(after) };
  }

  async change(): Promise<void> {
    const answer = await this.shop.owner.run(NOTE, { id: this.id, note: 'Seen' });
    if (answer['orderNoteAdd'].userErrors.length > 0) throw new Error(JSON.stringify(answer));
  }

  async lastSequence(): Promise<number> {
    await this.world.app.relay.drain();
    const { sequences } = await streamOf(this.world.app, this.shop.tenantId);
    return sequences.at(-1) ?? 0;
  }

  /** What the outbox holds of the order after a sequence, by its own account. */
  async stored(after: number): Promise<number[]> {
    const rows = await this.world.app.database.query<{ sequence: string }>(
      `SELECT sequence FROM outbox_event WHERE tenant_id = $1 AND sequence > $2 AND subject_kind = 'order'
       AND subject_id = $3 ORDER BY sequence`,
      [this.shop.tenantId, after, decodeId('order', this.id)],
    );
    return rows.map(({ sequence }) => Number(sequence));
  }
}
