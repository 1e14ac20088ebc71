import { Field, ObjectType } from 'type-graphql';
import { Payload } from '../../platform/graphql/payload.js';
import { OrderReturn } from './return.type.js';

@ObjectType({ description: 'Outcome of asking for a return.' })
export class ReturnRequestPayload extends Payload {
  @Field(() => OrderReturn, { nullable: true, description: 'The new return; null when it was refused.' })
  return!: OrderReturn | null;
}

@ObjectType({ description: 'Outcome of calling a return off.' })
export class ReturnCancelPayload extends Payload {
  @Field(() => OrderReturn, {
    nullable: true,
    description: 'The return as it is now; null when it was refused.',
  })
  return!: OrderReturn | null;
}

@ObjectType({ description: 'Outcome of approving a return.' })
export class ReturnApprovePayload extends Payload {
  @Field(() => OrderReturn, {
    nullable: true,
    description: 'The return as it is now; null when it was refused.',
  })
  return!: OrderReturn | null;
}

@ObjectType({ description: 'Outcome of declining a return.' })
export class ReturnDeclinePayload extends Payload {
  @Field(() => OrderReturn, {
    nullable: true,
    description: 'The return as it is now; null when it was refused.',
  })
  return!: OrderReturn | null;
}

@ObjectType({
  description:
    'Outcome of receiving a return. With both a return and errors the goods were received, but not refunded.',
})
export class ReturnReceivePayload extends Payload {
  @Field(() => OrderReturn, {
    nullable: true,
    description: 'The return as it is now; null when it was refused.',
  })
  return!: OrderReturn | null;
}

@ObjectType({ description: 'Outcome of refunding a return.' })
export class ReturnRefundPayload extends Payload {
  @Field(() => OrderReturn, {
    nullable: true,
    description: 'The return as it is now; null when it was refused.',
  })
  return!: OrderReturn | null;
}
