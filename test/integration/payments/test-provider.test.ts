import { beforeAll, describe, expect, it } from 'vitest';
import { encodeId, newId } from '../../../src/kernel/ids.js';
import { LonePayments } from '../../support/payments.js';
import { startWorld, type Shop, type World } from '../../support/world.js';

let world: World;
let shop: Shop;
let payments: LonePayments;

beforeAll(async () => {
  world = await startWorld({ environment: { PAYMENT_TIMEOUT_MS: '400' } });
  shop = await world.store({ currency: 'USD' });
  payments = new LonePayments(world.app, shop);
});

const SETTLE = `mutation ($id: ID!, $outcome: TestPaymentDecision!) {
  testPaymentSettle(paymentId: $id, outcome: $outcome) { payment { id status } userErrors { code path } } }`;

describe('a payment through the test provider', () => {
  it('is captured at once with the token ok', async () => {
    const payment = await payments.pay({ token: 'ok', amountMinor: 1234 });
    expect(payment).toMatchObject({ status: 'CAPTURED', capturedMinor: 1234, request: null, checkAt: null });
    expect(await payments.events(payment.orderId)).toEqual(['payment.captured.v1']);
  });

  it('is declined with the token decline', async () => {
    const payment = await payments.pay({ token: 'decline' });
    expect(payment).toMatchObject({ status: 'FAILED', failureCode: 'card_declined', capturedMinor: 0 });
    expect(await payments.events(payment.orderId)).toEqual(['payment.failed.v1']);
  });

  it('costs the request no statement at the gateway', async () => {
    const payment = await payments.begin();
    const ctx = await payments.context();
    await payments.api.ask(ctx, payment);
    expect(ctx.statements).toBe(0);
  });

  it('is captured without asking anyone when nothing is to be paid', async () => {
    const payment = await payments.pay({ amountMinor: 0 });
    expect(payment).toMatchObject({ status: 'CAPTURED', capturedMinor: 0 });
  });

  it('waits with the token pending, and a decision of staff settles it through the webhook', async () => {
    const payment = await payments.pay({ token: 'pending' });
    expect(payment.status).toBe('PENDING');
    const staff = await shop.staff();
    const id = encodeId('payment', payment.id);
    const answer = await staff.run(SETTLE, { id, outcome: 'CAPTURED' });
    expect(answer['testPaymentSettle']).toEqual({ payment: { id, status: 'PENDING' }, userErrors: [] });
    expect(await payments.workOnWebhooks()).toBe(1);
    expect(await payments.stored(payment.id)).toMatchObject({ status: 'CAPTURED', capturedMinor: 1000 });
    expect(await payments.events(payment.orderId)).toEqual(['payment.pending.v1', 'payment.captured.v1']);
  });

  it('cannot be settled when it is settled already', async () => {
    const payment = await payments.pay({ token: 'ok' });
    const answer = await shop.owner.run(SETTLE, { id: encodeId('payment', payment.id), outcome: 'DECLINED' });
    expect(answer['testPaymentSettle']).toEqual({
      payment: null,
      userErrors: [{ code: 'INVALID_TRANSITION', path: ['paymentId'] }],
    });
  });

  it('asks for a confirmation with the token requires_action, and fails when the bank says no', async () => {
    const returnUrl = 'https://shop.example/thanks';
    const payment = await payments.pay({ token: 'requires_action', returnUrl });
    expect(payment).toMatchObject({ status: 'REQUIRES_ACTION', redirectUrl: returnUrl });
    expect(payment.clientSecret).toMatch(/^ch_test_.*_secret$/);
    await shop.owner.run(SETTLE, { id: encodeId('payment', payment.id), outcome: 'DECLINED' });
    await payments.workOnWebhooks();
    expect(await payments.stored(payment.id)).toMatchObject({ status: 'FAILED', clientSecret: null });
  });

  it('is unknown with the token timeout, and the reconciler finds the charge with the same key', async () => {
    const payment = await payments.pay({ token: 'timeout' });
    expect(payment).toMatchObject({ status: 'CREATED', providerReference: null });
    await payments.hurry();
    await payments.run('payments:reconcile');
    expect(await payments.stored(payment.id)).toMatchObject({
      status: 'PENDING',
      request: null,
      attempts: 1,
    });
    const charges = await world.app.database.query(
      'SELECT status FROM test_gateway_charge WHERE merchant_reference = $1',
      [payment.id],
    );
    expect(charges).toEqual([{ status: 'PENDING' }]);
  });

  it('is found by the reconciler when it was settled and no webhook came', async () => {
    const payment = await payments.pay({ token: 'pending' });
    await world.app.database.query(
      `UPDATE test_gateway_charge SET status = 'CAPTURED', captured_minor = amount_minor WHERE merchant_reference = $1`,
      [payment.id],
    );
    await payments.hurry();
    await payments.run('payments:check', { tenantId: shop.tenantId, paymentId: payment.id });
    expect(await payments.stored(payment.id)).toMatchObject({ status: 'CAPTURED', checkAt: null });
  });

  it('is asked for once when its process died before the answer was recorded', async () => {
    const payment = await payments.begin();
    await payments.api.ask(await payments.context(), payment);
    await payments.hurry();
    await Promise.all([1, 2, 3].map(() => payments.run('payments:reconcile')));
    expect(await payments.stored(payment.id)).toMatchObject({ status: 'CAPTURED', attempts: 1 });
    expect(await payments.events(payment.orderId)).toEqual(['payment.captured.v1']);
  });

  it('is captured later, also in part, where the store captures by hand', async () => {
    const manual = await world.store({ currency: 'USD' });
    await manual.owner.run(
      `mutation { paymentAccountSet(provider: "test", input: { captureMode: MANUAL }) { userErrors { code } } }`,
    );
    const lone = new LonePayments(world.app, manual);
    const payment = await lone.pay();
    expect(payment).toMatchObject({ status: 'AUTHORIZED', capturedMinor: 0, captureMode: 'MANUAL' });
    const outcome = await lone.api.capture(await lone.context(), payment, 600);
    expect(await lone.record(payment.id, outcome)).toMatchObject({ status: 'CAPTURED', capturedMinor: 600 });
    const other = await lone.pay();
    const cancelled = await lone.api.cancel(await lone.context(), other);
    expect(await lone.record(other.id, cancelled)).toMatchObject({ status: 'CANCELLED', capturedMinor: 0 });
  });

  it('cannot be cancelled any more once it is captured, and says so', async () => {
    const payment = await payments.pay();
    expect(await payments.api.cancel(await payments.context(), payment)).toMatchObject({ kind: 'captured' });
  });

  it.each([
    [{ provider: 'stripe', token: 'pm_card' }, 'PAYMENT_UNAVAILABLE', 'paymentProvider'],
    [{ provider: 'nobody', token: 'ok' }, 'PAYMENT_UNAVAILABLE', 'paymentProvider'],
    [{ provider: 'test', token: 'visa' }, 'INVALID', 'paymentToken'],
    [{ provider: 'test', token: 'ok', returnUrl: 'javascript:alert(1)' }, 'INVALID', 'returnUrl'],
  ])('is refused before anything is written: %j', async (choice, code, field) => {
    await expect(payments.api.draft(await payments.context(), choice)).rejects.toMatchObject({
      problems: [{ code, path: ['input', field] }],
    });
  });

  it.each([null, undefined, ''])('is refused without a token, and nothing is written: %j', async (token) => {
    const ctx = await payments.context();
    const draft = await payments.api.draft(ctx, { provider: 'test', token });
    const facts = { draft, id: newId(), orderId: newId(), amountMinor: 1, currency: 'USD' };
    const inserting = world.app.core.unitOfWork.write(ctx, async (tx) =>
      payments.api.insert(tx, { ...facts, customerId: null, email: null }),
    );
    await expect(inserting).rejects.toMatchObject({
      problems: [{ code: 'REQUIRED', path: ['input', 'paymentToken'] }],
    });
  });

  it('is refused in production unless it is switched on', async () => {
    const environment = { PAYMENT_TEST_PROVIDER: 'false' };
    const without = new LonePayments(await world.beside({ environment }), shop);
    await expect(without.begin()).rejects.toMatchObject({ code: 'PAYMENT_UNAVAILABLE' });
  });
});
