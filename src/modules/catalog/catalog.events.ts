import type { DomainEvent } from '../../platform/outbox/outbox.js';
import type { CategoryEntity } from './category.entity.js';
import type { ProductEntity } from './product.entity.js';

export function productChanged(what: 'created' | 'updated', productId: string): DomainEvent {
  return { type: `product.${what}.v1`, subject: { kind: 'product', id: productId } };
}

export function productDeleted(product: ProductEntity, variantIds: readonly string[]): DomainEvent {
  return {
    type: 'product.deleted.v1',
    subject: { kind: 'product', id: product.id },
    payload: { slug: product.slug, variantIds },
  };
}

export function categoryChanged(
  what: 'created' | 'updated' | 'deleted',
  category: CategoryEntity,
): DomainEvent {
  return {
    type: `category.${what}.v1`,
    subject: { kind: 'category', id: category.id },
    payload: { slug: category.slug, parentId: category.parentId },
  };
}

/** So much more was sold of some products that lists by sales may have another order. */
export function salesCounted(tenantId: string): DomainEvent {
  return { type: 'catalog.sales_counted.v1', subject: { kind: 'store', id: tenantId }, isRoutine: true };
}

/** Documents say what their tables say, which was true of each product before, but not of each document. */
export function documentsRefreshed(tenantId: string): DomainEvent {
  return {
    type: 'catalog.documents_refreshed.v1',
    subject: { kind: 'store', id: tenantId },
    isRoutine: true,
  };
}
