import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Payload } from '../../../platform/graphql/payload.js';
import { DateTime } from '../../../platform/graphql/scalars.js';

@InputType({ description: 'Which customer is erased, and why.' })
export class CustomerEraseInput {
  @Field(() => ID, { description: 'Id of the customer.' })
  id!: string;

  @Field(() => String, {
    description:
      'Why, for those who check it later; up to 500 characters, and nothing that tells who it was.',
  })
  reason!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Refuse unless the customer has this version. This or `confirmEmail` is needed.',
  })
  expectedVersion?: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Refuse unless this is the e-mail address of the customer. This or `expectedVersion` is needed.',
  })
  confirmEmail?: string | null;
}

@ObjectType({ description: 'That a customer was erased, by whom and why; nothing of who it was.' })
export class CustomerErasure {
  @Field(() => ID, { description: 'What the id of the customer was.' })
  customerId!: string;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => DateTime, { description: 'When.' })
  erasedAt!: Date;
}

@ObjectType({ description: 'Outcome of erasing a customer.' })
export class CustomerErasePayload extends Payload {
  @Field(() => CustomerErasure, { nullable: true, description: 'What is left; null when it was refused.' })
  erasure!: CustomerErasure | null;
}

@InputType({ description: 'Whose account is erased, and why.' })
export class UserEraseInput {
  @Field(() => ID, { description: 'Id of the user.' })
  id!: string;

  @Field(() => String, {
    description:
      'Why, for the audit log; up to 500 characters, and nothing that tells who it was: it is kept for ever.',
  })
  reason!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The e-mail address of the account, as a sign that the right one is meant; null for one that has none.',
  })
  confirmEmail?: string | null;
}

@ObjectType({ description: 'Outcome of erasing a user’s account.' })
export class UserErasePayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'What the id of the user was; null when it was refused.' })
  erasedId!: string | null;
}

@ObjectType({ description: 'Outcome of erasing one’s own account.' })
export class AccountErasePayload extends Payload {}
