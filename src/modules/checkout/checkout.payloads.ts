import { Field, ObjectType } from 'type-graphql';
import { Payload } from '../../platform/graphql/payload.js';
import { Order } from '../orders/index.js';
import { Payment } from '../payments/index.js';

@ObjectType({ description: 'The order that a cart became, and its payment.' })
export class CheckoutCompletePayload extends Payload {
  @Field(() => Order, {
    nullable: true,
    description: 'The order. Look at its `paymentStatus`: the buyer may have to do something first.',
  })
  order!: Order | null;

  @Field(() => Payment, {
    nullable: true,
    description: 'Its payment, with what the browser needs to go on when the buyer must act.',
  })
  payment!: Payment | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Lets a buyer without an account read and follow the order: send it as the header `x-order-token`.',
  })
  orderAccessToken!: string | null;
}
