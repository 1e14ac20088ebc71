import { Field, ID, InputType, Int } from 'type-graphql';
import { DateTime, Decimal } from '../../../platform/graphql/scalars.js';
import { PromotionKind } from './promotion-kind.js';

@InputType({ description: 'For which goods and buyers a promotion is. What is absent does not narrow it.' })
export class PromotionTargetInput {
  @Field(() => [ID], {
    nullable: true,
    description: 'Goods it is for, up to 500 products; with `categoryIds`, those of either.',
  })
  productIds?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Goods it is for, by up to 100 categories and what lies below them.',
  })
  categoryIds?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Only for members of this group.' })
  customerGroupId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only for the first order of a customer.' })
  firstOrderOnly?: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Of BUY_X_GET_Y, needed there: how many are bought at full price, 1 to 999.',
  })
  buyQuantity?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Of BUY_X_GET_Y, needed there: how many are cheaper then, 1 to 999.',
  })
  getQuantity?: number | null;
}

const VALUE =
  'What is taken off: percent of PERCENTAGE ("12.5") and of the units one gets in BUY_X_GET_Y ("100" when absent), money of FIXED_AMOUNT ("5.00"); ignored for FREE_SHIPPING.';
const CODE =
  'What buyers type, in any letter case, unique in the store, up to 40 characters; without one it applies by itself.';

@InputType({ description: 'A new promotion.' })
export class PromotionCreateInput {
  @Field(() => String, { description: 'Name that buyers see on their cart, up to 120 characters.' })
  name!: string;

  @Field(() => String, { nullable: true, description: CODE })
  code?: string | null;

  @Field(() => PromotionKind, { description: 'How it lowers the price.' })
  kind!: PromotionKind;

  @Field(() => Decimal, { nullable: true, description: VALUE })
  value?: string | null;

  @Field(() => Decimal, { nullable: true, description: 'What the goods must cost together, at least.' })
  minimumSubtotal?: string | null;

  @Field(() => PromotionTargetInput, { nullable: true, description: 'For which goods and buyers it is.' })
  appliesTo?: PromotionTargetInput | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: product lists and pages show the lower price, with the old one beside it. Only for a percentage or an amount, without code and conditions of a buyer or cart. When several fit, the lowest price holds.',
  })
  showsAsSalePrice?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'True: no other promotion applies beside it.' })
  isExclusive?: boolean;

  @Field(() => Int, { nullable: true, description: 'The higher one applies first; 0 when absent.' })
  priority?: number;

  @Field(() => Int, { nullable: true, description: 'How many orders may use it.' })
  usageLimit?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many orders of one customer may use it.' })
  usageLimitPerCustomer?: number | null;

  @Field(() => DateTime, { nullable: true, description: 'From when on it applies; from now on when absent.' })
  startsAt?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it is over; never when absent.' })
  endsAt?: Date | null;

  @Field(() => Boolean, { nullable: true, description: 'False: it waits until it is switched on.' })
  isEnabled?: boolean;
}

@InputType({ description: 'A change of a promotion. What is absent stays as it is.' })
export class PromotionUpdateInput {
  @Field(() => String, { nullable: true, description: 'Name that buyers see on their cart.' })
  name?: string;

  @Field(() => String, { nullable: true, description: `${CODE} Null removes it.` })
  code?: string | null;

  @Field(() => Decimal, { nullable: true, description: VALUE })
  value?: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description: 'What the goods must cost together, at least; null removes it.',
  })
  minimumSubtotal?: string | null;

  @Field(() => PromotionTargetInput, {
    nullable: true,
    description: 'For which goods and buyers it is; replaces all of it.',
  })
  appliesTo?: PromotionTargetInput | null;

  @Field(() => Boolean, { nullable: true, description: 'True: no other promotion applies beside it.' })
  isExclusive?: boolean;

  @Field(() => Int, { nullable: true, description: 'The higher one applies first.' })
  priority?: number;

  @Field(() => Int, {
    nullable: true,
    description: 'How many orders may use it, not fewer than have; null: any number.',
  })
  usageLimit?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many orders of one customer may use it; null: any number.',
  })
  usageLimitPerCustomer?: number | null;

  @Field(() => DateTime, { nullable: true, description: 'From when on it applies; null: from now on.' })
  startsAt?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it is over; null: never.' })
  endsAt?: Date | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is switched on.' })
  isEnabled?: boolean;
}
