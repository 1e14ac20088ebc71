import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { ConnectionArgs } from '../../../platform/graphql/connection.type.js';
import { DateTime, Decimal } from '../../../platform/graphql/scalars.js';
import { SortDirection } from '../../../platform/graphql/sort-direction.js';
import type { FulfillmentStatus, OrderPaymentStatus, OrderStatus } from '../order-state.js';
import { FulfillmentStatusEnum, OrderPaymentStatusEnum, OrderStatusEnum } from '../order.type.js';

@InputType({ description: 'A span of time.' })
export class OrderDateRangeInput {
  @Field(() => DateTime, { nullable: true, description: 'From this instant on.' })
  from?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Before this instant.' })
  before?: Date | null;
}

@InputType({ description: "A span of amounts in the store's currency." })
export class OrderTotalRangeInput {
  @Field(() => Decimal, { nullable: true, description: 'This much or more.' })
  min?: string | null;

  @Field(() => Decimal, { nullable: true, description: 'This much or less.' })
  max?: string | null;
}

@InputType({
  description: 'What orders must be. All that is given must be so; an empty list matches nothing.',
})
export class OrderFilter {
  @Field(() => [OrderStatusEnum], { nullable: true, description: 'In one of these statuses.' })
  status?: OrderStatus[] | null;

  @Field(() => [OrderPaymentStatusEnum], {
    nullable: true,
    description: 'With their money in one of these statuses.',
  })
  paymentStatus?: OrderPaymentStatus[] | null;

  @Field(() => [FulfillmentStatusEnum], {
    nullable: true,
    description: 'With their goods in one of these statuses.',
  })
  fulfillmentStatus?: FulfillmentStatus[] | null;

  @Field(() => OrderDateRangeInput, { nullable: true, description: 'Placed in this span of time.' })
  created?: OrderDateRangeInput | null;

  @Field(() => OrderTotalRangeInput, { nullable: true, description: 'With a total in this span.' })
  total?: OrderTotalRangeInput | null;

  @Field(() => ID, { nullable: true, description: 'Of this customer.' })
  customerId?: string | null;

  @Field(() => String, { nullable: true, description: 'With this tag.' })
  tag?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "With this number, an e-mail address or a customer's phone number that begins so, words of the customer's name, this tracking number, or this SKU in a line; up to 254 characters.",
  })
  query?: string | null;
}

/** What lists of orders are sorted by. */
export const OrderSortField = { CREATED_AT: 'CREATED_AT', NUMBER: 'NUMBER', TOTAL: 'TOTAL' } as const;
export type OrderSortField = keyof typeof OrderSortField;

registerEnumType(OrderSortField, {
  name: 'OrderSortField',
  description: 'What a list of orders is sorted by.',
  valuesConfig: {
    CREATED_AT: { description: 'When they were placed.' },
    NUMBER: { description: 'Their numbers.' },
    TOTAL: { description: 'Their totals.' },
  },
});

@InputType({ description: 'How a list of orders is sorted.' })
export class OrderSort {
  @Field(() => OrderSortField, { description: 'What by.' })
  field!: OrderSortField;

  @Field(() => SortDirection, {
    nullable: true,
    description: 'In which direction; the largest first when absent.',
  })
  direction?: SortDirection | null;
}

/** What a list of orders takes. */
@ArgsType()
export class OrderListArgs extends ConnectionArgs {
  @Field(() => OrderFilter, { nullable: true, description: 'What they must be.' })
  filter?: OrderFilter | null;

  @Field(() => OrderSort, { nullable: true, description: 'How they are sorted.' })
  sort?: OrderSort | null;
}
