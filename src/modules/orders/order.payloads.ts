import { Field, ID, ObjectType } from 'type-graphql';
import { ListSize } from '../../platform/graphql/cost/cost.decorators.js';
import { Payload } from '../../platform/graphql/payload.js';
import { Refund } from '../payments/index.js';
import { UserError } from '../../platform/graphql/user-error.js';
import { Order } from './order.type.js';

const NOW = 'The order as it is now; null when it was refused.';

@ObjectType({ description: 'Outcome of calling an order off.' })
export class OrderCancelPayload extends Payload {
  @Field(() => Order, { nullable: true, description: NOW })
  order!: Order | null;
}

@ObjectType({ simpleResolvers: true, description: 'What became of one order of several.' })
export class OrderBulkResult {
  @Field(() => ID, { description: 'The order.' })
  id!: string;

  @Field(() => Order, { nullable: true, description: NOW })
  order!: Order | null;

  @Field(() => [UserError], { description: 'Why it was refused. Empty when it was done.' })
  userErrors!: UserError[];
}

@ObjectType({ description: 'Outcome of calling several orders off, each by itself.' })
export class OrdersBulkCancelPayload extends Payload {
  @Field(() => [OrderBulkResult], {
    nullable: true,
    description: 'One for each order, in the order in which they were named; null when none was looked at.',
  })
  @ListSize(20)
  results!: OrderBulkResult[] | null;
}

@ObjectType({ description: 'Outcome of capturing a payment.' })
export class OrderCapturePayload extends Payload {
  @Field(() => Order, { nullable: true, description: NOW })
  order!: Order | null;
}

@ObjectType({ description: 'Outcome of giving money back.' })
export class RefundCreatePayload extends Payload {
  @Field(() => Refund, { nullable: true, description: 'The refund; null when it was refused.' })
  refund!: Refund | null;

  @Field(() => Order, { nullable: true, description: NOW })
  order!: Order | null;
}

@ObjectType({ description: 'Outcome of writing a note.' })
export class OrderNoteAddPayload extends Payload {
  @Field(() => Order, { nullable: true, description: NOW })
  order!: Order | null;
}

@ObjectType({ description: 'Outcome of changing an order.' })
export class OrderUpdatePayload extends Payload {
  @Field(() => Order, { nullable: true, description: NOW })
  order!: Order | null;
}
