import type { ReadWorkload } from './read-workload.js';

/** What buyers and merchants read of orders. */
export const ORDER_READS: readonly ReadWorkload[] = [
  {
    name: 'history',
    title: 'Order history of 20',
    operation: 'MyOrders',
    asker: 'customer',
    rivals: ['l1'],
    variables: () => [{ first: 20 }],
    rivalPath: 'myOrders',
    startsWith: '{"data":{"me":{"id":"user_',
    sampleBefore: '"nodes":[{"id":"',
  },
  {
    name: 'orders',
    title: 'Merchant order list of 50',
    operation: 'MerchantOrders',
    asker: 'owner',
    rivals: ['l1'],
    variables: () => [{ first: 50 }],
    rivalPath: 'merchantOrders',
    startsWith: '{"data":{"orders":{"pageInfo":{"hasNextPage":',
    sampleBefore: '"nodes":[{"id":"',
  },
];
