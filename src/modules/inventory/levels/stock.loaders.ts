import type { TenantContext } from '../../../platform/context.js';
import { defineLoader, groupedBy, inOrderOf } from '../../../platform/graphql/loader.js';
import type { LevelState } from '../changes/level-change.js';
import { StockLevelsRepository } from './stock-levels.repository.js';
import { emptyTotal, type StockTotal } from './stock-total.js';

const levels = new StockLevelsRepository();

async function totalsInOrder(
  ctx: TenantContext,
  variantIds: readonly string[],
): Promise<(StockTotal | null)[]> {
  return inOrderOf(variantIds, await levels.totals(ctx, variantIds), (total) => total.variantId);
}

/** The stock of variants by their id, over all active locations. */
export const stockLoader = defineLoader<string, StockTotal>('stockByVariant', async (ctx, variantIds) => {
  const totals = await totalsInOrder(ctx, variantIds);
  return totals.map((total, index) => total ?? emptyTotal(variantIds[index]!));
});

/** How many of each variant can be bought now. */
export const availabilityLoader = defineLoader<string, number>(
  'availabilityByVariant',
  async (ctx, variantIds) => {
    ctx.noteReads(variantIds);
    const totals = await totalsInOrder(ctx, variantIds);
    return totals.map((total) => total?.available ?? 0);
  },
);

/**
 * What another statement has read already of what can be bought of these variants: pairs of variant and quantity, none
 * for a variant that is kept nowhere.
 */
export function putAvailability(
  ctx: TenantContext,
  variantIds: readonly string[],
  pairs: readonly (readonly [string, number])[],
): void {
  const loader = ctx.loader(availabilityLoader);
  for (const variantId of variantIds) loader.put(variantId, 0);
  for (const [variantId, available] of pairs) loader.put(variantId, available);
  ctx.noteReads(variantIds);
}

/** The levels of variants, the default location first. */
export const stockLevelsLoader = defineLoader<string, LevelState[]>(
  'levelsByVariant',
  async (ctx, variantIds) =>
    groupedBy(variantIds, await levels.ofVariants(ctx, variantIds), (level) => level.variantId),
);

/** Lets a mutation answer with what it changed, whatever the operation loaded before. */
export function forgetStock(ctx: TenantContext, variantId: string): void {
  for (const definition of [stockLoader, availabilityLoader, stockLevelsLoader]) {
    ctx.loader<string, unknown>(definition).clear(variantId);
  }
}
