import { AnalyticsCohortEntity } from './sales/analytics-cohort.entity.js';
import { AnalyticsCustomerEntity } from './sales/analytics-customer.entity.js';
import { AnalyticsMovementEntity } from './sales/analytics-movement.entity.js';
import { AnalyticsSalesEntity } from './sales/analytics-sales.entity.js';
import { AnalyticsStateEntity } from './sales/analytics-state.entity.js';

/** The tables of facts. */
export const analyticsEntities = [
  AnalyticsStateEntity,
  AnalyticsMovementEntity,
  AnalyticsSalesEntity,
  AnalyticsCustomerEntity,
  AnalyticsCohortEntity,
];
