import type { Core } from '../../platform/core.js';
import type { Module } from '../../platform/module.js';
import { PromotionUsesRepository } from './uses/promotion-uses.repository.js';
import { PromotionUses } from './uses/promotion-uses.service.js';

/** Finding, using and giving back promotions: what carts, checkouts and orders need. */
export type PromotionsApi = Pick<PromotionUses, 'facts' | 'use' | 'release'>;

export function promotionsModule(_core: Core): Module & { api: PromotionsApi } {
  return { name: 'promotions', api: new PromotionUses(new PromotionUsesRepository()) };
}
