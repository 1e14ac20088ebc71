import { Field, InputType } from 'type-graphql';
import { CountryCodeScalar } from '../../../platform/graphql/scalars.js';

@InputType({
  description: 'A part of the world. Name a region or a postal pattern, or neither for a whole country.',
})
export class ShippingAreaInput {
  @Field(() => CountryCodeScalar, { description: 'The country.' })
  country!: string;

  @Field(() => String, {
    nullable: true,
    description: 'State, province or emirate, as buyers write it in addresses; compared whatever its case.',
  })
  region?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Postal codes: a beginning such as "94*", a range such as "10001-10099", or one code. Codes that hold a hyphen are written without it.',
  })
  postalPattern?: string | null;
}

@InputType({ description: 'A new shipping zone.' })
export class ShippingZoneCreateInput {
  @Field(() => String, {
    description: 'Name for the people who work in the store, unique, up to 80 characters.',
  })
  name!: string;

  @Field(() => [ShippingAreaInput], { description: 'What belongs to it, 1 to 250 areas.' })
  areas!: ShippingAreaInput[];
}

@InputType({ description: 'A change of a shipping zone. What is absent stays as it is.' })
export class ShippingZoneUpdateInput {
  @Field(() => String, { nullable: true, description: 'Name for the people who work in the store.' })
  name?: string;

  @Field(() => [ShippingAreaInput], {
    nullable: true,
    description: 'All its areas, in place of those before.',
  })
  areas?: ShippingAreaInput[];
}
