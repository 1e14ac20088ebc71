import { InsufficientStock } from '../../../kernel/errors.js';
import type { TenantTx } from '../../../platform/db/scope.js';
import type { LevelChange } from '../changes/level-change.js';
import type { Ledger } from '../changes/ledger.service.js';
import type { StockLevelsRepository } from '../levels/stock-levels.repository.js';
import { summed, type Demand, type Reference } from './demand.js';
import type { ReservationsRepository } from './reservations.repository.js';

/** Units of one variant at one location. */
export interface Allocation extends Demand {
  readonly locationId: string;
}

/**
 * What a sale does with stock: reserve while it is being paid, then either commit or release. All of it runs in the
 * caller's transaction and stands or falls with it. Levels stay locked until it ends: call these late in it, and hand
 * over all demands at once, because only within one call are they locked in an order that all callers share.
 */
export class ReservationsService {
  constructor(
    private readonly reservations: ReservationsRepository,
    private readonly levels: StockLevelsRepository,
    private readonly ledger: Ledger,
  ) {}

  /**
   * Everything demanded is reserved for the reference, or nothing is. Demands of one variant count together. Answers
   * where the units are: the default location gives first, then the others in the order of their making.
   * @throws InsufficientStock for the first variant that is short, with all that was asked of it
   */
  async reserve(tx: TenantTx, reference: Reference, demands: readonly Demand[]): Promise<Allocation[]> {
    const wanted = summed(demands);
    if (wanted.length === 0) return [];
    const changes = await this.reservations.reserve(tx, reference, wanted);
    if (changes.length === 0) throw await this.shortage(tx, wanted);
    await this.ledger.record(tx, { kind: 'RESERVED', reference }, changes);
    return changes.map(allocationOf);
  }

  /**
   * What is still reserved for the reference is available again. Answers what that was: nothing, when it was released
   * or sold before, so that an expiry and a late payment can both try.
   */
  release(tx: TenantTx, reference: Reference): Promise<Allocation[]> {
    return this.settle(tx, reference, 'RELEASED');
  }

  /** What is reserved for the reference is sold and leaves the stock. Answers what that was, as {@link release} does. */
  commit(tx: TenantTx, reference: Reference): Promise<Allocation[]> {
    return this.settle(tx, reference, 'SOLD');
  }

  /**
   * Sold units are back in the default location. How many may come back is the caller's to know. Deleted variants take
   * their units too, out of sight.
   * @throws Error when a variant was never in stock
   */
  async restock(tx: TenantTx, reference: Reference, demands: readonly Demand[]): Promise<void> {
    const deltas = summed(demands).map(({ variantId, quantity }) => ({
      variantId,
      locationId: null,
      onHandDelta: quantity,
    }));
    if (deltas.length === 0) return;
    const cause = { kind: 'RETURNED', reference } as const;
    const { refused } = await this.ledger.apply(tx, cause, deltas, { alsoClosed: true });
    if (refused.length > 0) throw new Error(`No stock level takes ${JSON.stringify(refused)} back`);
  }

  private async settle(tx: TenantTx, reference: Reference, kind: 'RELEASED' | 'SOLD'): Promise<Allocation[]> {
    const changes = await this.reservations.settle(tx, reference, kind === 'SOLD');
    await this.ledger.record(tx, { kind, reference }, changes);
    return changes.map(allocationOf);
  }

  /** The refusal for what {@link reserve} did not get. The levels are locked, so the numbers are those it decided by. */
  private async shortage(tx: TenantTx, wanted: readonly Demand[]): Promise<InsufficientStock> {
    const totals = await this.levels.totals(
      tx,
      wanted.map((demand) => demand.variantId),
    );
    const availableOf = new Map(totals.map((total) => [total.variantId, total.available]));
    const short = wanted.find(({ variantId, quantity }) => quantity > (availableOf.get(variantId) ?? 0));
    if (!short) throw new Error('A reservation took nothing although nothing is short');
    return new InsufficientStock(short.variantId, short.quantity, availableOf.get(short.variantId) ?? 0);
  }
}

function allocationOf({ variantId, locationId, reservedDelta }: LevelChange): Allocation {
  return { variantId, locationId, quantity: Math.abs(reservedDelta) };
}
