import { store } from '../../platform/access.js';
import type { Core } from '../../platform/core.js';
import type { Module } from '../../platform/module.js';
import type { PersonalData } from '../../platform/personal-data/personal-data.js';
import type { CustomersApi } from '../customers/index.js';
import type { StoreDirectory } from '../tenants/index.js';
import { DataExportsRepository } from './exports/data-exports.repository.js';
import { DataExportsResolver } from './exports/data-exports.resolver.js';
import { DataExports } from './exports/data-exports.service.js';
import { ExportLinks } from './exports/export-link.js';
import { ExportWriter } from './exports/export-writer.service.js';
import { exportRoute } from './exports/exports.routes.js';
import { privacySchedules, privacyTasks } from './privacy.jobs.js';

export interface PrivacyDependencies {
  /** What all modules keep of buyers. */
  readonly personalData: readonly PersonalData[];
  readonly customers: Pick<CustomersApi, 'subjects'>;
  readonly directory: Pick<StoreDirectory, 'byId'>;
}

/** What buyers may ask of those who keep something of them (docs/privacy.md). */
export function privacyModule(
  core: Core,
  { personalData, customers, directory }: PrivacyDependencies,
): Module {
  const { subjects } = customers;
  const exports = new DataExportsRepository();
  const links = new ExportLinks(core.keyRing);
  const dataExports = new DataExports(core, exports, subjects, links);
  const writer = new ExportWriter(core, exports, subjects, personalData);
  return {
    name: 'privacy',
    resolvers: [new DataExportsResolver(dataExports)],
    permissions: {
      Query: { dataExport: store.signedIn },
      Mutation: { customerDataExportCreate: store.staff, myDataExportCreate: store.signedIn },
    },
    nodes: {
      dataExport: {
        typename: 'DataExport',
        scope: 'store',
        load: (ctx, ids) => dataExports.findVisible(ctx, ids),
      },
    },
    routes: [exportRoute(core, { exports, links, directory })],
    tasks: privacyTasks(core, { directory, writer }),
    schedules: privacySchedules,
  };
}
