import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../platform/graphql/connection.type.js';
import { Node } from '../../platform/graphql/node.type.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import { RETURN_REASONS, type ReturnReason } from './return-reason.js';
import { RETURN_STATUSES, type ReturnStatus } from './return-state.js';

export const ReturnStatusEnum = enumOf<ReturnStatus>(RETURN_STATUSES, {
  name: 'ReturnStatus',
  description: 'Where a return stands.',
});

export const ReturnReasonEnum = enumOf<ReturnReason>(RETURN_REASONS, {
  name: 'ReturnReason',
  description: 'Why a buyer sends something back.',
});

/** A GraphQL enum of a table of values and their descriptions. */
function enumOf<Value extends string>(
  values: Readonly<Record<Value, string>>,
  about: { name: string; description: string },
): { readonly [Each in Value]: Each } {
  const entries = Object.entries<string>(values);
  const members = Object.fromEntries(entries.map(([value]) => [value, value])) as { [Each in Value]: Each };
  const valuesConfig = Object.fromEntries(
    entries.map(([value, description]) => [value, { description }]),
  ) as Record<Value, { description: string }>;
  registerEnumType(members, { ...about, valuesConfig });
  return members;
}

@ObjectType({ implements: Node, description: 'Goods of an order that a buyer sends back.' })
export class OrderReturn extends Node {
  @Field(() => ReturnStatusEnum, { description: 'Where it stands.' })
  status!: ReturnStatus;

  @Field(() => String, { nullable: true, description: 'What the buyer wrote.' })
  note!: string | null;

  @Field(() => String, { nullable: true, description: 'What the store answered.' })
  decisionNote!: string | null;

  @Field(() => Int, {
    description: 'Grows with each change; send it as `expectedVersion` to change only what you saw.',
  })
  version!: number;

  @Field(() => DateTime, { description: 'When it was asked for.' })
  createdAt!: Date;

  @Field(() => DateTime, { description: 'When it changed last.' })
  updatedAt!: Date;
}

@ObjectType({ description: 'Units of an order line in a return.' })
export class OrderReturnLine {
  @Field(() => Int, { description: 'How many units are to come.' })
  quantity!: number;

  @Field(() => ReturnReasonEnum, { description: 'Why they go back.' })
  reason!: ReturnReason;

  @Field(() => Int, { description: 'How many of them came in.' })
  receivedQuantity!: number;

  @Field(() => Boolean, { description: 'Whether those that came in are back on the shelf.' })
  isRestocked!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'A page of returns.' })
export class OrderReturnConnection extends connectionOf(() => OrderReturn, 'OrderReturn', 'returns') {}
