import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'A correction of what is on hand.' })
export class InventoryAdjustInput {
  @Field(() => ID, { description: 'Id of the variant.' })
  variantId!: string;

  @Field(() => ID, { nullable: true, description: 'Id of the location; the default one when absent.' })
  locationId?: string | null;

  @Field(() => Int, { description: 'How many units more, or with a minus sign fewer; up to 10,000,000.' })
  delta!: number;

  @Field(() => String, { description: 'Why, for those who read the movements later; up to 200 characters.' })
  reason!: string;
}

@InputType({ description: 'What a count of the shelf gave.' })
export class InventorySetInput {
  @Field(() => ID, { description: 'Id of the variant.' })
  variantId!: string;

  @Field(() => ID, { nullable: true, description: 'Id of the location; the default one when absent.' })
  locationId?: string | null;

  @Field(() => Int, {
    description: 'How many units are there, 0 to 10,000,000, those that are reserved included.',
  })
  onHand!: number;

  @Field(() => Int, {
    description:
      'How many units there were thought to be. Another number now refuses the change: count again.',
  })
  expectedOnHand!: number;

  @Field(() => String, { description: 'Why, for those who read the movements later; up to 200 characters.' })
  reason!: string;
}

@InputType({ description: 'Units that go from one location to another.' })
export class InventoryTransferInput {
  @Field(() => ID, { description: 'Id of the variant.' })
  variantId!: string;

  @Field(() => ID, { description: 'Id of the location that gives.' })
  fromLocationId!: string;

  @Field(() => ID, { description: 'Id of the location that takes.' })
  toLocationId!: string;

  @Field(() => Int, { description: 'How many units, 1 to 10,000,000.' })
  quantity!: number;

  @Field(() => String, { nullable: true, description: 'Why; up to 200 characters.' })
  reason?: string | null;
}

@InputType({ description: 'When the stock of a variant counts as low.' })
export class LowStockThresholdSetInput {
  @Field(() => ID, { description: 'Id of the variant.' })
  variantId!: string;

  @Field(() => ID, { nullable: true, description: 'Id of the location; the default one when absent.' })
  locationId?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Stock is low when fewer units than this, 1 to 10,000,000, are available; null: never.',
  })
  threshold!: number | null;
}
