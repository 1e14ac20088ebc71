import { recordDeeds, type AuditedDeed } from '../../../platform/audit/trail.js';
import type { RequestContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import type { AnyTx } from '../../../platform/db/scope.js';
import type { AskedOperation, OperationRecorder } from '../../../platform/graphql/operation-recorder.js';
import { lookOf } from './look.js';

/** Keeps what operators look at in a store that they look into. */
export class Looks implements OperationRecorder<RequestContext> {
  constructor(private readonly core: Pick<Core, 'unitOfWork'>) {}

  /**
   * The store's audit log tells of the operation before anything of it is run: what is not recorded is not shown either.
   * One entry an operation, also for one that is refused. Null, and no statement, for everyone else.
   * @throws whatever keeps it from being written
   */
  record(ctx: RequestContext, asked: AskedOperation): Promise<void> | null {
    const { viewer } = ctx;
    if (viewer.kind !== 'user' || viewer.impersonatorId === undefined) return null;
    const look = lookOf(asked);
    const { tenantId } = ctx;
    const origin = { ...ctx.origin, operationName: look.name };
    const as = { origin, countStatement: () => ctx.countStatement() };
    const subject = { kind: 'store', id: tenantId ?? 'platform' };
    const deed: AuditedDeed = { action: 'store.looked_into', subject, details: look.details };
    const write = async (tx: AnyTx) => recordDeeds(tx, [deed]);
    const { unitOfWork } = this.core;
    if (tenantId === null) return unitOfWork.writePlatform({ ...as, tenantId }, write);
    return unitOfWork.write({ ...as, tenantId }, write);
  }
}
