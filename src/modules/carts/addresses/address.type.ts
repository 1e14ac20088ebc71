import { Field, InputType, ObjectType } from 'type-graphql';
import { Cost } from '../../../platform/graphql/cost/cost.decorators.js';
import { CountryCodeScalar } from '../../../platform/graphql/scalars.js';
import type { AddressValue } from './address-value.js';

@ObjectType({ simpleResolvers: true, description: 'Where goods or a bill go.' })
@Cost(0)
export class Address implements AddressValue {
  @Field(() => String, { description: 'Who receives it.' })
  name!: string;

  @Field(() => String, { description: 'Street and number.' })
  line1!: string;

  @Field(() => String, { nullable: true, description: 'Building, floor, flat.' })
  line2!: string | null;

  @Field(() => String, { description: 'City or town.' })
  city!: string;

  @Field(() => String, { nullable: true, description: 'State, province or emirate.' })
  region!: string | null;

  @Field(() => String, { nullable: true, description: 'Postal code.' })
  postalCode!: string | null;

  @Field(() => CountryCodeScalar, { description: 'The country.' })
  countryCode!: string;

  @Field(() => String, { nullable: true, description: 'Phone number for questions about the delivery.' })
  phone!: string | null;
}

@InputType({ description: 'Where goods or a bill go.' })
export class AddressInput {
  @Field(() => String, { description: 'Who receives it, up to 120 characters.' })
  name!: string;

  @Field(() => String, { description: 'Street and number, up to 120 characters.' })
  line1!: string;

  @Field(() => String, { nullable: true, description: 'Building, floor, flat; up to 120 characters.' })
  line2?: string | null;

  @Field(() => String, { description: 'City or town, up to 80 characters.' })
  city!: string;

  @Field(() => String, { nullable: true, description: 'State, province or emirate, up to 80 characters.' })
  region?: string | null;

  @Field(() => String, { nullable: true, description: 'Postal code, up to 20 characters.' })
  postalCode?: string | null;

  @Field(() => CountryCodeScalar, { description: 'The country.' })
  countryCode!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Phone number with its country code, for questions about the delivery.',
  })
  phone?: string | null;
}
