import { platform, store } from '../../platform/access.js';
import type { Core } from '../../platform/core.js';
import type { Module } from '../../platform/module.js';
import { ChainRepository } from './chain/chain.repository.js';
import { ChainService } from './chain/chain.service.js';
import { VerificationResolver } from './chain/verification.resolver.js';
import { VerificationService } from './chain/verification.service.js';
import { HistoryRepository } from './history/history.repository.js';
import { HistoryResolver } from './history/history.resolver.js';
import { HistoryService } from './history/history.service.js';
import { entryView } from './log/audit-entry.view.js';
import { AuditLogRepository } from './log/audit-log.repository.js';
import { auditLogReport } from './log/audit-log.report.js';
import { AuditLogResolver } from './log/audit-log.resolver.js';
import { AuditLogService } from './log/audit-log.service.js';

/** Who did what. Every module's changes are written by platform/audit; here they are read, linked and checked. */
export function auditModule(core: Core): Module {
  const log = new AuditLogService(core, new AuditLogRepository());
  const chains = new ChainRepository();
  const chain = new ChainService(core, chains);
  return {
    name: 'audit',
    resolvers: [
      new AuditLogResolver(log),
      new VerificationResolver(new VerificationService(core, chains)),
      new HistoryResolver(new HistoryService(new HistoryRepository())),
    ],
    permissions: {
      Query: {
        ...{ auditLog: store.staff, auditVerify: store.owner, platformAuditLog: platform.superAdmin },
        platformAuditVerify: platform.superAdmin,
        ...{ productAsOf: store.staff, orderAsOf: store.staff, storeSettingsAsOf: store.staff },
      },
    },
    reports: [auditLogReport(core, log)],
    tasks: { 'audit:link': (_payload, signal) => chain.linkAll(signal) },
    schedules: ['* * * * * audit:link'],
    nodes: {
      auditEntry: {
        typename: 'AuditEntry',
        scope: 'store',
        load: async (ctx, ids) =>
          (await log.findVisible(ctx, ids)).map((entry) => entry && entryView(ctx, entry)),
      },
    },
  };
}
