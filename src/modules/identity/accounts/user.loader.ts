import { columnsOf } from '../../../platform/db/rows.js';
import { defineLoader, inOrderOf } from '../../../platform/graphql/loader.js';
import { UserAccountEntity } from './user-account.entity.js';

/** Accounts by their ids; null where there is none. */
export const userLoader = defineLoader<string, UserAccountEntity | null>('userById', async (ctx, ids) => {
  const rows = await ctx.query<UserAccountEntity>(
    `SELECT ${columnsOf(UserAccountEntity)} FROM user_account WHERE id = ANY($1::uuid[])`,
    [ids],
  );
  return inOrderOf(ids, rows, (user) => user.id);
});
