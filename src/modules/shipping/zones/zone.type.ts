import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Cost, ListSize } from '../../../platform/graphql/cost/cost.decorators.js';
import { connectionOf } from '../../../platform/graphql/connection.type.js';
import { Node } from '../../../platform/graphql/node.type.js';
import { Payload } from '../../../platform/graphql/payload.js';
import { CountryCodeScalar, DateTime } from '../../../platform/graphql/scalars.js';

@ObjectType({ simpleResolvers: true, description: 'A part of the world that belongs to a shipping zone.' })
@Cost(0)
export class ShippingArea {
  @Field(() => CountryCodeScalar, { description: 'The country.' })
  country!: string;

  @Field(() => String, { nullable: true, description: 'Only this region of the country.' })
  region?: string | null;

  @Field(() => String, { nullable: true, description: 'Only these postal codes of the country.' })
  postalPattern?: string | null;
}

@ObjectType({
  implements: Node,
  description:
    'A part of the world with the ways to ship there. An address belongs to the zone with the narrowest area that holds it: postal pattern before region before country.',
})
export class ShippingZone extends Node {
  @Field(() => String, { description: 'Name for the people who work in the store.' })
  name!: string;

  @Field(() => [ShippingArea], { description: 'What belongs to it.' })
  @ListSize(10)
  areas!: readonly ShippingArea[];

  @Field(() => Int, {
    description: 'Grows with each change; send it as `expectedVersion` to change only what you saw.',
  })
  version!: number;

  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt!: Date;

  @Field(() => DateTime, { description: 'When it was last changed.' })
  updatedAt!: Date;
}

@ObjectType({ simpleResolvers: true, description: 'A page of shipping zones.' })
export class ShippingZoneConnection extends connectionOf(
  () => ShippingZone,
  'ShippingZone',
  'shipping zones',
) {}

@ObjectType({ description: 'Outcome of making a shipping zone.' })
export class ShippingZoneCreatePayload extends Payload {
  @Field(() => ShippingZone, { nullable: true, description: 'The new zone; null when it was refused.' })
  zone!: ShippingZone | null;
}

@ObjectType({ description: 'Outcome of changing a shipping zone.' })
export class ShippingZoneUpdatePayload extends Payload {
  @Field(() => ShippingZone, {
    nullable: true,
    description: 'The zone as it is now; null when it was refused.',
  })
  zone!: ShippingZone | null;
}

@ObjectType({ description: 'Outcome of deleting a shipping zone.' })
export class ShippingZoneDeletePayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The deleted zone; null when it was refused.' })
  deletedId!: string | null;
}
