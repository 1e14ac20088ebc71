import { Field, InputType } from 'type-graphql';
import { CountryCodeScalar } from '../../../platform/graphql/scalars.js';

@InputType({ description: 'Where a location is.' })
export class LocationAddressInput {
  @Field(() => String, { description: 'Street and number, up to 120 characters.' })
  line1!: string;

  @Field(() => String, { nullable: true, description: 'Building, floor, gate; up to 120 characters.' })
  line2?: string | null;

  @Field(() => String, { description: 'City or town, up to 80 characters.' })
  city!: string;

  @Field(() => String, { nullable: true, description: 'State, province or emirate, up to 80 characters.' })
  region?: string | null;

  @Field(() => String, { nullable: true, description: 'Postal code, up to 20 characters.' })
  postalCode?: string | null;

  @Field(() => CountryCodeScalar, { description: 'The country.' })
  countryCode!: string;
}

@InputType({ description: 'A new place that holds stock.' })
export class LocationCreateInput {
  @Field(() => String, {
    description: 'Name for the people who work there, unique in the store, up to 80 characters.',
  })
  name!: string;

  @Field(() => LocationAddressInput, { nullable: true, description: 'Where it is.' })
  address?: LocationAddressInput | null;
}

@InputType({ description: 'A change of a location. What is absent stays as it is.' })
export class LocationUpdateInput {
  @Field(() => String, {
    nullable: true,
    description: 'Name for the people who work there, unique in the store.',
  })
  name?: string;

  @Field(() => LocationAddressInput, { nullable: true, description: 'Where it is; null removes it.' })
  address?: LocationAddressInput | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether its stock can be bought.' })
  isActive?: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True makes it the location where stock goes that names no other. False is refused.',
  })
  isDefault?: boolean;
}
