import type { KeyRing } from '../../../../platform/crypto/key-ring.js';
import type { PaymentOutcome, RefundOutcome } from '../../payment-outcome.js';
import {
  ProviderUnreachable,
  type AmountRequest,
  type AuthorizeRequest,
  type IncomingWebhook,
  type PaymentProvider,
  type ProviderAccount,
  type ProviderCall,
  type ProviderEvent,
  type RefundRequest,
} from '../payment-provider.js';
import type { TestGatewayChargeEntity } from './test-gateway-charge.entity.js';
import {
  TEST_TOKENS,
  type TestChargeRequest,
  type TestGateway,
  type TestToken,
} from './test-gateway.service.js';
import { readTestWebhook, testWebhookSecret, type TestEvent } from './test-webhook.js';

/** Takes no money: for development, tests and sandboxes. The tokens tell what happens. */
export class TestProvider implements PaymentProvider {
  readonly name = 'test';
  readonly capabilities = {
    captureModes: ['AUTOMATIC', 'MANUAL'],
    partialCapture: true,
    refunds: true,
    partialRefunds: true,
    cancel: true,
    webhooks: true,
    savedCustomers: false,
    isSandbox: true,
  } as const;
  readonly accountFields = [];

  constructor(
    private readonly gateway: TestGateway,
    private readonly keyRing: KeyRing,
  ) {}

  amountProblem(): null {
    return null;
  }

  isToken(token: string): token is TestToken {
    return Object.hasOwn(TEST_TOKENS, token);
  }

  async authorize(call: ProviderCall, request: AuthorizeRequest): Promise<PaymentOutcome> {
    const { token } = request;
    if (!this.isToken(token)) return unknownToken(token);
    const { charge, isNew } = await this.gateway.charge(call.account.tenantId, wishOf(call, request, token));
    if (token === 'timeout' && isNew) await endOf(call.signal);
    return outcomeOf(charge, request.returnUrl);
  }

  async withdraw(call: ProviderCall, request: AuthorizeRequest): Promise<PaymentOutcome> {
    const { token } = request;
    if (!this.isToken(token)) return unknownToken(token);
    return outcomeOf(await this.gateway.withdraw(call.account.tenantId, wishOf(call, request, token)));
  }

  async capture({ account }: ProviderCall, request: AmountRequest): Promise<PaymentOutcome> {
    const { reference, amountMinor } = request;
    return outcomeOrNothing(await this.gateway.capture(account.tenantId, reference, amountMinor), reference);
  }

  async cancel({ account }: ProviderCall, reference: string): Promise<PaymentOutcome> {
    return outcomeOrNothing(await this.gateway.cancel(account.tenantId, reference), reference);
  }

  async refund(call: ProviderCall, request: RefundRequest): Promise<RefundOutcome> {
    const { reference, amountMinor } = request;
    const key = call.idempotencyKey;
    const answer = await this.gateway.refund(call.account.tenantId, reference, { key, amountMinor });
    if (answer === 'refunded') return { kind: 'succeeded', reference: `${reference}/${key}` };
    return { kind: 'failed', reference: null, message: 'The test gateway refuses the refund.' };
  }

  async fetch({ account }: ProviderCall, reference: string): Promise<PaymentOutcome> {
    return outcomeOrNothing(await this.gateway.find(account.tenantId, reference), reference);
  }

  async fetchRefund({ account }: ProviderCall, reference: string): Promise<RefundOutcome> {
    const [charge = '', key = ''] = reference.split('/');
    const found = await this.gateway.find(account.tenantId, charge);
    if (found?.refundKeys.includes(key)) return { kind: 'succeeded', reference };
    return { kind: 'failed', reference, message: 'The test gateway knows no such refund.' };
  }

  verifyWebhook(webhook: IncomingWebhook, account: ProviderAccount): ProviderEvent {
    const told = readTestWebhook(webhook, testWebhookSecret(this.keyRing, account.tenantId));
    const { reference, merchantReference: paymentId } = told.charge;
    const isKnown = told.type.startsWith('charge.');
    return {
      eventId: told.id,
      type: told.type,
      account: '',
      news: isKnown ? { reference, paymentId, outcome: outcomeOf(told.charge) } : null,
    };
  }
}

function wishOf(
  { idempotencyKey }: ProviderCall,
  { paymentId, captureMode, currency, amountMinor }: AuthorizeRequest,
  token: TestToken,
): TestChargeRequest {
  const isCapturedAtOnce = captureMode === 'AUTOMATIC';
  return { token, currency, amountMinor, idempotencyKey, merchantReference: paymentId, isCapturedAtOnce };
}

/** The bank's page of the simulation is the page that the buyer comes back to. */
function outcomeOf(
  charge: Omit<TestEvent['charge'], 'merchantReference'>,
  returnUrl: string | null = null,
): PaymentOutcome {
  const { reference, capturedMinor } = charge;
  switch (charge.status) {
    case 'CAPTURED':
      return { kind: 'captured', reference, capturedMinor };
    case 'AUTHORIZED':
      return { kind: 'authorized', reference };
    case 'REQUIRES_ACTION':
      return {
        kind: 'requiresAction',
        reference,
        clientSecret: `${reference}_secret`,
        redirectUrl: returnUrl,
      };
    case 'PENDING':
      return { kind: 'pending', reference };
    case 'CANCELLED':
      return { kind: 'cancelled', reference };
    case 'DECLINED':
      return {
        kind: 'declined',
        reference,
        code: 'card_declined',
        message: 'The card was declined. Nothing was taken. Try another means of payment.',
        isRetryable: false,
      };
  }
}

function outcomeOrNothing(charge: TestGatewayChargeEntity | null, reference: string): PaymentOutcome {
  return charge ? outcomeOf(charge) : { kind: 'unknown', message: `The test gateway has no ${reference}.` };
}

function unknownToken(token: string): PaymentOutcome {
  const message = `The test provider has no token "${token.slice(0, 40)}".`;
  return { kind: 'declined', reference: null, code: 'invalid_token', message, isRetryable: false };
}

/** Says nothing until the caller gives up, as a service does whose answers are lost. */
function endOf(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const end = () => reject(new ProviderUnreachable('The test gateway does not answer.'));
    if (signal.aborted) end();
    else signal.addEventListener('abort', end, { once: true });
  });
}
