import { Fault } from '../kernel/errors.js';
import type { RequestContext } from './context.js';

/** The signed-in user's id. The entrance rule makes sure there is one wherever this is used. @throws Fault UNAUTHENTICATED */
export function viewerId(ctx: RequestContext): string {
  if (ctx.viewer.kind === 'user') return ctx.viewer.userId;
  throw new Fault('UNAUTHENTICATED', 'Sign in first: send an access token in the `authorization` header.');
}

/** Whether the viewer works in the request's store. */
export function isStaff(ctx: RequestContext): boolean {
  return ctx.viewer.kind === 'user' && (ctx.viewer.role === 'OWNER' || ctx.viewer.role === 'STAFF');
}

/** Whether the viewer operates the platform. */
export function isOperator(ctx: RequestContext): boolean {
  return ctx.viewer.kind === 'user' && ctx.viewer.isSuperAdmin;
}
