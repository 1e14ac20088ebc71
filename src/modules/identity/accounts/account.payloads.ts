import { Field, Int, ObjectType } from 'type-graphql';
import { Payload } from '../../../platform/graphql/payload.js';
import { Session } from '../sessions/session.type.js';
import { User } from './user.type.js';

const SESSION = { nullable: true, description: 'The new session; null when it was refused.' };
const USER = { nullable: true, description: 'The user who is signed in; null when it was refused.' };

@ObjectType({ description: 'Outcome of making an account.' })
export class AccountRegisterPayload extends Payload {
  @Field(() => Session, SESSION)
  session!: Session | null;

  @Field(() => User, USER)
  user!: User | null;
}

@ObjectType({ description: 'Outcome of signing in by password.' })
export class SessionCreatePayload extends Payload {
  @Field(() => Session, SESSION)
  session!: Session | null;

  @Field(() => User, USER)
  user!: User | null;
}

@ObjectType({ description: 'Outcome of signing in by a code.' })
export class PhoneSessionCreatePayload extends Payload {
  @Field(() => Session, SESSION)
  session!: Session | null;

  @Field(() => User, USER)
  user!: User | null;
}

@ObjectType({ description: 'Outcome of refreshing a session.' })
export class SessionRefreshPayload extends Payload {
  @Field(() => Session, {
    nullable: true,
    description: 'The same session with new tokens; null when it is over.',
  })
  session!: Session | null;
}

@ObjectType({ description: 'Outcome of signing out.' })
export class SessionRevokePayload extends Payload {}

@ObjectType({ description: 'Outcome of signing out everywhere.' })
export class SessionsRevokeAllPayload extends Payload {
  @Field(() => Int, { nullable: true, description: 'How many sessions were ended, this one included.' })
  endedCount!: number | null;
}

@ObjectType({ description: 'Outcome of asking for a code on a phone.' })
export class PhoneCodeRequestPayload extends Payload {}

@ObjectType({ description: 'Outcome of proving a phone.' })
export class PhoneVerifyPayload extends Payload {
  @Field(() => User, { nullable: true, description: 'The user with the phone; null when it was refused.' })
  user!: User | null;
}

@ObjectType({ description: 'Outcome of asking for a letter that proves the e-mail address.' })
export class EmailVerificationRequestPayload extends Payload {}

@ObjectType({ description: 'Outcome of proving an e-mail address.' })
export class EmailVerifyPayload extends Payload {}

@ObjectType({ description: 'Outcome of asking for another e-mail address.' })
export class EmailChangePayload extends Payload {}

@ObjectType({
  description: 'Outcome of asking for a new password. It is the same whether or not there is an account.',
})
export class PasswordResetRequestPayload extends Payload {}

@ObjectType({ description: 'Outcome of choosing a new password with a token.' })
export class PasswordResetPayload extends Payload {}

@ObjectType({ description: 'Outcome of changing the password.' })
export class PasswordChangePayload extends Payload {}

@ObjectType({ description: 'Outcome of changing the profile.' })
export class ProfileUpdatePayload extends Payload {
  @Field(() => User, {
    nullable: true,
    description: 'The user as they are now; null when the change was refused.',
  })
  user!: User | null;
}
