import type { TenantScope } from '../../../platform/db/scope.js';
import { cartEventId } from '../carts.events.js';

/** After `since`, up to and including `until`; of those changed at `since`, only those whose id follows `afterId`. */
export interface QuietTime {
  readonly since: Date;
  readonly afterId?: string;
  readonly until: Date;
}

/** An open cart that was left alone. */
export interface QuietCart {
  /** Opens the cart: not to be told or stored. */
  readonly id: string;
  /** By this id events name it. */
  readonly eventId: string;
  readonly updatedAt: Date;
}

const NO_ID = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** Open carts that were last changed in this time, the longest ago first, up to `limit`. */
export async function listQuietCarts(
  scope: TenantScope,
  { since, afterId = NO_ID, until }: QuietTime,
  limit: number,
): Promise<QuietCart[]> {
  const rows = await scope.query<{ id: string; updatedAt: Date }>(
    `SELECT id, updated_at AS "updatedAt" FROM cart
     WHERE tenant_id = $1 AND status = 'OPEN' AND (updated_at, id) > ($2, $3::uuid) AND updated_at <= $4
     ORDER BY updated_at, id LIMIT $5`,
    [scope.tenantId, since, afterId, until, limit],
  );
  return rows.map(({ id, updatedAt }) => ({ id, updatedAt, eventId: cartEventId(id) }));
}
