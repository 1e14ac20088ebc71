import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { pipeline, type Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { createGunzip } from 'node:zlib';
import type { TenantContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import type { CatalogApi } from '../../catalog/index.js';
import type { MediaApi } from '../../media/index.js';
import { countRecords, type ImportFormat } from '../formats/import-format.js';
import { importFinished } from '../imports.events.js';
import type { ImportJobEntity } from '../jobs/import-job.entity.js';
import type { ImportJobsRepository } from '../jobs/import-jobs.repository.js';
import type { ImportProblemEntity } from '../jobs/import-problem.entity.js';
import type { ImportProblemsRepository } from '../jobs/import-problems.repository.js';
import type { ImportQueue } from './import-queue.service.js';
import type { ImportRunner, ImportSource } from './import-runner.service.js';
import { PictureFolder } from './picture-folder.service.js';

const ASK_AGAIN_MS = 1_000;

/** A file on this machine. */
export interface FileToImport {
  readonly path: string;
  readonly format: ImportFormat;
  /** Pictures are taken from here, by the last part of their addresses. */
  readonly pictureFolder?: string | undefined;
}

export interface FileImportOptions {
  /** Ends the import at a safe point. */
  readonly signal?: AbortSignal | undefined;
  /** Told once, when another import of the store is running. */
  readonly onWaiting?: () => void;
  readonly onStarted?: (job: ImportJobEntity) => void;
}

export interface FileImportParts {
  readonly queue: ImportQueue;
  readonly runner: ImportRunner;
  readonly jobs: ImportJobsRepository;
  readonly problems: ImportProblemsRepository;
  readonly media: Pick<MediaApi, 'storeImage'>;
  readonly products: CatalogApi['imports'];
}

/** What came of a file: the import as it ended, and the first things that were not taken. */
export interface ImportedFile {
  readonly job: ImportJobEntity;
  readonly problems: readonly ImportProblemEntity[];
}

const PROBLEMS_SHOWN = 20;

/** Imports files of this machine in this process, as commands do. */
export class FileImport {
  constructor(
    private readonly core: Core,
    private readonly parts: FileImportParts,
  ) {}

  /**
   * The import of the file, ended: done, failed, or cancelled by the signal. Waits until no other import of the store
   * is running. @throws whatever reading the file or the database throws; what was written before stays
   */
  async run(ctx: TenantContext, file: FileToImport, options: FileImportOptions = {}): Promise<ImportedFile> {
    const source = this.sourceOf(file);
    const rowsTotal = await countRecords(file.format, openFile(file.path));
    const job = await this.open(ctx, { ...file, rowsTotal }, options);
    options.onStarted?.(job);
    await this.parts.runner.run(ctx, job, source, options.signal);
    await this.cancelUnfinished(ctx, job.id);
    return {
      job: await this.parts.jobs.get(ctx, job.id, []),
      problems: await this.listFirstProblems(ctx, job.id),
    };
  }

  /** The import as it stands now. */
  find(ctx: TenantContext, id: string): Promise<ImportJobEntity | null> {
    return this.parts.jobs.find(ctx, id);
  }

  private listFirstProblems(ctx: TenantContext, id: string): Promise<ImportProblemEntity[]> {
    const page = { condition: '', parameters: [], orderBy: 'p.ordinal', limit: PROBLEMS_SHOWN };
    return this.parts.problems.page(ctx, id, page);
  }

  private sourceOf({ path, pictureFolder }: FileToImport): ImportSource {
    const open = () => Promise.resolve(openFile(path));
    if (pictureFolder === undefined) return { open };
    return { open, pictures: new PictureFolder({ core: this.core, ...this.parts }, pictureFolder) };
  }

  private async open(
    ctx: TenantContext,
    { path, format, rowsTotal }: FileToImport & { rowsTotal: number },
    { signal, onWaiting = () => undefined }: FileImportOptions,
  ): Promise<ImportJobEntity> {
    const file = { format, rowsTotal, filename: basename(path) };
    for (let attempt = 0; ; attempt += 1) {
      const job = await this.parts.queue.openRunning(ctx, file);
      if (job) return job;
      if (attempt === 0) onWaiting();
      await sleep(ASK_AGAIN_MS, undefined, { signal });
    }
  }

  /** Nobody else can go on with a file of this machine. */
  private async cancelUnfinished(ctx: TenantContext, id: string): Promise<void> {
    await this.core.unitOfWork.write(ctx, async (tx) => {
      const cancelled = await this.parts.jobs.finish(tx, id, { status: 'CANCELLED' });
      if (cancelled) await this.core.outbox.add(tx, importFinished(cancelled, 'CANCELLED'));
    });
  }
}

/** The bytes of the file; of one whose name ends in ".gz", what was packed. Errors come with the bytes. */
function openFile(path: string): Readable {
  const bytes = createReadStream(path);
  // Whoever reads hears of an error by the stream itself.
  return path.endsWith('.gz') ? pipeline(bytes, createGunzip(), () => undefined) : bytes;
}
