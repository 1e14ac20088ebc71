import { Field, Int, ObjectType } from 'type-graphql';
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
