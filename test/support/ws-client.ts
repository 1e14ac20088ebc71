import { once } from 'node:events';
import { WebSocket } from 'ws';
import type { GraphqlError } from './client.js';
import { endWithFile } from './clean-up.js';

export interface Closing {
  readonly code: number;
  readonly reason: string;
}

interface Message {
  readonly id?: string;
  readonly type: string;
  readonly payload?: unknown;
}

type Loose = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any

/** How a subscription ended that the server ended: with errors, or without. */
export interface Ending {
  readonly errors: readonly GraphqlError[];
}

/** What a subscription has been sent, for the taking. */
export class Following {
  private readonly results: Loose[] = [];
  private ending: Ending | undefined;
  private tell: () => void = () => undefined;

  constructor(
    readonly id: string,
    private readonly client: WsClient,
  ) {}

  /** The data of the next event. @throws Error when the subscription ends before it comes */
  async next(): Promise<Loose> {
    await this.until(() => this.results.length > 0 || this.ending !== undefined);
    const result = this.results.shift();
    if (!result) throw new Error(`Ended: ${JSON.stringify(this.ending)}`);
    if (result['errors']) throw new Error(`Unexpected errors: ${JSON.stringify(result)}`);
    return Object.values(result['data'] as Loose)[0] as Loose;
  }

  /** The data of the next events, in their order. */
  async take(count: number): Promise<Loose[]> {
    const events: Loose[] = [];
    while (events.length < count) events.push(await this.next());
    return events;
  }

  /** How it ended. What came before and was not taken is passed over. */
  async ended(): Promise<Ending> {
    await this.until(() => this.ending !== undefined);
    return this.ending!;
  }

  /** How it began: with the errors of its end or of the first event, or without. What came stays for the taking. */
  async heard(): Promise<Ending> {
    await this.until(() => this.results.length > 0 || this.ending !== undefined);
    return this.ending ?? { errors: (this.results[0]?.['errors'] ?? []) as readonly GraphqlError[] };
  }

  /** What has come and was not taken. */
  get untaken(): number {
    return this.results.length;
  }

  complete(): void {
    this.client.send({ id: this.id, type: 'complete' });
  }

  /** Takes a message of the server. */
  receive({ type, payload }: Message): void {
    if (type === 'next') this.results.push(payload as Loose);
    else this.ending ??= { errors: type === 'error' ? (payload as GraphqlError[]) : [] };
    this.tell();
  }

  /** Ends it as the connection has ended. */
  cut({ code, reason }: Closing): void {
    this.ending ??= { errors: [{ message: reason, extensions: { code: String(code), requestId: '' } }] };
    this.tell();
  }

  private async until(isSo: () => boolean): Promise<void> {
    while (!isSo()) await new Promise<void>((resolve) => (this.tell = resolve));
  }
}

const open = new Set<WebSocket>();

endWithFile(() => {
  for (const socket of open) socket.terminate();
  return Promise.resolve();
});

/** A client of graphql-transport-ws that shows what really comes. */
export class WsClient {
  readonly closed: Promise<Closing>;
  private readonly followings = new Map<string, Following>();
  private readonly acknowledged: Promise<void>;
  private count = 0;

  private constructor(readonly socket: WebSocket) {
    this.closed = new Promise((resolve) => {
      socket.on('close', (code, reason) => {
        const closing = { code, reason: String(reason) };
        for (const following of this.followings.values()) following.cut(closing);
        resolve(closing);
      });
    });
    socket.on('error', () => undefined);
    this.acknowledged = new Promise((resolve) => {
      socket.on('message', (data: Buffer) => {
        const message = JSON.parse(data.toString()) as Message;
        if (message.type === 'connection_ack') resolve();
        else if (message.id) this.followings.get(message.id)?.receive(message);
      });
    });
  }

  /** A socket that has been let in. @throws Error with the close code when it is not */
  static async connect(
    url: string,
    parameters: object = {},
    headers: Record<string, string> = {},
  ): Promise<WsClient> {
    const client = await WsClient.open(url, headers);
    client.send({ type: 'connection_init', payload: parameters });
    const refusal = client.closed.then(({ code, reason }) => {
      throw new Error(`Closed with ${code}: ${reason}`);
    });
    await Promise.race([client.acknowledged, refusal]);
    refusal.catch(() => undefined);
    return client;
  }

  /** A socket that has said nothing yet. */
  static async open(url: string, headers: Record<string, string> = {}): Promise<WsClient> {
    const address = `${url.replace(/^http/, 'ws')}/graphql`;
    const socket = new WebSocket(address, 'graphql-transport-ws', { headers });
    const client = new WsClient(socket);
    open.add(socket);
    socket.once('close', () => open.delete(socket));
    await once(socket, 'open');
    return client;
  }

  /** `name` names the document of an empty query. */
  subscribe(query: string, variables: object = {}, name: object = {}): Following {
    const following = new Following(String(++this.count), this);
    this.followings.set(following.id, following);
    this.send({ id: following.id, type: 'subscribe', payload: { query, variables, ...name } });
    return following;
  }

  /** Keeps nothing of a subscription that nobody asks about any more. */
  forget({ id }: Following): void {
    this.followings.delete(id);
  }

  send(message: object): void {
    if (this.socket.readyState === WebSocket.OPEN) this.socket.send(JSON.stringify(message));
  }

  /** Ends the connection without a word, as a lost network does. */
  cut(): void {
    this.socket.terminate();
  }

  /** Leaves as clients do. */
  async leave(): Promise<void> {
    this.socket.close(1000);
    await this.closed;
  }
}
