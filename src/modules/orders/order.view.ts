import { encodeId } from '../../kernel/ids.js';
import { moneyValue, type MoneyType } from '../../platform/graphql/money.type.js';
import type { OrderEntity } from './order.entity.js';
import type { OrderLineEntity } from './order-line.entity.js';

/**
 * An order as the API answers it: a plain object whose properties are the fields, so that reading one is all a field
 * costs. What begins with `raw` serves the fields that need more than a property.
 */
export interface OrderView {
  readonly nodeTypename: 'Order';
  readonly id: string;
  readonly rawId: string;
  readonly number: number;
  readonly status: OrderEntity['status'];
  readonly paymentStatus: OrderEntity['paymentStatus'];
  readonly fulfillmentStatus: OrderEntity['fulfillmentStatus'];
  readonly email: string | null;
  readonly phone: string | null;
  readonly language: string;
  readonly currency: string;
  readonly pricesIncludeTax: boolean;
  readonly subtotal: MoneyType;
  readonly discountTotal: MoneyType;
  readonly shippingTotal: MoneyType;
  readonly taxTotal: MoneyType;
  readonly total: MoneyType;
  readonly capturedTotal: MoneyType;
  readonly refundedTotal: MoneyType;
  readonly cancelReason: string | null;
  readonly reservedUntil: Date | null;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly raw: OrderEntity;
}

/** The view of an order, for a viewer who may read it. */
export function orderView(order: OrderEntity): OrderView {
  const money = (amountMinor: number) => moneyValue(amountMinor, order.currency);
  const { number, status, paymentStatus, fulfillmentStatus, email, phone, language, currency } = order;
  const { pricesIncludeTax, cancelReason, reservedUntil, version, createdAt, updatedAt } = order;
  return {
    nodeTypename: 'Order',
    id: encodeId('order', order.id),
    rawId: order.id,
    ...{ number, status, paymentStatus, fulfillmentStatus, email, phone, language, currency },
    ...{ pricesIncludeTax, cancelReason, reservedUntil, version, createdAt, updatedAt },
    subtotal: money(order.subtotalMinor),
    discountTotal: money(order.discountMinor),
    shippingTotal: money(order.shippingMinor),
    taxTotal: money(order.taxMinor),
    total: money(order.totalMinor),
    capturedTotal: money(order.capturedMinor),
    refundedTotal: money(order.refundedMinor),
    raw: order,
  };
}

/** An order line as the API answers it. */
export interface OrderLineView {
  readonly nodeTypename: 'OrderLine';
  readonly id: string;
  readonly rawId: string;
  readonly raw: OrderLineEntity & { readonly currency: string };
  readonly sku: string;
  readonly productName: string;
  readonly variantName: string;
  readonly quantity: number;
  readonly fulfilledQuantity: number;
  readonly refundedQuantity: number;
  readonly returnedQuantity: number;
  readonly unitPrice: MoneyType;
  readonly subtotal: MoneyType;
  readonly discountTotal: MoneyType;
  readonly taxTotal: MoneyType;
  readonly total: MoneyType;
}

/** The view of a line of an order in this currency. */
export function orderLineView(line: OrderLineEntity, currency: string): OrderLineView {
  const money = (amountMinor: number) => moneyValue(amountMinor, currency);
  const { sku, productName, variantName, quantity } = line;
  const { fulfilledQuantity, refundedQuantity, returnedQuantity } = line;
  return {
    nodeTypename: 'OrderLine',
    id: encodeId('orderLine', line.id),
    rawId: line.id,
    raw: Object.assign(line, { currency }),
    ...{ sku, productName, variantName, quantity, fulfilledQuantity, refundedQuantity, returnedQuantity },
    unitPrice: money(line.unitMinor),
    subtotal: money(line.subtotalMinor),
    discountTotal: money(line.discountMinor),
    taxTotal: money(line.taxMinor),
    total: money(line.totalMinor),
  };
}
