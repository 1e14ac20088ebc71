/** What can happen to an order, as its history tells it. */
export const ORDER_HISTORY_TYPES = {
  ORDER_PLACED: 'The buyer completed the checkout.',
  PAYMENT_PENDING: 'The provider has not decided yet.',
  PAYMENT_AUTHORIZED: 'The sum is promised.',
  PAYMENT_CAPTURED: 'Money was taken.',
  PAYMENT_FAILED: 'The payment was declined.',
  PAYMENT_CANCELLED: 'The payment was called off before anything was taken.',
  PAYMENT_RETURNED: 'Money came too late and goes back.',
  PAYMENT_DISPUTED: "The buyer's bank asks about the payment, has taken its money back or has returned it.",
  ORDER_EXPIRED: 'The payment was not completed in time.',
  ORDER_CANCELLED: 'The order was called off.',
  ORDER_UPDATED: 'Tags or other data were changed.',
  NOTE_ADDED: 'Someone of the store wrote a note.',
  REFUND_CREATED: 'Money is going back.',
  REFUND_SUCCEEDED: 'Money has gone back.',
  REFUND_FAILED: 'Money could not be given back.',
  SHIPMENT_CREATED: 'Goods were packed to be sent.',
  SHIPMENT_UPDATED: 'A parcel has moved.',
  ORDER_SHIPPED: 'Goods are on their way.',
  ORDER_DELIVERED: 'Goods have arrived.',
  RETURN_REQUESTED: 'The buyer wants to send goods back.',
  RETURN_UPDATED: 'A return was decided on, or its goods came in.',
} as const;

export type OrderHistoryType = keyof typeof ORDER_HISTORY_TYPES;
