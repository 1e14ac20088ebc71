import { newId } from '../kernel/ids.js';
import type { Core } from '../platform/core.js';
import type { PlatformTx } from '../platform/db/scope.js';
import { pruneIdempotencyRecords } from '../platform/idempotency/prune-idempotency-records.js';
import type { Module } from '../platform/module.js';
import { pruneDeadLetters, pruneEvents } from '../platform/outbox/prune-outbox.js';

const DAY_MS = 86_400_000;
const BATCH = 1000;

const IDEMPOTENCY_DAYS = 7;
const EVENT_DAYS = 30;
const DEAD_LETTER_DAYS = 90;

/** Removes up to `limit` rows that are of no more use, and answers how many. */
type Prune = (tx: PlatformTx, limit: number) => Promise<number>;

/** What the platform itself does in the background: a daily task that keeps its own tables from growing for ever. */
export function pruningModule(core: Core, modules: readonly Module[]): Module {
  const consumers = modules.flatMap((module) => module.consumers ?? []).map(({ name }) => name);
  const steps: readonly Prune[] = [
    (tx, limit) => pruneIdempotencyRecords(tx, daysBefore(tx.now, IDEMPOTENCY_DAYS), limit),
    (tx, limit) => pruneEvents(tx, { before: daysBefore(tx.now, EVENT_DAYS), consumers }, limit),
    (tx, limit) => pruneDeadLetters(tx, daysBefore(tx.now, DEAD_LETTER_DAYS), limit),
  ];
  return {
    name: 'platform',
    tasks: {
      'platform:prune': async (_payload, signal) => {
        for (const step of steps) await pruneAll(core, step, signal);
      },
    },
    schedules: ['10 4 * * * platform:prune'],
  };
}

/** Each batch is a short transaction of its own; what a stopped process leaves is removed the next day. */
async function pruneAll(core: Core, prune: Prune, signal?: AbortSignal): Promise<void> {
  const ctx = core.contexts.platform(`prune-${newId()}`);
  for (let removed = BATCH; removed === BATCH && !signal?.aborted;) {
    removed = await core.unitOfWork.writePlatform(ctx, (tx) => prune(tx, BATCH));
  }
}

function daysBefore(now: Date, days: number): Date {
  return new Date(now.getTime() - days * DAY_MS);
}
