import { noteCreated, noteReturned, wasAndIs } from '../../../platform/audit/row-changes.js';
import { insertRows } from '../../../platform/db/rows.js';
import type { Scope, TenantScope, TenantTx } from '../../../platform/db/scope.js';
import { TenantRepository } from '../../../platform/db/tenant-repository.js';
import type { PageStatement } from '../../../platform/graphql/page.js';
import type { TenantId } from '../../../kernel/ids.js';
import type { ImportHold } from './import-hold.js';
import { ImportJobEntity, type ImportStatus } from './import-job.entity.js';

/** What came of what a batch held. */
export interface ImportCounts {
  readonly productsCreated: number;
  readonly productsUpdated: number;
  readonly productsUnchanged: number;
  readonly ordersCreated: number;
  readonly refundsCreated: number;
  readonly invoicesUnchanged: number;
}

/** What one batch adds to a job. */
export interface ImportAdvance extends ImportCounts {
  readonly rowsDone: number;
  readonly rowsFailed: number;
  readonly problemCount: number;
}

const HELD = `tenant_id = $1 AND id = $2 AND runner = $3 AND status = 'RUNNING'`;

/** SQL of imports. */
export class ImportJobsRepository extends TenantRepository<ImportJobEntity> {
  constructor() {
    super(ImportJobEntity);
  }

  page(scope: TenantScope, page: PageStatement): Promise<ImportJobEntity[]> {
    return this.select(
      scope,
      `${page.condition} ORDER BY ${page.orderBy} LIMIT ${page.limit}`,
      page.parameters,
    );
  }

  /** Adds the job, unless its file is being imported already or, for a running one, another runs; null then. */
  async insertFree(tx: TenantTx, row: Partial<ImportJobEntity>): Promise<ImportJobEntity | null> {
    const owned = { tenantId: tx.tenantId, ...row };
    const rows = await insertRows<ImportJobEntity>(tx, ImportJobEntity, [owned], 'ON CONFLICT DO NOTHING');
    noteCreated(tx, ImportJobEntity, rows);
    return rows[0] ?? null;
  }

  /** The import of this upload that has not ended. */
  async findUnfinishedOf(scope: TenantScope, uploadId: string): Promise<ImportJobEntity | null> {
    const rows = await this.select(scope, `AND upload_id = $2 AND status IN ('QUEUED', 'RUNNING')`, [
      uploadId,
    ]);
    return rows[0] ?? null;
  }

  /** The imports that have not ended, locked: the running one first, then as they were asked for. */
  lockUnfinished(tx: TenantTx): Promise<ImportJobEntity[]> {
    return this.select(
      tx,
      `AND status IN ('QUEUED', 'RUNNING') ORDER BY status = 'QUEUED', id LIMIT 100 FOR UPDATE`,
      [],
    );
  }

  /** Gives a locked job to a runner. */
  async give(tx: TenantTx, hold: ImportHold, until: Date): Promise<ImportJobEntity> {
    const rows = await tx.query<ImportJobEntity>(
      `UPDATE import_job SET status = 'RUNNING', runner = $3, lease_expires_at = $4, attempts = attempts + 1,
         started_at = coalesce(started_at, $5)
       WHERE tenant_id = $1 AND id = $2 RETURNING ${this.columns}`,
      [tx.tenantId, hold.id, hold.runner, until, tx.now],
    );
    return rows[0]!;
  }

  /** Keeps the job for its runner until then, and locks it. Null when it is not the runner's any more. */
  async keep(tx: TenantTx, hold: ImportHold, until: Date): Promise<ImportJobEntity | null> {
    const rows = await tx.query<ImportJobEntity>(
      `UPDATE import_job SET lease_expires_at = $4 WHERE ${HELD} RETURNING ${this.columns}`,
      [...held(tx, hold), until],
    );
    return rows[0] ?? null;
  }

  /** Lets the next runner take the job at once. */
  async release(tx: TenantTx, hold: ImportHold): Promise<void> {
    await this.keep(tx, hold, tx.now);
  }

  /** Puts a locked job back among those that wait. */
  async requeue(tx: TenantTx, id: string): Promise<void> {
    await tx.query(
      `UPDATE import_job SET status = 'QUEUED', runner = NULL, lease_expires_at = NULL
       WHERE tenant_id = $1 AND id = $2 AND status = 'RUNNING'`,
      [tx.tenantId, id],
    );
  }

  async setRowsTotal(tx: TenantTx, hold: ImportHold, rowsTotal: number): Promise<void> {
    await tx.query(`UPDATE import_job SET rows_total = $4 WHERE ${HELD}`, [...held(tx, hold), rowsTotal]);
  }

  /** Adds a batch. The job must be locked and the runner's. */
  async advance(tx: TenantTx, hold: ImportHold, by: ImportAdvance): Promise<void> {
    await tx.query(
      `UPDATE import_job SET attempts = CASE WHEN $4 > rows_done THEN 0 ELSE attempts END, rows_done = $4,
         rows_failed = rows_failed + $5, products_created = products_created + $6,
         products_updated = products_updated + $7, products_unchanged = products_unchanged + $8,
         problem_count = problem_count + $9, orders_created = orders_created + $10,
         refunds_created = refunds_created + $11, invoices_unchanged = invoices_unchanged + $12
       WHERE ${HELD}`,
      [
        ...held(tx, hold),
        by.rowsDone,
        by.rowsFailed,
        by.productsCreated,
        by.productsUpdated,
        by.productsUnchanged,
        by.problemCount,
        by.ordersCreated,
        by.refundsCreated,
        by.invoicesUnchanged,
      ],
    );
  }

  /** Ends a job that has not ended yet. Null when there is none. */
  async finish(
    tx: TenantTx,
    id: string,
    end: { status: ImportStatus; failure?: string },
  ): Promise<ImportJobEntity | null> {
    const rows = await tx.query<ImportJobEntity>(
      `UPDATE import_job SET status = $3, failure = $4, runner = NULL, lease_expires_at = NULL, finished_at = $5
       FROM (SELECT * FROM import_job WHERE tenant_id = $1 AND id = $2 FOR NO KEY UPDATE) was
       WHERE import_job.tenant_id = $1 AND import_job.id = was.id AND import_job.status IN ('QUEUED', 'RUNNING')
       RETURNING ${this.columns}, ${wasAndIs(ImportJobEntity, 'import_job')}`,
      [tx.tenantId, id, end.status, end.failure ?? null, tx.now],
    );
    noteReturned(tx, ImportJobEntity, rows);
    return rows[0] ?? null;
  }

  /** Stores with an import that nobody works on: one that waits, or one whose runner has died. */
  async listStoresWithIdleImports(scope: Scope, now: Date): Promise<TenantId[]> {
    const rows = await scope.query<{ tenantId: TenantId }>(
      `SELECT tenant_id AS "tenantId" FROM import_job WHERE status IN ('QUEUED', 'RUNNING')
       GROUP BY tenant_id HAVING NOT bool_or(status = 'RUNNING' AND lease_expires_at > $1)`,
      [now],
    );
    return rows.map((row) => row.tenantId);
  }
}

function held(tx: TenantTx, { id, runner }: ImportHold): [string, string, string] {
  return [tx.tenantId, id, runner];
}
