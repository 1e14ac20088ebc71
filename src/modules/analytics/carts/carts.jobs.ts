import type { TenantId } from '../../../kernel/ids.js';
import type { Core } from '../../../platform/core.js';
import type { Task } from '../../../platform/jobs/jobs.js';
import type { CartsApi } from '../../carts/index.js';
import { AbandonedCarts } from './abandoned-carts.service.js';
import { REBUILD_CARTS } from './cart-facts.consumer.js';
import type { CartFactsRepository } from './cart-facts.repository.js';
import type { CartRebuildService } from './cart-rebuild.service.js';

const ABANDON = 'analytics:carts-abandon';
const PRUNE = 'analytics:carts-prune';

/** Four times an hour; old ones go every night. */
export const CART_SCHEDULES = [`*/15 * * * * ${ABANDON}`, `50 3 * * * ${PRUNE}`];

export function cartTasks(
  core: Core,
  facts: CartFactsRepository,
  carts: Pick<CartsApi, 'listQuiet'>,
  rebuild: CartRebuildService,
): Record<string, Task> {
  const abandoned = new AbandonedCarts(core, facts, carts);
  return {
    [ABANDON]: (_payload, signal) => abandoned.run(signal),
    [PRUNE]: (_payload, signal) => abandoned.prune(signal),
    [REBUILD_CARTS]: async ({ tenantId }, signal) => {
      const carts = await rebuild.rebuild(tenantId as TenantId, signal);
      if (carts === null) throw new Error('Stopped with the process; another one begins anew');
    },
  };
}
