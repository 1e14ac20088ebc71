import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../platform/graphql/connection.type.js';
import { Node } from '../../../platform/graphql/node.type.js';
import { Payload } from '../../../platform/graphql/payload.js';
import { DateTime } from '../../../platform/graphql/scalars.js';

@ObjectType({
  implements: Node,
  description:
    'Customers that the store treats alike, for example "Wholesale". Promotions can be for a group.',
})
export class CustomerGroup extends Node {
  @Field(() => String, { description: 'Its name, unique in the store.' })
  name!: string;

  @Field(() => Int, {
    description: 'Grows with each change; send it as `expectedVersion` to change only what you saw.',
  })
  version!: number;

  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt!: Date;
}

@ObjectType({ simpleResolvers: true, description: 'A page of customer groups.' })
export class CustomerGroupConnection extends connectionOf(
  () => CustomerGroup,
  'CustomerGroup',
  'customer groups',
) {}

@InputType({ description: 'A new group of customers.' })
export class CustomerGroupCreateInput {
  @Field(() => String, { description: 'Its name, unique in the store, up to 80 characters.' })
  name!: string;
}

@InputType({ description: 'A change of a customer group. What is absent stays as it is.' })
export class CustomerGroupUpdateInput {
  @Field(() => String, { nullable: true, description: 'Its name, unique in the store, up to 80 characters.' })
  name?: string;
}

@ObjectType({ description: 'Outcome of making a customer group.' })
export class CustomerGroupCreatePayload extends Payload {
  @Field(() => CustomerGroup, { nullable: true, description: 'The new group; null when it was refused.' })
  customerGroup!: CustomerGroup | null;
}

@ObjectType({ description: 'Outcome of changing a customer group.' })
export class CustomerGroupUpdatePayload extends Payload {
  @Field(() => CustomerGroup, {
    nullable: true,
    description: 'The group as it is now; null when it was refused.',
  })
  customerGroup!: CustomerGroup | null;
}

@ObjectType({ description: 'Outcome of deleting a customer group.' })
export class CustomerGroupDeletePayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The deleted group; null when it was refused.' })
  deletedId!: string | null;
}

@ObjectType({ description: 'Outcome of putting customers into a group.' })
export class CustomerGroupMembersAddPayload extends Payload {
  @Field(() => CustomerGroup, { nullable: true, description: 'The group; null when it was refused.' })
  customerGroup!: CustomerGroup | null;
}

@ObjectType({ description: 'Outcome of taking customers out of a group.' })
export class CustomerGroupMembersRemovePayload extends Payload {
  @Field(() => CustomerGroup, { nullable: true, description: 'The group; null when it was refused.' })
  customerGroup!: CustomerGroup | null;
}
