import { store } from '../../platform/access.js';
import type { Core } from '../../platform/core.js';
import type { Module } from '../../platform/module.js';
import { staleWithProduct, type CatalogApi } from '../catalog/index.js';
import type { StoreDirectory } from '../tenants/index.js';
import { PromotionFieldsResolver } from './offers/promotion-fields.resolver.js';
import { PromotionLimits } from './offers/promotion-limits.service.js';
import { PromotionList } from './offers/promotion-list.service.js';
import { PromotionsRepository } from './offers/promotions.repository.js';
import { PromotionsResolver } from './offers/promotions.resolver.js';
import { PromotionsService } from './offers/promotions.service.js';
import { salePriceSchedules, salePriceTasks } from './sales/sale-price.jobs.js';
import { followSales } from './sales/sale-prices.consumer.js';
import { SalePricesRepository } from './sales/sale-prices.repository.js';
import { SalePrices } from './sales/sale-prices.service.js';
import { PROMOTION_USES_DATA } from './uses/promotion-uses.personal-data.js';
import { PromotionUsesRepository } from './uses/promotion-uses.repository.js';
import { PromotionUses } from './uses/promotion-uses.service.js';
import { StorePromotions } from './uses/store-promotions.service.js';

/** Finding, using and giving back promotions: what carts, checkouts and orders need. */
export type PromotionsApi = Pick<StorePromotions, 'facts'> &
  Pick<PromotionUses, 'use' | 'release'> & {
    /** Making promotions. */
    readonly offers: Pick<PromotionsService, 'create'>;
    /** Sale prices that catalog promotions make. */
    readonly sales: SalePrices;
  };

export function promotionsModule(
  core: Core,
  deps: { catalog: Pick<CatalogApi, 'docs'>; directory: Pick<StoreDirectory, 'byId'> },
): Module & { api: PromotionsApi } {
  const repository = new PromotionsRepository();
  const salesRepository = new SalePricesRepository();
  const usesRepository = new PromotionUsesRepository();
  const uses = new PromotionUses(usesRepository);
  const remembered = new StorePromotions(usesRepository, core.signals);
  const limits = new PromotionLimits(repository);
  const promotions = new PromotionsService(core, repository, limits, remembered);
  const sales = new SalePrices(core, salesRepository, repository, deps.catalog.docs);
  return {
    name: 'promotions',
    resolvers: [
      new PromotionsResolver(promotions, new PromotionList(repository)),
      new PromotionFieldsResolver(),
    ],
    permissions: {
      Query: { promotions: store.staff, promotion: store.staff },
      Mutation: {
        promotionCreate: store.staff,
        promotionUpdate: store.staff,
        promotionDelete: store.staff,
      },
    },
    staleTags: { 'product.sale_changed': staleWithProduct },
    nodes: {
      promotion: {
        typename: 'Promotion',
        scope: 'store',
        load: (ctx, ids) => promotions.findVisible(ctx, ids),
      },
    },
    personalData: PROMOTION_USES_DATA,
    consumers: [followSales(salesRepository)],
    tasks: salePriceTasks(core, { sales, repository: salesRepository, directory: deps.directory }),
    schedules: salePriceSchedules,
    api: {
      facts: (scope, request) => remembered.facts(scope, request),
      use: (tx, order) => uses.use(tx, order),
      release: (tx, orderId) => uses.release(tx, orderId),
      offers: promotions,
      sales,
    },
  };
}
