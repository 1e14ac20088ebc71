import { newId, type TenantId } from '../../kernel/ids.js';
import type { TenantContext } from '../../platform/context.js';
import type { Core } from '../../platform/core.js';
import type { Scope } from '../../platform/db/scope.js';
import { addJob, type Task } from '../../platform/jobs/jobs.js';
import type { Consumer } from '../../platform/outbox/consumer.js';
import type { MediaApi } from '../media/index.js';
import type { StoreDirectory } from '../tenants/index.js';
import type { ImportJobEntity } from './jobs/import-job.entity.js';
import type { ImportQueue } from './running/import-queue.service.js';
import type { ImportRunner, ImportSource } from './running/import-runner.service.js';

const RUN = 'imports:run';
const SWEEP = 'imports:sweep';

/** Imports take long; other jobs of the process need room beside them. */
const MAX_AT_ONCE = 2;
const ASK_AGAIN_MS = 5_000;

export interface ImportJobParts {
  readonly queue: ImportQueue;
  readonly runner: ImportRunner;
  readonly media: Pick<MediaApi, 'openImportFile'>;
  readonly directory: Pick<StoreDirectory, 'byId'>;
}

/** Lets the imports of a store run as soon as one is asked for. */
export const runRequestedImports: Consumer = {
  name: 'imports.requested',
  types: ['import.requested'],
  handle: (tx) => addRun(tx, tx.tenantId),
};

/** Every minute: a process that was killed may have left an import in the middle. */
export const importSchedules = [`* * * * * ${SWEEP}`];

/** The background work of imports. */
export function importTasks(core: Core, parts: ImportJobParts): Record<string, Task> {
  let running = 0;
  return {
    async [RUN](payload, signal) {
      const tenantId = payload['tenantId'] as TenantId;
      if (running >= MAX_AT_ONCE) return addAgain(core, tenantId, ASK_AGAIN_MS);
      running += 1;
      try {
        await runImports(core, parts, { tenantId, signal });
      } finally {
        running -= 1;
      }
      // This process ends: another one, or the next, goes on at once.
      if (signal?.aborted) await addAgain(core, tenantId, 0);
    },

    async [SWEEP]() {
      const stores = await parts.queue.listIdleStores();
      const ctx = core.contexts.platform(SWEEP);
      for (const id of stores) await core.unitOfWork.writePlatform(ctx, (tx) => addRun(tx, id));
    },
  };
}

/** Works on the imports of a store until none waits, another process has them, or the signal is given. */
async function runImports(
  core: Core,
  { queue, runner, media, directory }: ImportJobParts,
  { tenantId, signal }: { tenantId: TenantId; signal: AbortSignal | undefined },
): Promise<void> {
  const store = await directory.byId(tenantId);
  if (!store) return;
  const ctx = core.contexts.system(store, newId());
  const next = async () => (signal?.aborted ? null : queue.claimNext(ctx));
  for (let job = await next(); job; job = await next()) {
    await runner.run(ctx, job, uploadedFile(media, ctx, job), signal);
  }
}

function uploadedFile(
  media: ImportJobParts['media'],
  ctx: TenantContext,
  job: ImportJobEntity,
): ImportSource {
  return { open: async () => (await media.openImportFile(ctx, job.uploadId!))?.body ?? null };
}

/** One job for each store: it works on all that the store has. */
function addRun(scope: Scope, tenantId: TenantId, runAt?: Date): Promise<void> {
  return addJob(scope, RUN, { tenantId }, { key: `${RUN}:${tenantId}`, ...(runAt && { runAt }) });
}

function addAgain(core: Core, tenantId: TenantId, delayMs: number): Promise<void> {
  const ctx = core.contexts.platform(RUN);
  const runAt = new Date(core.clock.now().getTime() + delayMs);
  return core.unitOfWork.writePlatform(ctx, (tx) => addRun(tx, tenantId, runAt));
}
