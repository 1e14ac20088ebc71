import type { Bench } from '../bench.js';
import { measureIdleSockets, type IdleFigures } from '../load/idle-sockets.js';
import { LiveOrder } from '../load/live-order.js';
import { measureFanOut, Subscribers, type FanOutFigures } from '../load/subscribers.js';
import type { Program } from '../subjects/program.js';

/** Two processes hold the sockets: one alone would be busy with a thousand messages for longer than the server. */
const PROCESSES = 2;
const EVENTS = 10;
const SESSIONS_EACH = 5;

/** One event of an order reaches everyone who follows it. */
export async function measureFanOutOf(bench: Bench): Promise<FanOutFigures> {
  const server = await bench.programs.server();
  const order = await liveOrder(bench, server);
  const scale = bench.options.isQuick ? 100 : 1;
  const groups = [
    order.feedOfStaff(2000 / scale),
    order.followingStaff(1000 / scale),
    order.followingGuests(2000 / scale),
  ];
  bench.say(`Fan-out: one order event to ${5000 / scale} subscribers`);
  const subscribers = await Subscribers.open(`${server.url}/graphql`, groups, PROCESSES);
  try {
    const events = bench.options.isQuick ? 2 : EVENTS;
    return await measureFanOut(subscribers, () => order.happen(), { events });
  } finally {
    subscribers.close();
    order.close();
  }
}

/** Sockets that are open and silent, on a server that has done nothing else. */
export async function measureIdleSocketsOf(bench: Bench): Promise<IdleFigures> {
  const server = await bench.programs.server({ BENCH_TRIAL: 'idle sockets' });
  const order = await liveOrder(bench, server);
  const each = bench.options.isQuick ? 50 : 5000;
  bench.say(`Idle sockets: ${2 * each} of them`);
  try {
    const groups = [order.feedOfStaff(each), order.followingGuests(each)];
    return await measureIdleSockets({ url: `${server.url}/graphql`, pid: server.pid }, groups, PROCESSES);
  } finally {
    order.close();
  }
}

function liveOrder({ installation: { facts } }: Bench, { url }: Program): Promise<LiveOrder> {
  return LiveOrder.buy({
    url: `${url}/graphql`,
    store: facts.slug,
    variantId: facts.variants[0]!.id,
    shipTo: facts.shipTo,
    staff: [facts.owner, facts.staff],
    sessionsEach: SESSIONS_EACH,
  });
}
