import type { CardColumns } from './card-columns.js';
import type { OrderHistoryEntity } from './order-history.entity.js';
import type { OrderLineEntity } from './order-line.entity.js';
import { ORDER_STANDING } from './order-state.js';
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

/** Pages are found by the first four, and all else by the first. */
export const ORDER_COLUMNS: CardColumns<(typeof ORDER_CARD)[number]> = {
  all: ORDER_CARD,
  always: ['id', 'createdAt', 'number', 'totalMinor'],
  ofField: {
    subtotal: ['subtotalMinor', 'currency'],
    discountTotal: ['discountMinor', 'currency'],
    shippingTotal: ['shippingMinor', 'currency'],
    taxTotal: ['taxMinor', 'currency'],
    total: ['totalMinor', 'currency'],
    capturedTotal: ['capturedMinor', 'currency'],
    refundedTotal: ['refundedMinor', 'currency'],
    availableActions: ORDER_STANDING,
    lines: ['currency'],
    customer: ['customerId'],
    // What is loaded by the order's id.
    ...{ history: [], payments: [], refunds: [], shipments: [], returns: [] },
    ...{ shippingAddress: [], billingAddress: [], shippingOption: [], tags: [] },
    ...{ taxes: [], promotions: [], priceExplanation: [] },
  },
};

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

export const ORDER_LINE_COLUMNS: CardColumns<(typeof ORDER_LINE_CARD)[number]> = {
  all: ORDER_LINE_CARD,
  always: ['id'],
  ofField: {
    unitPrice: ['unitMinor'],
    subtotal: ['subtotalMinor'],
    discountTotal: ['discountMinor'],
    taxTotal: ['taxMinor'],
    total: ['totalMinor'],
    variant: ['productId', 'variantId'],
    taxes: [],
  },
};

/** What orders carry of their history. */
export const ORDER_HISTORY_CARD = [
  ...(['type', 'message', 'isInternal', 'actorId', 'createdAt'] as const),
] as const satisfies readonly (keyof OrderHistoryEntity)[];

export const ORDER_HISTORY_COLUMNS: CardColumns<(typeof ORDER_HISTORY_CARD)[number]> = {
  all: ORDER_HISTORY_CARD,
  always: ['isInternal'],
  ofField: { at: ['createdAt'], actor: ['actorId'] },
};

/** Those of lists have only the columns of the fields that are selected. */
export type OrderCard = Pick<OrderEntity, (typeof ORDER_CARD)[number]>;
export type OrderLineCard = Pick<OrderLineEntity, (typeof ORDER_LINE_CARD)[number]>;
export type OrderHistoryCard = Omit<
  Pick<OrderHistoryEntity, (typeof ORDER_HISTORY_CARD)[number]>,
  'createdAt'
> & {
  /** Where it came with the order it is text of JSON. */
  readonly createdAt: Date | string;
};
