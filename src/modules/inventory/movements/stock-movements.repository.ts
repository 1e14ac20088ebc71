import { newId } from '../../../kernel/ids.js';
import { appendRows } from '../../../platform/db/append-rows.js';
import { columnsOf } from '../../../platform/db/rows.js';
import type { TenantScope, TenantTx } from '../../../platform/db/scope.js';
import type { PageStatement } from '../../../platform/graphql/page.js';
import { equalColumns } from '../equal-columns.js';
import type { MovementKind } from './movement-kind.js';
import { StockMovementEntity } from './stock-movement.entity.js';

const COLUMNS = columnsOf(StockMovementEntity, 'm');

/** How a level changed. */
export interface Movement {
  readonly variantId: string;
  readonly locationId: string;
  readonly onHandDelta: number;
  readonly reservedDelta: number;
}

/** Why it changed. */
export interface MovementCause {
  readonly kind: MovementKind;
  readonly reason?: string | null;
  /** What the movement was made for. */
  readonly reference?: { readonly kind: string; readonly id: string } | null;
}

/** What listed movements must be. Null is anything. */
export interface MovementFilter {
  readonly variantId: string | null;
  readonly locationId: string | null;
  readonly kind: MovementKind | null;
}

/** SQL of movements. The server role may add and read them, nothing else. */
export class StockMovementsRepository {
  /** Records the movements, all of one cause, with the end of the transaction. */
  add(tx: TenantTx, cause: MovementCause, movements: readonly Movement[]): void {
    appendRows<StockMovementEntity>(
      tx,
      StockMovementEntity,
      movements.map(({ variantId, locationId, onHandDelta, reservedDelta }) => ({
        tenantId: tx.tenantId,
        id: newId(),
        ...{ variantId, locationId, onHandDelta, reservedDelta },
        kind: cause.kind,
        reason: cause.reason ?? null,
        referenceKind: cause.reference?.kind ?? null,
        referenceId: cause.reference?.id ?? null,
        actorId: tx.origin.userId,
        createdAt: tx.now,
      })),
    );
  }

  findMany(scope: TenantScope, ids: readonly string[]): Promise<StockMovementEntity[]> {
    return scope.query<StockMovementEntity>(
      `SELECT ${COLUMNS} FROM stock_movement m WHERE m.tenant_id = $1 AND m.id = ANY($2::uuid[])`,
      [scope.tenantId, ids],
    );
  }

  page(scope: TenantScope, filter: MovementFilter, page: PageStatement): Promise<StockMovementEntity[]> {
    const { sql, parameters } = conditionOf(filter);
    return scope.query<StockMovementEntity>(
      `SELECT ${COLUMNS} FROM stock_movement m
       WHERE m.tenant_id = $1 ${sql} ${page.condition} ORDER BY ${page.orderBy} LIMIT ${page.limit}`,
      [scope.tenantId, ...parameters, ...page.parameters],
    );
  }

  /** How many parameters {@link page} has before those of the page. */
  pageOffset(filter: MovementFilter): number {
    return 1 + conditionOf(filter).parameters.length;
  }
}

function conditionOf({ variantId, locationId, kind }: MovementFilter) {
  return equalColumns({ 'm.variant_id': variantId, 'm.location_id': locationId, 'm.kind': kind });
}
