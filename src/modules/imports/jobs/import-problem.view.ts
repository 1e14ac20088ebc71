import { mapPage, type Page } from '../../../platform/graphql/page.js';
import type { ImportErrorConnection } from './import-job.type.js';
import type { ImportProblemEntity } from './import-problem.entity.js';

/** A page of problems as the API shows them. */
export function problemPage(page: Page<ImportProblemEntity>): ImportErrorConnection {
  return mapPage(page, ({ rowNumber, field, code, message }) => ({ row: rowNumber, field, code, message }));
}
