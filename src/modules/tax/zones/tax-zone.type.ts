import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Cost } from '../../../platform/graphql/cost/cost.decorators.js';
import { connectionOf } from '../../../platform/graphql/connection.type.js';
import { Node } from '../../../platform/graphql/node.type.js';
import { Payload } from '../../../platform/graphql/payload.js';
import { CountryCodeScalar, DateTime } from '../../../platform/graphql/scalars.js';

@ObjectType({ simpleResolvers: true, description: 'A part of the world that belongs to a tax zone.' })
@Cost(0)
export class TaxArea {
  @Field(() => CountryCodeScalar, { description: 'The country.' })
  country!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Only this region of the country, in capital letters; null: the whole country.',
  })
  region!: string | null;
}

@ObjectType({
  implements: Node,
  description:
    'A part of the world with its tax rates. An address belongs to the zone that holds its region, else to the one that holds its country.',
})
export class TaxZone extends Node {
  @Field(() => String, { description: 'Name for the people who work in the store.' })
  name!: string;

  @Field(() => Int, {
    description: 'Grows with each change; send it as `expectedVersion` to change only what you saw.',
  })
  version!: number;

  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt!: Date;

  @Field(() => DateTime, { description: 'When it was last changed.' })
  updatedAt!: Date;
}

@ObjectType({ simpleResolvers: true, description: 'A page of tax zones.' })
export class TaxZoneConnection extends connectionOf(() => TaxZone, 'TaxZone', 'tax zones') {}

@ObjectType({ description: 'Outcome of making a tax zone.' })
export class TaxZoneCreatePayload extends Payload {
  @Field(() => TaxZone, { nullable: true, description: 'The new zone; null when it was refused.' })
  zone!: TaxZone | null;
}

@ObjectType({ description: 'Outcome of changing a tax zone.' })
export class TaxZoneUpdatePayload extends Payload {
  @Field(() => TaxZone, { nullable: true, description: 'The zone as it is now; null when it was refused.' })
  zone!: TaxZone | null;
}

@ObjectType({ description: 'Outcome of deleting a tax zone.' })
export class TaxZoneDeletePayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The deleted zone; null when it was refused.' })
  deletedId!: string | null;
}
