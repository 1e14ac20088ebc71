import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../../src/kernel/ids.js';
import type { TenantContext } from '../../../src/platform/context.js';
import { startWorld, type Shop, type World } from '../../support/world.js';

let world: World;
let shop: Shop;
let ctx: TenantContext;

beforeAll(async () => {
  world = await startWorld();
  shop = await world.store();
  ctx = await shop.context();
});

const NOBODY = { userId: null, email: null, phone: null };

interface Told {
  userId?: string | null;
  email?: string | null;
  phone?: string | null;
  name?: string | null;
  language?: string | null;
}

function upsert(told: Told, at: TenantContext = ctx) {
  const buyer = { userId: null, email: null, phone: null, name: null, language: null, ...told };
  return world.app.core.unitOfWork.write(at, (tx) => world.app.composed.apis.customers.upsert(tx, buyer));
}

function count(customerId: string, delta: 1 | -1) {
  return world.app.core.unitOfWork.write(ctx, (tx) =>
    world.app.composed.apis.customers.countOrder(tx, customerId, delta),
  );
}

function factsOf(userId: string | null, email: string | null, phone: string | null = null) {
  return world.app.composed.apis.customers.buyerFacts(ctx, { userId, email, phone });
}

describe('the record of a buyer', () => {
  test('is one for a guest who comes forty times at once, in any letter case', async () => {
    const made = await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        upsert({ email: index % 2 ? 'Guest@Forty.test' : 'guest@forty.test', name: `Guest ${index}` }),
      ),
    );
    expect(new Set(made.map((customer) => customer.id)).size).toBe(1);
    const events = await world.app.database.query(
      `SELECT type FROM outbox_event WHERE tenant_id = $1 AND subject_id = $2`,
      [shop.tenantId, made[0]!.id],
    );
    expect(events).toEqual([{ type: 'customer.created.v1' }]);
  });

  test('is one for each phone number of guests without an address', async () => {
    const both = await Promise.all([
      upsert({ phone: '+966512345678' }),
      upsert({ phone: '+966512345678' }),
      upsert({ phone: '+966512345679' }),
      upsert({ phone: '+966512345678', email: 'with-phone@guest.test' }),
    ]);
    expect(both[0].id).toBe(both[1].id);
    expect(new Set(both.map((customer) => customer.id)).size).toBe(3);
  });

  test('learns what it did not know, and keeps what it knew', async () => {
    const first = await upsert({ email: 'learn@guest.test', language: 'en' });
    expect(first).toMatchObject({ name: '', phone: null, language: 'en', orderCount: 0, version: 1 });
    await upsert({ email: 'learn@guest.test', name: 'Lea', phone: '+4915112345678' });
    const last = await upsert({ email: 'learn@guest.test', name: 'Other', phone: '+1', language: 'ar' });
    expect(last).toMatchObject({
      id: first.id,
      name: 'Lea',
      phone: '+4915112345678',
      language: 'ar',
      version: 1,
    });
  });

  test('of an account never takes the address that was typed, and a guest never reaches it', async () => {
    const person = await shop.customer();
    const own = await upsert({ userId: person.userId, email: 'typed@guest.test', name: 'Typed' });
    expect(own).toMatchObject({ userId: person.userId, email: person.email });
    expect(await upsert({ userId: person.userId, email: 'again@guest.test' })).toMatchObject({
      id: own.id,
      email: person.email,
    });
    const guest = await upsert({ email: person.email, name: 'Impostor' });
    expect(guest.id).not.toBe(own.id);
    expect(guest.userId).toBeNull();
    const [stored] = await world.app.database.query<{ name: string }>(
      'SELECT name FROM customer WHERE id = $1',
      [own.id],
    );
    expect(stored!.name).not.toBe('Impostor');
  });

  test('belongs to its store', async () => {
    const other = await world.store();
    const here = await upsert({ email: 'two-stores@guest.test' });
    const there = await upsert({ email: 'two-stores@guest.test' }, await other.context());
    expect(there.id).not.toBe(here.id);
  });

  test('cannot be made of nothing', async () => {
    await expect(upsert({})).rejects.toThrow('neither came');
    await expect(upsert({ userId: newId() })).rejects.toThrow('There is no account');
  });
});

describe('what promotions may ask of a buyer', () => {
  test('is the first order until one was counted, and again when that was taken back', async () => {
    const { id } = await upsert({ email: 'first@guest.test' });
    expect(await factsOf(null, 'First@guest.test')).toEqual({
      customerId: id,
      groupIds: [],
      isFirstOrder: true,
    });
    await count(id, 1);
    expect((await factsOf(null, 'first@guest.test')).isFirstOrder).toBe(false);
    await count(id, -1);
    const [row] = await world.app.database.query(
      'SELECT order_count, first_order_at, last_order_at FROM customer WHERE id = $1',
      [id],
    );
    expect(row).toEqual({ order_count: 0, first_order_at: null, last_order_at: null });
    expect((await factsOf(null, 'first@guest.test')).isFirstOrder).toBe(true);
  });

  test('is asked of the phone number where there is no address, as the record is made', async () => {
    const [byPhone, byBoth] = [
      await upsert({ phone: '+905550000001' }),
      await upsert({ email: 'both@guest.test', phone: '+905550000001' }),
    ];
    expect((await factsOf(null, null, '+905550000001')).customerId).toBe(byPhone.id);
    expect((await factsOf(null, 'both@guest.test', '+905550000001')).customerId).toBe(byBoth.id);
    expect((await factsOf(null, 'new@guest.test', '+905550000001')).customerId).toBeNull();
  });

  test('is nothing of someone unknown', async () => {
    const unknown = { customerId: null, groupIds: [], isFirstOrder: true };
    expect(await factsOf(null, 'nobody@guest.test')).toEqual(unknown);
    expect(await factsOf(newId(), null)).toEqual(unknown);
    expect(await factsOf(null, null)).toEqual(unknown);
  });

  test('tells groups of accounts only, because anyone can type an address', async () => {
    const person = await shop.customer();
    const account = await upsert({ userId: person.userId });
    const guest = await upsert({ email: 'grouped@guest.test' });
    const groupId = newId();
    await world.app.database.query(
      `INSERT INTO customer_group (tenant_id, id, name, created_at, updated_at) VALUES ($1, $2, 'Wholesale', now(), now())`,
      [shop.tenantId, groupId],
    );
    await world.app.database.query(
      `INSERT INTO customer_group_member (tenant_id, group_id, customer_id, created_at)
       SELECT $1, $2, unnest($3::uuid[]), now()`,
      [shop.tenantId, groupId, [account.id, guest.id]],
    );
    expect((await factsOf(person.userId, null)).groupIds).toEqual([groupId]);
    expect((await factsOf(null, 'grouped@guest.test')).groupIds).toEqual([]);
  });

  test('takes one statement', async () => {
    const fresh = await shop.context();
    await world.app.composed.apis.customers.buyerFacts(fresh, { ...NOBODY, userId: shop.owner.userId });
    expect(fresh.statements).toBe(1);
  });
});
