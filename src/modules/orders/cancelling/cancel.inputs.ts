import { Field, InputType } from 'type-graphql';

@InputType({ description: 'Why an order is called off, and what becomes of its goods.' })
export class OrderCancelInput {
  @Field(() => String, { description: 'Why; the buyer may read it. Up to 500 characters.' })
  reason!: string;

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'Whether goods that were paid are put back on the shelf. Only staff may say no.',
  })
  restock!: boolean;
}
