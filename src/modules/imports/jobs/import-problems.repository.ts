import { columnsOf, insertRows } from '../../../platform/db/rows.js';
import type { TenantScope, TenantTx } from '../../../platform/db/scope.js';
import type { PageStatement } from '../../../platform/graphql/page.js';
import { ImportProblemEntity, type NewImportProblem } from './import-problem.entity.js';

const COLUMNS = columnsOf(ImportProblemEntity, 'p');

/** Of more problems only the number is kept: whoever has so many looks for one cause, not at each. */
const MAX_KEPT_PROBLEMS = 10_000;

/** SQL of what was not taken. */
export class ImportProblemsRepository {
  page(scope: TenantScope, jobId: string, page: PageStatement): Promise<ImportProblemEntity[]> {
    return scope.query<ImportProblemEntity>(
      `SELECT ${COLUMNS} FROM import_problem p WHERE p.tenant_id = $1 AND p.job_id = $2 ${page.condition}
       ORDER BY ${page.orderBy} LIMIT ${page.limit}`,
      [scope.tenantId, jobId, ...page.parameters],
    );
  }

  /** Where the page's own parameters begin in {@link page}. */
  readonly pageOffset = 2;

  /** Problems of rows behind this one. */
  behind(scope: TenantScope, jobId: string, rowNumber: number): Promise<ImportProblemEntity[]> {
    return scope.query<ImportProblemEntity>(
      `SELECT ${COLUMNS} FROM import_problem p WHERE p.tenant_id = $1 AND p.job_id = $2 AND p.row_number > $3`,
      [scope.tenantId, jobId, rowNumber],
    );
  }

  /** Adds problems behind the `count` that the job has already, as many as are kept. The job must be locked. */
  async append(
    tx: TenantTx,
    job: { id: string; count: number },
    problems: readonly NewImportProblem[],
  ): Promise<void> {
    const kept = problems.slice(0, Math.max(0, MAX_KEPT_PROBLEMS - job.count));
    await insertRows(
      tx,
      ImportProblemEntity,
      kept.map((problem, index) => ({
        tenantId: tx.tenantId,
        jobId: job.id,
        ordinal: job.count + index,
        ...problem,
      })),
    );
  }
}
