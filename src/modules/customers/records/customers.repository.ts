import { escapeLike } from '../../../platform/db/escape-like.js';
import { columnsOf } from '../../../platform/db/rows.js';
import type { TenantScope } from '../../../platform/db/scope.js';
import { TenantRepository } from '../../../platform/db/tenant-repository.js';
import type { PageStatement } from '../../../platform/graphql/page.js';
import { CustomerEntity } from './customer.entity.js';

/** Which customers a list shows. Null is any. */
export interface WantedCustomers {
  readonly search: string | null;
  readonly groupId: string | null;
}

/** SQL of customers as the staff sees them. */
export class CustomersRepository extends TenantRepository<CustomerEntity> {
  constructor() {
    super(CustomerEntity);
  }

  /** Customers that were erased are none. */
  protected override select(
    scope: TenantScope,
    tail: string,
    parameters: readonly unknown[],
  ): Promise<CustomerEntity[]> {
    return super.select(scope, `AND erased_at IS NULL ${tail}`, parameters);
  }

  page(scope: TenantScope, wanted: WantedCustomers, page: PageStatement): Promise<CustomerEntity[]> {
    const { sql, parameters } = conditionsOf(wanted);
    return scope.query<CustomerEntity>(
      `SELECT ${columnsOf(CustomerEntity, 'c')} FROM customer c
       WHERE c.tenant_id = $1 AND c.erased_at IS NULL ${sql} ${page.condition} ORDER BY ${page.orderBy} LIMIT ${page.limit}`,
      [scope.tenantId, ...parameters, ...page.parameters],
    );
  }

  /** Where the page's own parameters begin in {@link page}. */
  pageOffset(wanted: WantedCustomers): number {
    return 1 + conditionsOf(wanted).parameters.length;
  }
}

/** Conditions that are not asked for are left out of the text, so that the planner sees which index serves the rest. */
function conditionsOf({ search, groupId }: WantedCustomers): { sql: string; parameters: string[] } {
  const parameters: string[] = [];
  const parts: string[] = [];
  if (search !== null) {
    parameters.push(`${escapeLike(search.toLowerCase())}%`, search);
    parts.push(`AND (c.email LIKE $2 OR c.phone LIKE $2
      OR to_tsvector('pg_catalog.simple', search_text(c.name)) @@ search_prefixes($3))`);
  }
  if (groupId !== null) {
    parameters.push(groupId);
    parts.push(`AND EXISTS (SELECT FROM customer_group_member m
      WHERE m.tenant_id = $1 AND m.group_id = $${parameters.length + 1} AND m.customer_id = c.id)`);
  }
  return { sql: parts.join(' '), parameters };
}
