import { StockLevelEntity } from '../levels/stock-level.entity.js';
import { noteChange } from '../../../platform/audit/row-changes.js';
import { InsufficientStock, notFound, refuse, type Refusal } from '../../../kernel/errors.js';
import { newId } from '../../../kernel/ids.js';
import type { TenantContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import type { TenantTx } from '../../../platform/db/scope.js';
import { idempotent } from '../../../platform/idempotency/idempotent.js';
import { parseInput } from '../../../platform/validation.js';
import { thresholdCrossed } from '../inventory.events.js';
import type {
  StockLevelsRepository,
  ThresholdChange,
  ThresholdSetting,
} from '../levels/stock-levels.repository.js';
import { emptyTotal, MAX_ON_HAND, type StockTotal } from '../levels/stock-total.js';
import type { LocationsRepository } from '../locations/locations.repository.js';
import type { MovementCause } from '../movements/stock-movements.repository.js';
import type {
  InventoryAdjustInput,
  InventorySetInput,
  InventoryTransferInput,
  LowStockThresholdSetInput,
} from './change.inputs.js';
import { adjustRules, setRules, thresholdRules, transferRules } from './change.rules.js';
import { availableOf, type LevelChange, type LevelDelta, type LevelState } from './level-change.js';
import type { Ledger } from './ledger.service.js';

/** The variant's stock after a change, and the levels that changed. Plain JSON, because repetitions read it again. */
export interface ChangeOutcome {
  readonly stock: StockTotal;
  readonly levels: readonly LevelChange[];
}

/** Names of the input's fields that a refusal points at. */
interface FieldNames {
  readonly quantity: string;
  readonly location: (delta: LevelDelta) => string;
}

const ONE_LOCATION = () => 'locationId';
const TWO_LOCATIONS = (delta: LevelDelta) => (delta.onHandDelta < 0 ? 'fromLocationId' : 'toLocationId');

/** What people do with stock. Sales go through the reservations. */
export class ChangesService {
  constructor(
    private readonly core: Core,
    private readonly ledger: Ledger,
    private readonly levels: StockLevelsRepository,
    private readonly locations: LocationsRepository,
  ) {}

  /**
   * The level has `delta` units more. Done once for each idempotency key.
   * @throws InsufficientStock when more than is available would be taken away, Refusal NOT_FOUND, OUT_OF_RANGE,
   * IDEMPOTENCY_CONFLICT
   */
  async adjust(ctx: TenantContext, input: InventoryAdjustInput, key: string): Promise<ChangeOutcome> {
    const values = parseInput(adjustRules, input);
    const { variantId, locationId, delta, reason } = values;
    return this.once(ctx, { operation: 'inventoryAdjust', key, input: values }, (tx) =>
      this.change(tx, { kind: 'ADJUSTED', reason }, [{ variantId, locationId, onHandDelta: delta }], {
        quantity: 'delta',
        location: ONE_LOCATION,
      }),
    );
  }

  /**
   * The level has `onHand` units, if it had `expectedOnHand`. Done once for each idempotency key.
   * @throws Refusal VERSION_CONFLICT when the level had another number, and as {@link adjust}
   */
  async set(ctx: TenantContext, input: InventorySetInput, key: string): Promise<ChangeOutcome> {
    const values = parseInput(setRules, input);
    const { variantId, locationId, onHand, expectedOnHand, reason } = values;
    const delta = { variantId, locationId, onHandDelta: onHand - expectedOnHand, expectedOnHand };
    return this.once(ctx, { operation: 'inventorySet', key, input: values }, (tx) =>
      this.change(tx, { kind: 'ADJUSTED', reason }, [delta], { quantity: 'onHand', location: ONE_LOCATION }),
    );
  }

  /** One location has `quantity` units fewer, the other as many more, once for each key. @throws as {@link adjust} */
  async transfer(ctx: TenantContext, input: InventoryTransferInput, key: string): Promise<ChangeOutcome> {
    const values = parseInput(transferRules, input);
    const { variantId, fromLocationId, toLocationId, quantity, reason } = values;
    const gives = { variantId, locationId: fromLocationId, onHandDelta: -quantity };
    const takes = { variantId, locationId: toLocationId, onHandDelta: quantity };
    return this.once(ctx, { operation: 'inventoryTransfer', key, input: values }, (tx) => {
      const reference = { kind: 'transfer', id: newId() };
      return this.change(tx, { kind: 'TRANSFERRED', reason: reason ?? null, reference }, [gives, takes], {
        quantity: 'quantity',
        location: TWO_LOCATIONS,
      });
    });
  }

  /** Stock of the level is low below the threshold; null turns that off. @throws Refusal NOT_FOUND, OUT_OF_RANGE */
  async setThreshold(ctx: TenantContext, input: LowStockThresholdSetInput): Promise<LevelState> {
    const { variantId, locationId, threshold } = parseInput(thresholdRules, input);
    return this.core.unitOfWork.write(ctx, async (tx) => {
      const setting = { variantId, locationId, threshold };
      const changed =
        (await this.levels.setThreshold(tx, setting)) ?? (await this.openWithThreshold(tx, setting));
      const { thresholdBefore, ...level } = changed;
      const before = { ...level, lowStockThreshold: thresholdBefore };
      noteChange(tx, StockLevelEntity, { before, after: level });
      const events = thresholdCrossed(before, level);
      if (events.length > 0) await this.core.outbox.add(tx, ...events);
      return level;
    });
  }

  private async openWithThreshold(tx: TenantTx, setting: ThresholdSetting): Promise<ThresholdChange> {
    const delta = { ...setting, onHandDelta: 0 };
    await this.ledger.open(tx, [delta]);
    const changed = await this.levels.setThreshold(tx, setting);
    if (changed) return changed;
    throw await this.refusal(tx, delta, { quantity: 'threshold', location: ONE_LOCATION });
  }

  private once(
    ctx: TenantContext,
    call: { operation: string; key: string; input: unknown },
    work: (tx: TenantTx) => Promise<ChangeOutcome>,
  ): Promise<ChangeOutcome> {
    return this.core.unitOfWork.write(ctx, (tx) => idempotent(tx, call, () => work(tx)));
  }

  /** All deltas, or none and a refusal. All are of one variant. */
  private async change(
    tx: TenantTx,
    cause: MovementCause,
    deltas: readonly LevelDelta[],
    names: FieldNames,
  ): Promise<ChangeOutcome> {
    const { changes, refused } = await this.ledger.apply(tx, cause, deltas);
    if (refused[0]) throw await this.refusal(tx, refused[0], names);
    const { variantId } = deltas[0]!;
    const [stock] = await this.levels.totals(tx, [variantId]);
    return { stock: stock ?? emptyTotal(variantId), levels: changes };
  }

  /** Why a level did not take the delta. It is locked where there is one, so the reason is the one that counted. */
  private async refusal(tx: TenantTx, delta: LevelDelta, names: FieldNames): Promise<Refusal> {
    const level = await this.levels.findOpen(tx, delta.variantId, delta.locationId);
    if (!level) {
      const isLive = await this.locations.isLive(tx, delta.locationId);
      return notFound(['input', isLive ? 'variantId' : names.location(delta)]);
    }
    const { onHandDelta, expectedOnHand = level.onHand } = delta;
    if (level.onHand !== expectedOnHand) return changedMeanwhile(level);
    if (level.onHand + onHandDelta > MAX_ON_HAND) return tooMany(level, names);
    return new InsufficientStock(delta.variantId, -onHandDelta, availableOf(level), [
      'input',
      names.quantity,
    ]);
  }
}

function changedMeanwhile({ onHand }: LevelState): Refusal {
  return refuse('VERSION_CONFLICT', `The stock has changed: ${onHand} are on hand now. Count again.`, [
    'input',
    'expectedOnHand',
  ]);
}

function tooMany({ onHand }: LevelState, names: FieldNames): Refusal {
  return refuse(
    'OUT_OF_RANGE',
    `A location holds at most ${MAX_ON_HAND} of a variant; ${onHand} are there.`,
    ['input', names.quantity],
  );
}
