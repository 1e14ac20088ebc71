import type { TenantContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import { addJob } from '../../../platform/jobs/jobs.js';
import type { PaymentCallsService } from '../charges/payment-calls.service.js';
import type { PaymentEntity } from '../charges/payment.entity.js';
import type { Listeners } from '../listeners.service.js';
import type { PaymentOutcome } from '../payment-outcome.js';
import type { ProviderNews } from '../providers/payment-provider.js';
import type { RefundNews } from '../refunds/refund-news.service.js';
import type { PaymentMatcher } from './payment-matcher.service.js';
import type { PaymentWebhookEntity } from './payment-webhook.entity.js';
import type { PaymentWebhooksRepository, WebhookKey } from './payment-webhooks.repository.js';

/** Events may come before what they are about is known here. */
const PATIENCE_MS = 600_000;
const PAUSE_MS = 15_000;

/** What the worker knows and whom it tells. */
export interface WebhookWorkerParts {
  readonly webhooks: PaymentWebhooksRepository;
  readonly matcher: PaymentMatcher;
  readonly calls: PaymentCallsService;
  readonly refundNews: RefundNews;
  readonly listeners: Listeners;
}

/** Acts on events of the inbox. */
export class WebhookWorker {
  constructor(
    private readonly core: Pick<Core, 'unitOfWork'>,
    private readonly parts: WebhookWorkerParts,
  ) {}

  /**
   * The event has had its effect and is closed. A process that dies in between leaves it open for the next run: those
   * who are told lock what it is about, so telling twice has the effect of once.
   */
  async process(ctx: TenantContext, key: WebhookKey): Promise<void> {
    const webhook = await this.parts.webhooks.find(ctx, key);
    if (!webhook || webhook.processedAt) return;
    const { news } = webhook.payload;
    if (!news) return this.close(ctx, webhook, 'ignored');
    const payment = await this.parts.matcher.find(ctx, webhook.provider, news);
    if (!payment) return this.waitOrGiveUp(ctx, webhook);
    await this.close(ctx, webhook, await this.tell(ctx, payment, news));
  }

  private async tell(ctx: TenantContext, payment: PaymentEntity, news: ProviderNews): Promise<string> {
    if (news.refund) return this.parts.refundNews.tell(ctx, payment, news.refund);
    if (news.dispute) {
      await this.parts.listeners.tellDispute(ctx, payment.id, news.dispute);
      return `dispute ${news.dispute.state.toLowerCase()}`;
    }
    if (!news.outcome) return 'ignored';
    const providerReference = payment.providerReference ?? news.reference;
    const known: PaymentEntity = Object.assign({}, payment, { providerReference });
    const outcome = await this.certain(ctx, known, news.outcome);
    await this.parts.listeners.tellOutcome(ctx, payment.id, outcome);
    return outcome.kind;
  }

  /**
   * Events come late and in any order, and a payment that failed once may be tried again at the provider. So bad news is
   * asked about, and a payment that did fail is ended there before its order is given up.
   * @throws Error when the provider does not answer: the job runs again later
   */
  private async certain(
    ctx: TenantContext,
    payment: PaymentEntity,
    told: PaymentOutcome,
  ): Promise<PaymentOutcome> {
    if (told.kind !== 'declined' && told.kind !== 'cancelled') return told;
    const now = answered(await this.parts.calls.fetch(ctx, payment));
    if (now.kind !== 'declined') return now;
    const ended = answered(await this.parts.calls.cancel(ctx, payment));
    return ended.kind === 'cancelled' ? now : ended;
  }

  private async waitOrGiveUp(ctx: TenantContext, webhook: PaymentWebhookEntity): Promise<void> {
    const { tenantId, provider, account, eventId, receivedAt } = webhook;
    const ageMs = ctx.clock.now().getTime() - receivedAt.getTime();
    if (ageMs > PATIENCE_MS) return this.close(ctx, webhook, 'unmatched');
    const runAt = new Date(ctx.clock.now().getTime() + PAUSE_MS + ageMs);
    await this.core.unitOfWork.write(ctx, (tx) =>
      addJob(tx, 'payments:webhook', { tenantId, provider, account, eventId }, { runAt }),
    );
  }

  private async close(ctx: TenantContext, webhook: PaymentWebhookEntity, outcome: string): Promise<void> {
    await this.core.unitOfWork.write(ctx, (tx) => this.parts.webhooks.close(tx, webhook, outcome));
  }
}

function answered(outcome: PaymentOutcome): PaymentOutcome {
  if (outcome.kind === 'unknown') throw new Error(`A webhook waits: ${outcome.message}`);
  return outcome;
}
