import { newId, type TenantId } from '../../../kernel/ids.js';
import type { TenantContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import { platformReader } from '../../../platform/db/platform-reader.js';
import type { TenantTx } from '../../../platform/db/scope.js';
import { importFinished } from '../imports.events.js';
import type { ImportJobEntity } from '../jobs/import-job.entity.js';
import type { ImportJobsRepository } from '../jobs/import-jobs.repository.js';
import { leaseEnd } from './import-run.js';

/** A job that was begun so often without settling a row will not get further. */
const MAX_ATTEMPTS = 5;

/** Says whose turn it is: the imports of a store run one after the other, each by one runner at a time. */
export class ImportQueue {
  constructor(
    private readonly core: Core,
    private readonly jobs: ImportJobsRepository,
  ) {}

  /**
   * The store's next import, given to a new runner: one whose runner has died, else the one that waits longest. Null
   * when there is none, or when another import of the store is running. Jobs that cannot run any more have failed.
   */
  claimNext(ctx: TenantContext): Promise<ImportJobEntity | null> {
    return this.core.unitOfWork.write(ctx, async (tx) => {
      const unfinished = await this.jobs.lockUnfinished(tx);
      if (unfinished.some((job) => isAlive(job, tx.now))) return null;
      for (const job of unfinished) {
        const obstacle = obstacleOf(job);
        if (!obstacle) return this.jobs.give(tx, { id: job.id, runner: newId() }, leaseEnd(tx.now));
        await this.fail(tx, job, obstacle);
      }
      return null;
    });
  }

  /**
   * A new import of a file that the caller reads itself, running already; null while another import of the store is
   * running. One whose runner has died waits until this one has ended.
   */
  openRunning(
    ctx: TenantContext,
    file: Pick<ImportJobEntity, 'format' | 'filename' | 'rowsTotal'>,
  ): Promise<ImportJobEntity | null> {
    return this.core.unitOfWork.write(ctx, async (tx) => {
      const [running] = (await this.jobs.lockUnfinished(tx)).filter(({ status }) => status === 'RUNNING');
      if (running && isAlive(running, tx.now)) return null;
      const obstacle = running && obstacleOf(running);
      if (running && obstacle) await this.fail(tx, running, obstacle);
      else if (running) await this.jobs.requeue(tx, running.id);
      return this.jobs.insertFree(tx, {
        ...file,
        id: newId(),
        status: 'RUNNING',
        runner: newId(),
        leaseExpiresAt: leaseEnd(tx.now),
        attempts: 1,
        createdAt: tx.now,
        startedAt: tx.now,
      });
    });
  }

  /** Stores with an import that nobody works on. */
  listIdleStores(): Promise<TenantId[]> {
    const everywhere = platformReader(this.core.database, this.core.contexts.platform('imports:sweep'));
    return this.jobs.listStoresWithIdleImports(everywhere, this.core.clock.now());
  }

  private async fail(tx: TenantTx, { id }: ImportJobEntity, failure: string): Promise<void> {
    const failed = await this.jobs.finish(tx, id, { status: 'FAILED', failure });
    if (failed) await this.core.outbox.add(tx, importFinished(failed, 'FAILED'));
  }
}

function isAlive({ leaseExpiresAt }: ImportJobEntity, now: Date): boolean {
  return leaseExpiresAt !== null && leaseExpiresAt > now;
}

/** Why no runner can go on with the job; null when one can. */
function obstacleOf({ uploadId, status, attempts }: ImportJobEntity): string | null {
  if (uploadId === null && status === 'RUNNING') {
    return 'The command that read the file was ended before it was done. Give it again: nothing is imported twice.';
  }
  if (uploadId === null) return 'The file is gone. Send it again and begin another import.';
  if (attempts < MAX_ATTEMPTS) return null;
  return `The import was interrupted ${attempts} times in a row at the same place. Send the file in smaller parts.`;
}
