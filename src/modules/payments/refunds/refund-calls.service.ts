import type { TenantContext } from '../../../platform/context.js';
import type { AccountSource } from '../accounts/account-source.service.js';
import type { PaymentEntity } from '../charges/payment.entity.js';
import type { RefundOutcome } from '../payment-outcome.js';
import { OUTSIDE_PROVIDER } from '../providers/outside.js';
import type { ProviderCaller } from '../providers/provider-caller.service.js';
import type { RefundEntity } from './refund.entity.js';

/** Asks providers for refunds. Outside transactions only. */
export class RefundCalls {
  constructor(
    private readonly accounts: AccountSource,
    private readonly caller: ProviderCaller,
  ) {}

  /**
   * Asks for the refund, or about it where the provider has named it before. Of a payment that was taken outside there is
   * nobody to ask: the merchant pays it back, so it counts as made.
   */
  async ask(ctx: TenantContext, payment: PaymentEntity, refund: RefundEntity): Promise<RefundOutcome> {
    if (payment.provider === OUTSIDE_PROVIDER)
      return { kind: 'succeeded', reference: `outside:${refund.id}` };
    const used = await this.accounts.find(ctx, payment.provider);
    if (!used) return { kind: 'unknown', message: `The provider ${payment.provider} is not set up.` };
    const { provider, account } = used;
    const terms = { provider: provider.name, account, idempotencyKey: `${refund.id}:refund` };
    const { providerReference } = refund;
    if (providerReference !== null) {
      return this.caller.call(terms, (call) => provider.fetchRefund(call, providerReference));
    }
    const { id: refundId, paymentId, amountMinor, currency } = refund;
    const request = {
      reference: payment.providerReference ?? '',
      amountMinor,
      currency,
      refundId,
      paymentId,
    };
    return this.caller.call(terms, (call) => provider.refund(call, request));
  }
}
