import { Field, ID, InputType } from 'type-graphql';
import { Decimal } from '../../../platform/graphql/scalars.js';

@InputType({ description: 'A new tax of a zone.' })
export class TaxRateCreateInput {
  @Field(() => ID, { description: 'The zone that takes it.' })
  zoneId!: string;

  @Field(() => ID, { description: 'The category of goods it is taken on.' })
  categoryId!: string;

  @Field(() => String, {
    description:
      'Name as buyers read it, for example "VAT"; unique for zone and category, up to 80 characters.',
  })
  name!: string;

  @Field(() => Decimal, {
    description: 'Percentage from 0 to 100 with at most two decimals, for example "15" or "8.25".',
  })
  percent!: string;
}

@InputType({ description: 'A change of a tax rate. What is absent stays as it is.' })
export class TaxRateUpdateInput {
  @Field(() => String, { nullable: true, description: 'Name as buyers read it.' })
  name?: string;

  @Field(() => Decimal, {
    nullable: true,
    description: 'Percentage from 0 to 100 with at most two decimals.',
  })
  percent?: string;
}
