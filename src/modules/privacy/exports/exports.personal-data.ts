import { addJob } from '../../../platform/jobs/jobs.js';
import type { PersonalData } from '../../../platform/personal-data/personal-data.js';
import type { DataExportsRepository } from './data-exports.repository.js';

/** Removes the files of exports that have ended: `{ tenantId, exportIds }`. */
export const REMOVE_FILES = 'privacy:remove-files';

/** Exports go with their customer; their files right afterwards. */
export function exportsData(exports: DataExportsRepository): PersonalData {
  return {
    name: 'dataExports',
    async erase(tx, { customerId, userId }) {
      const subjects = [customerId, userId].filter((id) => id !== null);
      const exportIds = await exports.removeOfSubjects(tx, subjects);
      if (exportIds.length > 0) await addJob(tx, REMOVE_FILES, { tenantId: tx.tenantId, exportIds });
    },
  };
}
