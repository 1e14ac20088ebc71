import type { AnalyticsStateEntity } from './analytics-state.entity.js';
import type { AnalyticsRebuilding } from './rebuild.type.js';

/** How far the making of the facts anew has come; null when none is under way. */
export function progressOf(state: AnalyticsStateEntity | null): AnalyticsRebuilding | null {
  if (!state?.buildingStartedAt) return null;
  const { buildingStartedAt: startedAt, buildingCounted, buildingTotal } = state;
  // Orders that came since are walked over too.
  return { startedAt, counted: buildingCounted, total: Math.max(buildingTotal, buildingCounted) };
}
