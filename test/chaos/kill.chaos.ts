import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, expect, it } from 'vitest';
import { newId } from '../../src/kernel/ids.js';
import { booksOf } from '../support/books.js';
import { buildServer } from '../support/server-process.js';
import { checkOut, fillCart, openForSelling, sell } from '../support/selling.js';
import { startWorld, type Shop, type World } from '../support/world.js';
import { OrderFollower } from './order-follower.js';
import { inParallel, progress, report, say, scaled } from './report.js';
import { ServerPair } from './server-pair.js';
import { TestBank } from './test-bank.js';

const CHECKOUTS = scaled(10_000);
const AT_ONCE = 24;
const STOCK = 1_000_000;
/** Of a thing that every eighth buyer wants: one for five of them. */
const SCARCE = Math.max(1, Math.floor(CHECKOUTS / 40));
const WANTS_SCARCE = 8;

/** What the buyers' cards do, one in twenty each. */
const TOKENS = [
  ...Array.from({ length: 13 }, () => 'ok'),
  ...['pending', 'pending', 'pending', 'decline', 'decline', 'timeout', 'requires_action'],
];

let world: World;
beforeAll(async () => {
  [, world] = await Promise.all([buildServer(), startWorld()]);
});

async function count(sql: string, shop: Shop): Promise<number> {
  const [row] = await world.app.database.query<{ n: number }>(sql, [shop.tenantId]);
  return row!.n;
}

const WAITING = `SELECT count(*)::int AS n FROM sales_order WHERE tenant_id = $1 AND status = 'PAYMENT_PENDING'`;
const UNDELIVERED = `SELECT (
  (SELECT count(*) FROM outbox_event WHERE tenant_id = $1 AND sequence IS NULL) + (
  SELECT coalesce(sum(s.last_sequence - p.position), 0) FROM outbox_position p JOIN outbox_stream s USING (tenant_id)
  WHERE p.tenant_id = $1))::int AS n`;
const EVENT_GAPS = `SELECT (max(sequence) - min(sequence) + 1 - count(*))::int AS n FROM outbox_event WHERE tenant_id = $1`;
const DEAD = `SELECT count(*)::int AS n FROM outbox_dead_letter WHERE tenant_id = $1`;
/** Counted by a consumer of events: less than what was sold is an event lost, more is one delivered twice. */
const MISCOUNTED = `SELECT (
  (SELECT sum(sales_count) FROM product WHERE tenant_id = $1)
  - (SELECT count(*) FROM outbox_event WHERE tenant_id = $1 AND type = 'order.confirmed.v1'))::int AS n`;
/** Events of orders, which the merchant's feed tells. */
const TOLD = `SELECT sequence::int AS n FROM outbox_event
  WHERE tenant_id = $1 AND split_part(type, '.', 1) IN ('order', 'payment', 'refund', 'shipment', 'return')
  ORDER BY sequence`;
const SCARCE_SOLD = `SELECT coalesce(sum(l.quantity), 0)::int AS n FROM order_line l
  JOIN sales_order o ON o.tenant_id = $1 AND o.id = l.order_id AND o.status = 'CONFIRMED'
  WHERE l.tenant_id = $1 AND l.product_name = 'Scarce'`;
const LEFT = `SELECT (sum(on_hand) + (SELECT coalesce(sum(quantity), 0) FROM order_line l JOIN sales_order o
    ON o.tenant_id = $1 AND o.id = l.order_id AND o.status = 'CONFIRMED' WHERE l.tenant_id = $1)
  + sum(reserved) * 1000000)::bigint AS n FROM stock_level WHERE tenant_id = $1`;

/** What the follower saw twice, out of order or not at all. */
async function audited({ sequences }: OrderFollower, shop: Shop) {
  const rows = await world.app.database.query<{ n: number }>(TOLD, [shop.tenantId]);
  const told = rows.map(({ n }) => n);
  // The last ones may still be on their way.
  for (let waited = 0; waited < 100 && sequences.length < told.length; waited++) await sleep(100);
  const seen = new Set(sequences);
  return {
    seenTwice: sequences.length - seen.size,
    neverSeen: told.filter((sequence) => !seen.has(sequence)).length,
    outOfOrder: sequences.filter((sequence, index) => index > 0 && sequence <= sequences[index - 1]!).length,
  };
}

it(`${CHECKOUTS} checkouts while processes are killed leave sound books`, async () => {
  const shop = await world.store({ planCode: 'ENTERPRISE' });
  await openForSelling(world, shop);
  const goods = await Promise.all(['Mug', 'Plate', 'Bowl'].map((name) => sell(shop, { name, stock: STOCK })));
  const scarce = await sell(shop, { name: 'Scarce', stock: SCARCE });
  const servers = await ServerPair.start(world.app, {
    PAYMENT_TIMEOUT_MS: '1500',
    CHECKOUT_RESERVATION_MINUTES: '3',
    LIMIT_WEBHOOKS_PER_MINUTE: '1000000',
  });
  const bank = new TestBank(world, shop, servers);
  const follower = OrderFollower.begin(world, shop, servers);
  const over = new AbortController();
  const disturbing = servers.disturb(over.signal);

  const tell = progress('checkouts', CHECKOUTS);
  let done = 0;
  const startedAt = performance.now();
  const results = await inParallel(Array.from({ length: CHECKOUTS }), AT_ONCE, async (_, index) => {
    const { variantId } = index % WANTS_SCARCE === 0 ? scarce : goods[index % goods.length]!;
    const cart = await servers.visit(shop, (client) =>
      fillCart(client, [{ variantId, quantity: 1 }], `b${index}@world.test`),
    );
    const wish = { key: newId(), token: TOKENS[index % TOKENS.length]! };
    const answer = await servers.visit(shop, (client) => checkOut(client, cart['id'] as string, wish));
    const payload = answer.data?.['checkoutComplete'];
    if (payload?.payment) bank.decideLater(payload.payment.id as string);
    tell(++done);
    return (payload?.order?.status ?? payload?.userErrors[0]?.code ?? answer.body.slice(0, 200)) as string;
  });
  over.abort();
  await Promise.all([disturbing, bank.quiet()]);
  const seconds = Math.round((performance.now() - startedAt) / 1000);

  say('waiting for the reconciler, the expiry of reservations and the consumers …');
  for (let waited = 0; waited < 900; waited += 5) {
    const [waiting, undelivered] = await Promise.all([count(WAITING, shop), count(UNDELIVERED, shop)]);
    if (waiting + undelivered === 0) break;
    say(`${waiting} orders wait, ${undelivered} events are not delivered`);
    await sleep(5000);
  }
  const answers = Object.fromEntries(
    [...new Set(results)]
      .sort()
      .map((name) => [`answered ${name}`, results.filter((one) => one === name).length]),
  );
  const books = await booksOf(world, shop);
  const audit = {
    ...books,
    waiting: await count(WAITING, shop),
    gapsInEvents: await count(EVENT_GAPS, shop),
    deadLetters: await count(DEAD, shop),
    undelivered: await count(UNDELIVERED, shop),
    miscountedSales: await count(MISCOUNTED, shop),
    missingUnits: STOCK * goods.length + SCARCE - (await count(LEFT, shop)),
    oversold: Math.max(0, (await count(SCARCE_SOLD, shop)) - SCARCE),
    ...(await audited(follower, shop)),
  };
  await follower.end();
  const { kills } = servers;
  const { decisions, webhooks, untold } = bank;
  report(`${CHECKOUTS} checkouts, ${kills} kills`, {
    seconds,
    kills,
    decisions,
    webhooks,
    untold,
    'scarce units': SCARCE,
    'scarce units sold': await count(SCARCE_SOLD, shop),
    'events followed': follower.sequences.length,
    'connections of the follower': follower.connections,
    ...answers,
    ...audit,
  });
  await servers.end();
  const { orders: _orders, confirmed: _confirmed, ...mustBeNothing } = audit;
  expect(Object.entries(mustBeNothing).filter(([, value]) => value !== 0)).toEqual([]);
  expect(kills).toBeGreaterThan(0);
});
