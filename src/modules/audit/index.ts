import { AuditEntryEntity } from '../../platform/audit/audit-entry.entity.js';
import { AuditWaitingEntity } from '../../platform/audit/audit-waiting.entity.js';
import { AuditLinkEntity } from './chain/audit-link.entity.js';

export { AuditLogFilter } from './log/audit-entry.type.js';
export { auditModule } from './audit.module.js';
export const auditEntities = [AuditEntryEntity, AuditWaitingEntity, AuditLinkEntity];
