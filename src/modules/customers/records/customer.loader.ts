import type { RequestContext } from '../../../platform/context.js';
import { columnsOf } from '../../../platform/db/rows.js';
import { defineLoader, inOrderOf } from '../../../platform/graphql/loader.js';
import { isStaff } from '../../../platform/viewer.js';
import { CustomerEntity } from './customer.entity.js';

/**
 * Customers by their ids; null where there is none, and for whoever is neither of the staff nor the customer. A guest
 * never reads a record: others may have typed the same address before.
 */
export const customerLoader = defineLoader<string, CustomerEntity | null>(
  'customerById',
  async (ctx, ids) => {
    const rows = await ctx.query<CustomerEntity>(
      `SELECT ${columnsOf(CustomerEntity)} FROM customer WHERE tenant_id = $1 AND id = ANY($2::uuid[]) AND erased_at IS NULL`,
      [ctx.tenantId, ids],
    );
    const visible = rows.filter((customer) => mayReadCustomer(ctx, customer));
    return inOrderOf(ids, visible, (customer) => customer.id);
  },
);

/** Whether the viewer is of the staff or the customer. */
export function mayReadCustomer(ctx: RequestContext, { userId }: Pick<CustomerEntity, 'userId'>): boolean {
  return isStaff(ctx) || (ctx.viewer.kind === 'user' && ctx.viewer.userId === userId);
}
