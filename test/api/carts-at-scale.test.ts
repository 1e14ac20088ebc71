import { beforeAll, describe, expect, test } from 'vitest';
import { decodeId, newId } from '../../src/kernel/ids.js';
import { ManualClock } from '../../src/kernel/clock.js';
import { CartClient, storedCarts, variantsOf } from '../support/carts.js';
import { contractDocument } from '../support/contract-documents.js';
import { ADDRESS, openForSelling } from '../support/selling.js';
import { startWorld, type Shop, type World } from '../support/world.js';

const DAY_MS = 86_400_000;

let world: World;
let shop: Shop;
let clock: ManualClock;
let variants: string[];

beforeAll(async () => {
  clock = new ManualClock(new Date('2026-11-21T08:00:00Z'));
  world = await startWorld({ clock, environment: { CART_EXPIRY_DAYS: '10' } });
  shop = await world.store({ currency: 'USD' });
  await openForSelling(world, shop);
  variants = [];
  for (const name of ['One', 'Two', 'Three'])
    variants.push(...(await variantsOf(shop, { name, count: 201 })));
});

const wishes = (count: number) => variants.slice(0, count).map((variantId) => ({ variantId, quantity: 1 }));

describe('statements', () => {
  test.each([2, 200])(
    'of a guest with %i lines are at most 3 for each step to the checkout',
    async (count) => {
      const { client } = new CartClient(shop.visitor);
      const counts: Record<string, number> = {};
      const other = (await new CartClient(shop.visitor).add(wishes(1)))['cart'].id as string;
      const step = async (name: string, variables: Record<string, unknown>) => {
        await client.send(contractDocument('Cart'), { id: other }); // promotions, taxes and shipping are remembered from here
        const answer = await client.send(contractDocument(name), variables);
        counts[name] = answer.statements;
        return Object.values(answer.data!)[0];
      };
      const { cart } = await step('CartLinesAdd', { lines: wishes(count) });
      expect(cart.lines).toHaveLength(count);
      await step('CartLinesAdd', { cartId: cart.id, lines: wishes(count) });
      await step('CartLinesUpdate', { cartId: cart.id, lines: [{ id: cart.lines[0].id, quantity: 3 }] });
      await step('Cart', { id: cart.id });
      expect(counts).toEqual({ CartLinesAdd: 3, CartLinesUpdate: 3, Cart: 2 });
    },
  );

  test.each([2, 200])(
    'of a customer with %i lines, an address and a chosen option are as few',
    async (count) => {
      const carts = new CartClient(await shop.customer());
      const made = await carts.client.send(contractDocument('CartLinesAdd'), { lines: wishes(count) });
      const { cart } = made.data!['cartLinesAdd'];
      const cartId = cart.id as string;
      const told = await carts.run('CartBuyerUpdate', {
        cartId,
        input: { email: 'a@world.test', shippingAddress: ADDRESS },
      });
      await carts.run('CartShippingOptionSelect', { cartId, optionId: told['cart'].shippingOptions[0].id });
      const statements = async (name: string, variables: object) => {
        await carts.run('Cart', {}); // promotions, taxes and shipping are remembered from here
        return (await carts.client.send(contractDocument(name), variables)).statements;
      };
      const lines = [{ id: cart.lines[0].id as string, quantity: 5 }];
      expect({
        Cart: await statements('Cart', {}),
        CartLinesAdd: await statements('CartLinesAdd', { lines: wishes(count) }),
        CartLinesUpdate: await statements('CartLinesUpdate', { cartId, lines }),
      }).toEqual({ Cart: 2, CartLinesAdd: 3, CartLinesUpdate: 3 });
    },
  );

  test('for what is not priced are none', async () => {
    const client = new CartClient(shop.visitor);
    const { cart } = await client.add(wishes(2));
    const answer = await client.client.send('query ($id: ID) { cart(id: $id) { version itemCount } }', {
      id: cart.id,
    });
    expect(answer.data).toEqual({ cart: { version: 1, itemCount: 2 } });
    expect(answer.statements).toBe(1);
  });
});

describe('a cart', () => {
  test('has at most 500 lines', async () => {
    const carts = new CartClient(shop.visitor);
    const { cart } = await carts.add(wishes(250));
    const cartId = cart.id as string;
    await carts.add(
      variants.slice(250, 500).map((variantId) => ({ variantId, quantity: 1 })),
      cartId,
    );
    const payload = await carts.add([{ variantId: variants[500]!, quantity: 1 }], cartId);
    expect(payload['userErrors']).toEqual([
      { code: 'TOO_LONG', message: 'A cart has at most 500 lines, these would be 501.', path: ['lines'] },
    ]);
    expect(await carts.read(cartId)).toMatchObject({
      version: 2,
      itemCount: 500,
      total: { amount: '5000.00' },
    });
  });
});

describe('the hourly task', () => {
  const run = () => expireTask()({}, undefined);
  const expireTask = () =>
    world.app.composed.modules.find(({ name }) => name === 'carts')!.tasks!['carts:expire']!;

  test('expires what nobody changed for the set time, tells of it, and removes it 60 days later, like what was bought', async () => {
    const own = await world.store();
    const [variantId] = await variantsOf(own, { name: 'Thing', count: 1 });
    const guest = new CartClient(own.visitor);
    const forgotten = (await guest.add([{ variantId: variantId!, quantity: 1 }]))['cart'].id as string;
    const kept = (await guest.add([{ variantId: variantId!, quantity: 1 }]))['cart'].id as string;
    const paying = (await guest.add([{ variantId: variantId!, quantity: 1 }]))['cart'].id as string;
    await world.app.core.unitOfWork.write(await own.context(), (tx) =>
      world.app.composed.apis.carts.beginCheckout(tx, decodeId('cart', paying)!, newId()),
    );
    clock.advance(9 * DAY_MS);
    await guest.add([{ variantId: variantId!, quantity: 1 }], kept);
    clock.advance(DAY_MS);
    await run();
    await run();
    expect(await guest.read(forgotten)).toBeNull();
    expect(await guest.read(kept)).toMatchObject({ itemCount: 2 });
    expect(await guest.read(paying)).toMatchObject({ isLocked: true });
    const events = await eventsOf(own);
    expect(events.map(({ type }) => type)).toEqual([
      ...Array.from({ length: 3 }, () => 'cart.created.v1'),
      'cart.checkout_begun.v1',
      'cart.expired.v1',
    ]);
    const [first, second, third, begun, last] = events.map(({ id }) => id);
    expect([begun, last]).toEqual([third, first]);
    // What opens a guest's cart is not in the stream that others read.
    const secrets = [forgotten, kept, paying].map((id) => decodeId('cart', id));
    expect(new Set([first, second, third, ...secrets]).size).toBe(6);
    await world.app.core.unitOfWork.write(await own.context(), async (tx) => {
      const { carts } = world.app.composed.apis;
      const bought = (await carts.lock(tx, decodeId('cart', kept)!)).id;
      const orderId = newId();
      await tx.query(`UPDATE cart SET status = 'CHECKOUT', order_id = $3 WHERE tenant_id = $1 AND id = $2`, [
        ...[own.tenantId, bought, orderId],
      ]);
      await carts.complete(tx, orderId);
    });
    clock.advance(61 * DAY_MS);
    await run();
    const left = (await storedCarts(world, own)).map(({ status }) => status).sort();
    expect(left).toEqual(['CHECKOUT']);
    const lines = await world.app.database.query(`SELECT id FROM cart_line WHERE tenant_id = $1`, [
      own.tenantId,
    ]);
    expect(lines).toHaveLength(1);
  });

  async function eventsOf(own: Shop): Promise<{ type: string; id: string }[]> {
    return world.app.database.query(
      `SELECT type, subject_id AS id FROM outbox_event
       WHERE tenant_id = $1 AND subject_kind = 'cart' ORDER BY recorded_at, id`,
      [own.tenantId],
    );
  }
});
