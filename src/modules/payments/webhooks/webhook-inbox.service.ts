import type { TenantContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import type { AnyTx, TenantTx } from '../../../platform/db/scope.js';
import { HttpProblem } from '../../../platform/http/http-problem.js';
import { addJob } from '../../../platform/jobs/jobs.js';
import { takePlace } from '../../../platform/throttle/throttle.js';
import type { AccountSource, StoreProvider } from '../accounts/account-source.service.js';
import { WebhookRefused, type IncomingWebhook, type ProviderEvent } from '../providers/payment-provider.js';
import type { PaymentWebhooksRepository } from './payment-webhooks.repository.js';

const MINUTE_MS = 60_000;

/** Takes in what providers tell. It is only written down here; a job acts on it. */
export class WebhookInbox {
  constructor(
    private readonly core: Pick<Core, 'config' | 'unitOfWork'>,
    private readonly accounts: AccountSource,
    private readonly webhooks: PaymentWebhooksRepository,
  ) {}

  /**
   * The event is stored once, with the job that acts on it; one that came before changes nothing.
   * @throws HttpProblem 404 without such a provider, 400 for what it did not send, 429 when too many come
   */
  async receive(ctx: TenantContext, providerName: string, webhook: IncomingWebhook): Promise<void> {
    const used = await this.accounts.find(ctx, providerName);
    if (!used?.provider.capabilities.webhooks) {
      throw new HttpProblem(404, 'NOT_FOUND', 'This store takes no webhooks from such a provider.');
    }
    const event = await this.verified(ctx, used, webhook);
    await this.core.unitOfWork.write(ctx, async (tx) => {
      await this.limit(tx, `webhook:${providerName}:${ctx.tenantId}`);
      await this.store(tx, providerName, event);
    });
  }

  /** Forged ones are counted by themselves, so that they cannot keep the true ones out. */
  private async verified(
    ctx: TenantContext,
    used: StoreProvider,
    webhook: IncomingWebhook,
  ): Promise<ProviderEvent> {
    try {
      return eventOf(used, webhook);
    } catch (error) {
      if (!(error instanceof WebhookRefused)) throw error;
      const bucket = `webhook-refused:${used.provider.name}:${ctx.tenantId}`;
      await this.core.unitOfWork.write(ctx, (tx) => this.limit(tx, bucket));
      throw new HttpProblem(400, 'WEBHOOK_REFUSED', error.message);
    }
  }

  private async store(tx: TenantTx, provider: string, event: ProviderEvent): Promise<void> {
    const { eventId, type, account, news } = event;
    const isForUs = news !== null;
    const isNew = await this.webhooks.insert(tx, {
      ...{ provider, account, eventId, type },
      payload: event,
      processedAt: isForUs ? null : tx.now,
      outcome: isForUs ? null : 'ignored',
    });
    if (!isNew || !isForUs) return;
    const payload = { tenantId: tx.tenantId, provider, account, eventId };
    await addJob(tx, 'payments:webhook', payload, { maxAttempts: 25 });
  }

  private async limit(tx: AnyTx, key: string): Promise<void> {
    const limit = this.core.config.limits.webhooksPerMinute;
    if (await takePlace(tx, { key, limit, windowMs: MINUTE_MS })) return;
    const message = `At most ${limit} webhooks a minute are taken. Send this one again later.`;
    throw new HttpProblem(429, 'THROTTLED', message, { 'retry-after': String(MINUTE_MS / 1000) });
  }
}

/** @throws WebhookRefused also for an event of another account at the provider than the store's */
function eventOf({ provider, account }: StoreProvider, webhook: IncomingWebhook): ProviderEvent {
  const event = provider.verifyWebhook(webhook, account);
  if (event.account === account.account || event.account === '') return event;
  throw new WebhookRefused('The event belongs to another account at the provider.');
}
