import { Field, ID, ObjectType } from 'type-graphql';
import { ListSize } from '../../../platform/graphql/cost/cost.decorators.js';

@ObjectType({ simpleResolvers: true, description: 'A value that something had at a time.' })
export class PastValue {
  @Field(() => String, { description: 'Name of the value, for example "amountMinor" or "status".' })
  field!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What it was; lists and objects as JSON, "(not recorded)" for data of persons.',
  })
  value!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Something of the store as it was at a time.' })
export class PastState {
  @Field(() => ID, { description: 'Id of what it is, or of what it is of: the variant of a price.' })
  id!: string;

  @Field(() => String, {
    description: 'What it is: "product", "variant", "price", "stock", "order", "payment".',
  })
  kind!: string;

  @Field(() => [PastValue], { description: 'What is known of it.' })
  @ListSize(10)
  values!: PastValue[];

  @Field(() => Boolean, {
    description:
      'Whether the log reaches back to when it was made. Otherwise values that never changed are missing.',
  })
  isComplete!: boolean;
}
