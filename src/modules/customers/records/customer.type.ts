import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../platform/graphql/connection.type.js';
import { Node } from '../../../platform/graphql/node.type.js';
import { Payload } from '../../../platform/graphql/payload.js';
import { DateTime, LanguageCodeScalar } from '../../../platform/graphql/scalars.js';

@ObjectType({
  implements: Node,
  description:
    'What a store knows of a buyer, with an account or as a guest. Shows only to the staff and to the signed-in customer.',
})
export class Customer extends Node {
  @Field(() => String, { nullable: true, description: 'E-mail address, in lower case.' })
  email!: string | null;

  @Field(() => String, { description: 'Name; empty until one is known.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Phone number in international form.' })
  phone!: string | null;

  @Field(() => LanguageCodeScalar, { nullable: true, description: 'The language of the last order.' })
  language!: string | null;

  @Field(() => Int, { description: 'Orders so far, without those that were cancelled or never paid.' })
  orderCount!: number;

  @Field(() => DateTime, { nullable: true, description: 'When the first order was placed.' })
  firstOrderAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When the last order was placed.' })
  lastOrderAt!: Date | null;

  @Field(() => Int, {
    description:
      'Grows with each change by people; send it as `expectedVersion` to change only what you saw.',
  })
  version!: number;

  @Field(() => DateTime, { description: 'When the store met the customer.' })
  createdAt!: Date;
}

@ObjectType({ simpleResolvers: true, description: 'A page of customers.' })
export class CustomerConnection extends connectionOf(() => Customer, 'Customer', 'customers') {}

@InputType({ description: 'Which customers a list shows; all conditions must hold.' })
export class CustomerFilter {
  @Field(() => String, {
    nullable: true,
    description:
      'Beginning of the e-mail address or phone number, or beginnings of words of the name; up to 100 characters.',
  })
  search?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only members of this group.' })
  groupId?: string | null;
}

@InputType({ description: 'A change of what the store notes of a customer. What is absent stays as it is.' })
export class CustomerUpdateInput {
  @Field(() => String, { nullable: true, description: 'Name, up to 120 characters.' })
  name?: string;

  @Field(() => String, {
    nullable: true,
    description: 'For the staff only, up to 2,000 characters; null removes it.',
  })
  note?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'For the staff only: up to 50 labels of up to 40 characters; replaces those that are there.',
  })
  tags?: string[];
}

@ObjectType({ description: 'Outcome of changing a customer.' })
export class CustomerUpdatePayload extends Payload {
  @Field(() => Customer, {
    nullable: true,
    description: 'The customer as it is now; null when it was refused.',
  })
  customer!: Customer | null;
}
