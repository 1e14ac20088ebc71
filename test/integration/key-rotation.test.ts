import { beforeAll, describe, expect, test } from 'vitest';
import { encodeId } from '../../src/kernel/ids.js';
import { KeyRing } from '../../src/platform/crypto/key-ring.js';
import { OrderDesk, type PlacedOrder } from '../support/orders.js';
import { sell } from '../support/selling.js';
import { ShippingDesk } from '../support/shipping.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { startWorld, type Shop, type World } from '../support/world.js';

const ORDER = `query ($id: ID!) { order(id: $id) { number } }`;
const ACCOUNTS = `{ paymentAccounts { provider secrets { name lastFour } } }`;
const SECRET_KEY = 'sk_test_0123456789abcdefWXYZ';

const named = (id: string) => KeyRing.generate().replace('k1:', `${id}:`);

let world: World;
let shop: Shop;
let desk: OrderDesk;
let paid: PlacedOrder;
let waiting: PlacedOrder;
let carrierSecret: string;

beforeAll(async () => {
  world = await startWorld();
  shop = await world.store();
  desk = new OrderDesk(world, shop);
  const lines = [{ ...(await sell(shop, { name: 'Lamp', stock: 10 })), quantity: 1 }];
  paid = await desk.buy({ lines, buyer: null });
  waiting = await desk.place({ lines, buyer: null });
  await shop.owner.run(
    `mutation ($input: PaymentAccountInput!) { paymentAccountSet(provider: "stripe", input: $input) { userErrors { code } } }`,
    {
      input: {
        settings: [{ name: 'publishableKey', value: 'pk_test_wasla' }],
        isEnabled: true,
        secrets: [
          { name: 'secretKey', value: SECRET_KEY },
          { name: 'webhookSecret', value: 'whsec_wasla' },
        ],
      },
    },
  );
  carrierSecret = (await new ShippingDesk(shop).carrier('Post', 'https://rates.example/quote')).secret;
});

/** A process of the same installation with these keys. */
const processWith = (encryptionKeys: string) => startTestApp({ beside: { ...world.app, encryptionKeys } });

function task(app: TestApp, name: string): Promise<void> {
  const tasks = Object.assign({}, ...app.composed.modules.map((module) => module.tasks ?? {})) as Record<
    string,
    (payload: Record<string, unknown>) => Promise<void>
  >;
  return tasks[name]!({});
}

/** The ids of the keys of everything that is encrypted, by the column. */
async function keysInUse(): Promise<Record<string, string[]>> {
  const columns = world.app.composed.modules.flatMap((module) => module.secrets ?? []);
  const all = [...columns, { table: 'installation_secret', column: 'secret' }];
  const found = all.map(async ({ table, column }) => {
    const rows = await world.app.database.query<{ key: string }>(
      `SELECT DISTINCT split_part(${column}, ':', 1) AS key FROM ${table} WHERE ${column} IS NOT NULL ORDER BY 1`,
    );
    return [`${table}.${column}`, rows.map(({ key }) => key)] as const;
  });
  return Object.fromEntries(await Promise.all(found));
}

/** A visitor who asks this process. */
const visitorAt = (app: TestApp) => shop.owner.via(app, shop.slug).as(undefined);

const guestAt = (app: TestApp, token: string) =>
  visitorAt(app)
    .with({ 'x-order-token': token })
    .send(ORDER, { id: encodeId('order', paid.orderId) });

describe('an encryption key that was replaced', () => {
  let after: TestApp;
  let fingerprint: string;

  test('is not needed any more once the nightly task has run', async () => {
    const fresh = named('k2');
    fingerprint = world.app.core.keyRing.fingerprint('someone', 'login-attempts');
    const during = await processWith(`${fresh},${world.app.encryptionKeys}`);
    await task(during, 'platform:reencrypt');
    expect(await keysInUse()).toEqual({
      'sales_order.access_token': ['k2'],
      'payment.request': ['k2'],
      'payment_account.secrets': ['k2'],
      'shipping_carrier.secret': ['k2'],
      'installation_secret.secret': ['k2'],
    });
    after = await processWith(fresh);
  });

  test('leaves guests with their orders, and strangers without', async () => {
    expect((await guestAt(after, paid.token)).data).toEqual({ order: { number: 1 } });
    expect((await guestAt(after, waiting.token)).data).toEqual({ order: null });
  });

  test('leaves payments that wait, accounts and carriers as they were', async () => {
    const ctx = await shop.context();
    const [payment] = await after.composed.apis.payments.ofOrder(ctx, waiting.orderId);
    expect(await after.composed.apis.payments.ask(ctx, payment!)).toMatchObject({ kind: 'captured' });
    const accounts = await shop.owner.via(after, shop.slug).run(ACCOUNTS);
    expect(accounts['paymentAccounts'][1].secrets[0]).toEqual({ name: 'secretKey', lastFour: 'WXYZ' });
    const [row] = await world.app.database.query<{ id: string; secret: string }>(
      `SELECT id, secret FROM shipping_carrier WHERE tenant_id = $1`,
      [shop.tenantId],
    );
    expect(after.core.keyRing.decrypt(row!.secret, `carrier:${row!.id}`)).toBe(carrierSecret);
  });

  test('changes no fingerprint and nothing else that is derived', () => {
    expect(after.core.keyRing.fingerprint('someone', 'login-attempts')).toBe(fingerprint);
    expect(after.core.keyRing.derive('cursors')).toEqual(world.app.core.keyRing.derive('cursors'));
  });

  test('has a successor for signing at the next daily task', async () => {
    const next = await processWith(`${named('k3')},${world.app.encryptionKeys}`);
    await task(next, 'identity:rotate-signing-key');
    const rows = await world.app.database.query<{ key: string }>(
      `SELECT split_part(private_jwk, ':', 1) AS key FROM signing_key ORDER BY signs_from_at DESC LIMIT 1`,
    );
    expect(rows).toEqual([{ key: 'k3' }]);
  });
});

describe('an encryption key that was taken away too early', () => {
  let without: TestApp;

  beforeAll(async () => {
    without = await processWith(named('k9'));
  });

  test('leaves orders unreadable for guests, as if they had no token, and readable for staff', async () => {
    const answer = await guestAt(without, paid.token);
    expect([answer.status, answer.data, answer.errors]).toEqual([200, { order: null }, []]);
    const seen = await shop.owner.via(without, shop.slug).run(ORDER, { id: encodeId('order', paid.orderId) });
    expect(seen).toEqual({ order: { number: 1 } });
  });

  test('leaves providers whose secrets are lost out, until they are told again', async () => {
    const owner = shop.owner.via(without, shop.slug);
    const accounts = await owner.run(ACCOUNTS);
    expect(accounts['paymentAccounts'][1]).toEqual({ provider: 'stripe', secrets: [] });
    const options = await visitorAt(without).run(`{ paymentProviders { provider } }`);
    expect(options).toEqual({ paymentProviders: [{ provider: 'test' }] });
  });

  test('lets people sign in, with a new key for their tokens', async () => {
    const { accessToken } = await without.composed.apis.identity.openSession(shop.owner.userId);
    const seen = await visitorAt(world.app).as(accessToken).run(ACCOUNTS);
    expect(seen['paymentAccounts']).toHaveLength(2);
  });

  test('leaves what cannot be read as it is when secrets are brought to another key', async () => {
    const before = await keysInUse();
    const late = await processWith(`${named('k8')},${named('k9')}`);
    await task(late, 'platform:reencrypt');
    expect(await keysInUse()).toEqual(before);
  });
});
