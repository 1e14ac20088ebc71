import { platform, store } from '../../platform/access.js';
import type { Core } from '../../platform/core.js';
import { ExportFiles } from '../../platform/exports/export-files.js';
import { exportRoute } from '../../platform/exports/export-route.js';
import type { Module } from '../../platform/module.js';
import type { PersonalData } from '../../platform/personal-data/personal-data.js';
import type { CustomersApi } from '../customers/index.js';
import type { IdentityApi } from '../identity/index.js';
import type { StoreDirectory } from '../tenants/index.js';
import { AccountErasures } from './erasure/account-erasures.service.js';
import { CustomerErasures } from './erasure/customer-erasures.service.js';
import { ErasuresRepository } from './erasure/erasures.repository.js';
import { ErasuresResolver } from './erasure/erasures.resolver.js';
import { SubjectErasure } from './erasure/subject-erasure.service.js';
import { TRACES_DATA } from './erasure/traces.personal-data.js';
import { DATA_EXPORTS } from './exports/data-export.files.js';
import { DataExportsRepository } from './exports/data-exports.repository.js';
import { DataExportsResolver } from './exports/data-exports.resolver.js';
import { DataExports } from './exports/data-exports.service.js';
import { ExportWriter } from './exports/export-writer.service.js';
import { exportsData } from './exports/exports.personal-data.js';
import { RetentionRepository } from './retention/retention.repository.js';
import { RetentionResolver } from './retention/retention.resolver.js';
import { Retention } from './retention/retention.service.js';
import { privacySchedules, privacyTasks } from './privacy.jobs.js';

export interface PrivacyDependencies {
  /** What all modules keep of buyers. */
  readonly personalData: readonly PersonalData[];
  readonly identity: Pick<IdentityApi, 'eraseAccount' | 'eraseAccountOf'>;
  readonly customers: Pick<CustomersApi, 'subjects'>;
  readonly directory: Pick<StoreDirectory, 'byId'>;
}

/** What buyers may ask of those who keep something of them (docs/privacy.md). */
export function privacyModule(
  core: Core,
  { personalData, identity, customers, directory }: PrivacyDependencies,
): Module {
  const { subjects } = customers;
  const exports = new DataExportsRepository();
  const files = new ExportFiles(core, exports, DATA_EXPORTS);
  const dataExports = new DataExports(core, exports, subjects, files);
  const retention = new Retention(core, new RetentionRepository());
  const writer = new ExportWriter(exports, files, subjects, { personalData, retention });
  const erasures = new ErasuresRepository();
  const work = new SubjectErasure(core.outbox, erasures, [
    ...personalData,
    ...TRACES_DATA,
    exportsData(exports),
  ]);
  const accounts = new AccountErasures(core, identity, subjects, erasures, work);
  return {
    name: 'privacy',
    resolvers: [
      new DataExportsResolver(dataExports),
      new RetentionResolver(retention),
      new ErasuresResolver(new CustomerErasures(core, subjects, erasures, work), accounts),
    ],
    permissions: {
      Query: { dataExport: store.signedIn, retentionSettings: store.staff },
      Mutation: {
        customerDataExportCreate: store.staff,
        myDataExportCreate: store.signedIn,
        customerErase: store.owner,
        retentionSettingsUpdate: store.owner,
        accountErase: platform.signedIn,
        userErase: platform.superAdmin,
      },
    },
    nodes: {
      dataExport: {
        typename: 'DataExport',
        scope: 'store',
        load: (ctx, ids) => dataExports.findVisible(ctx, ids),
      },
    },
    routes: [exportRoute(core, { files, directory })],
    tasks: privacyTasks(core, { directory, writer, files, work, accounts, retention }),
    schedules: privacySchedules,
  };
}
