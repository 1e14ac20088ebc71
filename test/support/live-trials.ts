import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { STOCK_CHANGED, type LiveShop } from './live-shop.js';
import { WsClient } from './ws-client.js';

/** Events that a test can cause, and what a subscriber to them says. */
export interface EventSource {
  /** Of the connection. */
  readonly parameters: object;
  readonly document: string;
  following(after: number): object;
  /** Causes one event. */
  change(): Promise<void>;
  /** The last sequence of the store. */
  lastSequence(): Promise<number>;
}

/** A subscriber that loses its connection again and again while events happen. */
export interface CutTrial {
  readonly source: EventSource;
  /** Processes of one installation; each connection goes to the next of them. */
  readonly urls: readonly string[];
  readonly events: number;
  readonly cuts: number;
  /** Told how many events were seen. */
  readonly progress?: (seen: number) => void;
}

/** What a subscriber saw, and where in the stream it began. */
export interface SeenEvents {
  readonly start: number;
  readonly sequences: number[];
}

/** Follows through all cuts; each time it resumes after the last event it has dealt with. */
export async function followThroughCuts(trial: CutTrial): Promise<SeenEvents> {
  const { source, urls, events, cuts } = trial;
  const start = await source.lastSequence();
  const sequences: number[] = [];
  const writing = write(trial);
  for (let connection = 0; connection <= cuts; connection++) {
    const client = await WsClient.connect(urls[connection % urls.length]!, source.parameters);
    const after = sequences.at(-1) ?? start;
    const following = client.subscribe(source.document, source.following(after));
    const isLast = connection === cuts;
    const most = isLast ? events : Math.min(events, Math.ceil(((connection + 1) / cuts) * events));
    const target = isLast ? most : randomInt(sequences.length, Math.max(most, sequences.length) + 1);
    while (sequences.length < target) sequences.push(Number((await following.next())['sequence']));
    trial.progress?.(sequences.length);
    if (isLast) await client.leave();
    else client.cut();
  }
  await writing;
  return { start, sequences };
}

async function write({ source, events }: CutTrial): Promise<void> {
  for (let written = 0; written < events; written += 5) {
    await Promise.all(Array.from({ length: Math.min(5, events - written) }, () => source.change()));
    await sleep(randomInt(0, 10));
  }
}

/** Subscribers that come and go. */
export interface CycleTrial {
  readonly live: LiveShop;
  readonly url: string;
  readonly cycles: number;
  readonly progress?: (done: number) => void;
}

const SOCKETS_AT_ONCE = 10;
const CYCLES_OF_SOCKET = 10;

/**
 * Runs this many cycles of subscribing and ending. Some end as soon as they begin, some after an event; some sockets are
 * left, others are cut. The store must have an event.
 */
export async function comeAndGo({ live, url, cycles, progress }: CycleTrial): Promise<void> {
  const after = (await live.lastSequence()) - 1;
  let done = 0;
  const socket = async (number: number) => {
    const client = await WsClient.connect(url, { store: live.shop.slug });
    for (let cycle = 0; cycle < CYCLES_OF_SOCKET; cycle++) {
      const following = client.subscribe(STOCK_CHANGED, live.following(after));
      if (cycle % 3 > 0) await following.next();
      if (cycle % 5 > 0) following.complete();
      client.forget(following);
    }
    if (number % 2 === 0) await client.leave();
    else client.cut();
    await client.closed;
    done += CYCLES_OF_SOCKET;
    progress?.(done);
  };
  const sockets = Math.ceil(cycles / CYCLES_OF_SOCKET);
  const queue = Array.from({ length: sockets }, (_, number) => number);
  const worker = async () => {
    for (let number = queue.shift(); number !== undefined; number = queue.shift()) await socket(number);
  };
  await Promise.all(Array.from({ length: SOCKETS_AT_ONCE }, worker));
}

/** What this process holds: bytes of the heap after collecting garbage, and open connections. */
export async function holdings(): Promise<{ heapBytes: number; connections: number }> {
  setFlagsFromString('--expose_gc');
  const collect = runInNewContext('gc') as () => void;
  // Some garbage becomes garbage only once the turn has ended in which it was used.
  for (let turn = 0; turn < 4; turn++) {
    await sleep(50);
    collect();
  }
  const connections = process.getActiveResourcesInfo().filter((name) => name === 'TCPSocketWrap').length;
  return { heapBytes: process.memoryUsage().heapUsed, connections };
}
