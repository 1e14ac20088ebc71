import { defineLoader, inOrderOf } from '../../../platform/graphql/loader.js';
import { StockLevelsRepository } from './stock-levels.repository.js';
import { emptyTotal, type StockTotal } from './stock-total.js';

const levels = new StockLevelsRepository();

/** The stock of variants by their id, over all active locations. */
export const stockLoader = defineLoader<string, StockTotal>('stockByVariant', async (ctx, variantIds) => {
  const totals = inOrderOf(variantIds, await levels.totals(ctx, variantIds), (total) => total.variantId);
  return totals.map((total, index) => total ?? emptyTotal(variantIds[index]!));
});

/** How many of each variant can be bought now. */
export const availabilityLoader = defineLoader<string, number>(
  'availabilityByVariant',
  async (ctx, variantIds) => {
    const totals = inOrderOf(variantIds, await levels.totals(ctx, variantIds), (total) => total.variantId);
    return totals.map((total) => total?.available ?? 0);
  },
);
