import { columnsOf } from '../../../platform/db/rows.js';
import type { TenantScope, TenantTx } from '../../../platform/db/scope.js';
import { TenantRepository } from '../../../platform/db/tenant-repository.js';
import type { PageStatement } from '../../../platform/graphql/page.js';
import { CustomerGroupEntity } from './customer-group.entity.js';

/** SQL of customer groups and their members. */
export class CustomerGroupsRepository extends TenantRepository<CustomerGroupEntity> {
  constructor() {
    super(CustomerGroupEntity);
  }

  page(scope: TenantScope, page: PageStatement): Promise<CustomerGroupEntity[]> {
    return scope.query<CustomerGroupEntity>(
      `SELECT ${columnsOf(CustomerGroupEntity, 'g')} FROM customer_group g
       WHERE g.tenant_id = $1 ${page.condition} ORDER BY ${page.orderBy} LIMIT ${page.limit}`,
      [scope.tenantId, ...page.parameters],
    );
  }

  /** Those of the ids that are customers of the store. */
  async presentCustomers(tx: TenantTx, customerIds: readonly string[]): Promise<Set<string>> {
    const rows = await tx.query<{ id: string }>(
      `SELECT id FROM customer WHERE tenant_id = $1 AND id = ANY($2::uuid[]) AND erased_at IS NULL ORDER BY id FOR SHARE`,
      [tx.tenantId, customerIds],
    );
    return new Set(rows.map((row) => row.id));
  }

  /** Members already in the group stay as they are. Answers those who were not. */
  async addMembers(tx: TenantTx, groupId: string, customerIds: readonly string[]): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `INSERT INTO customer_group_member (tenant_id, group_id, customer_id, created_at)
       SELECT $1, $2, id, $4 FROM unnest($3::uuid[]) AS id ON CONFLICT DO NOTHING RETURNING customer_id AS id`,
      [tx.tenantId, groupId, customerIds, tx.now],
    );
    return rows.map(({ id }) => id);
  }

  /** Answers those who were in the group. */
  async removeMembers(tx: TenantTx, groupId: string, customerIds: readonly string[]): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `DELETE FROM customer_group_member WHERE tenant_id = $1 AND group_id = $2 AND customer_id = ANY($3::uuid[])
       RETURNING customer_id AS id`,
      [tx.tenantId, groupId, customerIds],
    );
    return rows.map(({ id }) => id);
  }
}
