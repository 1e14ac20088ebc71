import type { Consumer } from '../../platform/outbox/consumer.js';
import type { ProductDocRepository } from './product-doc.repository.js';

/**
 * Renews all documents of a store whose languages may have changed: each language has documents of its own.
 * Too many to hold up the change of the store itself, hence after it.
 */
export function refreshOnLanguageChange(docs: ProductDocRepository): Consumer {
  return {
    name: 'catalog.documents',
    types: ['store.updated'],
    handle: (tx) => docs.rebuild(tx, null),
  };
}
