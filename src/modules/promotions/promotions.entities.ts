import { PromotionEntity } from './offers/promotion.entity.js';
import { PromotionCustomerUseEntity, PromotionUseEntity } from './uses/promotion-use.entity.js';

export const promotionEntities = [PromotionEntity, PromotionCustomerUseEntity, PromotionUseEntity];
