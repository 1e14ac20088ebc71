import { notFound, type ErrorPath } from '../../../kernel/errors.js';
import { decodeId } from '../../../kernel/ids.js';
import type { TenantTx } from '../../../platform/db/scope.js';
import { defineLoader, inOrderOf } from '../../../platform/graphql/loader.js';
import { TaxCategoriesRepository } from './tax-categories.repository.js';
import type { TaxCategoryEntity } from './tax-category.entity.js';

const categories = new TaxCategoriesRepository();

/** Tax categories by their ids. */
export const taxCategoryLoader = defineLoader<string, TaxCategoryEntity | null>(
  'taxCategoryById',
  async (ctx, ids) => inOrderOf(ids, await categories.findMany(ctx, ids), (category) => category.id),
);

/**
 * The UUID of a tax category of the store, which cannot be deleted until the transaction ends.
 * @throws Refusal NOT_FOUND
 */
export async function holdTaxCategory(tx: TenantTx, publicId: string, path: ErrorPath): Promise<string> {
  const id = decodeId('taxCategory', publicId);
  if (id === null || !(await categories.holdFast(tx, id))) throw notFound(path);
  return id;
}
