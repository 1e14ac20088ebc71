import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decodeId, encodeId, newId } from '../../src/kernel/ids.js';
import { FakeStripe } from '../support/fake-stripe.js';
import { OrderDesk } from '../support/orders.js';
import { buy, checkOut, fillCart, sell } from '../support/selling.js';
import { digestOfRows } from '../support/stored-rows.js';
import { Till } from '../support/till.js';
import { leaveTraces, tablesWith, type Traces } from '../support/traces.js';
import { startWorld, WORLD_PASSWORD, type Person, type Shop, type World } from '../support/world.js';

type Loose = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any

const ERASE = `mutation ($input: CustomerEraseInput!) {
  customerErase(input: $input) { erasure { customerId reason erasedAt } userErrors { code message path } }
}`;
const ERASE_ACCOUNT =
  'mutation ($password: String) { accountErase(password: $password) { userErrors { code path } } }';

let world: World;
let shop: Shop;
let stripe: FakeStripe;
let till: Till;

beforeAll(async () => {
  stripe = await FakeStripe.start();
  world = await startWorld({ providers: { stripe: stripe.address } });
  shop = await world.store();
  till = new Till(world, shop);
});

afterAll(() => stripe.stop());

async function erase(input: Loose, who: Person = shop.owner): Promise<Loose> {
  return (await who.run<Loose>(ERASE, { input: { reason: 'Asked by letter', ...input } }))[
    'customerErase'
  ] as Loose;
}

/** Jobs of this kind for the store, with what they were given. */
async function jobs(name: string): Promise<Loose[]> {
  return (
    await world.app.database.query<{ payload: Loose }>(
      `SELECT j.payload FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id
       WHERE t.identifier = $1`,
      [name],
    )
  ).map(({ payload }) => payload);
}

const finish = (customerId: string, userId: string | null) =>
  till.run('privacy', 'privacy:finish-erasure', {
    ...{ tenantId: shop.tenantId, customerId: decodeId('customer', customerId), userId },
  });

/** What the books say: orders, lines, payments and the ledger, without what an erasure takes out. */
async function books(): Promise<unknown> {
  const { database } = world.app;
  return [
    await database.query('SELECT * FROM ledger_posting WHERE tenant_id = $1 ORDER BY id', [shop.tenantId]),
    await database.query('SELECT * FROM order_line WHERE tenant_id = $1 ORDER BY id', [shop.tenantId]),
    await database.query(
      `SELECT number, status, payment_status, total_minor, tax_minor, captured_minor, refunded_minor, customer_id,
         shipping_address->>'countryCode' AS country, pricing, created_at
       FROM sales_order WHERE tenant_id = $1 ORDER BY number`,
      [shop.tenantId],
    ),
    await database.query(
      'SELECT id, status, amount_minor, captured_minor, refunded_minor FROM payment WHERE tenant_id = $1 ORDER BY id',
      [shop.tenantId],
    ),
  ];
}

async function saveAtStripe(traces: Traces): Promise<string> {
  await shop.owner.run(
    `mutation ($input: PaymentAccountInput!) { paymentAccountSet(provider: "stripe", input: $input) { userErrors { message } } }`,
    {
      input: {
        ...{ isEnabled: true, settings: [{ name: 'publishableKey', value: 'pk_test_wasla' }] },
        secrets: Object.entries(stripe.secrets).map(([name, value]) => ({ name, value })),
      },
    },
  );
  const reference = `cus_${newId()}`;
  stripe.customers.add(reference);
  await world.app.database.query(
    `INSERT INTO payment_customer (tenant_id, provider, customer_id, reference, created_at) VALUES ($1, 'stripe', $2, $3, now())`,
    [shop.tenantId, decodeId('customer', traces.customerId), reference],
  );
  return reference;
}

describe('an erased customer', () => {
  let traces: Traces;
  let reference: string;
  let kept: unknown;

  beforeAll(async () => {
    traces = await leaveTraces(world, shop, 'gone');
    reference = await saveAtStripe(traces);
    await shop.owner.run(
      'mutation ($id: ID!) { customerDataExportCreate(customerId: $id) { userErrors { code } } }',
      { id: traces.customerId },
    );
    await fillCart(
      shop.visitor,
      [{ variantId: (await sell(shop, { name: 'Cup' })).variantId, quantity: 1 }],
      traces.buyer.email,
    );
    kept = await books();
  });

  /** The audit log leads from the order to nobody, nor from the account to the order. */
  async function expectNoTraceInLog(): Promise<void> {
    const log = `query ($filter: AuditLogFilter) {
      auditLog(first: 50, filter: $filter) { nodes { action actorKind client actor { id } subject { id } } } }`;
    const of = async (filter: Loose) => {
      const { auditLog } = await shop.owner.run<Loose>(log, { filter });
      return auditLog.nodes as Loose[];
    };
    const placed = await of({ subjectId: traces.orderId, action: 'order.placed' });
    expect(placed).toMatchObject([{ actorKind: 'BUYER', actor: null, client: null }]);
    const byBuyer = await of({ actorId: encodeId('user', traces.buyer.userId) });
    expect(byBuyer.map(({ subject }) => subject.id as string)).not.toContain(traces.orderId);
    expect(await of({ subjectId: encodeId('user', traces.buyer.userId) })).toEqual([]);
  }

  test('is asked for with a reason and a sign that the right one is meant; else nothing changes', async () => {
    const { customerId: id, buyer } = traces;
    const [staff, other] = [await shop.staff(), await world.store()];
    const before = await digestOfRows(world.app.database, shop.tenantId);
    const cases: [Loose, string, string[]][] = [
      [{ id }, 'REQUIRED', ['expectedVersion']],
      [{ id, expectedVersion: 1 }, 'VERSION_CONFLICT', ['expectedVersion']],
      [{ id, confirmEmail: 'other@traces.test' }, 'INVALID', ['confirmEmail']],
      [{ id, confirmEmail: buyer.email, reason: ' ' }, 'REQUIRED', ['reason']],
      [{ id: encodeId('customer', newId()), expectedVersion: 1 }, 'NOT_FOUND', ['id']],
    ];
    for (const [input, code, path] of cases) {
      expect((await erase(input)).userErrors, code).toMatchObject([{ code, path }]);
    }
    expect((await erase({ id, confirmEmail: buyer.email }, other.owner)).userErrors).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
    const input = { id, confirmEmail: buyer.email, reason: 'x' };
    for (const who of [staff, buyer]) {
      expect((await who.send(ERASE, { input })).errors[0]?.extensions.code).toBe('FORBIDDEN');
    }
    expect((await shop.visitor.send(ERASE, { input })).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(await digestOfRows(world.app.database, shop.tenantId)).toEqual(before);
  });

  test('leaves no row that tells who it was, and the books as they were; two at once erase once', async () => {
    const { customerId: id, buyer } = traces;
    for (const mark of traces.marks) expect(await tablesWith(world, shop, mark), mark).not.toEqual([]);
    const answers = await Promise.all([1, 2, 3].map(() => erase({ id, confirmEmail: buyer.email })));
    const [first] = answers;
    expect(first).toMatchObject({ erasure: { customerId: id, reason: 'Asked by letter' }, userErrors: [] });
    for (const answer of answers) expect(answer).toEqual(first);
    expect(await erase({ id, expectedVersion: 99 })).toEqual(first);
    await finish(id, buyer.userId);

    for (const mark of traces.marks) {
      // The account is the platform's: only its owner erases it.
      const left = (await tablesWith(world, shop, mark)).filter((table) => table !== 'user_account');
      expect(left, mark).toEqual([]);
    }
    const ofAccounts = ['graphile_worker._private_jobs', 'user_account', 'user_session'];
    // Who acted stays known by id, which names nobody once the account is erased.
    ofAccounts.push('audit_entry');
    const naming = await tablesWith(world, shop, buyer.userId);
    expect(naming.filter((table) => !ofAccounts.includes(table))).toEqual([]);
    expect(await books()).toEqual(kept);
    const events = await world.app.database.query<{ type: string }>(
      `SELECT type FROM outbox_event WHERE tenant_id = $1 AND type LIKE 'customer.erased%'`,
      [shop.tenantId],
    );
    expect(events).toHaveLength(1);
  });

  test('is an unknown customer to everyone, and its order has no buyer', async () => {
    const { customerId: id, orderId, buyer, orderToken } = traces;
    const read = 'query ($id: ID!) { customer(id: $id) { id } node(id: $id) { id } }';
    expect(await shop.owner.run(read, { id })).toEqual({ customer: null, node: null });
    const update = `mutation ($id: ID!) { customerUpdate(id: $id, input: { note: "x" }) { userErrors { code } }
      customerDataExportCreate(customerId: $id) { userErrors { code } } }`;
    const refused = { userErrors: [{ code: 'NOT_FOUND' }] };
    expect(await shop.owner.run(update, { id })).toEqual({
      customerUpdate: refused,
      customerDataExportCreate: refused,
    });
    const listed = await shop.owner.run<Loose>('{ customers(first: 50) { nodes { id } } }');
    expect(listed['customers'].nodes).not.toContainEqual({ id });

    const order = `query ($id: ID!) { order(id: $id) { status email customer { id }
      shippingAddress { name line1 city postalCode countryCode } lines { quantity } } }`;
    expect((await shop.owner.run<Loose>(order, { id: orderId }))['order']).toEqual({
      ...{ status: 'DELIVERED', email: null, customer: null, lines: [{ quantity: 2 }] },
      shippingAddress: { name: '', line1: '', city: '', postalCode: null, countryCode: 'US' },
    });
    for (const who of [buyer, shop.visitor.with({ 'x-order-token': orderToken })]) {
      const answer = await who.send<Loose>(order, { id: orderId });
      expect(answer.data?.['order'] ?? null).toBeNull();
    }
    const list = '{ orders(first: 50) { nodes { id customer { id email } } } }';
    const { orders } = await shop.owner.run<Loose>(list);
    expect(orders.nodes).toContainEqual({ id: orderId, customer: null });
    await expectNoTraceInLog();
  });

  test('is forgotten by the payment provider, through a job that may be repeated', async () => {
    const [job] = await jobs('payments:forget-customer');
    expect(job).toEqual({ tenantId: shop.tenantId, provider: 'stripe', reference });
    stripe.failNext(500, 500, 500);
    await expect(till.run('payments', 'payments:forget-customer', job)).rejects.toThrow('stripe');
    for (let time = 0; time < 2; time++) await till.run('payments', 'payments:forget-customer', job);
    expect(stripe.customers.has(reference)).toBe(false);
    expect(stripe.violations).toEqual([]);
  });

  test('begins a new record when they buy again', async () => {
    const { variantId } = await sell(shop, { name: 'Chair' });
    const { order } = await buy(traces.buyer, [{ variantId, quantity: 1 }]);
    const found = await shop.owner.run<Loose>(
      'query ($id: ID!) { order(id: $id) { customer { id orderCount } } }',
      {
        id: order.id as string,
      },
    );
    expect(found['order'].customer).toMatchObject({ orderCount: 1 });
    expect(found['order'].customer.id).not.toBe(traces.customerId);
    await expectNoTraceInLog();
  });
});

describe('an erasure beside a checkout', () => {
  test('is refused while the order is to be paid or sent, and changes nothing', async () => {
    const desk = new OrderDesk(world, shop);
    const goods = await sell(shop, { name: 'Desk' });
    const placed = await desk.place({ lines: [{ ...goods, quantity: 1 }], email: 'paying@traces.test' });
    const [known] = await world.app.database.query<{ id: string }>(
      `SELECT id FROM customer WHERE tenant_id = $1 AND email = 'paying@traces.test'`,
      [shop.tenantId],
    );
    const id = encodeId('customer', known!.id);
    const wish = { id, confirmEmail: 'Paying@traces.test' };
    expect((await erase(wish)).userErrors).toMatchObject([{ code: 'INVALID_TRANSITION', path: ['id'] }]);
    await desk.pay(placed);
    const refused = await erase(wish);
    expect(refused.userErrors[0].message).toContain(`#${(await desk.stored(placed)).number}`);
    expect(await tablesWith(world, shop, 'paying@traces.test')).toContain('sales_order');
    await shop.owner.run(
      'mutation ($id: ID!) { orderCancel(id: $id, input: { reason: "Erasure" }) { userErrors { message } } }',
      { id: encodeId('order', placed.orderId) },
    );
    expect((await erase(wish)).userErrors).toEqual([]);
    expect(await tablesWith(world, shop, 'paying@traces.test')).toEqual([]);
  });

  test('comes before or after each of many, never between', async () => {
    const { variantId } = await sell(shop, { name: 'Race' });
    const buyer = await shop.customer();
    const first = await buy(buyer, [{ variantId, quantity: 1 }]);
    const orderId = first['order'].id as string;
    await shop.owner.run(
      'mutation ($id: ID!) { orderCancel(id: $id, input: { reason: "No" }) { userErrors { message } } }',
      { id: orderId },
    );
    const known = await shop.owner.run<Loose>(
      'query ($id: ID!) { order(id: $id) { customer { id email } } }',
      {
        id: orderId,
      },
    );
    const { id } = known['order'].customer as { id: string };
    const cart = await fillCart(buyer, [{ variantId, quantity: 1 }]);
    const [paid, erased] = await Promise.all([
      checkOut(buyer, cart['id'] as string),
      erase({ id, confirmEmail: buyer.email }),
    ]);
    const [order] = await world.app.database.query<{ customerId: string; email: string | null }>(
      `SELECT customer_id AS "customerId", email FROM sales_order WHERE tenant_id = $1 AND cart_id = $2`,
      [shop.tenantId, decodeId('cart', cart['id'] as string)],
    );
    const isErased = erased.userErrors.length === 0;
    if (!isErased) expect(erased.userErrors).toMatchObject([{ code: 'INVALID_TRANSITION' }]);
    // Whoever came first: an order that was placed names its buyer, and not in the record that was erased.
    const hasOrder = paid.data?.['checkoutComplete']?.order != null;
    expect(order !== undefined).toBe(hasOrder);
    if (order) expect(order.email).not.toBeNull();
    if (order) expect(encodeId('customer', order.customerId) === id).toBe(!isErased);
  });
});

describe('an erased account', () => {
  let other: Shop;
  let traces: Traces;

  const eraseAccount = async (who: Person, password?: string) =>
    (await who.run<Loose>(ERASE_ACCOUNT, { password }))['accountErase'].userErrors as Loose[];

  test('takes its password, and is refused to who works in a store', async () => {
    other = await world.store();
    traces = await leaveTraces(world, other, 'leaver');
    expect(await eraseAccount(traces.buyer, 'wrong password')).toMatchObject([
      { code: 'INVALID_CREDENTIALS', path: ['password'] },
    ]);
    expect(await eraseAccount(traces.buyer)).toMatchObject([{ code: 'INVALID_CREDENTIALS' }]);
    expect(await eraseAccount(shop.owner, WORLD_PASSWORD)).toMatchObject([{ code: 'INVALID_TRANSITION' }]);
    expect((await shop.visitor.send(ERASE_ACCOUNT)).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect((await traces.buyer.run<Loose>('{ me { email } }'))['me']).toEqual({ email: traces.buyer.email });
  });

  test('is refused to who waits for an order', async () => {
    const { variantId } = await sell(shop, { name: 'Parcel' });
    const waiting = await shop.customer();
    await buy(waiting, [{ variantId, quantity: 1 }]);
    expect(await eraseAccount(waiting, WORLD_PASSWORD)).toMatchObject([{ code: 'INVALID_TRANSITION' }]);
  });

  test('is erased by an operator for who cannot do it, never their own, and one always stays', async () => {
    const [operator, second] = [await world.superAdmin(), await world.superAdmin()];
    const [staff, gone] = [await shop.staff(), await shop.customer()];
    const document = `mutation ($input: UserEraseInput!) {
      userErase(input: $input) { erasedId userErrors { code path } } }`;
    const eraseUser = async (who: Person, whom: Person, more: Loose = {}) => {
      const input = { id: whom.id, confirmEmail: whom.email, reason: 'Asked by letter', ...more };
      return (await who.run<Loose>(document, { input }))['userErase'] as Loose;
    };
    for (const [whom, code, more] of [
      [gone, 'INVALID', { confirmEmail: staff.email }],
      [gone, 'INVALID', { confirmEmail: null }],
      [gone, 'REQUIRED', { reason: '' }],
      [staff, 'INVALID_TRANSITION', {}],
      [operator, 'INVALID_TRANSITION', {}],
    ] as const) {
      expect(await eraseUser(operator, whom, more), code).toMatchObject({
        ...{ erasedId: null, userErrors: [{ code }] },
      });
    }
    const denied = await shop.owner.send(document, { input: { id: gone.id, reason: 'x' } });
    expect(denied.errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await gone.run<Loose>('{ me { email } }'))['me']).toEqual({ email: gone.email });
    for (let time = 0; time < 2; time++)
      expect(await eraseUser(operator, gone)).toEqual({ erasedId: gone.id, userErrors: [] });
    expect((await gone.send('{ me { id } }')).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
    const told = await world.app.database.query<Loose>(
      `SELECT action, actor_kind, details FROM audit_entry WHERE subject_id = $1 AND operation_name = 'userErase' ORDER BY 1`,
      [gone.userId],
    );
    expect(told).toMatchObject([
      { action: 'user.erased', actor_kind: 'OPERATOR' },
      { action: 'user.erasure_reasoned', details: { reason: 'Asked by letter' } },
    ]);
    const answers = await Promise.all(
      [
        [operator, second],
        [second, operator],
      ].map(([who, whom]) =>
        who!.send<Loose>(document, {
          input: { id: whom!.id, confirmEmail: whom!.email, reason: 'Both' },
        }),
      ),
    );
    expect(answers.filter(({ data }) => data?.['userErase']?.erasedId)).toHaveLength(1);
  });

  test('is closed at once, and every store forgets it', async () => {
    const { buyer, marks } = traces;
    const again = await world.people.again(buyer, other.slug);
    const answers = await Promise.all(
      [buyer, again].map((who) => who.send(ERASE_ACCOUNT, { password: WORLD_PASSWORD })),
    );
    expect(answers.map(({ data }) => data?.['accountErase']?.userErrors.length === 0)).toContain(true);
    for (const who of [buyer, again]) {
      expect((await who.send('{ me { id } }')).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
    }
    const signIn =
      'mutation ($input: SessionCreateInput!) { sessionCreate(input: $input) { userErrors { code } } }';
    const denied = await world.visitor.run<Loose>(signIn, {
      input: { email: buyer.email, password: WORLD_PASSWORD },
    });
    expect(denied['sessionCreate'].userErrors).toMatchObject([{ code: 'INVALID_CREDENTIALS' }]);

    const { userId } = buyer;
    expect(await jobs('privacy:erase-account')).toContainEqual({ userId });
    for (let time = 0; time < 2; time++) await till.run('privacy', 'privacy:erase-account', { userId });
    const customerId = decodeId('customer', traces.customerId);
    await till.run('privacy', 'privacy:finish-erasure', { tenantId: other.tenantId, customerId, userId });
    for (const mark of marks) expect(await tablesWith(world, other, mark), mark).toEqual([]);
    const sessions = await world.app.database.query('SELECT 1 FROM user_session WHERE user_id = $1', [
      userId,
    ]);
    expect(sessions).toEqual([]);
  });

  test('whose last order came in that moment is forgotten when the order has ended', async () => {
    const desk = new OrderDesk(world, other);
    const goods = await sell(other, { name: 'Late' });
    const late = await other.customer();
    expect(await eraseAccount(late, WORLD_PASSWORD)).toEqual([]);
    const placed = await desk.place({ lines: [{ ...goods, quantity: 1 }], buyer: late, email: late.email });
    const job = { userId: late.userId };
    await till.run('privacy', 'privacy:erase-account', job);
    expect(await tablesWith(world, other, late.email)).toContain('sales_order');
    await desk.pay(placed);
    await other.owner.run(
      'mutation ($id: ID!) { orderCancel(id: $id, input: { reason: "Gone" }) { userErrors { message } } }',
      { id: encodeId('order', placed.orderId) },
    );
    await till.run('privacy', 'privacy:sweep-accounts');
    await till.run('privacy', 'privacy:erase-account', job);
    expect(await tablesWith(world, other, late.email)).toEqual([]);
  });
});
