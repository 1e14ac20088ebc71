import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { operationDocument } from './operation-document.js';
import type { ExpectedEvent, Opened, Order, Received, Report, SocketOrder } from './subscriber-orders.js';

/** Subscribers that are alike. */
export interface SubscriberGroup {
  readonly count: number;
  /** The name of a subscription in clients/operations. */
  readonly operation: string;
  readonly variables: object;
  /** What one of them says of itself when it connects; they take turns. */
  readonly parameters: readonly object[];
  readonly expected: ExpectedEvent;
}

/** Milliseconds until subscribers had an event: the first, half of them, and the last. */
export interface Arrival {
  readonly first: number;
  readonly half: number;
  readonly last: number;
}

export interface FanOutFigures {
  readonly subscribers: number;
  readonly events: number;
  /** Messages whose content was compared with what it should be. Every message of every event is. */
  readonly checked: number;
  readonly wrong: number;
  /** The first few, for a person to read. */
  readonly examples: readonly string[];
  /** Of each event, from the moment its mutation was sent, which is before it was committed. */
  readonly sinceSentMs: readonly Arrival[];
  /** Of each event, from the moment its mutation was answered; below zero for those who had it before. */
  readonly sinceAnsweredMs: readonly Arrival[];
  /** The last subscriber's wait since the mutation was sent: the median of the events, and the worst. */
  readonly medianMs: number;
  readonly worstMs: number;
}

const EVENT_TIMEOUT_MS = 60_000;
const SETTLE_MS = 500;
const MAX_WARM_UPS = 10;
const WARM_UP_MS = 5000;
/** Each source address of this machine holds less than a server allows by default. */
const SOCKETS_PER_ADDRESS = 150;
const MAX_EXAMPLES = 5;

/** Many sockets with a subscription each, held by processes of their own. */
export class Subscribers {
  private constructor(
    private readonly children: readonly ChildProcess[],
    readonly count: number,
  ) {}

  /**
   * Connects and subscribes all of them, from as many local addresses as it takes.
   * @param url the address of the GraphQL endpoint
   * @throws Error when one is refused
   */
  static async open(url: string, groups: readonly SubscriberGroup[], processes = 1): Promise<Subscribers> {
    const orders = groups.flatMap((group) => ordersOf(group));
    const children = Array.from({ length: processes }, () =>
      fork(join(import.meta.dirname, `subscriber-process.${ownExtension()}`), { serialization: 'advanced' }),
    );
    const all = new Subscribers(children, orders.length);
    try {
      await Promise.all(
        children.map(async (child, index) => {
          const own = orders.filter((_order, number) => number % processes === index);
          await ask<Opened>(child, { kind: 'open', url: url.replace(/^http/, 'ws'), orders: own });
        }),
      );
    } catch (error) {
      all.close();
      throw error;
    }
    return all;
  }

  /** What everyone has received since the last asking. Waits until each has had a message. */
  async received(timeoutMs = EVENT_TIMEOUT_MS): Promise<Received> {
    const reports = await Promise.all(
      this.children.map((child) => ask<Received>(child, { kind: 'report', timeoutMs })),
    );
    return {
      kind: 'received',
      missing: sum(reports.map(({ missing }) => missing)),
      wrong: reports.flatMap(({ wrong }) => wrong),
      checked: sum(reports.map(({ checked }) => checked)),
      sequences: [...new Set(reports.flatMap(({ sequences }) => sequences))],
      arrivedAtMs: Float64Array.from(reports.flatMap(({ arrivedAtMs }) => [...arrivedAtMs])).sort(),
    };
  }

  close(): void {
    for (const child of this.children) child.kill('SIGKILL');
  }
}

/**
 * Lets an event happen a number of times and measures when each subscriber has it. Every message is checked. Begins
 * with events that are not counted, until one reaches everybody: servers do not tell when a subscription has begun.
 * @param happen causes one event that everyone follows, and resolves when the server has answered
 * @param options how often, and how long nothing happens before each time
 * @throws Error when a subscriber misses an event
 */
export async function measureFanOut(
  subscribers: Subscribers,
  happen: () => Promise<void>,
  { events, settleMs = SETTLE_MS }: { readonly events: number; readonly settleMs?: number },
): Promise<FanOutFigures> {
  await warmUp(subscribers, happen);
  const sinceSentMs: Arrival[] = [];
  const sinceAnsweredMs: Arrival[] = [];
  const wrong: string[] = [];
  let checked = 0;
  for (let event = 0; event < events; event++) {
    await sleep(settleMs);
    const sentAt = monotonicMs();
    await happen();
    const answeredAt = monotonicMs();
    const received = await subscribers.received();
    assertComplete(received, subscribers.count);
    checked += received.checked;
    wrong.push(...received.wrong);
    sinceSentMs.push(arrivalOf(received.arrivedAtMs, sentAt));
    sinceAnsweredMs.push(arrivalOf(received.arrivedAtMs, answeredAt));
  }
  const last = sinceSentMs.map((arrival) => arrival.last).sort((a, b) => a - b);
  return {
    ...{ subscribers: subscribers.count, events, checked, wrong: wrong.length },
    ...{ examples: wrong.slice(0, MAX_EXAMPLES), sinceSentMs, sinceAnsweredMs },
    medianMs: last[Math.floor(last.length / 2)]!,
    worstMs: last.at(-1)!,
  };
}

async function warmUp(subscribers: Subscribers, happen: () => Promise<void>): Promise<void> {
  for (let round = 0; round < MAX_WARM_UPS; round++) {
    await happen();
    const { missing } = await subscribers.received(WARM_UP_MS);
    await untilQuiet(subscribers);
    if (missing === 0) return;
  }
  throw new Error('No event has reached all subscribers');
}

/** What comes late is not to be taken for the next event. */
async function untilQuiet(subscribers: Subscribers): Promise<void> {
  do await sleep(SETTLE_MS);
  while ((await subscribers.received(0)).checked > 0);
}

function assertComplete({ missing, checked, sequences }: Received, count: number): void {
  if (missing > 0) throw new Error(`${missing} of ${count} subscribers have not been told of the event`);
  if (checked !== count) throw new Error(`${count} subscribers have been sent ${checked} messages`);
  if (sequences.length !== 1) throw new Error(`One event came as the sequences ${sequences.join(', ')}`);
}

/** Takes what each process answers to a message. */
function ask<Answer extends Report>(child: ChildProcess, message: Order): Promise<Answer> {
  return new Promise((answered, failed) => {
    const gone = () => failed(new Error('A process of subscribers has ended'));
    child.once('exit', gone);
    child.once('message', (answer: Report) => {
      child.off('exit', gone);
      if (answer.kind === 'failed') failed(new Error(answer.message));
      else answered(answer as Answer);
    });
    child.send(message);
  });
}

let opened = 0;

function ordersOf({ count, operation, variables, parameters, expected }: SubscriberGroup): SocketOrder[] {
  const query = operationDocument(operation);
  return Array.from({ length: count }, (_, number) => ({
    localAddress: localAddress(Math.floor(opened++ / SOCKETS_PER_ADDRESS)),
    parameters: parameters[number % parameters.length]!,
    payload: { query, operationName: operation, variables },
    expected,
  }));
}

/** All of 127.0.0.0/8 is this machine. */
function localAddress(number: number): string {
  return `127.1.${Math.floor(number / 250)}.${1 + (number % 250)}`;
}

function arrivalOf(arrivedAtMs: Float64Array, from: number): Arrival {
  const at = (index: number) => Math.round((arrivedAtMs[index]! - from) * 10) / 10;
  return { first: at(0), half: at(Math.floor(arrivedAtMs.length / 2)), last: at(arrivedAtMs.length - 1) };
}

/** The same clock in every process of this machine. */
export function monotonicMs(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function ownExtension(): string {
  return import.meta.filename.endsWith('.ts') ? 'ts' : 'js';
}
