import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Cost } from '../../../platform/graphql/cost/cost.decorators.js';
import { MoneyType } from '../../../platform/graphql/money.type.js';
import { Node } from '../../../platform/graphql/node.type.js';
import { Payload } from '../../../platform/graphql/payload.js';
import { DateTime } from '../../../platform/graphql/scalars.js';
import { METHOD_KINDS, type MethodKind } from './rate-table.js';

const kinds = Object.entries(METHOD_KINDS);

export const ShippingMethodKind = Object.fromEntries(kinds.map(([kind]) => [kind, kind])) as {
  [Kind in MethodKind]: Kind;
};

registerEnumType(ShippingMethodKind, {
  name: 'ShippingMethodKind',
  description: 'How a shipping method finds its price.',
  valuesConfig: Object.fromEntries(kinds.map(([kind, description]) => [kind, { description }])),
});

@ObjectType({ simpleResolvers: true, description: 'One step of a table of prices.' })
@Cost(0)
export class ShippingRate {
  @Field(() => Int, { nullable: true, description: 'BY_WEIGHT: the heaviest parcel at this price.' })
  upToGrams!: number | null;

  @Field(() => MoneyType, { nullable: true, description: 'BY_SUBTOTAL: the highest subtotal at this price.' })
  upToSubtotal!: MoneyType | null;

  @Field(() => MoneyType, { description: 'The price.' })
  price!: MoneyType;
}

@ObjectType({ implements: Node, description: 'A way to ship into a zone.' })
export class ShippingMethod extends Node {
  @Field(() => String, { description: 'Name for buyers.' })
  name!: string;

  @Field(() => String, { description: 'Who brings the parcel, as buyers read it.' })
  carrier!: string;

  @Field(() => ShippingMethodKind, { description: 'How the price is found.' })
  kind!: MethodKind;

  @Field(() => Int, { description: 'Working days on the way at least.' })
  transitDaysMin!: number;

  @Field(() => Int, { description: 'Working days on the way at most.' })
  transitDaysMax!: number;

  @Field(() => String, { nullable: true, description: "CARRIER: the code of the carrier's service." })
  serviceCode!: string | null;

  @Field(() => Int, { description: 'Place among the methods, the lowest first.' })
  position!: number;

  @Field(() => Boolean, { description: 'Whether buyers can choose it.' })
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

@ObjectType({ description: 'Outcome of making a shipping method.' })
export class ShippingMethodCreatePayload extends Payload {
  @Field(() => ShippingMethod, { nullable: true, description: 'The new method; null when it was refused.' })
  method!: ShippingMethod | null;
}

@ObjectType({ description: 'Outcome of changing a shipping method.' })
export class ShippingMethodUpdatePayload extends Payload {
  @Field(() => ShippingMethod, {
    nullable: true,
    description: 'The method as it is now; null when it was refused.',
  })
  method!: ShippingMethod | null;
}

@ObjectType({ description: 'Outcome of deleting a shipping method.' })
export class ShippingMethodDeletePayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The deleted method; null when it was refused.' })
  deletedId!: string | null;
}
