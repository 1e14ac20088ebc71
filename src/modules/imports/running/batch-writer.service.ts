import { Refusal } from '../../../kernel/errors.js';
import type { TenantContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import { isRowFault } from '../../../platform/db/row-fault.js';
import type { TenantTx } from '../../../platform/db/scope.js';
import type { CatalogApi, ImportOutcome } from '../../catalog/index.js';
import { ORDER_FORMATS } from '../formats/import-format.js';
import type { PastInvoice } from '../formats/online-retail/past-invoice.js';
import type { ProductDraft } from '../formats/product-draft.js';
import type { ReadItem, RowProblem } from '../formats/product-reading.js';
import type { ImportJobEntity } from '../jobs/import-job.entity.js';
import type { ImportCounts, ImportJobsRepository } from '../jobs/import-jobs.repository.js';
import type { NewImportProblem } from '../jobs/import-problem.entity.js';
import type { ImportProblemsRepository } from '../jobs/import-problems.repository.js';
import { halvesOf, type ImportBatch } from './import-batches.js';
import { LeaseLost, leaseEnd, type ImportRun } from './import-run.js';
import type { InvoiceImporter, InvoiceOutcome } from './invoice-importer.api.js';
import { draftsIn, invoicesIn, problemsOfBatch, problemsOfProducts } from './row-problems.js';

/** What came of each product and each invoice of a batch. */
interface Outcomes {
  readonly products: readonly ImportOutcome[];
  readonly invoices: readonly InvoiceOutcome[];
}

/** Writes batches of an import: what they hold, problems and progress together, or nothing of them. */
export class BatchWriter {
  private invoices: InvoiceImporter | null = null;

  constructor(
    private readonly core: Core,
    private readonly jobs: ImportJobsRepository,
    private readonly problems: ImportProblemsRepository,
    private readonly products: CatalogApi['imports'],
  ) {}

  /** Invoices go to this importer from now on. */
  takeInvoices(importer: InvoiceImporter): void {
    this.invoices = importer;
  }

  /** Why the store cannot take what the job's file holds; null when it can. */
  obstacleOf(ctx: TenantContext, { format }: ImportJobEntity): string | null {
    return ORDER_FORMATS.includes(format) ? this.invoiceImporter().obstacleOf(ctx) : null;
  }

  /** Does what can be done for an item before its batch is written. */
  prepare({ ctx }: ImportRun, item: ReadItem): void {
    if (item.kind === 'product') this.products.prepare(ctx.tenant, item.draft);
  }

  /**
   * The batch is written, and the job stands behind it. A product or invoice that is refused by a race or by the
   * database is told as a problem and does not touch the others.
   * @throws LeaseLost when the job is not the run's any more; nothing is written then
   */
  async commit(run: ImportRun, batch: ImportBatch): Promise<void> {
    try {
      await this.write(run, batch, (tx) => this.importAll(tx, run, batch));
    } catch (error) {
      if (!(error instanceof Refusal) && !isRowFault(error)) throw error;
      await this.commitApart(run, batch, error);
    }
  }

  /** Halves again and again, until the product or invoice that is refused stands alone. */
  private async commitApart(run: ImportRun, batch: ImportBatch, cause: unknown): Promise<void> {
    const halves = halvesOf(batch);
    if (halves) {
      for (const half of halves) await this.commit(run, half);
      return;
    }
    const outcomes = {
      products: draftsIn(batch).map((draft) => this.outcomeOf(run, draft, cause)),
      invoices: invoicesIn(batch).map((invoice) => refusedInvoice(run, invoice, cause)),
    };
    await this.write(run, batch, () => Promise.resolve(outcomes));
  }

  private async importAll(tx: TenantTx, { ctx, job }: ImportRun, batch: ImportBatch): Promise<Outcomes> {
    const [drafts, invoices] = [draftsIn(batch), invoicesIn(batch)];
    return {
      products: drafts.length > 0 ? await this.products.importProducts(tx, ctx.tenant, drafts) : [],
      invoices:
        invoices.length > 0
          ? await this.invoiceImporter().importInvoices(tx, ctx, { jobId: job.id, invoices })
          : [],
    };
  }

  private async write(
    run: ImportRun,
    batch: ImportBatch,
    importAll: (tx: TenantTx) => Promise<Outcomes>,
  ): Promise<void> {
    const { ctx, hold, told } = run;
    const written = await this.core.unitOfWork.write(ctx, async (tx): Promise<NewImportProblem[]> => {
      const job = await this.jobs.keep(tx, hold, leaseEnd(tx.now));
      if (!job) throw new LeaseLost();
      const outcomes = await importAll(tx);
      const { problems, failedRows } = told.news(problemsOfBatch(batch, problemsOf(run, batch, outcomes)));
      await this.problems.append(tx, { id: job.id, count: job.problemCount }, problems);
      await this.jobs.advance(tx, hold, {
        ...countsOf(outcomes),
        rowsDone: batch.rowsDone,
        rowsFailed: failedRows,
        problemCount: problems.length,
      });
      return problems;
    });
    told.remember(written, batch.rowsDone);
  }

  private outcomeOf(run: ImportRun, draft: ProductDraft, cause: unknown): ImportOutcome {
    if (cause instanceof Refusal) return this.products.outcomeOf(run.ctx.tenant, draft, cause);
    const message = storeFault(run, 'product', cause);
    return { result: 'REFUSED', problems: [{ field: null, code: 'INVALID', message }] };
  }

  private invoiceImporter(): InvoiceImporter {
    if (!this.invoices) throw new Error('No module takes invoices');
    return this.invoices;
  }
}

function problemsOf(run: ImportRun, batch: ImportBatch, { products, invoices }: Outcomes): RowProblem[] {
  return [...problemsOfProducts(run, batch, products), ...invoices.flatMap(({ problems }) => problems)];
}

function refusedInvoice(run: ImportRun, { rowNumbers }: PastInvoice, cause: unknown): InvoiceOutcome {
  const [code, message] =
    cause instanceof Refusal
      ? [cause.problems[0].code, cause.problems[0].message]
      : ['INVALID', storeFault(run, 'invoice', cause)];
  const problems = rowNumbers.map((row) => ({ row, field: null, code, message }));
  return { ordersCreated: 0, refundsCreated: 0, isKnown: false, problems };
}

function storeFault({ ctx, job }: ImportRun, what: 'product' | 'invoice', cause: unknown): string {
  ctx.log.error({ err: cause, importJob: job.id }, `The database refused a ${what} of an import`);
  return `The ${what} could not be stored, for a reason on our side. The other rows are not concerned.`;
}

function countsOf({ products, invoices }: Outcomes): ImportCounts {
  const countOf = (result: ImportOutcome['result']) =>
    products.filter((outcome) => outcome.result === result).length;
  return {
    productsCreated: countOf('CREATED'),
    productsUpdated: countOf('UPDATED'),
    productsUnchanged: countOf('UNCHANGED'),
    ordersCreated: invoices.reduce((sum, { ordersCreated }) => sum + ordersCreated, 0),
    refundsCreated: invoices.reduce((sum, { refundsCreated }) => sum + refundsCreated, 0),
    invoicesUnchanged: invoices.filter(({ isKnown }) => isKnown).length,
  };
}
