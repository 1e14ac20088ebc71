import { Field, Int, ObjectType } from 'type-graphql';
import { Payload } from '../../../platform/graphql/payload.js';
import { User } from '../accounts/user.type.js';

@ObjectType({ description: 'Outcome of locking an account.' })
export class UserLockPayload extends Payload {
  @Field(() => User, { nullable: true, description: 'The user as they are now; null when it was refused.' })
  user!: User | null;
}

@ObjectType({ description: 'Outcome of unlocking an account.' })
export class UserUnlockPayload extends Payload {
  @Field(() => User, { nullable: true, description: 'The user as they are now; null when it was refused.' })
  user!: User | null;
}

@ObjectType({ description: 'Outcome of ending all sessions of a user.' })
export class UserSignOutPayload extends Payload {
  @Field(() => Int, {
    nullable: true,
    description: 'How many sessions were ended; null when it was refused.',
  })
  endedCount!: number | null;
}
