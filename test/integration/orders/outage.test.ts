import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ManualClock, systemClock } from '../../../src/kernel/clock.js';
import { awaitUntil } from '../../support/await-until.js';
import { OrderDesk, type OrderWish } from '../../support/orders.js';
import { PlayBank } from '../../support/play-bank.js';
import { sell } from '../../support/selling.js';
import { startWorld, type World } from '../../support/world.js';

const MINUTE_MS = 60_000;

let world: World;
let clock: ManualClock;
let desk: OrderDesk;
let goods: { productId: string; variantId: string };
let bank: PlayBank;

beforeAll(async () => {
  clock = new ManualClock(systemClock.now());
  bank = new PlayBank();
  world = await startWorld({
    clock,
    providers: { payments: [bank] },
    environment: { PAYMENT_TIMEOUT_MS: '700' },
  });
});

beforeEach(async () => {
  const shop = await world.store();
  desk = new OrderDesk(world, shop);
  goods = await sell(shop, { name: 'Lamp', stock: 100 });
  // The outage of the test before is over, and so are its orders.
  bank.mood = 'well';
  clock.advance(120 * MINUTE_MS);
  await run('orders:expire');
});

const wish = (more: Partial<OrderWish> = {}): OrderWish => ({ lines: [{ ...goods, quantity: 1 }], ...more });

function run(task: string): Promise<void> {
  const tasks = world.app.composed.modules.flatMap((module) => Object.entries(module.tasks ?? {}));
  return Object.fromEntries(tasks)[task]!({});
}

/** Orders that wait for the bank, which says nothing from now on. */
async function ordersAtSilentBank(count: number) {
  const orders = [];
  for (let index = 0; index < count; index++)
    orders.push(await desk.buy(wish({ provider: 'playbank', token: 'pending' })));
  bank.asked.length = 0;
  bank.mood = 'deaf';
  return orders;
}

describe('while a payment provider keeps silent', () => {
  test('overdue orders of others are ended, and each of its own is asked about once, however many look', async () => {
    const orders = await ordersAtSilentBank(12);
    const sound = await desk.buy(wish({ token: 'pending' }));
    clock.advance(31 * MINUTE_MS);
    const runs = [run('orders:expire'), run('orders:expire'), run('orders:expire')];
    await awaitUntil(async () => (await desk.standing(sound)).startsWith('FAILED'));
    expect(bank.waiting).toBeGreaterThan(0);
    await Promise.all(runs);
    expect(bank.asked.length).toBeGreaterThanOrEqual(5);
    expect(new Set(bank.asked).size).toBe(bank.asked.length);
    expect(bank.asked.every((question) => question.startsWith('fetch'))).toBe(true);
    for (const order of orders)
      expect(await desk.standing(order)).toBe('PAYMENT_PENDING PENDING UNFULFILLED');
  });

  test('its overdue orders are left alone for a growing time, and end once it answers', async () => {
    const [order] = await ordersAtSilentBank(1);
    clock.advance(31 * MINUTE_MS);
    await run('orders:expire');
    clock.advance(MINUTE_MS);
    await run('orders:expire');
    expect(bank.asked).toHaveLength(1);
    clock.advance(2 * MINUTE_MS);
    await run('orders:expire');
    expect(bank.asked).toHaveLength(2);
    clock.advance(2.5 * MINUTE_MS);
    await run('orders:expire');
    expect(bank.asked).toHaveLength(2);
    bank.mood = 'well';
    clock.advance(3 * MINUTE_MS);
    await run('orders:expire');
    expect(await desk.standing(order!)).toBe('FAILED FAILED UNFULFILLED');
    expect(bank.chargeOf(order!.paymentId)!.state).toBe('cancelled');
  });

  test('payments of others are reconciled, and what is due of its own is put off without waiting for it', async () => {
    const orders = await ordersAtSilentBank(20);
    const sound = await desk.buy(wish({ token: 'pending' }));
    await desk.atGateway(sound, 'CAPTURED', sound.totalMinor);
    clock.advance(2 * MINUTE_MS);
    const runs = [run('payments:reconcile'), run('payments:reconcile')];
    await awaitUntil(async () => (await desk.standing(sound)).startsWith('CONFIRMED'));
    expect(bank.waiting).toBeGreaterThan(0);
    await Promise.all(runs);
    expect(new Set(bank.asked).size).toBe(bank.asked.length);
    // Five calls without an answer are enough. Two runs with five calls each were under way by then, and the first four of
    // those that ended began another one.
    expect(bank.asked.length).toBeLessThanOrEqual(14);
    const due = await desk.rows<{ id: string }>(
      `SELECT id FROM payment WHERE tenant_id = $1 AND provider = $2 AND check_at <= now()`,
      'playbank',
    );
    expect(due).toHaveLength(0);
    expect(orders).toHaveLength(20);
  });
});
