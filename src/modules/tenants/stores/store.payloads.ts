import { Field, ObjectType } from 'type-graphql';
import { Payload } from '../../../platform/graphql/payload.js';
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

@ObjectType({ description: 'Outcome of choosing another plan.' })
export class StorePlanChangePayload extends Payload {
  @Field(() => Store, { nullable: true, description: 'The store with its plan; null when it was refused.' })
  store!: Store | null;
}

@ObjectType({ description: "Outcome of an operator's choice of another plan." })
export class StorePlanSetPayload extends Payload {
  @Field(() => Store, { nullable: true, description: 'The store with its plan; null when it was refused.' })
  store!: Store | null;
}

@ObjectType({ description: 'Outcome of suspending a store.' })
export class StoreSuspendPayload extends Payload {
  @Field(() => Store, { nullable: true, description: 'The suspended store; null when it was refused.' })
  store!: Store | null;
}

@ObjectType({ description: 'Outcome of letting a suspended store work again.' })
export class StoreReactivatePayload extends Payload {
  @Field(() => Store, { nullable: true, description: 'The active store; null when it was refused.' })
  store!: Store | null;
}
