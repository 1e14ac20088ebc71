import { newId, type TenantId } from '../../../kernel/ids.js';
import type { Core } from '../../../platform/core.js';
import { platformReader } from '../../../platform/db/platform-reader.js';
import type { TenantTx } from '../../../platform/db/scope.js';
import { onBehalfOf } from '../../../platform/db/unit-of-work.js';
import { timeOfRun } from '../../../platform/jobs/time-of-run.js';
import type { CartsApi } from '../../carts/index.js';
import type { CartFactsRepository } from './cart-facts.repository.js';

const DAY_MS = 86_400_000;
/** A cart that nobody has changed for so long is abandoned. */
const QUIET_MS = DAY_MS;
/** How far back is looked at each time. A cart that was missed for longer is abandoned when it expires. */
const LOOKED_BACK_MS = 3 * DAY_MS;
/** Sums stay for ever; what became of a single cart is of no use after this time. */
const KEPT_DAYS = 120;
const BATCH = 1000;

/** Notices that carts were left alone: an event tells of what happens, and this is that nothing does. */
export class AbandonedCarts {
  constructor(
    private readonly core: Core,
    private readonly facts: CartFactsRepository,
    private readonly carts: Pick<CartsApi, 'listQuiet'>,
  ) {}

  /** Open carts that nobody has changed for a day count as abandoned. What comes back to one of them is counted again. */
  async run(signal?: AbortSignal): Promise<void> {
    const ctx = this.core.contexts.platform(`analytics-carts-${newId()}`);
    const over = timeOfRun(signal);
    const until = new Date(this.core.clock.now().getTime() - QUIET_MS);
    for (const tenantId of await this.facts.storesWithOpen(platformReader(this.core.database, ctx), until)) {
      await this.abandonOf(tenantId, until, over);
    }
  }

  /** What became of carts of more than 120 days ago is forgotten. */
  async prune(signal?: AbortSignal): Promise<void> {
    const ctx = this.core.contexts.platform(`analytics-carts-prune-${newId()}`);
    for (let removed = BATCH; removed === BATCH && !signal?.aborted;) {
      removed = await this.core.unitOfWork.writePlatform(ctx, (tx) =>
        this.facts.remove(tx, new Date(tx.now.getTime() - KEPT_DAYS * DAY_MS), BATCH),
      );
    }
  }

  private async abandonOf(tenantId: TenantId, until: Date, over: AbortSignal): Promise<void> {
    const ctx = onBehalfOf(this.core.contexts.platform(`analytics-carts-${newId()}`), tenantId);
    let place: { since: Date; afterId?: string } | null = {
      since: new Date(until.getTime() - LOOKED_BACK_MS),
    };
    while (place && !over.aborted) {
      const time: { since: Date; afterId?: string; until: Date } = { ...place, until };
      place = await this.core.unitOfWork.write(ctx, (tx) => this.abandon(tx, time));
    }
  }

  /** Answers where the next carts begin; null when there are none left. */
  private async abandon(tx: TenantTx, time: { since: Date; afterId?: string; until: Date }) {
    const quiet = await this.carts.listQuiet(tx, time, BATCH);
    if (quiet.length > 0) {
      const ids = quiet.map(({ eventId }) => eventId);
      await this.facts.abandon(tx, ids);
    }
    const last = quiet.at(-1);
    return last && quiet.length === BATCH ? { since: last.updatedAt, afterId: last.id } : null;
  }
}
