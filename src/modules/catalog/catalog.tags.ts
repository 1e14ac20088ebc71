import { storeTag } from '../../platform/response-cache/tags.js';
import type { StaleTags, StaleTagsByType } from '../../platform/response-cache/invalidation.js';

/** Of answers that depend on which products there are, or on their order. */
export function productLists(tenantId: string): string {
  return `products:${tenantId}`;
}

/** Of answers whose order depends on how much was sold of products. */
export function salesRanks(tenantId: string): string {
  return `sales:${tenantId}`;
}

/** Of answers that depend on which categories there are, or on their order. */
export function categoryLists(tenantId: string): string {
  return `categories:${tenantId}`;
}

/** A product that changed may look different, and stand in other lists or at another place of them. */
export const staleWithProduct: StaleTags = ({ tenantId, subjectId }) => [subjectId, productLists(tenantId)];

/** Lists of products are narrowed by categories and what is below them. */
const staleWithCategory: StaleTags = ({ tenantId, subjectId }) => [
  subjectId,
  categoryLists(tenantId),
  productLists(tenantId),
];

const wholeStore: StaleTags = ({ tenantId }) => [storeTag(tenantId)];

/** What answers show of the catalog, and which events change it. Of stock, inventory tells. */
export const catalogStaleTags: StaleTagsByType = {
  'product.created': staleWithProduct,
  'product.updated': staleWithProduct,
  'product.deleted': staleWithProduct,
  'category.created': staleWithCategory,
  'category.updated': staleWithCategory,
  // What was below it has another parent now, and what was in it one category less.
  'category.deleted': wholeStore,
  'catalog.sales_counted': ({ tenantId }) => [salesRanks(tenantId)],
  'catalog.documents_refreshed': wholeStore,
};

/** Queries whose answers are the same for every visitor. */
export const catalogPublicReads = [
  ...['products', 'productSearch', 'product', 'productBySlug', 'variant', 'variantBySku'],
  ...['tags', 'categories', 'category', 'categoryBySlug'],
];
