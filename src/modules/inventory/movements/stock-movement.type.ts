import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../../platform/graphql/connection.type.js';
import { Node } from '../../../platform/graphql/node.type.js';
import { DateTime } from '../../../platform/graphql/scalars.js';
import { MOVEMENT_KINDS, type MovementKind } from './movement-kind.js';

const kinds = Object.entries(MOVEMENT_KINDS);

const StockMovementKind = Object.fromEntries(kinds.map(([kind]) => [kind, kind])) as {
  [Kind in MovementKind]: Kind;
};

registerEnumType(StockMovementKind, {
  name: 'StockMovementKind',
  description: 'Why stock moved.',
  valuesConfig: Object.fromEntries(kinds.map(([kind, description]) => [kind, { description }])),
});

@ObjectType({
  implements: Node,
  description: 'One change of what there is of a variant at a location. It stays.',
})
export class StockMovement extends Node {
  variantId!: string;

  @Field(() => StockMovementKind, { description: 'Why stock moved.' })
  kind!: MovementKind;

  @Field(() => Int, {
    description: 'How many units more, or with a minus sign fewer, were on hand after it.',
  })
  onHandDelta!: number;

  @Field(() => Int, {
    description: 'How many units more, or with a minus sign fewer, were reserved after it.',
  })
  reservedDelta!: number;

  @Field(() => String, { nullable: true, description: 'What the person who made it wrote about it.' })
  reason!: string | null;

  @Field(() => DateTime, { description: 'When it happened.' })
  createdAt!: Date;
}

@ObjectType({ simpleResolvers: true, description: 'A page of movements.' })
export class StockMovementConnection extends connectionOf(
  () => StockMovement,
  'StockMovement',
  'movements',
) {}

@InputType({ description: 'What movements must be.' })
export class StockMovementFilter {
  @Field(() => ID, { nullable: true, description: 'Of this variant.' })
  variantId?: string | null;

  @Field(() => ID, { nullable: true, description: 'At this location.' })
  locationId?: string | null;

  @Field(() => StockMovementKind, { nullable: true, description: 'Of this kind.' })
  kind?: MovementKind | null;
}
