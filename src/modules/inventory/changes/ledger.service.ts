import { noteChange } from '../../../platform/audit/row-changes.js';
import type { TenantTx } from '../../../platform/db/scope.js';
import type { Outbox } from '../../../platform/outbox/outbox.js';
import { eventsOf } from '../inventory.events.js';
import type { MovementCause, StockMovementsRepository } from '../movements/stock-movements.repository.js';
import { StockLevelEntity } from '../levels/stock-level.entity.js';
import { countBefore, type LevelChange, type LevelDelta } from './level-change.js';
import type { LedgerRepository } from './ledger.repository.js';

/** What could be done of a list of deltas. */
export interface AppliedDeltas {
  /** The changed levels, in no particular order. */
  readonly changes: readonly LevelChange[];
  /** Deltas that their level does not allow, or that have no level. Their levels are locked. */
  readonly refused: readonly LevelDelta[];
}

/** Changes levels together with the movements that explain them and the events that tell of them. */
export class Ledger {
  constructor(
    private readonly levels: LedgerRepository,
    private readonly movements: StockMovementsRepository,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Adds every delta to its level that the level allows, making empty levels where a known variant has none yet, and
   * records what was done. Callers that want all or nothing throw when something was refused.
   */
  async apply(
    tx: TenantTx,
    cause: MovementCause,
    deltas: readonly LevelDelta[],
    { alsoClosed = false } = {},
  ): Promise<AppliedDeltas> {
    const first = await this.levels.apply(tx, deltas, alsoClosed);
    const missing = without(deltas, first);
    const hasOpened = missing.length > 0 && (await this.open(tx, missing));
    const second = hasOpened ? await this.levels.apply(tx, missing, alsoClosed) : [];
    const changes = [...first, ...second];
    await this.record(tx, cause, changes);
    return { changes, refused: without(missing, second) };
  }

  /** Empty levels for deltas of known variants at live locations. Answers whether there are new ones. */
  async open(tx: TenantTx, deltas: readonly LevelDelta[]): Promise<boolean> {
    return (await this.levels.openMissing(tx, deltas)) > 0;
  }

  /** Every change has its movement and its events. Changes of nothing leave no trace. */
  async record(tx: TenantTx, cause: MovementCause, changes: readonly LevelChange[]): Promise<void> {
    const moved = changes.filter((change) => change.onHandDelta !== 0 || change.reservedDelta !== 0);
    if (moved.length === 0) return;
    for (const after of moved)
      noteChange(tx, StockLevelEntity, { before: { ...after, ...countBefore(after) }, after });
    this.movements.add(tx, cause, moved);
    await this.outbox.add(tx, ...moved.flatMap((change) => eventsOf(cause.kind, change)));
  }
}

function without(deltas: readonly LevelDelta[], applied: readonly { index: number }[]): LevelDelta[] {
  const done = new Set(applied.map(({ index }) => index));
  return deltas.filter((_, index) => !done.has(index));
}
