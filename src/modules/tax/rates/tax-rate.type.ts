import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Node } from '../../../platform/graphql/node.type.js';
import { Payload } from '../../../platform/graphql/payload.js';
import { DateTime } from '../../../platform/graphql/scalars.js';

@ObjectType({
  implements: Node,
  description: 'What a zone takes on goods of a category. Several rates of one category add up.',
})
export class TaxRate extends Node {
  @Field(() => String, { description: 'Name as buyers read it.' })
  name!: string;

  @Field(() => Int, {
    description: 'Grows with each change; send it as `expectedVersion` to change only what you saw.',
  })
  version!: number;

  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt!: Date;

  @Field(() => DateTime, { description: 'When it was last changed.' })
  updatedAt!: Date;
}

@ObjectType({ description: 'Outcome of making a tax rate.' })
export class TaxRateCreatePayload extends Payload {
  @Field(() => TaxRate, { nullable: true, description: 'The new rate; null when it was refused.' })
  rate!: TaxRate | null;
}

@ObjectType({ description: 'Outcome of changing a tax rate.' })
export class TaxRateUpdatePayload extends Payload {
  @Field(() => TaxRate, { nullable: true, description: 'The rate as it is now; null when it was refused.' })
  rate!: TaxRate | null;
}

@ObjectType({ description: 'Outcome of deleting a tax rate.' })
export class TaxRateDeletePayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The deleted rate; null when it was refused.' })
  deletedId!: string | null;
}
