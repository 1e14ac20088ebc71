import { isUuid } from '../../../kernel/ids.js';
import type { TenantContext } from '../../../platform/context.js';
import type { PaymentEntity } from '../charges/payment.entity.js';
import type { ProviderNews } from '../providers/payment-provider.js';
import type { RefundEntity } from './refund.entity.js';
import type { RefundsRepository } from './refunds.repository.js';
import type { RefundsService } from './refunds.service.js';

type News = NonNullable<ProviderNews['refund']>;

/** Acts on what providers tell of refunds by themselves. */
export class RefundNews {
  constructor(
    private readonly refunds: RefundsRepository,
    private readonly service: RefundsService,
  ) {}

  /** The refund's result has been told to those who record it. Refunds that were not made here are left alone. */
  async tell(ctx: TenantContext, payment: PaymentEntity, news: News): Promise<string> {
    const refund = await this.find(ctx, payment, news);
    if (!refund) return 'unmatched';
    const result = await this.service.note(ctx, refund, news.outcome);
    await this.service.tell(ctx, refund.id, result);
    return `refund ${result.toLowerCase()}`;
  }

  private async find(ctx: TenantContext, payment: PaymentEntity, news: News): Promise<RefundEntity | null> {
    const { refundId, outcome } = news;
    if (refundId !== null && isUuid(refundId)) {
      const refund = await this.refunds.find(ctx, refundId);
      return refund?.paymentId === payment.id ? refund : null;
    }
    const reference = 'reference' in outcome ? outcome.reference : null;
    return reference === null ? null : this.refunds.findByReference(ctx, payment.id, reference);
  }
}
