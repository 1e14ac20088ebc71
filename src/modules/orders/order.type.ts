import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../platform/graphql/connection.type.js';
import { MoneyType } from '../../platform/graphql/money.type.js';
import { Node } from '../../platform/graphql/node.type.js';
import { CurrencyCodeScalar, DateTime, LanguageCodeScalar } from '../../platform/graphql/scalars.js';
import { ORDER_HISTORY_TYPES, type OrderHistoryType } from './order-history-type.js';
import {
  FULFILLMENT_STATUSES,
  ORDER_ACTIONS,
  ORDER_PAYMENT_STATUSES,
  ORDER_STATUSES,
  type FulfillmentStatus,
  type OrderPaymentStatus,
  type OrderStatus,
} from './order-state.js';

/** A GraphQL enum of a table of values and their descriptions. */
function enumOf<Value extends string>(
  values: Readonly<Record<Value, string>>,
  about: { name: string; description: string },
): { readonly [Each in Value]: Each } {
  const entries = Object.entries(values) as [Value, string][];
  const members = Object.fromEntries(entries.map(([value]) => [value, value])) as { [Each in Value]: Each };
  registerEnumType(members, {
    ...about,
    valuesConfig: Object.fromEntries(
      entries.map(([value, description]) => [value, { description }]),
    ) as Record<Value, { description: string }>,
  });
  return members;
}

export const OrderStatusEnum = enumOf(ORDER_STATUSES, {
  name: 'OrderStatus',
  description: 'Where an order stands as a whole.',
});

export const OrderPaymentStatusEnum = enumOf(ORDER_PAYMENT_STATUSES, {
  name: 'OrderPaymentStatus',
  description: 'Where the money of an order stands.',
});

export const FulfillmentStatusEnum = enumOf(FULFILLMENT_STATUSES, {
  name: 'FulfillmentStatus',
  description: 'Where the goods of an order stand.',
});

export const OrderActionEnum = enumOf(ORDER_ACTIONS, {
  name: 'OrderAction',
  description: 'What may be done with an order.',
});

const OrderHistoryTypeEnum = enumOf(ORDER_HISTORY_TYPES, {
  name: 'OrderHistoryType',
  description: 'What can happen to an order. More may be added: show the message of unknown ones.',
});

@ObjectType({
  implements: Node,
  description: 'What a buyer bought, at the prices of that moment, and what became of it.',
})
export class Order extends Node {
  @Field(() => Int, { description: 'Number for people: it counts the orders of the store without gaps.' })
  number!: number;

  @Field(() => OrderStatusEnum, { description: 'Where the order stands as a whole.' })
  status!: OrderStatus;

  @Field(() => OrderPaymentStatusEnum, { description: 'Where its money stands.' })
  paymentStatus!: OrderPaymentStatus;

  @Field(() => FulfillmentStatusEnum, { description: 'Where its goods stand.' })
  fulfillmentStatus!: FulfillmentStatus;

  @Field(() => String, { nullable: true, description: 'E-mail address of the buyer.' })
  email!: string | null;

  @Field(() => String, { nullable: true, description: 'Phone of the buyer.' })
  phone!: string | null;

  @Field(() => LanguageCodeScalar, { description: 'The language that letters about it are in.' })
  language!: string;

  @Field(() => CurrencyCodeScalar, { description: 'The currency of all its amounts.' })
  currency!: string;

  @Field(() => Boolean, { description: 'Whether its prices contain the tax.' })
  pricesIncludeTax!: boolean;

  @Field(() => MoneyType, { description: 'All lines before discounts.' })
  subtotal!: MoneyType;

  @Field(() => MoneyType, { description: 'What was taken off the lines.' })
  discountTotal!: MoneyType;

  @Field(() => MoneyType, { description: 'Price of shipping, discounts taken off.' })
  shippingTotal!: MoneyType;

  @Field(() => MoneyType, { description: 'Tax on goods and shipping, whether prices contain it or not.' })
  taxTotal!: MoneyType;

  @Field(() => MoneyType, { description: 'What the buyer pays.' })
  total!: MoneyType;

  @Field(() => MoneyType, { description: 'What was taken from the buyer, refunds not taken off.' })
  capturedTotal!: MoneyType;

  @Field(() => MoneyType, { description: 'What has gone back to the buyer.' })
  refundedTotal!: MoneyType;

  @Field(() => String, { nullable: true, description: 'Why it was cancelled; null when it was not.' })
  cancelReason!: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Until when the goods are held for a payment that has not come yet.',
  })
  reservedUntil!: Date | null;

  @Field(() => Int, {
    description: 'Grows with each change; send it as `expectedVersion` to change only what you saw.',
  })
  version!: number;

  @Field(() => DateTime, { description: 'When it was placed.' })
  createdAt!: Date;

  @Field(() => DateTime, { description: 'When it changed last.' })
  updatedAt!: Date;
}

@ObjectType({ simpleResolvers: true, description: 'A page of orders.' })
export class OrderConnection extends connectionOf(() => Order, 'Order', 'orders') {}

@ObjectType({
  implements: Node,
  description: 'What was bought of one variant, as it was called and priced then.',
})
export class OrderLine extends Node {
  @Field(() => String, { description: 'Stock keeping unit of the variant.' })
  sku!: string;

  @Field(() => String, { description: 'Name of the product.' })
  productName!: string;

  @Field(() => String, { description: 'Name of the variant.' })
  variantName!: string;

  @Field(() => Int, { description: 'Units that were bought.' })
  quantity!: number;

  @Field(() => Int, { description: 'Units that were sent.' })
  fulfilledQuantity!: number;

  @Field(() => Int, { description: 'Units whose price went back or is on its way back.' })
  refundedQuantity!: number;

  @Field(() => Int, { description: 'Units that came back.' })
  returnedQuantity!: number;

  @Field(() => MoneyType, { description: 'Price of one unit before discounts.' })
  unitPrice!: MoneyType;

  @Field(() => MoneyType, { description: 'All units before discounts.' })
  subtotal!: MoneyType;

  @Field(() => MoneyType, {
    description: 'What was taken off, shares of discounts on the whole order included.',
  })
  discountTotal!: MoneyType;

  @Field(() => MoneyType, { description: 'Tax on the line, whether prices contain it or not.' })
  taxTotal!: MoneyType;

  @Field(() => MoneyType, { description: 'What the buyer pays for the line.' })
  total!: MoneyType;
}

@ObjectType({ simpleResolvers: true, description: 'Something that happened to an order.' })
export class OrderHistoryEntry {
  @Field(() => DateTime, { description: 'When it happened.' })
  at!: Date | string;

  @Field(() => OrderHistoryTypeEnum, { description: 'What happened.' })
  type!: OrderHistoryType;

  @Field(() => String, { description: 'What happened, as a sentence.' })
  message!: string;

  @Field(() => Boolean, { description: 'Whether only staff of the store see it.' })
  isInternal!: boolean;

  /** The user who did it. */
  actorId!: string | null;
}
