import { newId } from '../../../kernel/ids.js';
import { insertRows } from '../../../platform/db/rows.js';
import type { TenantTx } from '../../../platform/db/scope.js';
import type { MovementKind } from './movement-kind.js';
import { StockMovementEntity } from './stock-movement.entity.js';

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

/** SQL of movements. The server role may add and read them, nothing else. */
export class StockMovementsRepository {
  /** Records the movements, all of one cause, in one statement. */
  async add(tx: TenantTx, cause: MovementCause, movements: readonly Movement[]): Promise<void> {
    await insertRows<StockMovementEntity>(
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
}
