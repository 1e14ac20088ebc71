import { Field, ObjectType } from 'type-graphql';
import { Payload } from '../../platform/graphql/payload.js';
import { Store } from './store.type.js';

@ObjectType({ description: 'Outcome of opening a store.' })
export class StoreCreatePayload extends Payload {
  @Field(() => Store, { nullable: true, description: 'The new store; null when it was refused.' })
  store!: Store | null;
}

@ObjectType({ description: 'Outcome of changing a store.' })
export class StoreUpdatePayload extends Payload {
  @Field(() => Store, {
    nullable: true,
    description: 'The store as it is now; null when the change was refused.',
  })
  store!: Store | null;
}
