import { notFound, refuse, type ErrorPath } from '../../../kernel/errors.js';
import { decodeId, newId } from '../../../kernel/ids.js';
import type { TenantContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import type { TenantTx } from '../../../platform/db/scope.js';
import { readPage, type KeysetOrder, type Page, type PageArguments } from '../../../platform/graphql/page.js';
import { isStaff, viewerId } from '../../../platform/viewer.js';
import type { MediaApi } from '../../media/index.js';
import { ORDER_FORMATS, type ImportFormat } from '../formats/import-format.js';
import { importFinished, importRequested } from '../imports.events.js';
import type { ImportJobEntity } from './import-job.entity.js';
import type { ImportJobsRepository } from './import-jobs.repository.js';
import type { ImportProblemEntity } from './import-problem.entity.js';
import type { ImportProblemsRepository } from './import-problems.repository.js';

/** Ids are made in the order of time. */
const NEWEST_FIRST: KeysetOrder<ImportJobEntity> = {
  name: 'imports',
  direction: 'DESC',
  columns: [{ sql: 'id', type: 'uuid', valueOf: (job) => job.id }],
};

const BY_ROW: KeysetOrder<ImportProblemEntity> = {
  name: 'import problems',
  direction: 'ASC',
  columns: [{ sql: 'p.ordinal', type: 'integer', valueOf: (problem) => problem.ordinal }],
};

/** What merchants do with imports. */
export class ImportsService {
  constructor(
    private readonly core: Core,
    private readonly jobs: ImportJobsRepository,
    private readonly problems: ImportProblemsRepository,
    private readonly media: Pick<MediaApi, 'lockImportUpload'>,
  ) {}

  /**
   * The import of an uploaded file, which begins in the background. While the same upload is being imported, asking
   * again answers that import.
   * @throws Refusal NOT_FOUND for the upload, UPLOAD_INCOMPLETE before its file was sent, INVALID for a format of orders
   */
  create(ctx: TenantContext, input: { format: ImportFormat; uploadId: string }): Promise<ImportJobEntity> {
    const path = ['input', 'uploadId'];
    if (ORDER_FORMATS.includes(input.format)) {
      const message = `${input.format} holds orders. They are imported by the command line: npm run import.`;
      throw refuse('INVALID', message, ['input', 'format']);
    }
    const uploadId = decodeId('upload', input.uploadId) ?? missing(path);
    return this.core.unitOfWork.write(ctx, async (tx) => {
      const upload = (await this.media.lockImportUpload(tx, uploadId)) ?? missing(path);
      if (!upload.isStored)
        throw refuse('UPLOAD_INCOMPLETE', 'Nothing has been sent to the upload yet.', path);
      const { filename } = upload;
      const row = { format: input.format, uploadId, filename, createdBy: viewerId(ctx) };
      return this.insertOrFind(tx, { ...row, uploadId });
    });
  }

  /** The import ends where it stands; what it has written stays. @throws Refusal NOT_FOUND, INVALID_TRANSITION */
  cancel(ctx: TenantContext, publicId: string): Promise<ImportJobEntity> {
    const id = decodeId('importJob', publicId) ?? missing(['id']);
    return this.core.unitOfWork.write(ctx, async (tx) => {
      const cancelled = await this.jobs.finish(tx, id, { status: 'CANCELLED' });
      if (cancelled) {
        await this.core.outbox.add(tx, importFinished(cancelled, 'CANCELLED'));
        return cancelled;
      }
      const job = await this.jobs.get(tx, id, ['id']);
      throw refuse('INVALID_TRANSITION', `The import is ${job.status} already.`, ['id']);
    });
  }

  /** The imports with these ids, for the store's staff; null for everything else. */
  async findVisible(ctx: TenantContext, ids: readonly string[]): Promise<(ImportJobEntity | null)[]> {
    const found = isStaff(ctx) ? await this.jobs.findMany(ctx, ids) : [];
    return ids.map((id) => found.find((job) => job.id === id) ?? null);
  }

  /** The imports of the store, the newest first. */
  list(ctx: TenantContext, page: PageArguments): Promise<Page<ImportJobEntity>> {
    return readPage(ctx, {
      arguments: page,
      order: NEWEST_FIRST,
      parameterOffset: 1,
      fetch: (statement) => this.jobs.page(ctx, statement),
    });
  }

  /** What of the file of an import was not taken, in the order of the file. */
  listProblems(ctx: TenantContext, jobId: string, page: PageArguments): Promise<Page<ImportProblemEntity>> {
    return readPage(ctx, {
      arguments: page,
      order: BY_ROW,
      filter: jobId,
      parameterOffset: this.problems.pageOffset,
      fetch: (statement) => this.problems.page(ctx, jobId, statement),
    });
  }

  private async insertOrFind(
    tx: TenantTx,
    row: Partial<ImportJobEntity> & { uploadId: string },
  ): Promise<ImportJobEntity> {
    const job = await this.jobs.insertFree(tx, { ...row, id: newId(), status: 'QUEUED', createdAt: tx.now });
    if (!job) return (await this.jobs.findUnfinishedOf(tx, row.uploadId)) ?? missing(['input', 'uploadId']);
    await this.core.outbox.add(tx, importRequested(job));
    return job;
  }
}

function missing(path: ErrorPath): never {
  throw notFound(path);
}
