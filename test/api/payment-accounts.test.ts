import { beforeAll, describe, expect, it } from 'vitest';
import { openSecrets } from '../../src/modules/payments/accounts/secret-box.js';
import { startWorld, type Shop, type World } from '../support/world.js';

const SET = `mutation ($provider: String!, $input: PaymentAccountInput!, $expectedVersion: Int) {
  paymentAccountSet(provider: $provider, input: $input, expectedVersion: $expectedVersion) {
    account { provider isEnabled captureMode settings { name value } secrets { name lastFour } feeBps feeFixed { amount }
      webhookUrl version }
    userErrors { code message path } } }`;
const SECRET = 'sk_test_0123456789abcdefWXYZ';
const STRIPE = {
  isEnabled: true,
  settings: [{ name: 'publishableKey', value: 'pk_test_public' }],
  secrets: [
    { name: 'secretKey', value: SECRET },
    { name: 'webhookSecret', value: 'whsec_short' },
  ],
  feeBps: 290,
  feeFixed: '0.30',
};

let world: World;
let shop: Shop;

beforeAll(async () => {
  world = await startWorld();
  shop = await world.store({ currency: 'USD' });
});

const set = (input: object, expectedVersion?: number, provider = 'stripe') =>
  shop.owner.send(SET, { provider, input, expectedVersion });

async function storedSecrets(): Promise<string> {
  const [row] = await world.app.database.query<{ secrets: string }>(
    `SELECT secrets FROM payment_account WHERE tenant_id = $1 AND provider = 'stripe'`,
    [shop.tenantId],
  );
  return row!.secrets;
}

describe('payment accounts', () => {
  it('begin with the test provider, which buyers see', async () => {
    const answer = await shop.visitor.run('{ paymentProviders { provider publishableKey isSandbox } }');
    expect(answer['paymentProviders']).toEqual([{ provider: 'test', publishableKey: null, isSandbox: true }]);
  });

  it('are not enabled before everything is told, and say what is missing', async () => {
    const answer = await set({ isEnabled: true, settings: STRIPE.settings });
    expect(answer.data!['paymentAccountSet'].userErrors).toMatchObject([
      { code: 'REQUIRED', path: ['input', 'secrets'] },
      { code: 'REQUIRED', path: ['input', 'secrets'] },
    ]);
  });

  it('take secrets that nobody can read again', async () => {
    const answer = await set(STRIPE);
    expect(answer.data!['paymentAccountSet']).toMatchObject({
      account: {
        isEnabled: true,
        captureMode: 'AUTOMATIC',
        settings: [{ name: 'publishableKey', value: 'pk_test_public' }],
        secrets: [
          { name: 'secretKey', lastFour: 'WXYZ' },
          { name: 'webhookSecret', lastFour: null },
        ],
        feeBps: 290,
        feeFixed: { amount: '0.30' },
        version: 1,
      },
      userErrors: [],
    });
    expect(answer.body).not.toContain(SECRET);
    const stored = await storedSecrets();
    expect(stored).not.toContain('sk_test');
    const events = await world.app.database.query<{ text: string }>(
      `SELECT string_agg(payload::text, '') AS text FROM outbox_event WHERE type = 'payment_account.updated.v1'`,
    );
    expect(events[0]!.text).not.toContain('sk_test');
    const visible = await shop.visitor.run('{ paymentProviders { provider publishableKey } }');
    expect(visible['paymentProviders']).toContainEqual({
      provider: 'stripe',
      publishableKey: 'pk_test_public',
    });
  });

  it('keep what a change leaves out, and refuse one that was made from an old reading', async () => {
    const changed = await set({ captureMode: 'MANUAL' }, 1);
    expect(changed.data!['paymentAccountSet'].account).toMatchObject({
      captureMode: 'MANUAL',
      feeBps: 290,
      secrets: [{ lastFour: 'WXYZ' }, { lastFour: null }],
      version: 2,
    });
    const late = await set({ captureMode: 'AUTOMATIC' }, 1);
    expect(late.data!['paymentAccountSet'].userErrors).toMatchObject([{ code: 'VERSION_CONFLICT' }]);
  });

  it('refuse values by their name and form without repeating them', async () => {
    const secrets = [{ name: 'secretKey', value: 'a wrong secret' }];
    const wrong = await set({ secrets, settings: [{ name: 'secretKey', value: SECRET }] });
    expect(wrong.data!['paymentAccountSet'].userErrors).toMatchObject([
      { code: 'INVALID', path: ['input', 'settings', '0', 'name'] },
      { code: 'INVALID', path: ['input', 'secrets', '0', 'value'] },
    ]);
    expect(wrong.body).not.toContain(SECRET);
    expect(wrong.body).not.toContain('a wrong secret');
    const unknown = await set({}, undefined, 'nobody');
    expect(unknown.data!['paymentAccountSet'].userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('are for owners to change and for staff to see', async () => {
    const staff = await shop.staff();
    const refused = await staff.send(SET, { provider: 'stripe', input: {} });
    expect(refused.errors[0]!.extensions.code).toBe('FORBIDDEN');
    const seen = await staff.send('{ paymentAccounts { provider secrets { name lastFour } } }');
    expect((seen.data!['paymentAccounts'] as { provider: string }[]).map(({ provider }) => provider)).toEqual(
      ['test', 'stripe'],
    );
    expect(seen.body).not.toContain(SECRET);
    const visitor = await shop.visitor.send('{ paymentAccounts { provider } }');
    expect(visitor.errors[0]!.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('open for no other store', async () => {
    const secrets = await storedSecrets();
    const { tenantId } = shop;
    expect(openSecrets(world.app.core, { tenantId, provider: 'stripe', secrets })).toMatchObject({
      secretKey: SECRET,
    });
    const other = await world.store({ currency: 'USD' });
    expect(openSecrets(world.app.core, { tenantId: other.tenantId, provider: 'stripe', secrets })).toBeNull();
  });
});
