import { storeTag } from '../../../platform/response-cache/tags.js';
import type { StaleTagsByType } from '../../../platform/response-cache/invalidation.js';

const EVENTS = ['updated', 'plan_changed', 'owner_changed', 'suspended', 'reactivated'];

/** Settings of a store show in everything that is answered about it. */
export const storeStaleTags: StaleTagsByType = Object.fromEntries(
  EVENTS.map((event) => [`store.${event}`, ({ tenantId }) => [storeTag(tenantId)]]),
);
