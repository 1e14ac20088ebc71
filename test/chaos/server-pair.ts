import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { GraphqlClient } from '../support/client.js';
import { startServerProcess, type ServerProcess } from '../support/server-process.js';
import type { TestApp } from '../support/test-app.js';
import type { Shop } from '../support/world.js';

const TRIES = 200;
const PAUSE_MS = 100;

/** Two server processes on one database, of which one is killed now and then and started again. */
export class ServerPair {
  private readonly servers: ServerProcess[] = [];
  kills = 0;

  private constructor(
    private readonly app: TestApp,
    private readonly environment: Readonly<Record<string, string>>,
  ) {}

  static async start(app: TestApp, environment: Readonly<Record<string, string>> = {}): Promise<ServerPair> {
    const pair = new ServerPair(app, environment);
    pair.servers.push(await pair.launch(), await pair.launch());
    return pair;
  }

  /** Kills one at a random moment and starts it again, until the signal comes. */
  async disturb(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await sleep(randomInt(1500, 4000));
      if (signal.aborted) return;
      const index = randomInt(2);
      await this.servers[index]!.kill();
      this.kills += 1;
      await sleep(randomInt(100, 800));
      this.servers[index] = await this.launch();
    }
  }

  /** Where one of them is, or was. */
  get anyUrl(): string {
    return this.servers[randomInt(2)]!.url;
  }

  /** Does the work with one of them; once more with another one when that one dies meanwhile. */
  async insist<T>(work: (url: string) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await work(this.anyUrl);
      } catch (error) {
        // Fetch tells a connection that broke or was not taken as a TypeError.
        if (!(error instanceof TypeError) || attempt === TRIES) throw error;
        await sleep(PAUSE_MS);
      }
    }
  }

  /** The same for a visitor of the shop. */
  visit<T>(shop: Shop, work: (client: GraphqlClient) => Promise<T>): Promise<T> {
    return this.insist((url) => work(new GraphqlClient(url).inStore(shop.slug)));
  }

  async end(): Promise<void> {
    await Promise.all(this.servers.map((server) => server.kill()));
  }

  private launch(): Promise<ServerProcess> {
    return startServerProcess(this.app, this.environment);
  }
}
