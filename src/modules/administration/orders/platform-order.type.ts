import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf, ConnectionArgs } from '../../../platform/graphql/connection.type.js';
import { DateTime } from '../../../platform/graphql/scalars.js';
import {
  FulfillmentStatusEnum,
  OrderPaymentStatusEnum,
  OrderStatusEnum,
  type OrderEntity,
} from '../../orders/index.js';

@ObjectType({
  description: 'An order of any store, as operators see it. Its lines show in the store alone.',
})
export class PlatformOrder {
  @Field(() => Int, { description: 'Number for people: it counts the orders of its store.' })
  number!: number;

  @Field(() => OrderStatusEnum, { description: 'Where the order stands as a whole.' })
  status!: OrderEntity['status'];

  @Field(() => OrderPaymentStatusEnum, { description: 'Where its money stands.' })
  paymentStatus!: OrderEntity['paymentStatus'];

  @Field(() => FulfillmentStatusEnum, { description: 'Where its goods stand.' })
  fulfillmentStatus!: OrderEntity['fulfillmentStatus'];

  @Field(() => String, { nullable: true, description: 'E-mail address of the buyer.' })
  email!: string | null;

  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt!: Date;
}

@ObjectType({ simpleResolvers: true, description: 'A page of orders of all stores.' })
export class PlatformOrderConnection extends connectionOf(
  () => PlatformOrder,
  'PlatformOrder',
  'orders of all stores',
) {}

@InputType({ description: 'Which orders to list. Everything given must be true of an order.' })
export class PlatformOrderFilter {
  @Field(() => Int, { nullable: true, description: 'The number of the order in its store.' })
  number?: number | null;

  @Field(() => String, { nullable: true, description: 'The whole e-mail address of the buyer, in any case.' })
  email?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only orders of this store.' })
  storeId?: string | null;

  @Field(() => [OrderStatusEnum], { nullable: true, description: 'Only orders that stand so.' })
  status?: OrderEntity['status'][] | null;
}

@ArgsType()
export class PlatformOrdersArgs extends ConnectionArgs {
  @Field(() => PlatformOrderFilter, { nullable: true, description: 'Which orders; all when absent.' })
  filter?: PlatformOrderFilter | null;
}
