import type { OrdersApi } from '../orders/index.js';

/** What shipping needs of orders. */
export type OrdersForShipping = Pick<
  OrdersApi,
  'readAlso' | 'lock' | 'linesOf' | 'addHistory' | 'fulfil' | 'unfulfil' | 'delivered' | 'mayRead'
>;
