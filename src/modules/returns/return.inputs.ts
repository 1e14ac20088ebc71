import { Field, ID, InputType, Int } from 'type-graphql';
import type { ReturnReason } from './return-reason.js';
import type { ReturnStatus } from './return-state.js';
import { ReturnReasonEnum, ReturnStatusEnum } from './return.type.js';

@InputType({ description: 'Units of an order line that a buyer wants to send back.' })
export class ReturnLineInput {
  @Field(() => ID, { description: 'Id of the order line.' })
  orderLineId!: string;

  @Field(() => Int, { description: 'How many units, 1 to 999.' })
  quantity!: number;

  @Field(() => ReturnReasonEnum, { description: 'Why.' })
  reason!: ReturnReason;
}

@InputType({ description: 'A wish to send goods back.' })
export class ReturnRequestInput {
  @Field(() => [ReturnLineInput], { description: 'What is to go back, 1 to 250 lines.' })
  lines!: ReturnLineInput[];

  @Field(() => String, { nullable: true, description: 'What the store should know; up to 1,000 characters.' })
  note?: string | null;
}

@InputType({ description: 'Units of a return that came in.' })
export class ReturnReceivedLineInput {
  @Field(() => ID, { description: 'Id of the order line.' })
  orderLineId!: string;

  @Field(() => Int, { description: 'How many units came in, 0 to 999.' })
  quantity!: number;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether they can be sold again and go back on the shelf; true when absent.',
  })
  restock?: boolean | null;
}

@InputType({ description: 'What came in of a return.' })
export class ReturnReceiveInput {
  @Field(() => [ReturnReceivedLineInput], {
    nullable: true,
    description: 'What was counted. Lines left out did not come. All of it, back on the shelf, when absent.',
  })
  lines?: ReturnReceivedLineInput[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether what was paid for the units goes back at once; true when absent.',
  })
  refund?: boolean | null;
}

@InputType({ description: 'What returns must be.' })
export class OrderReturnFilter {
  @Field(() => ReturnStatusEnum, { nullable: true, description: 'With this status.' })
  status?: ReturnStatus | null;

  @Field(() => ID, { nullable: true, description: 'Of this order.' })
  orderId?: string | null;
}
