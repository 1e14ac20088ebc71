import { Field, InputType } from 'type-graphql';

@InputType({ description: 'What changes of an order.' })
export class OrderUpdateInput {
  @Field(() => [String], {
    description: 'All its labels for staff: up to 50, each of up to 50 characters.',
  })
  tags!: string[];
}
