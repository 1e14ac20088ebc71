import { addJob } from '../../platform/jobs/jobs.js';
import type { PersonalData } from '../../platform/personal-data/personal-data.js';
import { REMOVE_REPORTS } from './report-exports.jobs.js';
import type { ReportExportsRepository } from './report-exports.repository.js';

/** Lists of customers have names in them: those that can be fetched go when a customer is erased. */
export function reportExportsData(exports: ReportExportsRepository): PersonalData {
  return {
    name: 'reportExports',
    async erase(tx) {
      const exportIds = await exports.endAll(tx, 'CUSTOMERS');
      if (exportIds.length > 0) await addJob(tx, REMOVE_REPORTS, { tenantId: tx.tenantId, exportIds });
    },
  };
}
