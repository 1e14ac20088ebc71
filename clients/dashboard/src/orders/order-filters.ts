import type { OrderFilter } from '../generated/graphql.js';
import type { TextKey } from '../texts/en.js';

/** The questions that merchants ask of their orders. */
export const ORDER_FILTERS = {
  all: {},
  toShip: { status: ['CONFIRMED', 'PARTIALLY_SHIPPED'] },
  unpaid: { paymentStatus: ['PENDING', 'AUTHORIZED', 'PARTIALLY_PAID'] },
  shipped: { status: ['SHIPPED', 'DELIVERED'] },
  cancelled: { status: ['CANCELLED', 'FAILED'] },
} satisfies Record<string, OrderFilter>;

export type OrderFilterName = keyof typeof ORDER_FILTERS;

/** Its name on the screen. */
export const filterText = (name: OrderFilterName): TextKey => `orders.filter.${name}`;
