import { newId, type TenantId } from '../../kernel/ids.js';
import type { Core } from '../../platform/core.js';
import type { Task } from '../../platform/jobs/jobs.js';
import type { StoreDirectory } from '../tenants/index.js';
import type { ForgottenCustomers } from './accounts/forgotten-customers.service.js';
import { FORGET_CUSTOMER } from './payments.personal-data.js';
import type { Reconciler } from './reconciler.service.js';
import type { WebhookUpkeep } from './webhooks/webhook-upkeep.service.js';
import type { WebhookWorker } from './webhooks/webhook-worker.service.js';

/** What the jobs call. */
export interface PaymentWorkers {
  readonly directory: Pick<StoreDirectory, 'byId'>;
  readonly upkeep: WebhookUpkeep;
  readonly worker: WebhookWorker;
  readonly reconciler: Reconciler;
  readonly forgotten: ForgottenCustomers;
}

export const paymentSchedules = [
  // A run that has not begun yet is replaced: runs do not pile up behind a slow one.
  '* * * * * payments:reconcile ?jobKey=payments:reconcile',
  '40 3 * * * payments:prune',
];

/** Background work of payments. */
export function paymentTasks(core: Core, workers: PaymentWorkers): Record<string, Task> {
  const { reconciler, worker, upkeep, directory, forgotten } = workers;
  return {
    'payments:webhook': async ({ tenantId, provider, account, eventId }) => {
      const store = await directory.byId(String(tenantId));
      if (!store) return;
      const ctx = core.contexts.system(store, `webhook-${newId()}`);
      const key = { provider: String(provider), account: String(account), eventId: String(eventId) };
      await worker.process(ctx, key);
    },
    [FORGET_CUSTOMER]: async ({ tenantId, provider, reference }) => {
      const store = await directory.byId(String(tenantId));
      if (!store) return;
      const ctx = core.contexts.system(store, `forget-${newId()}`);
      await forgotten.forget(ctx, { provider: String(provider), reference: String(reference) });
    },
    'payments:check': ({ tenantId, paymentId }) =>
      reconciler.checkPayment(String(tenantId) as TenantId, String(paymentId)),
    'payments:refund': ({ tenantId, refundId }) =>
      reconciler.sendRefund(String(tenantId) as TenantId, String(refundId)),
    'payments:reconcile': (_payload, signal) => reconciler.reconcile(signal),
    'payments:prune': (_payload, signal) => upkeep.run(signal),
  };
}
