import { beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../src/kernel/ids.js';
import { booksOf } from '../support/books.js';
import { contractDocument } from '../support/contract-documents.js';
import { buy, checkOut, fillCart, openForSelling, sell } from '../support/selling.js';
import { startWorld, type Shop, type World } from '../support/world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld({ environment: { PAYMENT_TIMEOUT_MS: '300' } });
});

async function openShop(): Promise<Shop> {
  const shop = await world.store();
  await openForSelling(world, shop);
  return shop;
}

async function stockOf(shop: Shop) {
  const [row] = await world.app.database.query<{ onHand: number; reserved: number }>(
    `SELECT sum(on_hand)::int AS "onHand", sum(reserved)::int AS reserved FROM stock_level WHERE tenant_id = $1`,
    [shop.tenantId],
  );
  return row!;
}

const SOUND = {
  gapsInNumbers: 0, doubleOrders: 0, uncoveredOrders: 0, lostCharges: 0, unbalancedOrders: 0, imbalance: 0,
  stuckReservations: 0, wrongStock: 0,
}; // prettier-ignore

describe('completing a checkout', () => {
  it('makes a paid order of the cart, sells its goods and books the money', async () => {
    const shop = await openShop();
    const { variantId } = await sell(shop, { name: 'Mug', price: '10', stock: 5 });
    const { order, payment, orderAccessToken, userErrors } = await buy(shop.visitor, [
      { variantId, quantity: 2 },
    ]);
    expect(userErrors).toEqual([]);
    expect(order).toMatchObject({
      number: 1,
      status: 'CONFIRMED',
      paymentStatus: 'PAID',
      fulfillmentStatus: 'UNFULFILLED',
      total: { amount: '25.00', currency: 'USD' },
    });
    expect(payment).toMatchObject({ provider: 'test', status: 'CAPTURED' });
    expect(orderAccessToken).toMatch(/^[\w-]{43}$/);
    expect(await stockOf(shop)).toEqual({ onHand: 3, reserved: 0 });
    expect(await booksOf(world, shop)).toEqual({ orders: 1, confirmed: 1, ...SOUND });
  });

  it('reaches a buyer with an account where the account says, without asking again', async () => {
    const shop = await openShop();
    const { variantId } = await sell(shop, { name: 'Mug' });
    const buyer = await shop.customer();
    const cart = await fillCart(buyer, [{ variantId, quantity: 1 }], null);
    const answer = await checkOut(buyer, cart['id'] as string);
    const { order, userErrors } = answer.data!['checkoutComplete'];
    expect(userErrors).toEqual([]);
    const read = await buyer.run('query ($id: ID!) { order(id: $id) { email } }', { id: order.id });
    expect(read).toEqual({ order: { email: buyer.email } });
  });

  it('costs 8 statements with its answer, whatever the number of lines, and two more when a code is used', async () => {
    const shop = await openShop();
    const goods = [];
    for (let index = 0; index < 6; index++) goods.push(await sell(shop, { name: `Mug ${index}` }));
    const wishes = goods.map(({ variantId }) => ({ variantId, quantity: 1 }));
    await shop.owner.run(
      `mutation { promotionCreate(input: { name: "Spring", code: "SPRING", kind: PERCENTAGE, value: "10" }) {
        userErrors { message } } }`,
    );
    const counts = [];
    for (const { lines, codes } of [
      { lines: wishes.slice(0, 1), codes: [] },
      { lines: wishes, codes: [] },
      { lines: wishes, codes: ['SPRING'] },
    ]) {
      const cart = await fillCart(shop.visitor, lines);
      await shop.visitor.run(
        `mutation ($id: ID!, $codes: [String!]!) { cartDiscountCodesSet(cartId: $id, codes: $codes) {
          userErrors { message } } }`,
        { id: cart['id'], codes },
      );
      const answer = await shop.visitor.send(contractDocument('CheckoutComplete'), {
        cartId: cart['id'],
        input: { paymentProvider: 'test', paymentToken: 'ok' },
        idempotencyKey: newId(),
      });
      expect(answer.data).toMatchObject({
        checkoutComplete: { userErrors: [], payment: { status: 'CAPTURED' } },
      });
      counts.push(answer.statements);
    }
    // The first order of a month opens the plan's counter, and the first of a store reads its payment account; the
    // second one of a process sees that the counter is there to stay.
    expect(counts).toEqual([8 + 3, 8 + 1, 10]);
  });
});
