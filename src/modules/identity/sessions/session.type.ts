import { Field, ObjectType } from 'type-graphql';
import { Cost } from '../../../platform/graphql/cost/cost.decorators.js';
import { DateTime } from '../../../platform/graphql/scalars.js';

@ObjectType({ simpleResolvers: true, description: 'What an app needs to act as a user who has signed in.' })
@Cost(0)
export class Session {
  @Field(() => String, {
    description: 'Send it in the header `authorization: Bearer <token>`. It works for ten minutes.',
  })
  accessToken!: string;

  @Field(() => DateTime, { description: 'When the access token stops working.' })
  accessTokenExpiresAt!: Date;

  @Field(() => String, {
    description:
      'Gives new tokens once, through `sessionRefresh`. Keep it secret: using it a second time ends the session.',
  })
  refreshToken!: string;
}

@ObjectType({ description: 'A place where the user is signed in.' })
export class SignedInSession {
  @Field(() => String, { description: 'The network address that the user signed in from.' })
  address!: string;

  @Field(() => DateTime, { description: 'When the user signed in.' })
  createdAt!: Date;

  @Field(() => DateTime, { description: 'When the session was last refreshed.' })
  lastUsedAt!: Date;

  @Field(() => DateTime, { description: 'When the session ends unless it is refreshed before.' })
  expiresAt!: Date;
}
