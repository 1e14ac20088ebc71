import type { TenantId } from '../../../kernel/ids.js';
import type { PlatformScope } from '../../../platform/db/scope.js';

/** An order whose goods were held for too long. */
export interface OverdueOrder {
  readonly tenantId: TenantId;
  readonly id: string;
  readonly reservedUntil: Date;
}

/** SQL that looks for overdue orders of all stores. */
export class ExpiryRepository {
  /** Orders that were to be paid before then, the longest overdue first, after the given one. */
  overdue(
    scope: PlatformScope,
    { before, after, limit }: { before: Date; after: OverdueOrder | null; limit: number },
  ): Promise<OverdueOrder[]> {
    return scope.query<OverdueOrder>(
      `SELECT tenant_id AS "tenantId", id, reserved_until AS "reservedUntil" FROM sales_order
       WHERE reserved_until < $1 AND ($2::timestamptz IS NULL OR (reserved_until, id) > ($2, $3::uuid))
       ORDER BY reserved_until, id LIMIT $4`,
      [before, after?.reservedUntil ?? null, after?.id ?? null, limit],
    );
  }
}
