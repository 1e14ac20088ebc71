import { addJob } from '../../platform/jobs/jobs.js';
import type { Consumer, DeliveredEvent } from '../../platform/outbox/consumer.js';

export const REFRESH_DOCUMENTS = 'catalog:refresh-documents';

/**
 * Has all documents of a store renewed when its languages change: each language has documents of its own, and they are
 * too many to hold up the change of the store itself. No product can miss it, because whoever writes a document holds
 * the store's row: the change waits for those that read the old languages.
 */
export const refreshOnLanguageChange: Consumer = {
  name: 'catalog.documents',
  types: ['store.updated'],
  async handle(tx, events) {
    if (!events.some(changesLanguages)) return;
    await addJob(
      tx,
      REFRESH_DOCUMENTS,
      { tenantId: tx.tenantId },
      { key: `${REFRESH_DOCUMENTS}:${tx.tenantId}` },
    );
  },
};

function changesLanguages({ payload }: DeliveredEvent): boolean {
  return payload['languagesChanged'] === true;
}
