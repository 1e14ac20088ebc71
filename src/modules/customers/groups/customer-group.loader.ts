import { columnsOf } from '../../../platform/db/rows.js';
import { defineLoader, groupedBy, inOrderOf } from '../../../platform/graphql/loader.js';
import { CustomerGroupEntity } from './customer-group.entity.js';

/** Groups by their ids; null where there is none. */
export const customerGroupLoader = defineLoader<string, CustomerGroupEntity | null>(
  'customerGroupById',
  async (ctx, ids) => {
    const rows = await ctx.query<CustomerGroupEntity>(
      `SELECT ${columnsOf(CustomerGroupEntity)} FROM customer_group WHERE tenant_id = $1 AND id = ANY($2::uuid[])`,
      [ctx.tenantId, ids],
    );
    return inOrderOf(ids, rows, (group) => group.id);
  },
);

/** The groups of each customer, by name. */
export const groupsOfCustomerLoader = defineLoader<string, CustomerGroupEntity[]>(
  'groupsOfCustomer',
  async (ctx, customerIds) => {
    const rows = await ctx.query<CustomerGroupEntity & { customerId: string }>(
      `SELECT ${columnsOf(CustomerGroupEntity, 'g')}, m.customer_id AS "customerId"
       FROM customer_group_member m
       JOIN customer_group g ON g.tenant_id = m.tenant_id AND g.id = m.group_id
       WHERE m.tenant_id = $1 AND m.customer_id = ANY($2::uuid[]) ORDER BY lower(g.name), g.id`,
      [ctx.tenantId, customerIds],
    );
    return groupedBy(customerIds, rows, (row) => row.customerId);
  },
);
