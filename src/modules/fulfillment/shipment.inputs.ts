import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'Units of an order line that are in a shipment.' })
export class ShipmentLineInput {
  @Field(() => ID, { description: 'Id of the order line.' })
  orderLineId!: string;

  @Field(() => Int, { description: 'How many units, 1 to 999.' })
  quantity!: number;
}

@InputType({ description: 'A new shipment.' })
export class ShipmentCreateInput {
  @Field(() => String, { description: 'Who carries it, for example "DHL"; up to 80 characters.' })
  carrier!: string;

  @Field(() => String, { nullable: true, description: "The carrier's number of it; up to 100 characters." })
  trackingNumber?: string | null;

  @Field(() => String, { nullable: true, description: 'Where the buyer can follow it, http or https.' })
  trackingUrl?: string | null;

  @Field(() => [ShipmentLineInput], {
    nullable: true,
    description: 'What is in it, at most 250 lines; everything that is left when absent.',
  })
  lines?: ShipmentLineInput[] | null;
}

@InputType({
  description: 'A change of how a shipment is carried. What is absent stays as it is; null clears.',
})
export class ShipmentUpdateInput {
  @Field(() => String, { nullable: true, description: 'Who carries it; up to 80 characters.' })
  carrier?: string;

  @Field(() => String, { nullable: true, description: "The carrier's number of it; up to 100 characters." })
  trackingNumber?: string | null;

  @Field(() => String, { nullable: true, description: 'Where the buyer can follow it, http or https.' })
  trackingUrl?: string | null;
}

@InputType({ description: 'One of many orders that are sent at once, with everything that is left of it.' })
export class ShipmentsBulkCreateInput {
  @Field(() => ID, { description: 'Id of the order.' })
  orderId!: string;

  @Field(() => String, { description: 'Who carries it; up to 80 characters.' })
  carrier!: string;

  @Field(() => String, { nullable: true, description: "The carrier's number of it; up to 100 characters." })
  trackingNumber?: string | null;

  @Field(() => String, { nullable: true, description: 'Where the buyer can follow it, http or https.' })
  trackingUrl?: string | null;
}
