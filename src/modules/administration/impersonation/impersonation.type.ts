import { Field, ObjectType } from 'type-graphql';
import { Payload } from '../../../platform/graphql/payload.js';
import { DateTime } from '../../../platform/graphql/scalars.js';
import { Session } from '../../identity/index.js';

@ObjectType({ description: 'Outcome of looking into a store as its owner does.' })
export class StoreImpersonatePayload extends Payload {
  @Field(() => Session, {
    nullable: true,
    description:
      'A session that only reads, and only in this store: every request must name the store. Null when it was refused.',
  })
  session!: Session | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the session is over, however often it is refreshed; null when it was refused.',
  })
  endsAt!: Date | null;
}
