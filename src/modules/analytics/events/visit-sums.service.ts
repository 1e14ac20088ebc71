import { newId } from '../../../kernel/ids.js';
import type { Core } from '../../../platform/core.js';
import { platformReader } from '../../../platform/db/platform-reader.js';
import { onBehalfOf } from '../../../platform/db/unit-of-work.js';
import { timeOfRun } from '../../../platform/jobs/time-of-run.js';
import type { DueDay, VisitsRepository } from './visits.repository.js';

const DAY_MS = 86_400_000;
/** A transaction that began before this time has ended. */
const COMMIT_MS = 60_000;
/** When a process has died over a day, another one takes it after this time. */
const TAKEN_MS = 10 * 60_000;
/** How long events are kept. For so long an event that comes again is known. */
const KEPT_DAYS = 3;
const AT_ONCE = 500;
/** A day waits so long for its next sums for every event it has, so that their cost grows with the events, not faster. */
const PAUSE_PER_EVENT_MS = 1;
const BATCH = 5000;

/** Makes sums of what visitors do, and lets go of the rest. */
export class VisitSums {
  constructor(
    private readonly core: Core,
    private readonly visits: VisitsRepository,
  ) {}

  /**
   * The sums of days on which events have come are what their events make them; the days that have waited for longest come
   * first, and what there is no time for is left to the next run. A day is summed once more when whoever relied on the mark
   * that was taken from it has come to an end.
   */
  async run(signal?: AbortSignal): Promise<void> {
    const ctx = this.core.contexts.platform(`analytics-visits-${newId()}`);
    const over = timeOfRun(signal);
    const now = this.core.clock.now();
    for (let found = AT_ONCE; found === AT_ONCE;) {
      const days = await this.visits.dueDays(platformReader(this.core.database, ctx), now, AT_ONCE);
      for (const day of days) {
        if (over.aborted) return;
        await this.sum(day);
      }
      found = days.length;
    }
  }

  /** Events of more than three days ago are gone, unless they are not in the sums yet. */
  async prune(signal?: AbortSignal): Promise<void> {
    const ctx = this.core.contexts.platform(`analytics-prune-${newId()}`);
    for (let removed = BATCH; removed === BATCH && !signal?.aborted;) {
      removed = await this.core.unitOfWork.writePlatform(ctx, (tx) =>
        this.visits.removeEvents(tx, after(tx.now, -KEPT_DAYS * DAY_MS), BATCH),
      );
    }
  }

  /**
   * The mark goes first and in a transaction of its own, so that an event which comes while the sums are made sets it
   * again. No visitor waits for the sums.
   */
  private async sum({ tenantId, day }: DueDay): Promise<void> {
    const ctx = onBehalfOf(this.core.contexts.platform(`analytics-visits-${newId()}`), tenantId);
    const { unitOfWork } = this.core;
    if (!(await unitOfWork.write(ctx, (tx) => this.visits.begin(tx, day, after(tx.now, TAKEN_MS))))) return;
    await unitOfWork.write(ctx, async (tx) => {
      const events = await this.visits.sum(tx, day);
      const dueAt = after(tx.now, Math.max(COMMIT_MS, events * PAUSE_PER_EVENT_MS));
      await this.visits.end(tx, day, { dueAt, clearedBefore: after(tx.now, -COMMIT_MS) });
    });
  }
}

function after(instant: Date, ms: number): Date {
  return new Date(instant.getTime() + ms);
}
