export { promotionsModule, type PromotionsApi } from './promotions.module.js';
export { promotionEntities } from './promotions.entities.js';
