import { ArgsType, Field, InputType } from 'type-graphql';
import { ConnectionArgs } from '../../../platform/graphql/connection.type.js';

@InputType({ description: 'Which users to list. Everything given must be true of a user.' })
export class UserFilter {
  @Field(() => String, {
    nullable: true,
    description: 'A part of the e-mail address, name or phone, in any case; up to 100 characters.',
  })
  query?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only locked ones, or only the others.' })
  isLocked?: boolean | null;
}

@ArgsType()
export class UsersArgs extends ConnectionArgs {
  @Field(() => UserFilter, { nullable: true, description: 'Which users; all when absent.' })
  filter?: UserFilter | null;
}
