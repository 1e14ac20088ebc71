import { AnalyticsSettingsEntity } from './events/analytics-settings.entity.js';
import { CartSourceEntity } from './events/cart-source.entity.js';
import { StorefrontEventEntity } from './events/storefront-event.entity.js';
import { VisitDayEntity } from './events/visit-day.entity.js';
import { VisitsEntity } from './events/visits.entity.js';
import { AnalyticsCartEntity } from './carts/analytics-cart.entity.js';
import { CartSumsEntity } from './carts/cart-sums.entity.js';
import { ExchangeRateEntity } from './exchange/exchange-rate.entity.js';
import { AnalyticsCohortEntity } from './sales/analytics-cohort.entity.js';
import { AnalyticsCustomerEntity } from './sales/analytics-customer.entity.js';
import { AnalyticsMovementEntity } from './sales/analytics-movement.entity.js';
import { AnalyticsSalesEntity } from './sales/analytics-sales.entity.js';
import { OrderSourceEntity } from './sales/order-source.entity.js';
import { AnalyticsStateEntity } from './sales/analytics-state.entity.js';
import { StockFlowEntity, VariantStockFlowEntity } from './stock-flow/stock-flow.entity.js';

/** The tables of facts. */
export const analyticsEntities = [
  AnalyticsStateEntity,
  AnalyticsMovementEntity,
  AnalyticsSalesEntity,
  AnalyticsCustomerEntity,
  AnalyticsCohortEntity,
  AnalyticsSettingsEntity,
  StorefrontEventEntity,
  VisitDayEntity,
  VisitsEntity,
  AnalyticsCartEntity,
  CartSumsEntity,
  VariantStockFlowEntity,
  StockFlowEntity,
  ExchangeRateEntity,
  CartSourceEntity,
  OrderSourceEntity,
];
