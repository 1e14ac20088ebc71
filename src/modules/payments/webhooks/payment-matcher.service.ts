import { isUuid } from '../../../kernel/ids.js';
import type { TenantScope } from '../../../platform/db/scope.js';
import type { PaymentEntity } from '../charges/payment.entity.js';
import type { PaymentsRepository } from '../charges/payments.repository.js';
import type { ProviderNews } from '../providers/payment-provider.js';

/** Finds the payment that an event is about. */
export class PaymentMatcher {
  constructor(private readonly payments: PaymentsRepository) {}

  /**
   * By the provider's name of it; else by our id, which the provider hands back, where we do not know the provider's
   * name yet. Null when there is none in the store.
   */
  async find(scope: TenantScope, provider: string, news: ProviderNews): Promise<PaymentEntity | null> {
    const { reference, paymentId } = news;
    const named = reference === null ? null : await this.payments.findByReference(scope, provider, reference);
    if (named || paymentId === null || !isUuid(paymentId)) return named;
    const payment = await this.payments.find(scope, paymentId);
    const isOurs = payment?.provider === provider;
    const isSame = reference === null || payment?.providerReference === null;
    return isOurs && isSame ? payment : null;
  }
}
