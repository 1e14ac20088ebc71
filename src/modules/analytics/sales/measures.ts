/** What is summed. Amounts are minor units of one currency. */
export const MEASURES = [
  'orders',
  'paidOrders',
  'units',
  'grossMinor',
  'discountMinor',
  'shippingMinor',
  'taxMinor',
  'refundGoodsMinor',
  'refundShippingMinor',
  'refundTaxMinor',
  'refunds',
  'refundedUnits',
  'cancelledOrders',
  'cancelledUnits',
  'chargebackMinor',
  'newCustomers',
  'failedPayments',
] as const;

export type Measure = (typeof MEASURES)[number];

/** Some of the measures; those that are absent are 0. */
export type Measures = Readonly<Partial<Record<Measure, number>>>;

/** The column of a measure: `gross_minor` of `grossMinor`. */
export function columnOf(measure: string): string {
  return measure.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** What was taken for goods and shipping and not given back, without tax: what the ledger calls it, fees aside. */
export const REVENUE_SQL =
  '(s.gross_minor - s.discount_minor + s.shipping_minor - s.refund_goods_minor - s.refund_shipping_minor)';

/** Units that were ordered, in an order that was not called off since. */
export const SOLD_UNITS_SQL = '(s.units - s.cancelled_units)';
