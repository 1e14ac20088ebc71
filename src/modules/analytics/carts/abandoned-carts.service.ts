import { newId, type TenantId } from '../../../kernel/ids.js';
import type { Core } from '../../../platform/core.js';
import { platformReader } from '../../../platform/db/platform-reader.js';
import type { TenantTx } from '../../../platform/db/scope.js';
import { onBehalfOf } from '../../../platform/db/unit-of-work.js';
import { timeOfRun } from '../../../platform/jobs/time-of-run.js';
import type { CartsApi } from '../../carts/index.js';
import { KEPT_MS, QUIET_MS } from './cart-ages.js';
import type { CartFactsRepository } from './cart-facts.repository.js';

/** How far back is looked at each time. A cart that was missed for longer is abandoned when it expires. */
const LOOKED_BACK_MS = 3 * 86_400_000;
/** How far back is looked for carts that someone came back to: several runs, in case some did not happen. */
const CAME_BACK_MS = 2 * 3_600_000;
const BATCH = 1000;

interface ChangeTime {
  readonly since: Date;
  readonly until: Date;
}

/** Where the next carts begin. */
interface Place {
  readonly since: Date;
  readonly afterId?: string;
}

/** Notices that carts were left alone: an event tells of what happens, and this is that nothing does. */
export class AbandonedCarts {
  constructor(
    private readonly core: Core,
    private readonly facts: CartFactsRepository,
    private readonly carts: Pick<CartsApi, 'listQuiet'>,
  ) {}

  /**
   * Open carts that nobody has changed for a day count as abandoned, and those that were changed lately as open. What comes
   * back to one of them is counted again.
   */
  async run(signal?: AbortSignal): Promise<void> {
    const ctx = this.core.contexts.platform(`analytics-carts-${newId()}`);
    const over = timeOfRun(signal);
    const now = this.core.clock.now();
    const until = new Date(now.getTime() - QUIET_MS);
    const changed = { since: new Date(now.getTime() - CAME_BACK_MS), until: now };
    const reader = platformReader(this.core.database, ctx);
    for (const tenantId of await this.facts.storesWithOpen(reader, until, changed.since)) {
      const left = { since: new Date(until.getTime() - LOOKED_BACK_MS), until };
      await this.walk(tenantId, left, (tx, ids) => this.facts.abandon(tx, ids), over);
      await this.walk(tenantId, changed, (tx, ids) => this.facts.comeBack(tx, ids), over);
    }
  }

  /** What became of carts of more than 120 days ago is forgotten. */
  async prune(signal?: AbortSignal): Promise<void> {
    const ctx = this.core.contexts.platform(`analytics-carts-prune-${newId()}`);
    for (let removed = BATCH; removed === BATCH && !signal?.aborted;) {
      removed = await this.core.unitOfWork.writePlatform(ctx, (tx) =>
        this.facts.remove(tx, new Date(tx.now.getTime() - KEPT_MS), BATCH),
      );
    }
  }

  /** Does it with the open carts that were last changed in the time, in batches. */
  private async walk(
    tenantId: TenantId,
    { since, until }: ChangeTime,
    turn: (tx: TenantTx, ids: readonly string[]) => Promise<void>,
    over: AbortSignal,
  ): Promise<void> {
    const ctx = onBehalfOf(this.core.contexts.platform(`analytics-carts-${newId()}`), tenantId);
    const step = async (tx: TenantTx, place: Place) => {
      await this.facts.lockStore(tx);
      const carts = await this.carts.listQuiet(tx, { ...place, until }, BATCH);
      if (carts.length > 0) {
        const ids = carts.map(({ eventId }) => eventId);
        await turn(tx, ids);
      }
      const last = carts.at(-1);
      return last && carts.length === BATCH ? { since: last.updatedAt, afterId: last.id } : null;
    };
    for (let place: Place | null = { since }; place && !over.aborted;) {
      const from: Place = place;
      place = await this.core.unitOfWork.write(ctx, (tx) => step(tx, from));
    }
  }
}
