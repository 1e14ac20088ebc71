import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../../platform/graphql/node.type.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import { SHIPMENT_STATUSES, type ShipmentStatus } from './shipment-state.js';

const statuses = Object.entries(SHIPMENT_STATUSES) as [ShipmentStatus, string][];

export const ShipmentStatusEnum = Object.fromEntries(statuses.map(([status]) => [status, status])) as {
  [Status in ShipmentStatus]: Status;
};

registerEnumType(ShipmentStatusEnum, {
  name: 'ShipmentStatus',
  description: 'Where a shipment stands.',
  valuesConfig: Object.fromEntries(statuses.map(([status, description]) => [status, { description }])),
});

@ObjectType({ implements: Node, description: 'A parcel with goods of one order.' })
export class Shipment extends Node {
  @Field(() => ShipmentStatusEnum, { description: 'Where it stands.' })
  status!: ShipmentStatus;

  @Field(() => String, { description: 'Who carries it.' })
  carrier!: string;

  @Field(() => String, { nullable: true, description: "The carrier's number of it." })
  trackingNumber!: string | null;

  @Field(() => String, { nullable: true, description: 'Where it can be followed.' })
  trackingUrl!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When the carrier got it; null until then.' })
  shippedAt!: Date | string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it arrived; null until then.' })
  deliveredAt!: Date | string | null;

  @Field(() => Int, {
    description: 'Grows with each change; send it as `expectedVersion` to change only what you saw.',
  })
  version!: number;

  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt!: Date | string;
}

@ObjectType({ description: 'Units of an order line that are in a shipment.' })
export class ShipmentLine {
  @Field(() => Int, { description: 'How many units.' })
  quantity!: number;
}

@ObjectType({ description: 'Something that happened to a shipment.' })
export class ShipmentHistoryEntry {
  @Field(() => DateTime, { description: 'When it happened.' })
  at!: Date;

  @Field(() => ShipmentStatusEnum, { description: 'The status after it.' })
  status!: ShipmentStatus;

  @Field(() => String, { nullable: true, description: 'What was written about it.' })
  message!: string | null;
}
