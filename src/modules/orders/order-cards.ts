import type { OrderHistoryEntity } from './order-history.entity.js';
import type { OrderLineEntity } from './order-line.entity.js';
import type { OrderEntity } from './order.entity.js';

/** What lists carry of an order: nothing of what its buyer typed, of how its price came about, and of its secret. */
export const ORDER_CARD = [
  ...([
    'id',
    'number',
    'status',
    'paymentStatus',
    'fulfillmentStatus',
    'customerId',
    'email',
    'phone',
  ] as const),
  ...([
    'language',
    'currency',
    'pricesIncludeTax',
    'subtotalMinor',
    'discountMinor',
    'shippingMinor',
  ] as const),
  ...(['taxMinor', 'totalMinor', 'capturedMinor', 'refundedMinor', 'cancelReason', 'reservedUntil'] as const),
  ...(['version', 'createdAt', 'updatedAt'] as const),
] as const satisfies readonly (keyof OrderEntity)[];

/** What orders carry of a line; its taxes and discounts are seldom asked for. */
export const ORDER_LINE_CARD = [
  ...([
    'id',
    'variantId',
    'productId',
    'sku',
    'productName',
    'variantName',
    'quantity',
    'unitMinor',
  ] as const),
  ...(['subtotalMinor', 'discountMinor', 'taxMinor', 'totalMinor', 'fulfilledQuantity'] as const),
  ...(['deliveredQuantity', 'refundedQuantity', 'withdrawnQuantity', 'returnedQuantity'] as const),
  'restockedQuantity',
] as const satisfies readonly (keyof OrderLineEntity)[];

/** What orders carry of their history. */
export const ORDER_HISTORY_CARD = [
  ...(['type', 'message', 'isInternal', 'actorId', 'createdAt'] as const),
] as const satisfies readonly (keyof OrderHistoryEntity)[];

export type OrderCard = Pick<OrderEntity, (typeof ORDER_CARD)[number]>;
export type OrderLineCard = Pick<OrderLineEntity, (typeof ORDER_LINE_CARD)[number]>;
export type OrderHistoryCard = Omit<
  Pick<OrderHistoryEntity, (typeof ORDER_HISTORY_CARD)[number]>,
  'createdAt'
> & {
  /** As text where it is only printed. */
  readonly createdAt: Date | string;
};
