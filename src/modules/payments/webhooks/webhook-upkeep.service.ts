import { newId } from '../../../kernel/ids.js';
import type { Core } from '../../../platform/core.js';
import { addJob } from '../../../platform/jobs/jobs.js';
import type { PaymentWebhooksRepository } from './payment-webhooks.repository.js';

const DAY_MS = 86_400_000;
/** Longer than any provider goes on sending one event. */
const KEPT_DAYS = 30;
/** Nobody looks at what could not be acted on for so long. */
const OPEN_KEPT_DAYS = 90;
/** By then the job of an event has given up. */
const GIVEN_UP_DAYS = 4;
const BATCH = 1000;

/** Keeps the inbox small, and brings back what got stuck in it. */
export class WebhookUpkeep {
  constructor(
    private readonly core: Pick<Core, 'unitOfWork' | 'contexts'>,
    private readonly webhooks: PaymentWebhooksRepository,
  ) {}

  /** Old events are gone, batch by batch, and those that are left without a job have a new one. */
  async run(signal?: AbortSignal): Promise<void> {
    const ctx = this.core.contexts.platform(`prune-${newId()}`);
    for (let removed = BATCH; removed === BATCH && !signal?.aborted;) {
      removed = await this.core.unitOfWork.writePlatform(ctx, (tx) => {
        const daysAgo = (days: number) => new Date(tx.now.getTime() - days * DAY_MS);
        const before = { closed: daysAgo(KEPT_DAYS), open: daysAgo(OPEN_KEPT_DAYS) };
        return this.webhooks.prune(tx, before, BATCH);
      });
    }
    await this.reopen();
  }

  /** A batch a night is enough: what fails again waits for the next one. */
  private async reopen(): Promise<void> {
    const ctx = this.core.contexts.platform(`reopen-${newId()}`);
    await this.core.unitOfWork.writePlatform(ctx, async (tx) => {
      const before = new Date(tx.now.getTime() - GIVEN_UP_DAYS * DAY_MS);
      for (const { tenantId, provider, account, eventId } of await this.webhooks.open(tx, before, BATCH)) {
        const key = `payment-webhook:${tenantId}:${provider}:${account}:${eventId}`;
        await addJob(tx, 'payments:webhook', { tenantId, provider, account, eventId }, { key });
      }
    });
  }
}
