import { newId } from '../../../kernel/ids.js';
import type { Core } from '../../../platform/core.js';
import { platformReader } from '../../../platform/db/platform-reader.js';
import { onBehalfOf } from '../../../platform/db/unit-of-work.js';
import { timeOfRun } from '../../../platform/jobs/time-of-run.js';
import type { DirtyDay, VisitsRepository } from './visits.repository.js';

const DAY_MS = 86_400_000;
/** An event that was received before this time is committed by now, or never will be. */
const COMMIT_MS = 60_000;
/** How long events are kept. For so long an event that comes again is known. */
const KEPT_DAYS = 3;
const MAX_DAYS = 500;
const BATCH = 5000;

/** Makes sums of what visitors do, and lets go of the rest. */
export class VisitSums {
  constructor(
    private readonly core: Core,
    private readonly visits: VisitsRepository,
  ) {}

  /**
   * The sums of days on which events have come are what their events make them, up to 500 days. A day stays marked as
   * behind while its newest event is younger than a minute: another one may be on its way with an earlier time.
   */
  async run(signal?: AbortSignal): Promise<void> {
    const ctx = this.core.contexts.platform(`analytics-visits-${newId()}`);
    const over = timeOfRun(signal);
    const days = await this.visits.dirtyDays(platformReader(this.core.database, ctx), MAX_DAYS);
    for (const day of days) {
      if (over.aborted) return;
      await this.sum(day);
    }
  }

  /** Events of more than three days ago are gone, unless they are not in the sums yet. */
  async prune(signal?: AbortSignal): Promise<void> {
    const ctx = this.core.contexts.platform(`analytics-prune-${newId()}`);
    for (let removed = BATCH; removed === BATCH && !signal?.aborted;) {
      removed = await this.core.unitOfWork.writePlatform(ctx, (tx) =>
        this.visits.removeEvents(tx, new Date(tx.now.getTime() - KEPT_DAYS * DAY_MS), BATCH),
      );
    }
  }

  private async sum({ tenantId, day }: DirtyDay): Promise<void> {
    const ctx = onBehalfOf(this.core.contexts.platform(`analytics-visits-${newId()}`), tenantId);
    await this.core.unitOfWork.write(ctx, async (tx) => {
      if (!(await this.visits.lockDay(tx, day))) return;
      const lastAt = await this.visits.sum(tx, day);
      const isSettled = lastAt === null || tx.now.getTime() - lastAt.getTime() > COMMIT_MS;
      if (isSettled) await this.visits.markSummed(tx, day);
    });
  }
}
