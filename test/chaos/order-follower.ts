import { setTimeout as sleep } from 'node:timers/promises';
import type { Shop, World } from '../support/world.js';
import { WsClient, type Following } from '../support/ws-client.js';
import type { ServerPair } from './server-pair.js';

const FEED = `subscription ($after: BigInt) { ordersFeed(after: $after) { sequence } }`;

/** A merchant who follows all orders of the store, and goes on after the last event seen whenever a server dies. */
export class OrderFollower {
  readonly sequences: number[] = [];
  connections = 0;
  private isOver = false;
  private client: WsClient | undefined;

  private constructor(
    private readonly world: World,
    private readonly shop: Shop,
    private readonly servers: ServerPair,
  ) {}

  /** Follows from the first event of an order on. */
  static begin(world: World, shop: Shop, servers: ServerPair): OrderFollower {
    const follower = new OrderFollower(world, shop, servers);
    void follower.follow();
    return follower;
  }

  /** Ends the following. */
  async end(): Promise<void> {
    this.isOver = true;
    await this.client?.leave().catch(() => undefined);
  }

  private async follow(): Promise<void> {
    while (!this.isOver) {
      try {
        const following = await this.connect();
        for (;;) this.sequences.push(Number((await following.next())['sequence']));
      } catch {
        await sleep(200);
      }
    }
  }

  private async connect(): Promise<Following> {
    const { session } = await this.world.people.again(this.shop.owner, this.shop.slug);
    const url = this.servers.anyUrl;
    this.client = await WsClient.connect(url, {
      store: this.shop.slug,
      authorization: `Bearer ${session.accessToken}`,
    });
    this.connections += 1;
    return this.client.subscribe(FEED, { after: String(this.sequences.at(-1) ?? 0) });
  }
}
