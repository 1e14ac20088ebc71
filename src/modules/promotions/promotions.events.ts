import type { DomainEvent } from '../../platform/outbox/outbox.js';
import type { PromotionEntity } from './offers/promotion.entity.js';

export function promotionChanged(
  what: 'created' | 'updated' | 'deleted',
  { id, isCatalog }: PromotionEntity,
): DomainEvent {
  return { type: `promotion.${what}.v1`, subject: { kind: 'promotion', id }, payload: { isCatalog } };
}

/** Prices of the product are reduced now, or not any more. */
export function saleChanged(productId: string): DomainEvent {
  return { type: 'product.sale_changed.v1', subject: { kind: 'product', id: productId }, isRoutine: true };
}
