import { WebSocket } from 'ws';
import type { Opened, Order, Received, Report, SocketOrder } from './subscriber-orders.js';

type OpenOrder = Extract<Order, { kind: 'open' }>;

/** A message as it came; looked at only after all have come, so that looking does not delay any. */
interface Arrived {
  readonly order: SocketOrder;
  readonly atMs: number;
  readonly data: Buffer;
}

const OPENING_AT_ONCE = 32;
const POLL_MS = 5;

let count = 0;
let arrived: Arrived[] = [];
let broken: string | undefined;

async function openAll({ url, orders }: OpenOrder): Promise<Opened> {
  const waiting = [...orders].values();
  const openRest = async () => {
    for (const order of waiting) await open(url, order);
  };
  await Promise.all(Array.from({ length: OPENING_AT_ONCE }, openRest));
  count = orders.length;
  return { kind: 'opened' };
}

/** Resolves when the server has let it in and the subscription is asked for. */
function open(url: string, order: SocketOrder): Promise<void> {
  const socket = new WebSocket(url, 'graphql-transport-ws', {
    ...{ localAddress: order.localAddress, perMessageDeflate: false, skipUTF8Validation: true },
  });
  return new Promise((resolve, reject) => {
    socket.on('open', () =>
      socket.send(JSON.stringify({ type: 'connection_init', payload: order.parameters })),
    );
    socket.once('message', () => {
      socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: order.payload }));
      socket.on('message', (data: Buffer) => arrived.push({ order, atMs: monotonicMs(), data }));
      resolve();
    });
    socket.on('error', reject);
    socket.on('close', (code, reason) => {
      broken ??= `A socket was closed with ${code}: ${String(reason)}`;
      reject(new Error(broken));
    });
  });
}

async function report(timeoutMs: number): Promise<Received> {
  const deadline = monotonicMs() + timeoutMs;
  while (arrived.length < count && monotonicMs() < deadline && !broken)
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  if (broken) throw new Error(broken);
  const taken = arrived;
  arrived = [];
  const sequences = new Set<string>();
  return {
    kind: 'received',
    missing: count - new Set(taken.map(({ order }) => order)).size,
    wrong: taken.map((each) => flawOf(each, sequences)).filter((flaw) => flaw !== null),
    checked: taken.length,
    sequences: [...sequences],
    arrivedAtMs: Float64Array.from(taken, ({ atMs }) => atMs),
  };
}

/** What is wrong with the message; null when it is as it should be. */
function flawOf({ order: { expected }, data }: Arrived, sequences: Set<string>): string | null {
  const text = data.toString();
  const { type, id, payload } = JSON.parse(text) as {
    type: string;
    id: string;
    payload?: { data?: unknown; errors?: unknown };
  };
  const [field] = expected.path;
  sequences.add(String(at(payload?.data, [field!, 'sequence'])));
  const isRight =
    type === 'next' && id === '1' && !payload?.errors && at(payload?.data, expected.path) === expected.value;
  return isRight ? null : `Expected ${expected.value} at ${expected.path.join('.')}, got ${text}`;
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((found, name) => (found as Record<string, unknown> | null)?.[name], value);
}

function monotonicMs(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}

async function obey(order: Order): Promise<void> {
  const answer = order.kind === 'open' ? openAll(order) : report(order.timeoutMs);
  const said: Report = await answer.catch((error: unknown) => ({ kind: 'failed', message: String(error) }));
  process.send!(said);
}

process.on('message', (order: Order) => void obey(order));
process.on('disconnect', () => process.exit());
