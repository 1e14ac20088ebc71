import { refuse } from '../../../../kernel/errors.js';
import { newId } from '../../../../kernel/ids.js';
import type { TenantContext } from '../../../../platform/context.js';
import type { KeyRing } from '../../../../platform/crypto/key-ring.js';
import type { AccountSource } from '../../accounts/account-source.service.js';
import type { PaymentEntity } from '../../charges/payment.entity.js';
import type { PaymentsRepository } from '../../charges/payments.repository.js';
import type { WebhookInbox } from '../../webhooks/webhook-inbox.service.js';
import type { TestGateway } from './test-gateway.service.js';
import { signTestWebhook, testWebhookSecret } from './test-webhook.js';

export type TestDecision = 'CAPTURED' | 'DECLINED';

/** What settling needs beside the gateway. */
export interface TestSettlementParts {
  readonly payments: PaymentsRepository;
  readonly inbox: WebhookInbox;
  readonly accounts: AccountSource;
  readonly keyRing: KeyRing;
}

/** Plays the buyer's bank of the test gateway. */
export class TestSettlement {
  constructor(
    private readonly gateway: TestGateway,
    private readonly parts: TestSettlementParts,
  ) {}

  /**
   * The gateway has settled the payment's charge and sent its webhook, which a job then acts on: the payment itself may
   * be as before at this moment.
   * @throws Refusal NOT_FOUND, PAYMENT_UNAVAILABLE where the test provider is not on, INVALID_TRANSITION when the gateway
   * has no open charge of the payment
   */
  async settle(ctx: TenantContext, paymentId: string, decision: TestDecision): Promise<PaymentEntity> {
    if (!this.parts.accounts.findProvider('test')) {
      throw refuse('PAYMENT_UNAVAILABLE', 'The test provider is not on here.', ['paymentId']);
    }
    const payment = await this.parts.payments.get(ctx, paymentId, ['paymentId']);
    const isHeld = decision === 'CAPTURED' && payment.captureMode === 'MANUAL';
    const key = `${payment.id}:authorize`;
    const wanted = isHeld ? 'AUTHORIZED' : decision;
    const charge = payment.provider === 'test' && (await this.gateway.settleByKey(ctx.tenantId, key, wanted));
    if (!charge || charge.status !== wanted) {
      const message =
        'The test gateway has no open charge of this payment. Only one that is pending can be settled.';
      throw refuse('INVALID_TRANSITION', message, ['paymentId']);
    }
    const { reference, merchantReference, status, capturedMinor } = charge;
    const store = { slug: ctx.tenant.slug, secret: testWebhookSecret(this.parts.keyRing, ctx.tenantId) };
    const event = {
      id: `evt_test_${newId()}`,
      type: `charge.${status.toLowerCase()}`,
      charge: { reference, merchantReference, status, capturedMinor },
    };
    const receivedAt = ctx.clock.now();
    const { headers, body } = signTestWebhook(store, event, receivedAt);
    await this.parts.inbox.receive(ctx, 'test', {
      body: Buffer.from(body),
      headers: { ...headers },
      receivedAt,
    });
    return payment;
  }
}
