import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Cost } from '../../../platform/graphql/cost/cost.decorators.js';
import { connectionOf } from '../../../platform/graphql/connection.type.js';
import { Node } from '../../../platform/graphql/node.type.js';
import { Payload } from '../../../platform/graphql/payload.js';
import { DateTime } from '../../../platform/graphql/scalars.js';
import { PromotionKind } from './promotion-kind.js';

registerEnumType(PromotionKind, {
  name: 'PromotionKind',
  description: 'How a promotion lowers the price.',
  valuesConfig: {
    PERCENTAGE: { description: 'A part of the price of the goods.' },
    FIXED_AMOUNT: {
      description: 'An amount off the goods together; off each price when it makes sale prices.',
    },
    FREE_SHIPPING: { description: 'Shipping costs nothing.' },
    BUY_X_GET_Y: { description: 'Whoever buys some of the goods gets others of them cheaper.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'For which goods and buyers a promotion is.' })
@Cost(0)
export class PromotionTarget {
  @Field(() => [ID], { description: 'Goods it is for; with `categoryIds` empty as well, all goods.' })
  productIds!: string[];

  @Field(() => [ID], { description: 'Categories whose goods it is for, with what lies below them.' })
  categoryIds!: string[];

  @Field(() => ID, { nullable: true, description: 'Only for members of this group; null: for everyone.' })
  customerGroupId!: string | null;

  @Field(() => Boolean, { description: 'Whether it is only for the first order of a customer.' })
  firstOrderOnly!: boolean;

  @Field(() => Int, { nullable: true, description: 'How many are bought at full price.' })
  buyQuantity!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many are cheaper then.' })
  getQuantity!: number | null;
}

@ObjectType({ implements: Node, description: 'A reduction that the store offers.' })
export class Promotion extends Node {
  @Field(() => String, { description: 'Name that buyers see on their cart.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What buyers type; null: it applies by itself.' })
  code!: string | null;

  @Field(() => PromotionKind, { description: 'How it lowers the price.' })
  kind!: PromotionKind;

  @Field(() => Boolean, { description: 'Whether no other promotion applies beside it.' })
  isExclusive!: boolean;

  @Field(() => Int, { description: 'The higher one applies first.' })
  priority!: number;

  @Field(() => Int, { nullable: true, description: 'How many orders may use it; null: any number.' })
  usageLimit!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many orders of one customer may use it; null: any number.',
  })
  usageLimitPerCustomer!: number | null;

  @Field(() => Int, {
    description: 'How many orders use it, those that were cancelled or never paid left out.',
  })
  usageCount!: number;

  @Field(() => DateTime, { nullable: true, description: 'From when on it applies; null: always did.' })
  startsAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it is over; null: never.' })
  endsAt!: Date | null;

  @Field(() => Boolean, { description: 'Whether it is switched on.' })
  isEnabled!: boolean;

  @Field(() => Int, {
    description: 'Grows with each change; send it as `expectedVersion` to change only what you saw.',
  })
  version!: number;

  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt!: Date;

  @Field(() => DateTime, { description: 'When it was last changed.' })
  updatedAt!: Date;
}

@ObjectType({ simpleResolvers: true, description: 'A page of promotions.' })
export class PromotionConnection extends connectionOf(() => Promotion, 'Promotion', 'promotions') {}

@InputType({ description: 'Which promotions a list shows; all conditions must hold.' })
export class PromotionFilter {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether they can be used now: switched on, within their time and not used up.',
  })
  isActive?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Beginning of the code, in any letter case.' })
  code?: string | null;
}

@ObjectType({ description: 'Outcome of making a promotion.' })
export class PromotionCreatePayload extends Payload {
  @Field(() => Promotion, { nullable: true, description: 'The new promotion; null when it was refused.' })
  promotion!: Promotion | null;
}

@ObjectType({ description: 'Outcome of changing a promotion.' })
export class PromotionUpdatePayload extends Payload {
  @Field(() => Promotion, {
    nullable: true,
    description: 'The promotion as it is now; null when it was refused.',
  })
  promotion!: Promotion | null;
}

@ObjectType({ description: 'Outcome of deleting a promotion.' })
export class PromotionDeletePayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The deleted promotion; null when it was refused.' })
  deletedId!: string | null;
}
