import { Field, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../platform/graphql/connection.type.js';
import { Node } from '../../../platform/graphql/node.type.js';
import { DateTime, LanguageCodeScalar } from '../../../platform/graphql/scalars.js';

@ObjectType({
  implements: Node,
  description:
    'A person with a login, the same in all stores. Contact data and settings show only to the person, to staff of the request’s store and to operators.',
})
export class User extends Node {
  @Field(() => String, { description: 'Name of the person; empty until they give one.' })
  name!: string;

  @Field(() => Int, {
    description: 'Grows with each change; send it as `expectedVersion` to change only what you saw.',
  })
  version!: number;

  @Field(() => DateTime, { description: 'When the account was made.' })
  createdAt!: Date;

  @Field(() => LanguageCodeScalar, {
    nullable: true,
    description: 'The language that letters to the person are in.',
  })
  language!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A page of users.' })
export class UserConnection extends connectionOf(() => User, 'User', 'users') {}

@ObjectType({ description: 'That an operator has locked an account: nobody can sign in to it.' })
export class UserLock {
  @Field(() => DateTime, { description: 'Since when.' })
  at!: Date;

  @Field(() => String, { nullable: true, description: 'Why, in the operator’s words.' })
  reason!: string | null;
}
