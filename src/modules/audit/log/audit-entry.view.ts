import { encodeId } from '../../../kernel/ids.js';
import type { RequestContext } from '../../../platform/context.js';
import type { AuditEntryEntity } from '../../../platform/audit/audit-entry.entity.js';
import { PLATFORM_STREAM } from '../../../platform/outbox/outbox-event.entity.js';
import { isOperator } from '../../../platform/viewer.js';
import type { AuditChange, AuditEntry } from './audit-entry.type.js';
import { subjectIdOf, valueText, wholeIdOf } from './subject-kinds.js';

/** An entry as the viewer may see it: who of the platform's operators acted is not told to stores. */
export function entryView(
  ctx: RequestContext,
  row: AuditEntryEntity,
  showsClients = seesClients(ctx),
): AuditEntry {
  const { at, actorKind, action, operationName, requestId, subjectKind: kind, subjectId, partOf } = row;
  const knowsOperators = isOperator(ctx);
  return {
    id: encodeId('auditEntry', row.id),
    ...{ at, actorKind, action, operationName, requestId },
    client: knowsOperators || (showsClients && actorKind !== 'OPERATOR') ? row.client : null,
    subject: { kind, id: subjectIdOf({ kind, id: subjectId }), partOfId: wholeIdOf(kind, partOf) },
    changes: changesOf(row),
    storeId: row.tenantId === PLATFORM_STREAM ? null : encodeId('store', row.tenantId),
    actorId: actorKind === 'OPERATOR' && !knowsOperators ? null : row.actorId,
    impersonatorId: knowsOperators ? row.impersonatorId : null,
  };
}

/** What the entry's values were and became, by their names. */
function changesOf({ before, details, ...row }: AuditEntryEntity): AuditChange[] {
  const after = row.after ?? details;
  const fields = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  return fields.map((field) => ({
    field,
    before: valueText(field, before?.[field]),
    after: valueText(field, after?.[field]),
  }));
}

/** Whether the viewer may know from where something was done. */
export function seesClients(ctx: RequestContext): boolean {
  const { viewer } = ctx;
  return isOperator(ctx) || (viewer.kind === 'user' && viewer.role === 'OWNER');
}
