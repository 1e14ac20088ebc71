import type { BuyerWording } from '../buyer-wording.js';

export const english: BuyerWording = {
  orderConfirmed: {
    subject: 'Your order {orderNumber} is confirmed',
    paragraphs: ['Thank you for your order at “{storeName}”. It is confirmed and is being prepared.'],
  },
  orderDeclined: {
    subject: 'Your order {orderNumber} could not be paid',
    paragraphs: [
      'The payment of {total} for your order {orderNumber} at “{storeName}” did not succeed. Nothing was taken, and the goods are no longer held for you.',
      'Your cart is open again: you can try once more, or pay in another way.',
    ],
  },
  orderExpired: {
    subject: 'Your order {orderNumber} was not paid in time',
    paragraphs: [
      'The payment of {total} for your order {orderNumber} at “{storeName}” did not come in time. The order has ended, and its goods are no longer held for you.',
      'Your cart is open again. Should your payment still arrive, it goes back to you by itself.',
    ],
  },
  orderCancelled: {
    subject: 'Your order {orderNumber} was cancelled',
    paragraphs: ['Your order {orderNumber} at “{storeName}” was cancelled. Its goods are not sent.'],
    whenPaid:
      'What you paid goes back to you, the way it came. It may take some days, depending on your bank.',
  },
  paymentReturned: {
    subject: 'Your payment for order {orderNumber} goes back to you',
    paragraphs: [
      'Your payment of {amount} to “{storeName}” came after order {orderNumber} had ended, so its goods are not sent.',
      'All of it goes back by itself, the way it came. You need not do anything. It may take some days, depending on your bank.',
      'If you still want the goods, please order them again.',
    ],
  },
  parcelShipped: {
    subject: 'A parcel of your order {orderNumber} is on its way',
    paragraphs: ['“{storeName}” has handed a parcel of your order {orderNumber} to the carrier.'],
  },
  parcelDelivered: {
    subject: 'A parcel of your order {orderNumber} has arrived',
    paragraphs: [
      'A parcel of your order {orderNumber} at “{storeName}” was delivered.',
      'If you did not receive it, please get in touch with the store.',
    ],
  },
  refunded: {
    subject: '{amount} for your order {orderNumber} went back to you',
    paragraphs: [
      '“{storeName}” has given back {amount} for your order {orderNumber}, the way it was paid.',
      'It may take some days until your bank shows it.',
    ],
  },
  returnApproved: {
    subject: 'Your return of order {orderNumber} is accepted',
    paragraphs: [
      '“{storeName}” takes back these goods of your order {orderNumber}. Please send them to the store.',
    ],
  },
  returnDeclined: {
    subject: 'Your return of order {orderNumber} is not accepted',
    paragraphs: ['“{storeName}” does not take back these goods of your order {orderNumber}.'],
  },
  returnReceived: {
    subject: 'Your returned goods of order {orderNumber} have come in',
    paragraphs: [
      '“{storeName}” has received these goods of your order {orderNumber}.',
      'When money goes back to you for them, another letter tells you so.',
    ],
  },
  labels: {
    subtotal: 'Subtotal',
    discount: 'Discount',
    shipping: 'Shipping',
    tax: 'Tax',
    taxIncluded: 'Tax, included',
    total: 'Total',
    carrier: 'Carrier',
    trackingNumber: 'Tracking number',
    reason: 'Reason',
    answer: 'The store writes',
    reference: 'Order',
    code: 'Code',
  },
  followAsGuest:
    'The store shows you the order at any time when you enter its reference and code. Keep the code to yourself: it also opens the order for others.',
  followWithAccount: 'The order stands in your account at “{storeName}”, where you can follow it.',
  track: 'Follow the parcel',
};
