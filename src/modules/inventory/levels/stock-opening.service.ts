import type { TenantTx } from '../../../platform/db/scope.js';
import { StockMovementsRepository } from '../movements/stock-movements.repository.js';
import { StockLevelsRepository } from './stock-levels.repository.js';
import type { OpeningLine } from './stock-total.js';

const levels = new StockLevelsRepository();
const movements = new StockMovementsRepository();

/**
 * Every new variant has a stock level at the store's default location, and a RECEIVED movement where there is
 * something of it. One statement, and the end of the transaction, whatever the number of variants. Variants that have a level there already keep it.
 * The event that tells of the variant tells of its first stock as well, so none is added here.
 */
export async function openStock(tx: TenantTx, lines: readonly OpeningLine[]): Promise<void> {
  if (lines.length === 0) return;
  const opened = await levels.open(tx, lines);
  const received = opened.filter((level) => level.onHand > 0);
  movements.add(
    tx,
    { kind: 'RECEIVED' },
    received.map((level) => ({ ...level, onHandDelta: level.onHand, reservedDelta: 0 })),
  );
}

/**
 * Stock of deleted variants is out of every list and sum and takes no more corrections. What is reserved of it can
 * still be sold, released or taken back. One statement.
 */
export async function closeStock(tx: TenantTx, variantIds: readonly string[]): Promise<void> {
  if (variantIds.length > 0) await levels.close(tx, variantIds);
}
