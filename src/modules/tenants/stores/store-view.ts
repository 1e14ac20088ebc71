import type { RequestContext } from '../../../platform/context.js';
import { isOperator, isStaff } from '../../../platform/viewer.js';
import type { TenantEntity } from './tenant.entity.js';

/**
 * Whether the viewer may see what a store does not show to visitors. A request that names a store sees inside that one
 * only: staff who meet another store of theirs there are visitors in it.
 */
export function seesInside(ctx: RequestContext, store: TenantEntity): boolean {
  if (isOperator(ctx)) return true;
  if (ctx.tenantId === null) return ctx.viewer.kind === 'user' && ctx.viewer.userId === store.ownerId;
  return ctx.tenantId === store.id && isStaff(ctx);
}
