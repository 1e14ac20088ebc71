import { setImmediate as nextTurn } from 'node:timers/promises';
import type { TenantContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import { countRecords, readItems } from '../formats/import-format.js';
import type { ProductReading, ReadItem } from '../formats/product-reading.js';
import { importFinished } from '../imports.events.js';
import type { ImportJobEntity } from '../jobs/import-job.entity.js';
import type { ImportJobsRepository } from '../jobs/import-jobs.repository.js';
import type { ImportProblemsRepository } from '../jobs/import-problems.repository.js';
import type { BatchWriter } from './batch-writer.service.js';
import { batchesOf, type ImportBatch } from './import-batches.js';
import { LeaseLost, type ImportRun } from './import-run.js';
import { readAhead } from './read-ahead.js';
import { ToldProblems } from './told-problems.js';

/** Where the bytes of an import come from, and its pictures if they come along. */
export interface ImportSource {
  /** The file from its beginning; null when it is gone. */
  open(): Promise<AsyncIterable<Uint8Array> | null>;
  /** Set where pictures may be named by their files. */
  readonly pictures?: {
    /** The batch with the pictures that came along. Runs outside of any transaction. */
    prepare(run: ImportRun, batch: ImportBatch): Promise<ImportBatch>;
  };
}

export interface ImportRunnerParts {
  readonly jobs: ImportJobsRepository;
  readonly problems: ImportProblemsRepository;
  readonly writer: BatchWriter;
}

/** Storing a picture takes a moment each, so fewer products are held at a time. */
const PRODUCTS_WITH_PICTURES = 20;

/** Works on one import from where it stands to its end. */
export class ImportRunner {
  constructor(
    private readonly core: Core,
    private readonly parts: ImportRunnerParts,
  ) {}

  /**
   * The job has ended, or was taken away (cancelled, or given to another runner), or `signal` was given: then another
   * runner may go on at once. Whatever happens, rows that are counted as done are written, and no others.
   * @throws whatever the database or the source throws; the job can be taken again at once
   */
  async run(
    ctx: TenantContext,
    job: ImportJobEntity,
    source: ImportSource,
    signal?: AbortSignal,
  ): Promise<void> {
    const hold = { id: job.id, runner: job.runner! };
    try {
      const isEnd = await this.work(ctx, job, source, signal);
      if (!isEnd) await this.core.unitOfWork.write(ctx, (tx) => this.parts.jobs.release(tx, hold));
    } catch (error) {
      if (error instanceof LeaseLost) return;
      await this.core.unitOfWork.write(ctx, (tx) => this.parts.jobs.release(tx, hold)).catch(() => undefined);
      throw error;
    }
  }

  /** Answers false when the signal stopped it. */
  private async work(
    ctx: TenantContext,
    job: ImportJobEntity,
    source: ImportSource,
    signal?: AbortSignal,
  ): Promise<boolean> {
    const obstacle = this.parts.writer.obstacleOf(ctx, job);
    if (obstacle !== null) return this.fail(ctx, job, obstacle);
    if (job.rowsTotal === null) await this.countRows(ctx, job, source);
    const file = await source.open();
    if (!file) return this.fail(ctx, job, 'The file is gone. Send it again and begin another import.');
    const acceptsImageFiles = source.pictures !== undefined;
    const reading = readItems(job.format, file, { skipRecords: job.rowsDone, acceptsImageFiles });
    const run = await this.begin(ctx, job, reading);
    // The database writes one batch while this process reads the next one.
    const items = preparedItems(this.parts.writer, run, reading);
    const prepared = { ...reading, [Symbol.asyncIterator]: () => items };
    for await (const batch of readAhead(batchesOf(prepared, source.pictures && PRODUCTS_WITH_PICTURES))) {
      await this.parts.writer.commit(
        run,
        source.pictures ? await source.pictures.prepare(run, batch) : batch,
      );
      if (signal?.aborted) return false;
    }
    return this.end(run, reading);
  }

  private async countRows(ctx: TenantContext, job: ImportJobEntity, source: ImportSource): Promise<void> {
    const file = await source.open();
    const rowsTotal = file ? await countRecords(job.format, file) : 0;
    const hold = { id: job.id, runner: job.runner! };
    await this.core.unitOfWork.write(ctx, (tx) => this.parts.jobs.setRowsTotal(tx, hold, rowsTotal));
  }

  private async begin(ctx: TenantContext, job: ImportJobEntity, reading: ProductReading): Promise<ImportRun> {
    const stored = await this.parts.problems.behind(ctx, job.id, job.rowsDone);
    const hold = { id: job.id, runner: job.runner! };
    return { ctx, job, hold, reading, told: new ToldProblems(stored) };
  }

  /** A file of which nothing could be read has failed; its first problem says why. */
  private async end({ ctx, job }: ImportRun, reading: ProductReading): Promise<boolean> {
    if (reading.progress.recordsRead > 0) return this.finish(ctx, job, { status: 'COMPLETED' });
    const [first] = await this.parts.problems.behind(ctx, job.id, 0);
    return this.fail(ctx, job, first?.message ?? 'The file holds nothing to import.');
  }

  private fail(ctx: TenantContext, job: ImportJobEntity, failure: string): Promise<true> {
    return this.finish(ctx, job, { status: 'FAILED', failure });
  }

  private finish(
    ctx: TenantContext,
    { id, runner }: ImportJobEntity,
    end: { status: 'COMPLETED' | 'FAILED'; failure?: string },
  ): Promise<true> {
    return this.core.unitOfWork.write<true>(ctx, async (tx) => {
      const job = await this.parts.jobs.keep(tx, { id, runner: runner! }, tx.now);
      const finished = job && (await this.parts.jobs.finish(tx, id, end));
      if (!finished) throw new LeaseLost();
      await this.core.outbox.add(tx, importFinished(finished, end.status));
      return true;
    });
  }
}

/** Between two items the transaction of the batch before has its turn. */
async function* preparedItems(
  writer: BatchWriter,
  run: ImportRun,
  items: AsyncIterable<ReadItem>,
): AsyncGenerator<ReadItem> {
  for await (const item of items) {
    writer.prepare(run, item);
    yield item;
    await nextTurn();
  }
}
