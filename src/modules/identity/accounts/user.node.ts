import type { NodeSource } from '../../../platform/module.js';
import { isOwnAccount } from './own-account.js';
import { userLoader } from './user.loader.js';

/** Users by their ids: everyone finds themselves, operators find everyone. */
export const userNode: NodeSource = {
  typename: 'User',
  scope: 'platform',
  async load(ctx, ids) {
    const users = await ctx.loader(userLoader).loadMany([...ids]);
    const isOperator = ctx.viewer.kind === 'user' && ctx.viewer.isSuperAdmin;
    return users.map((user) => {
      if (user instanceof Error) throw user;
      return user && (isOperator || isOwnAccount(ctx, user)) ? user : null;
    });
  },
};
