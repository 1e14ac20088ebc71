import type { TenantScope } from '../../../platform/db/scope.js';
import { cartEventId } from '../carts.events.js';
import type { CartEntity } from '../stored/cart.entity.js';

/** What has become of a cart. */
export interface CartFate extends Pick<CartEntity, 'id' | 'status' | 'orderId' | 'createdAt' | 'updatedAt'> {
  /** By this id events name it; the other one opens the cart, and is not to be told or stored. */
  readonly eventId: string;
}

/** The carts of the store that follow this one in the order of their ids, from the first one for null. */
export async function listCartFates(
  scope: TenantScope,
  afterId: string | null,
  limit: number,
): Promise<CartFate[]> {
  const rows = await scope.query<Omit<CartFate, 'eventId'>>(
    `SELECT id, status, order_id AS "orderId", created_at AS "createdAt", updated_at AS "updatedAt" FROM cart
     WHERE tenant_id = $1 AND ($2::uuid IS NULL OR id > $2) ORDER BY id LIMIT $3`,
    [scope.tenantId, afterId, limit],
  );
  return rows.map((row) => ({ ...row, eventId: cartEventId(row.id) }));
}
