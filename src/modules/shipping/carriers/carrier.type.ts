import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../platform/graphql/connection.type.js';
import { Node } from '../../../platform/graphql/node.type.js';
import { Payload } from '../../../platform/graphql/payload.js';
import { DateTime } from '../../../platform/graphql/scalars.js';

@ObjectType({ implements: Node, description: 'Someone who is asked for live prices of shipping.' })
export class Carrier extends Node {
  @Field(() => String, { description: 'Name for the people who work in the store.' })
  name!: string;

  @Field(() => String, { description: 'How it is asked; `rate-service` is a service of your own.' })
  kind!: string;

  @Field(() => String, { description: 'The address that is asked.' })
  endpoint!: string;

  @Field(() => Boolean, {
    description:
      'Whether it is asked. Methods of a carrier that is not have the price for when it does not answer.',
  })
  isEnabled!: boolean;

  @Field(() => Int, {
    description: 'Grows with each change; send it as `expectedVersion` to change only what you saw.',
  })
  version!: number;

  @Field(() => DateTime, { description: 'When it was set up.' })
  createdAt!: Date;

  @Field(() => DateTime, { description: 'When it was last changed.' })
  updatedAt!: Date;
}

@ObjectType({ simpleResolvers: true, description: 'A page of carriers.' })
export class CarrierConnection extends connectionOf(() => Carrier, 'Carrier', 'carriers') {}

@ObjectType({ description: 'Outcome of setting up a carrier.' })
export class CarrierCreatePayload extends Payload {
  @Field(() => Carrier, { nullable: true, description: 'The new carrier; null when it was refused.' })
  carrier!: Carrier | null;

  @Field(() => String, {
    nullable: true,
    description: 'The secret that signs our requests. Keep it: it is shown this once only.',
  })
  secret!: string | null;
}

@ObjectType({ description: 'Outcome of changing a carrier.' })
export class CarrierUpdatePayload extends Payload {
  @Field(() => Carrier, {
    nullable: true,
    description: 'The carrier as it is now; null when it was refused.',
  })
  carrier!: Carrier | null;
}

@ObjectType({ description: 'Outcome of changing the secret of a carrier.' })
export class CarrierSecretRotatePayload extends Payload {
  @Field(() => Carrier, { nullable: true, description: 'The carrier; null when it was refused.' })
  carrier!: Carrier | null;

  @Field(() => String, {
    nullable: true,
    description: 'The new secret, shown this once only. The one before signs nothing any more.',
  })
  secret!: string | null;
}

@ObjectType({ description: 'Outcome of deleting a carrier.' })
export class CarrierDeletePayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The deleted carrier; null when it was refused.' })
  deletedId!: string | null;
}
