import { newId, type TenantId } from '../../kernel/ids.js';
import type { Core } from '../../platform/core.js';
import type { Task } from '../../platform/jobs/jobs.js';
import type { StoreDirectory } from '../tenants/index.js';
import type { ExpiryService } from './expiring/expiry.service.js';
import type { OrdersRepository } from './orders.repository.js';
import type { OrdersSettlement } from './settling/orders-settlement.service.js';
import { END_PAYMENTS } from './settling/settlement.service.js';

const EXPIRE = 'orders:expire';

/** A run that has not begun yet is replaced: runs do not pile up behind a slow one. */
export const orderSchedules = [`* * * * * ${EXPIRE} ?jobKey=${EXPIRE}`];

/** What the background work of orders needs. */
export interface OrderJobParts {
  readonly expiry: ExpiryService;
  readonly settlement: OrdersSettlement;
  readonly orders: OrdersRepository;
  readonly directory: Pick<StoreDirectory, 'byId'>;
}

/** The background work of orders. */
export function orderTasks(core: Core, parts: OrderJobParts): Record<string, Task> {
  return {
    [EXPIRE]: (_payload, signal) => parts.expiry.expireAll(signal),

    async [END_PAYMENTS](payload) {
      const store = await parts.directory.byId(payload['tenantId'] as TenantId);
      if (!store) return;
      const ctx = core.contexts.system(store, newId());
      const order = await parts.orders.find(ctx, payload['orderId'] as string);
      const isEnded = order?.status === 'CANCELLED' || order?.status === 'FAILED';
      if (!isEnded || (await parts.settlement.endPayments(ctx, order))) return;
      throw new Error(`Payments of order ${order.id} could not be ended yet`);
    },
  };
}
