import { Refusal } from '../../../kernel/errors.js';
import type { Core } from '../../../platform/core.js';
import { isRowFault } from '../../../platform/db/row-fault.js';
import type { TenantTx } from '../../../platform/db/scope.js';
import type { CatalogApi, ImportOutcome } from '../../catalog/index.js';
import type { ProductDraft } from '../formats/product-draft.js';
import type { ReadItem } from '../formats/product-reading.js';
import type { ImportJobsRepository } from '../jobs/import-jobs.repository.js';
import type { NewImportProblem } from '../jobs/import-problem.entity.js';
import type { ImportProblemsRepository } from '../jobs/import-problems.repository.js';
import { halvesOf, type ImportBatch } from './import-batches.js';
import { LeaseLost, leaseEnd, type ImportRun } from './import-run.js';
import { draftsIn, problemsOfBatch } from './row-problems.js';

/** What was written of a batch. */
interface Written {
  readonly problems: readonly NewImportProblem[];
}

/** Writes batches of an import: products, problems and progress together, or nothing of them. */
export class BatchWriter {
  constructor(
    private readonly core: Core,
    private readonly jobs: ImportJobsRepository,
    private readonly problems: ImportProblemsRepository,
    private readonly products: CatalogApi['imports'],
  ) {}

  /** Does what can be done for an item before its batch is written. */
  prepare({ ctx }: ImportRun, item: ReadItem): void {
    if (item.kind === 'product') this.products.prepare(ctx.tenant, item.draft);
  }

  /**
   * The batch is written, and the job stands behind it. A product that is refused by a race or by the database is told
   * as a problem and does not touch the others.
   * @throws LeaseLost when the job is not the run's any more; nothing is written then
   */
  async commit(run: ImportRun, batch: ImportBatch): Promise<void> {
    try {
      const write = (tx: TenantTx) => this.products.importProducts(tx, run.ctx.tenant, draftsIn(batch));
      await this.write(run, batch, write);
    } catch (error) {
      if (!(error instanceof Refusal) && !isRowFault(error)) throw error;
      await this.commitApart(run, batch, error);
    }
  }

  /** Halves again and again, until the product that is refused stands alone. */
  private async commitApart(run: ImportRun, batch: ImportBatch, cause: unknown): Promise<void> {
    const halves = halvesOf(batch);
    if (halves) {
      for (const half of halves) await this.commit(run, half);
      return;
    }
    const outcomes = draftsIn(batch).map((draft) => this.outcomeOf(run, draft, cause));
    await this.write(run, batch, () => Promise.resolve(outcomes));
  }

  private async write(
    run: ImportRun,
    batch: ImportBatch,
    importProducts: (tx: TenantTx) => Promise<ImportOutcome[]>,
  ): Promise<void> {
    const { ctx, hold, told } = run;
    const written = await this.core.unitOfWork.write(ctx, async (tx): Promise<Written> => {
      const job = await this.jobs.keep(tx, hold, leaseEnd(tx.now));
      if (!job) throw new LeaseLost();
      const outcomes = await importProducts(tx);
      const { problems, failedRows } = told.news(problemsOfBatch(run, batch, outcomes));
      await this.problems.append(tx, { id: job.id, count: job.problemCount }, problems);
      await this.jobs.advance(tx, hold, {
        rowsDone: batch.rowsDone,
        rowsFailed: failedRows,
        productsCreated: countOf(outcomes, 'CREATED'),
        productsUpdated: countOf(outcomes, 'UPDATED'),
        productsUnchanged: countOf(outcomes, 'UNCHANGED'),
        problemCount: problems.length,
      });
      return { problems };
    });
    told.remember(written.problems, batch.rowsDone);
  }

  private outcomeOf({ ctx, job }: ImportRun, draft: ProductDraft, cause: unknown): ImportOutcome {
    if (cause instanceof Refusal) return this.products.outcomeOf(ctx.tenant, draft, cause);
    ctx.log.error({ err: cause, importJob: job.id }, 'The database refused a product of an import');
    const message =
      'The product could not be stored, for a reason on our side. The other rows are not concerned.';
    return { result: 'REFUSED', problems: [{ field: null, code: 'INVALID', message }] };
  }
}

function countOf(outcomes: readonly ImportOutcome[], result: ImportOutcome['result']): number {
  return outcomes.filter((outcome) => outcome.result === result).length;
}
