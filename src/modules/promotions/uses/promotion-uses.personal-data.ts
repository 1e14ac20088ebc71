import type { PersonalData } from '../../../platform/personal-data/personal-data.js';
import { rowsOfSubject } from '../../../platform/personal-data/rows-of-subject.js';
import { PromotionUseEntity } from './promotion-use.entity.js';

/** Uses of promotions belong to the amounts of orders and stay; they name nobody. */
export const PROMOTION_USES_DATA: readonly PersonalData[] = [
  {
    name: 'promotionUses',
    read: rowsOfSubject(PromotionUseEntity, {
      which: 't.customer_id = subject.customer_id',
      told: ['promotionId', 'orderId', 'discountMinor', 'createdAt', 'releasedAt'],
      key: 't.promotion_id::text || t.order_id',
    }),
  },
];
