import { Field, ID, InputType, Int } from 'type-graphql';
import { Decimal } from '../../../platform/graphql/scalars.js';
import { ShippingMethodKind } from './method.type.js';
import type { MethodKind } from './rate-table.js';

@InputType({ description: 'One step of a table of prices.' })
export class ShippingRateInput {
  @Field(() => Int, {
    nullable: true,
    description:
      'BY_WEIGHT: the price counts up to and including this weight. Only the last step may be without; with it, heavier parcels are not taken.',
  })
  upToGrams?: number | null;

  @Field(() => Decimal, {
    nullable: true,
    description:
      'BY_SUBTOTAL: the price counts up to and including this subtotal. Only the last step may be without.',
  })
  upToSubtotal?: string | null;

  @Field(() => Decimal, { description: "The price, in the store's currency." })
  price!: string;
}

@InputType({ description: 'A new way to ship into a zone.' })
export class ShippingMethodCreateInput {
  @Field(() => ID, { description: 'The zone.' })
  zoneId!: string;

  @Field(() => String, { description: 'Name for buyers, up to 80 characters.' })
  name!: string;

  @Field(() => String, { description: 'Who brings the parcel, as buyers read it, up to 80 characters.' })
  carrier!: string;

  @Field(() => ShippingMethodKind, { description: 'How the price is found. It stays.' })
  kind!: MethodKind;

  @Field(() => [ShippingRateInput], {
    nullable: true,
    description:
      'The table, its bounds ascending, 1 to 50 steps; FLAT has one step without a bound, CARRIER none.',
  })
  rates?: ShippingRateInput[];

  @Field(() => Decimal, {
    nullable: true,
    description: 'From this discounted subtotal on, shipping is free; absent is never.',
  })
  freeAbove?: string | null;

  @Field(() => Int, { description: 'Working days on the way at least, 0 to 120.' })
  transitDaysMin!: number;

  @Field(() => Int, { description: 'Working days on the way at most, 0 to 120.' })
  transitDaysMax!: number;

  @Field(() => ID, { nullable: true, description: 'CARRIER: whom to ask for the price.' })
  carrierId?: string | null;

  @Field(() => String, { nullable: true, description: "CARRIER: the code of the carrier's service." })
  serviceCode?: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description:
      'CARRIER: the price while the carrier does not answer and gave no price to the same parcel within a day; without it, the method is not offered then.',
  })
  fallbackPrice?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Place among the methods, the lowest first; 0 when absent.',
  })
  position?: number;

  @Field(() => Boolean, { nullable: true, description: 'Whether buyers can choose it; true when absent.' })
  isEnabled?: boolean;
}

@InputType({ description: 'A change of a shipping method. What is absent stays as it is.' })
export class ShippingMethodUpdateInput {
  @Field(() => String, { nullable: true, description: 'Name for buyers.' })
  name?: string;

  @Field(() => String, { nullable: true, description: 'Who brings the parcel, as buyers read it.' })
  carrier?: string;

  @Field(() => [ShippingRateInput], {
    nullable: true,
    description: 'The whole table, in place of the one before.',
  })
  rates?: ShippingRateInput[];

  @Field(() => Decimal, {
    nullable: true,
    description: 'From this discounted subtotal on, shipping is free; null is never.',
  })
  freeAbove?: string | null;

  @Field(() => Int, { nullable: true, description: 'Working days on the way at least.' })
  transitDaysMin?: number;

  @Field(() => Int, { nullable: true, description: 'Working days on the way at most.' })
  transitDaysMax?: number;

  @Field(() => ID, { nullable: true, description: 'CARRIER: whom to ask for the price.' })
  carrierId?: string;

  @Field(() => String, { nullable: true, description: "CARRIER: the code of the carrier's service." })
  serviceCode?: string;

  @Field(() => Decimal, {
    nullable: true,
    description: 'CARRIER: the price while the carrier does not answer; null hides the method then.',
  })
  fallbackPrice?: string | null;

  @Field(() => Int, { nullable: true, description: 'Place among the methods, the lowest first.' })
  position?: number;

  @Field(() => Boolean, { nullable: true, description: 'Whether buyers can choose it.' })
  isEnabled?: boolean;
}
