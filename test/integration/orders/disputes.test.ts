import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { encodeId, newId } from '../../../src/kernel/ids.js';
import { actionsOf, changeOf, logOf } from '../../support/audit-log.js';
import { FakeStripe } from '../../support/fake-stripe.js';
import { OrderDesk, type PlacedOrder } from '../../support/orders.js';
import { sell } from '../../support/selling.js';
import { digestOfRows } from '../../support/stored-rows.js';
import { StripeShop } from '../../support/stripe-shop.js';
import { startWorld, type World } from '../../support/world.js';

const REFUND = `mutation ($orderId: ID!, $input: RefundCreateInput!, $key: String!) {
  refundCreate(orderId: $orderId, input: $input, idempotencyKey: $key) {
    refund { status }
    userErrors { code message path }
  }
}`;
const CANCEL = `mutation ($id: ID!) {
  orderCancel(id: $id, input: { reason: "Fraud" }) { order { status } userErrors { code message path } }
}`;

let stripe: FakeStripe;
let world: World;
let till: StripeShop;
let desk: OrderDesk;
let order: PlacedOrder;
let intent: string;

beforeAll(async () => {
  stripe = await FakeStripe.start();
  world = await startWorld({ providers: { stripe: stripe.address } });
});

/** An order of 10.00. */
beforeEach(async () => {
  till = await StripeShop.open(world, stripe);
  desk = new OrderDesk(world, till.shop);
  const goods = await sell(till.shop, { name: 'Lamp', stock: 10 });
  const lines = [{ ...goods, quantity: 1, unitMinor: 1000 }];
  order = await desk.buy({ lines, shippingMinor: 0, provider: 'stripe', token: 'pm_card_visa' });
  const [payment] = await world.app.composed.apis.payments.ofOrder(await till.shop.context(), order.orderId);
  intent = payment!.providerReference!;
});

afterAll(() => stripe.stop());

const TAKEN = { id: 'txn_taken', amount: -1000, fee: 1500, net: -2500, currency: 'usd' };
const RETURNED = { id: 'txn_returned', amount: 1000, fee: 0, net: 1000, currency: 'usd' };

function dispute(status: string, ...balance_transactions: object[]) {
  const facts = { id: 'dp_1', amount: 1000, currency: 'usd', reason: 'fraudulent' };
  return { ...facts, status, balance_transactions, payment_intent: intent };
}

async function history(): Promise<string[]> {
  const rows = await desk.rows<{ message: string; internal: boolean }>(
    `SELECT message, is_internal AS internal FROM order_history
     WHERE tenant_id = $1 AND order_id = $2 AND type = 'PAYMENT_DISPUTED' ORDER BY created_at, id`,
    order.orderId,
  );
  expect(rows.every(({ internal }) => internal)).toBe(true);
  return rows.map(({ message }) => message);
}

async function refund(input: object = {}) {
  const variables = { orderId: encodeId('order', order.orderId), key: newId() };
  return (await till.shop.owner.run(REFUND, { ...variables, input: { reason: 'x', ...input } }))[
    'refundCreate'
  ];
}

async function cancel() {
  return (await till.shop.owner.run(CANCEL, { id: encodeId('order', order.orderId) }))['orderCancel'];
}

describe('a dispute', () => {
  test('takes the money and the fee from the books, and staff read of it', async () => {
    expect(await till.tell('charge.dispute.created', dispute('needs_response', TAKEN))).toBe('dispute open');
    expect(await desk.balances(order)).toEqual({
      ...{ 'provider:stripe': -1500, sales: -1000 },
      ...{ chargebacks: 1000, fees: 1500 },
    });
    expect(await history()).toEqual([
      'The buyer disputes 10.00 USD (fraudulent). Answer it at the provider. The bank has taken back 10.00 USD.',
    ]);
    expect(await desk.standing(order)).toBe('CONFIRMED PAID UNFULFILLED');
  });

  test('that only asks books nothing, and staff read of it', async () => {
    const before = await desk.balances(order);
    await till.tell('charge.dispute.created', dispute('warning_needs_response'));
    await till.tell('charge.dispute.updated', dispute('warning_under_review'));
    await till.tell('charge.dispute.closed', dispute('warning_closed'));
    expect(await desk.balances(order)).toEqual(before);
    expect(await history()).toEqual([
      "The buyer's bank asks about 10.00 USD (fraudulent). No money was taken; answer it at the provider.",
      "The buyer's bank has closed its question about 10.00 USD.",
    ]);
    const told = (await desk.events(order)).filter((type) => type.startsWith('payment.disp'));
    expect(told).toEqual(['payment.disputed.v1', 'payment.dispute_updated.v1']);
  });

  test('that asks first and then takes the money is one dispute', async () => {
    await till.tell('charge.dispute.created', dispute('warning_needs_response'));
    await till.tell('charge.dispute.funds_withdrawn', dispute('needs_response', TAKEN));
    expect(await desk.balances(order)).toMatchObject({ chargebacks: 1000, fees: 1500 });
    expect(await history()).toHaveLength(2);
  });

  test('that is won brings the money back; the fee stays unless it is given back', async () => {
    await till.tell('charge.dispute.created', dispute('needs_response', TAKEN));
    await till.tell('charge.dispute.funds_reinstated', dispute('won', TAKEN, RETURNED));
    await till.tell('charge.dispute.closed', dispute('won', TAKEN, RETURNED));
    expect(await desk.balances(order)).toEqual({ 'provider:stripe': -500, fees: 1500, sales: -1000 });
    expect((await history()).slice(1)).toEqual([
      'The dispute over 10.00 USD was won. The bank has returned 10.00 USD.',
    ]);
    const entries = await logOf(till.shop.owner, { subjectId: 'dp_1' });
    expect(actionsOf(entries)).toEqual(['dispute.updated', 'dispute.created']);
    expect(changeOf(entries[0], 'takenMinor')).toMatchObject({ before: '1000', after: '0' });
    expect(changeOf(entries[0], 'state')).toMatchObject({ before: 'OPEN', after: 'WON' });
    const subject = { kind: 'dispute', partOfId: encodeId('order', order.orderId) };
    expect(entries[1]).toMatchObject({ actorKind: 'SYSTEM', subject });
    const fee = { id: 'txn_fee', amount: 0, fee: -1500, net: 1500, currency: 'usd' };
    await till.tell('charge.dispute.updated', dispute('won', TAKEN, RETURNED, fee));
    expect(await desk.balances(order)).toEqual({ 'provider:stripe': 1000, sales: -1000 });
  });

  test('counts once, however often and in whatever order it is told', async () => {
    const news = [
      ['charge.dispute.closed', dispute('won', TAKEN, RETURNED)],
      ['charge.dispute.funds_reinstated', dispute('under_review', TAKEN, RETURNED)],
      ['charge.dispute.funds_withdrawn', dispute('needs_response', TAKEN)],
      ['charge.dispute.created', dispute('needs_response')],
    ] as const;
    for (const [type, object] of news) await till.tell(type, object);
    await Promise.all([...news, ...news].map(([type, object]) => till.tell(type, object)));
    expect(await desk.balances(order)).toEqual({ 'provider:stripe': -500, fees: 1500, sales: -1000 });
    expect(await history()).toHaveLength(1);
    const [stored] = await desk.rows<{ state: string; taken: number; disputed: number }>(
      `SELECT d.state, d.taken_minor::int AS taken, p.disputed_minor::int AS disputed
       FROM payment_dispute d JOIN payment p ON p.tenant_id = d.tenant_id AND p.id = d.payment_id
       WHERE d.tenant_id = $1 AND p.order_id = $2`,
      order.orderId,
    );
    expect(stored).toEqual({ state: 'WON', taken: 0, disputed: 0 });
  });

  test('that is settled in another currency is booked in the one that the buyer paid in, its fee in the other', async () => {
    const moved = { id: 'txn_eur', amount: -920, fee: 2000, net: -2920, currency: 'eur' };
    await till.tell('charge.dispute.created', dispute('needs_response', moved));
    const rows = await desk.rows<{ kind: string; currency: string; amount: number }>(
      `SELECT kind, currency, amount_minor::int AS amount FROM ledger_posting
       WHERE tenant_id = $1 AND order_id = $2 AND kind <> 'SALE' ORDER BY kind`,
      order.orderId,
    );
    expect(rows).toEqual([
      { kind: 'CHARGEBACK', currency: 'USD', amount: 1000 },
      { kind: 'FEE', currency: 'EUR', amount: 2000 },
    ]);
  });
});

describe('money that the buyer’s bank has taken back', () => {
  test('is not refunded', async () => {
    await till.tell('charge.dispute.created', dispute('needs_response', TAKEN));
    const before = await digestOfRows(world.app.database, till.shop.tenantId);
    expect((await refund()).userErrors).toEqual([
      {
        code: 'INVALID_TRANSITION',
        message:
          "Nothing of this order can be refunded: the buyer's bank has taken the money back in a dispute.",
        path: ['orderId'],
      },
    ]);
    expect((await refund({ amount: '4' })).userErrors).toEqual([
      {
        code: 'OUT_OF_RANGE',
        message:
          "4.00 USD cannot be refunded: 0.00 USD of the payment is left. The buyer's bank has taken back 10.00 USD in a dispute.",
        path: ['input', 'amount'],
      },
    ]);
    expect(await digestOfRows(world.app.database, till.shop.tenantId)).toEqual(before);
    expect(stripe.refunds.size).toBe(0);
  });

  test('keeps its order from being cancelled until the dispute is decided', async () => {
    await till.tell('charge.dispute.created', dispute('needs_response', TAKEN));
    expect(await cancel()).toEqual({
      order: null,
      userErrors: [
        {
          code: 'INVALID_TRANSITION',
          message:
            "The buyer's bank has taken the money back in a dispute that is not decided. The order can be cancelled after that.",
          path: ['id'],
        },
      ],
    });
    await till.tell('charge.dispute.closed', dispute('lost', TAKEN));
    expect(await cancel()).toMatchObject({ order: { status: 'CANCELLED' }, userErrors: [] });
    expect(stripe.refunds.size).toBe(0);
    expect(await desk.balances(order)).toMatchObject({ chargebacks: 1000 });
  });

  test('can be refunded once it was returned', async () => {
    await till.tell('charge.dispute.created', dispute('needs_response', TAKEN));
    await till.tell('charge.dispute.closed', dispute('won', TAKEN, RETURNED));
    expect(await refund()).toMatchObject({ refund: { status: 'SUCCEEDED' }, userErrors: [] });
    stripe.refunds.clear();
  });

  test('may be more than is left after a refund, and is booked all the same', async () => {
    expect(await refund({ amount: '4' })).toMatchObject({ refund: { status: 'SUCCEEDED' } });
    await till.tell('charge.dispute.created', dispute('needs_response', TAKEN));
    expect(await desk.balances(order)).toMatchObject({ chargebacks: 1000, refunds: 400 });
    expect((await refund({ amount: '1' })).userErrors[0]).toMatchObject({ code: 'OUT_OF_RANGE' });
    stripe.refunds.clear();
  });
});
