import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Cost } from '../../../platform/graphql/cost/cost.decorators.js';
import { connectionOf } from '../../../platform/graphql/connection.type.js';
import { Node } from '../../../platform/graphql/node.type.js';
import { Payload } from '../../../platform/graphql/payload.js';
import { CountryCodeScalar, DateTime } from '../../../platform/graphql/scalars.js';

@ObjectType('LocationAddress', { simpleResolvers: true, description: 'Where a location is.' })
@Cost(0)
export class LocationAddressView {
  @Field(() => String, { description: 'Street and number.' })
  line1!: string;

  @Field(() => String, { nullable: true, description: 'Building, floor, gate.' })
  line2!: string | null;

  @Field(() => String, { description: 'City or town.' })
  city!: string;

  @Field(() => String, { nullable: true, description: 'State, province or emirate.' })
  region!: string | null;

  @Field(() => String, { nullable: true, description: 'Postal code.' })
  postalCode!: string | null;

  @Field(() => CountryCodeScalar, { description: 'The country.' })
  countryCode!: string;
}

@ObjectType({ implements: Node, description: 'A place that holds stock: a warehouse, a shop.' })
export class Location extends Node {
  @Field(() => String, { description: 'Name for the people who work there.' })
  name!: string;

  @Field(() => LocationAddressView, { nullable: true, description: 'Where it is.' })
  address!: LocationAddressView | null;

  @Field(() => Boolean, { description: 'Whether stock goes here that names no other location.' })
  isDefault!: boolean;

  @Field(() => Boolean, { description: 'Whether its stock can be bought.' })
  isActive!: boolean;

  @Field(() => Int, {
    description: 'Grows with each change; send it as `expectedVersion` to change only what you saw.',
  })
  version!: number;

  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt!: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was deleted. Only movements of the past still show such a location.',
  })
  deletedAt!: Date | null;
}

@ObjectType({ simpleResolvers: true, description: 'A page of locations.' })
export class LocationConnection extends connectionOf(() => Location, 'Location', 'locations') {}

@ObjectType({ description: 'Outcome of making a location.' })
export class LocationCreatePayload extends Payload {
  @Field(() => Location, { nullable: true, description: 'The new location; null when it was refused.' })
  location!: Location | null;
}

@ObjectType({ description: 'Outcome of changing a location.' })
export class LocationUpdatePayload extends Payload {
  @Field(() => Location, {
    nullable: true,
    description: 'The location as it is now; null when it was refused.',
  })
  location!: Location | null;
}

@ObjectType({ description: 'Outcome of deleting a location.' })
export class LocationDeletePayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The deleted location; null when it was refused.' })
  deletedId!: string | null;
}
