import type { Consumer } from '../../../platform/outbox/consumer.js';
import type { PendingImages } from './pending-images.service.js';

/** Sets the fetching of pictures off wherever products have come or changed. */
export function fetchImagesOfChangedProducts(pending: PendingImages): Consumer {
  return {
    name: 'catalog.pending-images',
    types: ['product.created', 'product.updated'],
    handle: (tx) => pending.schedule(tx),
  };
}
