import type { RequestContext } from '../../../platform/context.js';
import { isStaff } from '../../../platform/viewer.js';
import type { UserAccountEntity } from './user-account.entity.js';

/** An account that is shown to its owner, also in the answer that signs them in, where the viewer is still unknown. */
export interface OwnAccount extends UserAccountEntity {
  readonly isOwn?: true;
}

/** The account, marked as shown to its owner. */
export function ownAccount(user: UserAccountEntity): OwnAccount {
  return Object.assign({ isOwn: true as const }, user);
}

/** Whether the account is the viewer's own. */
export function isOwnAccount(ctx: RequestContext, user: OwnAccount): boolean {
  return user.isOwn === true || (ctx.viewer.kind === 'user' && ctx.viewer.userId === user.id);
}

/** Whether the viewer may read the account's address and phone: its owner, staff of the request's store, operators. */
export function mayReadContact(ctx: RequestContext, user: OwnAccount): boolean {
  const isOperator = ctx.viewer.kind === 'user' && ctx.viewer.isSuperAdmin;
  return isOwnAccount(ctx, user) || isOperator || isStaff(ctx);
}
