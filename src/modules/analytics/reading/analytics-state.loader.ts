import { defineLoader } from '../../../platform/graphql/loader.js';
import type { AnalyticsStateEntity } from '../sales/analytics-state.entity.js';
import { AnalyticsStateRepository } from '../sales/analytics-state.repository.js';

/** The state of the store's facts, once in an operation; null when nothing has happened yet. */
export const analyticsStateLoader = defineLoader<'state', AnalyticsStateEntity | null>(
  'analyticsState',
  async (ctx, keys) => {
    const state = await new AnalyticsStateRepository().find(ctx);
    return keys.map(() => state);
  },
);
