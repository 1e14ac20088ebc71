import { Field, InputType } from 'type-graphql';
import { CountryCodeScalar } from '../../../platform/graphql/scalars.js';

@InputType({ description: 'A country, or a region of it, with taxes of its own.' })
export class TaxAreaInput {
  @Field(() => CountryCodeScalar, { description: 'The country.' })
  country!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'State, province or emirate, as buyers write it in addresses; compared whatever its case. Absent: the whole country.',
  })
  region?: string | null;
}

@InputType({ description: 'A new tax zone.' })
export class TaxZoneCreateInput {
  @Field(() => String, {
    description: 'Name for the people who work in the store, unique, up to 80 characters.',
  })
  name!: string;

  @Field(() => [TaxAreaInput], { description: 'What belongs to it, 1 to 250 areas.' })
  areas!: TaxAreaInput[];
}

@InputType({ description: 'A change of a tax zone. What is absent stays as it is.' })
export class TaxZoneUpdateInput {
  @Field(() => String, { nullable: true, description: 'Name for the people who work in the store.' })
  name?: string;

  @Field(() => [TaxAreaInput], { nullable: true, description: 'All its areas, in place of those before.' })
  areas?: TaxAreaInput[];
}
