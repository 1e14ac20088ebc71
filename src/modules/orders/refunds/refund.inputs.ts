import { Field, ID, InputType, Int } from 'type-graphql';
import { Decimal } from '../../../platform/graphql/scalars.js';

@InputType({ description: 'Units of an order line whose price goes back.' })
export class RefundLineInput {
  @Field(() => ID, { description: 'The line.' })
  orderLineId!: string;

  @Field(() => Int, { description: 'How many units, 1 to 999.' })
  quantity!: number;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Whether the units are put back on the shelf once the money has gone back. Only units that were sold and are not there again.',
  })
  restock!: boolean;
}

@InputType({ description: 'What goes back to the buyer, and why.' })
export class RefundCreateInput {
  @Field(() => Decimal, {
    nullable: true,
    description: 'How much. Without it: what the lines cost or, without lines, all that is left.',
  })
  amount?: string | null;

  @Field(() => String, { description: 'Why; the buyer may read it. Up to 500 characters.' })
  reason!: string;

  @Field(() => [RefundLineInput], {
    nullable: true,
    description: 'What of the goods it is for, up to 500 lines.',
  })
  lines?: RefundLineInput[] | null;
}
