import { Field, InputType, ObjectType } from 'type-graphql';
import { ListSize } from '../../../platform/graphql/cost/cost.decorators.js';
import { CountryCodeScalar } from '../../../platform/graphql/scalars.js';
import { ShippingZone } from '../zones/zone.type.js';
import { ShippingOption } from './shipping-option.type.js';

@InputType({ description: 'As much of an address as decides about shipping.' })
export class ShippingPlaceInput {
  @Field(() => CountryCodeScalar, { description: 'The country.' })
  countryCode!: string;

  @Field(() => String, { nullable: true, description: 'State, province or emirate.' })
  region?: string | null;

  @Field(() => String, { nullable: true, description: 'Postal code.' })
  postalCode?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What a buyer at an address would be offered.' })
export class ShippingRatesPreview {
  @Field(() => ShippingZone, {
    nullable: true,
    description: 'The zone that holds the address; null when none does.',
  })
  zone!: ShippingZone | null;

  @Field(() => [ShippingOption], { description: 'The options in the order in which buyers see them.' })
  @ListSize(2)
  options!: ShippingOption[];
}
