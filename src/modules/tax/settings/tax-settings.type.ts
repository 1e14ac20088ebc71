import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Payload } from '../../../platform/graphql/payload.js';
import { CountryCodeScalar } from '../../../platform/graphql/scalars.js';

@ObjectType({ description: 'How the store takes tax.' })
export class TaxSettings {
  @Field(() => Boolean, {
    description: 'Whether the prices of goods and shipping contain the tax already. If not, it comes on top.',
  })
  pricesIncludeTax!: boolean;

  @Field(() => CountryCodeScalar, {
    nullable: true,
    description: 'Where buyers are taken to be who have named no address; null: nowhere, without tax.',
  })
  homeCountry!: string | null;

  @Field(() => Int, {
    description: 'Grows with each change; send it as `expectedVersion` to change only what you saw.',
  })
  version!: number;
}

@InputType({ description: 'A change of how the store takes tax. What is absent stays as it is.' })
export class TaxSettingsUpdateInput {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the prices of goods and shipping contain the tax already.',
  })
  pricesIncludeTax?: boolean;

  @Field(() => CountryCodeScalar, {
    nullable: true,
    description: 'Where buyers are taken to be who have named no address; null clears it.',
  })
  homeCountry?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The category that shipping is taxed as; null: the default one.',
  })
  shippingCategoryId?: string | null;
}

@ObjectType({ description: 'Outcome of changing how the store takes tax.' })
export class TaxSettingsUpdatePayload extends Payload {
  @Field(() => TaxSettings, {
    nullable: true,
    description: 'The settings as they are now; null when the change was refused.',
  })
  settings!: TaxSettings | null;
}
