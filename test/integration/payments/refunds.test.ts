import { beforeAll, describe, expect, it } from 'vitest';
import type { PaymentEntity, RefundEntity } from '../../../src/modules/payments/index.js';
import { LonePayments } from '../../support/payments.js';
import { startWorld, type Shop, type World } from '../../support/world.js';

let world: World;
let shop: Shop;
let payments: LonePayments;

beforeAll(async () => {
  world = await startWorld();
  shop = await world.store({ currency: 'USD' });
  payments = new LonePayments(world.app, shop);
});

async function insert(payment: PaymentEntity, amountMinor: number): Promise<RefundEntity> {
  return world.app.core.unitOfWork.write(await payments.context(), async (tx) =>
    payments.api.refunds.insert(tx, {
      payment: await payments.api.lock(tx, payment.id),
      amountMinor,
      reason: 'Damaged',
      requestedBy: null,
    }),
  );
}

async function refundedAtGateway(payment: PaymentEntity): Promise<number> {
  const [row] = await world.app.database.query<{ refunded: string }>(
    `SELECT refunded_minor AS refunded FROM test_gateway_charge WHERE merchant_reference = $1`,
    [payment.id],
  );
  return Number(row!.refunded);
}

async function storedOf(payment: PaymentEntity): Promise<RefundEntity[]> {
  return payments.api.refunds.ofOrder(await payments.context(), payment.orderId);
}

describe('refunds', () => {
  it('that come at once never give back more than was captured', async () => {
    const payment = await payments.pay();
    const tries = await Promise.allSettled(Array.from({ length: 10 }, () => insert(payment, 300)));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
    expect((tries.find(({ status }) => status === 'rejected') as PromiseRejectedResult).reason).toMatchObject(
      {
        problems: [
          {
            code: 'OUT_OF_RANGE',
            message: '3.00 USD cannot be refunded: 1.00 USD of the payment is left.',
            path: ['input', 'amount'],
          },
        ],
      },
    );
    expect(await payments.stored(payment.id)).toMatchObject({ capturedMinor: 1000, refundedMinor: 900 });
  });

  it.each([0, -1])('of %i are refused', async (amountMinor) => {
    await expect(insert(await payments.pay(), amountMinor)).rejects.toMatchObject({ code: 'OUT_OF_RANGE' });
  });

  it('are sent once however many send them, and settled once', async () => {
    const payment = await payments.pay();
    const refund = await insert(payment, 400);
    const jobs = Array.from({ length: 5 }, () =>
      payments.run('payments:refund', { tenantId: shop.tenantId, refundId: refund.id }),
    );
    await Promise.all(jobs);
    expect(await storedOf(payment)).toMatchObject([{ status: 'SUCCEEDED', checkAt: null }]);
    expect(await refundedAtGateway(payment)).toBe(400);
    expect(await payments.events(payment.orderId)).toEqual([
      'payment.captured.v1',
      'refund.created.v1',
      'refund.succeeded.v1',
    ]);
  });

  it('that were sent by a process which died are asked about and not made again', async () => {
    const payment = await payments.pay();
    const refund = await insert(payment, 400);
    expect(await payments.api.refunds.send(await payments.context(), refund)).toBe('SUCCEEDED');
    expect(await storedOf(payment)).toMatchObject([{ status: 'PENDING' }]);
    await payments.hurry();
    await payments.run('payments:reconcile');
    expect(await storedOf(payment)).toMatchObject([{ status: 'SUCCEEDED' }]);
    expect(await refundedAtGateway(payment)).toBe(400);
  });

  it('that the provider refuses leave the money with the store, which may try again', async () => {
    const payment = await payments.pay({ token: 'refund_fails' });
    const refund = await insert(payment, 1000);
    await payments.run('payments:refund', { tenantId: shop.tenantId, refundId: refund.id });
    expect(await storedOf(payment)).toMatchObject([
      { status: 'FAILED', failureMessage: 'The test gateway refuses the refund.' },
    ]);
    expect(await payments.stored(payment.id)).toMatchObject({ refundedMinor: 0 });
    expect(await payments.events(payment.orderId)).toContain('refund.failed.v1');
    await insert(payment, 1000);
  });

  it('of money that came after its payment was given up are possible', async () => {
    const payment = await payments.pay({ token: 'pending' });
    const reference = payment.providerReference!;
    await payments.record(payment.id, { kind: 'cancelled', reference });
    const late = await payments.record(payment.id, { kind: 'captured', reference, capturedMinor: 1000 });
    expect(late).toMatchObject({ status: 'CAPTURED', capturedMinor: 1000 });
    expect(await insert(late, 1000)).toMatchObject({ status: 'PENDING', amountMinor: 1000 });
  });
});

describe('what is recorded of a payment', () => {
  it('is the same however many record it at once', async () => {
    const payment = await payments.begin();
    const outcome = await payments.api.ask(await payments.context(), payment);
    await Promise.all(Array.from({ length: 8 }, () => payments.record(payment.id, outcome)));
    expect(await payments.events(payment.orderId)).toEqual(['payment.captured.v1']);
  });

  it('never goes back, in whatever order outcomes come', async () => {
    const payment = await payments.pay({ token: 'pending' });
    const reference = payment.providerReference!;
    await payments.record(payment.id, { kind: 'authorized', reference });
    await payments.record(payment.id, { kind: 'pending', reference });
    await payments.record(payment.id, { kind: 'unknown', message: '' });
    expect(await payments.stored(payment.id)).toMatchObject({
      status: 'AUTHORIZED',
      providerReference: reference,
    });
    await payments.record(payment.id, { kind: 'captured', reference, capturedMinor: 700 });
    await payments.record(payment.id, { kind: 'captured', reference, capturedMinor: 200 });
    await payments.record(payment.id, { kind: 'cancelled', reference });
    expect(await payments.stored(payment.id)).toMatchObject({ status: 'CAPTURED', capturedMinor: 700 });
  });
});
