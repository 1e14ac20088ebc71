import type { KeysetOrder } from '../../../platform/graphql/page.js';
import type { TenantEntity } from '../stores/tenant.entity.js';

export type StoreSortField = 'CREATED_AT' | 'NAME' | 'SLUG';
type Direction = 'ASC' | 'DESC';
type Column = KeysetOrder<TenantEntity>['columns'][number];

const BY_ID: Column = { sql: 't.id', type: 'uuid', valueOf: (store) => store.id };

const COLUMNS: Readonly<Record<StoreSortField, readonly Column[]>> = {
  CREATED_AT: [
    { sql: 't.created_at', type: 'timestamptz', valueOf: (store) => store.createdAt.toISOString() },
    BY_ID,
  ],
  NAME: [{ sql: 't.name', type: 'text', valueOf: (store) => store.name }, BY_ID],
  SLUG: [{ sql: 't.slug', type: 'text', valueOf: (store) => store.slug }],
};

/** The order of a list of stores; the newest first unless another one is asked for. */
export function storeOrder(
  sort: { field: StoreSortField; direction?: Direction | null } | null | undefined,
): KeysetOrder<TenantEntity> {
  const field = sort?.field ?? 'CREATED_AT';
  const direction = sort?.direction ?? (field === 'CREATED_AT' ? 'DESC' : 'ASC');
  return { name: `stores:${field}:${direction}`, direction, columns: COLUMNS[field] };
}
