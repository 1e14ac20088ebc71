import { store } from '../../platform/access.js';
import type { Core } from '../../platform/core.js';
import type { Module } from '../../platform/module.js';
import type { CatalogApi } from '../catalog/index.js';
import type { MediaApi } from '../media/index.js';
import type { StoreDirectory } from '../tenants/index.js';
import { importSchedules, importTasks, runRequestedImports } from './imports.jobs.js';
import { ImportJobsRepository } from './jobs/import-jobs.repository.js';
import { ImportProblemsRepository } from './jobs/import-problems.repository.js';
import { ImportsResolver } from './jobs/imports.resolver.js';
import { ImportsService } from './jobs/imports.service.js';
import { BatchWriter } from './running/batch-writer.service.js';
import { FileImport } from './running/file-import.service.js';
import { ImportQueue } from './running/import-queue.service.js';
import { ImportRunner } from './running/import-runner.service.js';
import type { InvoiceImporter } from './running/invoice-importer.api.js';

export interface ImportsDependencies {
  readonly catalog: CatalogApi;
  readonly media: MediaApi;
  readonly directory: StoreDirectory;
}

/** What imports offer to commands, and to the module that makes orders of invoices. */
export interface ImportsApi {
  readonly files: FileImport;
  /** Invoices go to this importer from now on. */
  takeInvoices(importer: InvoiceImporter): void;
}

/** Products and orders from files: uploaded ones in the background, and those that a command reads. */
export function importsModule(
  core: Core,
  { catalog, media, directory }: ImportsDependencies,
): Module & { api: ImportsApi } {
  const jobs = new ImportJobsRepository();
  const problems = new ImportProblemsRepository();
  const queue = new ImportQueue(core, jobs);
  const writer = new BatchWriter(core, jobs, problems, catalog.imports);
  const runner = new ImportRunner(core, { jobs, problems, writer });
  const imports = new ImportsService(core, jobs, problems, media);
  return {
    name: 'imports',
    resolvers: [new ImportsResolver(imports)],
    permissions: {
      Query: { importJob: store.staff, importJobs: store.staff },
      Mutation: { productImportCreate: store.staff, importCancel: store.staff },
    },
    nodes: {
      importJob: {
        typename: 'ImportJob',
        scope: 'store',
        load: (ctx, ids) => imports.findVisible(ctx, ids),
      },
    },
    consumers: [runRequestedImports],
    tasks: importTasks(core, { queue, runner, media, directory }),
    schedules: importSchedules,
    api: {
      files: new FileImport(core, { queue, runner, jobs, problems, media, products: catalog.imports }),
      takeInvoices: (importer) => writer.takeInvoices(importer),
    },
  };
}
