import { beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../src/kernel/ids.js';
import type { PaymentOutcome } from '../../src/modules/payments/index.js';
import type {
  AuthorizeRequest,
  IncomingWebhook,
  PaymentProvider,
  ProviderAccount,
  ProviderCall,
} from '../../src/modules/payments/providers/payment-provider.js';

/** A provider with its account, and how to make its service do things. */
export interface ProviderUnderTest {
  readonly provider: PaymentProvider;
  readonly account: ProviderAccount;
  /** Tokens that are captured, declined, and wait for the buyer. */
  readonly tokens: { readonly ok: string; readonly declined: string; readonly action: string };
  /** The buyer's bank agrees to a payment that waits; answers the webhook that tells it. */
  agree(reference: string): Promise<IncomingWebhook>;
}

/** What every {@link PaymentProvider} must do. */
export function describePaymentProvider(name: string, connect: () => Promise<ProviderUnderTest>): void {
  let tested: ProviderUnderTest;
  beforeAll(async () => {
    tested = await connect();
  });

  const call = (idempotencyKey = newId()): ProviderCall => ({
    account: tested.account,
    idempotencyKey,
    signal: AbortSignal.timeout(10_000),
    timeoutMs: 10_000,
  });
  const request = (wish: Partial<AuthorizeRequest> = {}): AuthorizeRequest => ({
    paymentId: newId(),
    orderId: newId(),
    amountMinor: 1250,
    currency: 'USD',
    captureMode: 'AUTOMATIC',
    token: tested.tokens.ok,
    returnUrl: 'https://shop.example/thanks',
    customerReference: null,
    email: null,
    ...wish,
  });
  const authorize = (wish: Partial<AuthorizeRequest> = {}) =>
    tested.provider.authorize(call(), request(wish));
  const referenceOf = (outcome: PaymentOutcome) => ('reference' in outcome ? outcome.reference! : '');

  describe(`${name} as a payment provider`, () => {
    it.each([
      ['USD', 1250],
      ['JPY', 1250],
      ['KWD', 1250],
    ])('captures an amount of %s in minor units, and shows the same later', async (currency, amountMinor) => {
      const outcome = await authorize({ currency, amountMinor });
      expect(outcome).toMatchObject({ kind: 'captured', capturedMinor: amountMinor });
      expect(await tested.provider.fetch(call(), referenceOf(outcome))).toEqual(outcome);
    });

    it('answers a repetition with the same key as the first time, also when both come at once', async () => {
      const [key, wish] = [newId(), request()];
      const answers = await Promise.all([1, 2, 3].map(() => tested.provider.authorize(call(key), wish)));
      answers.push(await tested.provider.authorize(call(key), wish));
      expect(new Set(answers.map(referenceOf)).size).toBe(1);
      expect(new Set(answers.map(({ kind }) => kind))).toEqual(new Set(['captured']));
    });

    it('tells why a payment is declined, and that is no error', async () => {
      const outcome = await authorize({ token: tested.tokens.declined });
      expect(outcome).toMatchObject({
        kind: 'declined',
        code: expect.stringMatching(/^[a-z_]+$/) as string,
        message: expect.stringMatching(/Nothing was taken\./) as string,
        isRetryable: expect.any(Boolean) as boolean,
      });
    });

    it('holds money, captures a part of it once, and stays there', async () => {
      const outcome = await authorize({ captureMode: 'MANUAL' });
      expect(outcome.kind).toBe('authorized');
      const reference = referenceOf(outcome);
      const part = { reference, amountMinor: 800, currency: 'USD' };
      expect(await tested.provider.capture(call('part' + reference), part)).toMatchObject({
        kind: 'captured',
        capturedMinor: 800,
      });
      expect(await tested.provider.capture(call('part' + reference), part)).toMatchObject({
        capturedMinor: 800,
      });
      expect(await tested.provider.cancel(call(), reference)).toMatchObject({
        kind: 'captured',
        capturedMinor: 800,
      });
    });

    it('gives free what is held, and a capture afterwards says so', async () => {
      const reference = referenceOf(await authorize({ captureMode: 'MANUAL' }));
      expect(await tested.provider.cancel(call(), reference)).toMatchObject({ kind: 'cancelled' });
      const late = { reference, amountMinor: 100, currency: 'USD' };
      expect(await tested.provider.capture(call(), late)).toMatchObject({ kind: 'cancelled' });
    });

    it('withdraws what it was never asked for, and takes nothing when it is asked afterwards', async () => {
      const { provider } = tested;
      if (!provider.withdraw) return;
      const [key, wish] = [newId(), request()];
      expect(await provider.withdraw(call(key), wish)).toMatchObject({ kind: 'cancelled' });
      expect(await provider.withdraw(call(key), wish)).toMatchObject({ kind: 'cancelled' });
      const late = await provider.authorize(call(key), wish).catch((error: unknown) => error);
      expect(late).not.toMatchObject({ kind: 'captured' });
    });

    it('withdraws nothing that it was asked for, but answers what came of it', async () => {
      const { provider } = tested;
      if (!provider.withdraw) return;
      const [key, wish] = [newId(), request()];
      const asked = await provider.authorize(call(key), wish);
      expect(await provider.withdraw(call(key), wish)).toEqual(asked);
      expect(asked.kind).toBe('captured');
    });

    it('refunds in parts, each key once, and never more than was captured', async () => {
      const reference = referenceOf(await authorize());
      const [refundId, paymentId] = [newId(), newId()];
      const part = { reference, amountMinor: 1000, currency: 'USD', refundId, paymentId };
      const first = await tested.provider.refund(call(refundId), part);
      expect(first.kind).toBe('succeeded');
      expect(await tested.provider.refund(call(refundId), part)).toEqual(first);
      const named = 'reference' in first ? first.reference! : '';
      expect(await tested.provider.fetchRefund(call(), named)).toEqual(first);
      const tooMuch = { ...part, refundId: newId(), amountMinor: 251 };
      expect(await tested.provider.refund(call(), tooMuch)).toMatchObject({ kind: 'failed' });
      const rest = { ...part, refundId: newId(), amountMinor: 250 };
      expect(await tested.provider.refund(call(), rest)).toMatchObject({ kind: 'succeeded' });
    });

    it('asks the buyer for a confirmation, and its webhook tells what came of it', async () => {
      const paymentId = newId();
      const outcome = await authorize({ token: tested.tokens.action, paymentId });
      expect(outcome).toMatchObject({
        kind: 'requiresAction',
        clientSecret: expect.stringMatching(/./) as string,
        redirectUrl: expect.stringMatching(/^https:/) as string,
      });
      const reference = referenceOf(outcome);
      const event = tested.provider.verifyWebhook(await tested.agree(reference), tested.account);
      expect(event.news).toEqual({
        reference,
        paymentId,
        outcome: { kind: 'captured', reference, capturedMinor: 1250 },
      });
    });

    it('refuses a webhook whose body, time or secret is another', async () => {
      const outcome = await authorize({ token: tested.tokens.action });
      const webhook = await tested.agree(referenceOf(outcome));
      const { provider, account } = tested;
      const changed = { ...webhook, body: Buffer.from(`${webhook.body.toString()} `) };
      expect(() => provider.verifyWebhook(changed, account)).toThrow('signature');
      const late = { ...webhook, receivedAt: new Date(webhook.receivedAt.getTime() + 302_000) };
      expect(() => provider.verifyWebhook(late, account)).toThrow('signature');
      expect(() => provider.verifyWebhook({ ...webhook, headers: {} }, account)).toThrow('signature');
    });

    it('knows its tokens by their form', () => {
      for (const token of Object.values(tested.tokens)) expect(tested.provider.isToken(token)).toBe(true);
      for (const token of ['', ' ', '4242424242424242', 'ok\n'])
        expect(tested.provider.isToken(token)).toBe(false);
    });
  });
}
