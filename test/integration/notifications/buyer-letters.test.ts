import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { encodeId } from '../../../src/kernel/ids.js';
import { backgroundAtRest, messagesTo, type ReceivedMessage } from '../../support/mailbox.js';
import type { PlacedOrder } from '../../support/orders.js';
import { checkOut, fillCart, openForSelling, sell } from '../../support/selling.js';
import { Till } from '../../support/till.js';
import { startWorld, type Shop, type World } from '../../support/world.js';

type Loose = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any

const CONSUMER = 'notifications.buyers';

let world: World;
let shop: Shop;
let till: Till;
let variantId: string;
let counted = 0;
let email: string;

beforeAll(async () => {
  world = await startWorld({ background: true });
});

beforeEach(async () => {
  shop = await world.store({ name: 'Nakhl', languages: ['en', 'ar', 'fa', 'tr'] });
  till = new Till(world, shop);
  email = `noor-${++counted}@world.test`;
  await openForSelling(world, shop);
  ({ variantId } = await sell(shop, { name: 'Lamp', price: '10', stock: 50 }));
});

/** Without waiting for the relay's next look. */
async function rest(): Promise<void> {
  await world.app.relay.drain();
  await backgroundAtRest(world.app);
}

/** A guest's checkout in a language. */
async function order(token: string, language = 'en'): Promise<PlacedOrder> {
  const client = shop.visitor.with({ 'accept-language': language });
  const cart = await fillCart(client, [{ variantId, quantity: 2 }], email);
  const answer = await checkOut(client, cart['id'] as string, { token });
  const payload = answer.data!['checkoutComplete'] as Loose;
  return payload['order'] ? till.placed(cart['id'] as string, payload) : till.placedOf(cart['id'] as string);
}

async function letters(to = email): Promise<ReceivedMessage[]> {
  await rest();
  return (await messagesTo(world.app, to)).reverse();
}

async function subjects(to = email): Promise<(string | undefined)[]> {
  return (await letters(to)).map(({ subject }) => subject).sort();
}

/** The time of the order's payment is over. */
async function expire({ orderId }: PlacedOrder): Promise<void> {
  await till.desk.rows(
    `UPDATE sales_order SET reserved_until = now() - interval '1 second' WHERE tenant_id = $1 AND id = $2`,
    orderId,
  );
  await till.expire();
}

/** The bank takes the money all the same, and its gateway says so three times. */
async function payLate(placed: PlacedOrder): Promise<void> {
  await till.desk.atGateway(placed, 'CAPTURED', placed.totalMinor);
  const told = [1, 2, 3].map(() => till.eventOf(placed, 'CAPTURED'));
  await till.send(...(await Promise.all(told)));
  await rest();
}

/** Every event of the store is handed to the writers of letters once more. */
async function replay(): Promise<void> {
  await rest();
  await world.app.database.query(
    `UPDATE outbox_position SET position = 0 WHERE tenant_id = $1 AND consumer = $2`,
    [shop.tenantId, CONSUMER],
  );
  await rest();
}

async function staff(mutation: string, variables: Loose): Promise<Loose> {
  const payload = Object.values(await shop.owner.run<Loose>(mutation, variables))[0] as Loose;
  expect(payload['userErrors']).toEqual([]);
  return payload;
}

describe('a payment that succeeds after its order expired', () => {
  it.each([
    ['en', 'ltr', 'Your payment for order 1 goes back to you', '$25.00'],
    ['ar', 'rtl', 'المبلغ الذي دفعته للطلب رقم 1 يعود إليك', '25.00'],
    ['fa', 'rtl', 'پرداخت شما برای سفارش 1 به شما بازمی‌گردد', '۲۵٫۰۰'],
    ['tr', 'ltr', '1 numaralı siparişin ödemesi size geri dönüyor', '$25,00'],
  ])('goes back, and its buyer is told once, in %s', async (language, direction, subject, amount) => {
    const placed = await order('pending', language);
    await expire(placed);
    expect(await letters()).toMatchObject([{ language }]);
    await payLate(placed);
    expect(await till.desk.standing(placed)).toBe('FAILED REFUNDED UNFULFILLED');
    const received = await letters();
    expect(received.map((letter) => letter.subject)).toEqual([received[0]!.subject, subject]);
    expect(received[1]!.language).toBe(language);
    expect(received[1]!.text).toContain(amount);
    expect(received[1]!.html).toContain(`<html lang="${language}" dir="${direction}">`);
  });

  it('is told of once, however often its events are delivered, and to nobody else', async () => {
    const other = await world.store({ name: 'Elsewhere' });
    await openForSelling(world, other);
    const { variantId: theirs } = await sell(other, { name: 'Rug' });
    const cart = await fillCart(other.visitor, [{ variantId: theirs, quantity: 1 }], 'elsewhere@world.test');
    await checkOut(other.visitor, cart['id'] as string, { token: 'pending' });

    const placed = await order('pending');
    await expire(placed);
    await payLate(placed);
    const told = ['Your order 1 was not paid in time', 'Your payment for order 1 goes back to you'];
    expect(await subjects()).toEqual(told);
    await replay();
    await payLate(placed);
    await replay();
    expect(await subjects()).toEqual(told);
    expect(await letters('elsewhere@world.test')).toEqual([]);
  });
});

describe('the buyer of an order', () => {
  it('is told that it is confirmed, with what opens it, which no event and no job carries', async () => {
    const placed = await order('ok');
    const [letter] = await letters();
    expect(letter!.subject).toBe('Your order 1 is confirmed');
    expect(letter!.text).toContain('2 × Lamp: $20.00\n\nSubtotal: $20.00\nShipping: $5.00\nTotal: $25.00');
    const reference = encodeId('order', placed.orderId);
    expect(letter!.text).toContain(`Order: ${reference}\nCode: ${placed.token}\n\nNakhl`);
    const guest = shop.visitor.with({ 'x-order-token': placed.token });
    const seen = await guest.run('query ($id: ID!) { order(id: $id) { number } }', { id: reference });
    expect(seen['order']).toEqual({ number: 1 });
    const leaks = await world.app.database.query(`SELECT id FROM outbox_event WHERE payload::text LIKE $1`, [
      `%${placed.token}%`,
    ]);
    expect(leaks).toEqual([]);
  });

  it('gets one letter although its job runs again', async () => {
    const { orderId } = await order('ok');
    expect(await letters()).toHaveLength(1);
    const [row] = await till.desk.rows<{ eventId: string }>(
      `SELECT event_id AS "eventId" FROM buyer_letter WHERE tenant_id = $1 AND about = $2 AND sent_at IS NOT NULL`,
      orderId,
    );
    const job = { tenantId: shop.tenantId, orderId, letter: 'orderConfirmed', occasion: {}, ...row };
    await till.run('notifications', 'mail:buyer-letter', job);
    expect(await letters()).toHaveLength(1);
  });

  it('who has an account gets no code', async () => {
    const customer = await shop.customer();
    const cart = await fillCart(customer, [{ variantId, quantity: 1 }], email);
    await checkOut(customer, cart['id'] as string);
    const [letter] = await letters();
    expect(letter!.text).toContain('The order stands in your account at “Nakhl”');
    expect(letter!.text).not.toContain('Code:');
  });

  it('is told once an hour that cards are declined, and reads it in the language of the store where theirs is not written', async () => {
    const turkish = await world.store({ name: 'Nakhl', defaultLanguage: 'tr', languages: ['fr'] });
    await openForSelling(world, turkish);
    ({ variantId } = await sell(turkish, { name: 'Lamp' }));
    [shop, till] = [turkish, new Till(world, turkish)];
    await order('decline', 'fr');
    await order('decline', 'fr');
    expect(await letters()).toMatchObject([
      { subject: '1 numaralı siparişinizin ödemesi yapılamadı', language: 'tr' },
    ]);
    await world.app.database.query(
      `UPDATE buyer_letter SET created_at = created_at - interval '61 minutes' WHERE tenant_id = $1`,
      [shop.tenantId],
    );
    await order('decline', 'fr');
    expect(await letters()).toHaveLength(2);
  });

  it('is told of its cancellation and of the money that comes back', async () => {
    const placed = await order('ok');
    await staff(
      `mutation ($id: ID!) { orderCancel(id: $id, input: { reason: "Sold out <b>" }) { userErrors { code } } }`,
      { id: encodeId('order', placed.orderId) },
    );
    const received = await letters();
    expect(received.map(({ subject }) => subject).sort()).toEqual([
      '$25.00 for your order 1 went back to you',
      'Your order 1 is confirmed',
      'Your order 1 was cancelled',
    ]);
    const cancelled = received.find(({ subject }) => subject === 'Your order 1 was cancelled')!;
    expect(cancelled.text).toContain('Reason: Sold out <b>');
    expect(cancelled.html).toContain('Sold out &lt;b&gt;');
    expect(cancelled.text).toContain('What you paid goes back to you');
  });

  it('is told once an hour of orders called off unpaid, and never by text messages that cost money', async () => {
    const phone = `+9665123457${10 + counted}`;
    const cancelUnpaid = async () => {
      const placed = await order('pending');
      await till.desk.rows(
        `UPDATE sales_order SET email = nullif(email, '${byPhone ? email : ''}'), phone = '${phone}'
         WHERE tenant_id = $1 AND id = $2`,
        placed.orderId,
      );
      await staff(
        `mutation ($id: ID!) { orderCancel(id: $id, input: { reason: "No" }) { userErrors { code } } }`,
        { id: encodeId('order', placed.orderId) },
      );
      await rest();
    };
    let byPhone = false;
    await cancelUnpaid();
    await cancelUnpaid();
    expect(await subjects()).toEqual(['Your order 1 was cancelled']);
    byPhone = true;
    await world.app.database.query(
      `UPDATE buyer_letter SET created_at = created_at - interval '61 minutes' WHERE tenant_id = $1`,
      [shop.tenantId],
    );
    await cancelUnpaid();
    expect(await letters(phone)).toEqual([]);
    expect(await letters()).toHaveLength(1);
  });

  it('is told of parcels that leave and arrive, and of what becomes of a return', async () => {
    const placed = await order('ok');
    const orderId = encodeId('order', placed.orderId);
    const packed = await staff(
      `mutation ($orderId: ID!) { shipmentCreate(orderId: $orderId, input: { carrier: "DHL", trackingNumber: "JD-1",
        trackingUrl: "https://track.test/JD-1" }) { shipment { id } order { lines { id } } userErrors { code } } }`,
      { orderId },
    );
    await letters();
    for (const status of ['IN_TRANSIT', 'OUT_FOR_DELIVERY', 'DELIVERED']) {
      await staff(
        `mutation ($id: ID!, $status: ShipmentStatus!) {
          shipmentStatusUpdate(id: $id, status: $status) { userErrors { code } } }`,
        { id: packed['shipment'].id, status },
      );
    }
    const guest = shop.visitor.with({ 'x-order-token': placed.token });
    const asked = await guest.run<Loose>(
      `mutation ($orderId: ID!, $input: ReturnRequestInput!) { returnRequest(orderId: $orderId, input: $input) {
        return { id } userErrors { code } } }`,
      {
        orderId,
        input: { lines: [{ orderLineId: packed['order'].lines[0].id, quantity: 1, reason: 'WRONG_SIZE' }] },
      },
    );
    const id = asked['returnRequest'].return.id as string;
    await staff('mutation ($id: ID!) { returnApprove(id: $id, note: "To dock 4") { userErrors { code } } }', {
      id,
    });
    await staff('mutation ($id: ID!) { returnReceive(id: $id, input: {}) { userErrors { code } } }', { id });
    const received = await letters();
    expect(received.map(({ subject }) => subject).sort()).toEqual([
      '$10.00 for your order 1 went back to you',
      'A parcel of your order 1 has arrived',
      'A parcel of your order 1 is on its way',
      'Your order 1 is confirmed',
      'Your return of order 1 is accepted',
      'Your returned goods of order 1 have come in',
    ]);
    const textOf = (part: string) => received.find(({ subject }) => subject!.includes(part))!.text;
    expect(textOf('on its way')).toContain(
      '2 × Lamp\n\nCarrier: DHL\nTracking number: JD-1\n\nFollow the parcel:',
    );
    expect(textOf('is accepted')).toContain('1 × Lamp\n\nThe store writes: To dock 4');
  });

  it('who left a phone only gets a line there', async () => {
    const placed = await order('pending');
    const phone = `+9665123456${10 + counted}`;
    await till.desk.rows(
      `UPDATE sales_order SET email = NULL, phone = '${phone}' WHERE tenant_id = $1 AND id = $2`,
      placed.orderId,
    );
    await till.decide(encodeId('payment', placed.paymentId), 'CAPTURED');
    expect(await letters(phone)).toMatchObject([{ kind: 'sms', text: 'Nakhl: Your order 1 is confirmed' }]);
    expect(await letters()).toEqual([]);
  });

  it('is not written to about what happened days ago, and old letters are forgotten', async () => {
    await rest();
    const placed = await order('ok');
    expect(await letters()).toHaveLength(1);
    await world.app.database.query(`DELETE FROM buyer_letter WHERE tenant_id = $1`, [shop.tenantId]);
    await world.app.database.query(
      `UPDATE outbox_event SET occurred_at = occurred_at - interval '4 days' WHERE tenant_id = $1`,
      [shop.tenantId],
    );
    await replay();
    expect(await letters()).toHaveLength(1);
    await world.app.database.query(
      `INSERT INTO buyer_letter (tenant_id, event_id, letter, about, created_at)
       VALUES ($1, $2, 'orderConfirmed', $2, now() - interval '91 days'), ($1, $1, 'orderConfirmed', $2, now() - interval '89 days')`,
      [shop.tenantId, placed.orderId],
    );
    await till.run('notifications', 'notifications:prune');
    const left = await till.desk.rows(
      `SELECT event_id FROM buyer_letter WHERE tenant_id = $1 AND about = $2`,
      placed.orderId,
    );
    expect(left).toHaveLength(1);
  });
});
