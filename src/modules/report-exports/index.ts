export { reportExportsModule } from './report-exports.module.js';
export { ReportExportEntity } from './report-export.entity.js';
