import type { RequestContext, TenantContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import type { AnyTx, TenantTx } from '../../../platform/db/scope.js';

/** Makes the user a customer of the transaction's store, unless they are a member of it already. */
export type JoinStore = (tx: TenantTx, userId: string) => Promise<void>;

/** Writes about an account inside the request's store when it names one, else outside all stores. */
export function writeAccount<T>(
  core: Core,
  ctx: RequestContext,
  work: (tx: AnyTx) => Promise<T>,
): Promise<T> {
  if (ctx.tenantId === null) return core.unitOfWork.writePlatform(ctx, work);
  return core.unitOfWork.write(ctx as TenantContext, work);
}

/** Whether the transaction writes in a store. */
export function isInStore(tx: AnyTx): tx is TenantTx {
  return tx.tenantId !== null;
}
