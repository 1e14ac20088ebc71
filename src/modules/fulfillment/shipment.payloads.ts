import { Field, ObjectType } from 'type-graphql';
import { ListSize } from '../../platform/graphql/cost/cost.decorators.js';
import { Payload } from '../../platform/graphql/payload.js';
import { Order } from '../orders/index.js';
import { Shipment } from './shipment.type.js';

@ObjectType({ description: 'Outcome of making a shipment.' })
export class ShipmentCreatePayload extends Payload {
  @Field(() => Shipment, { nullable: true, description: 'The new shipment; null when it was refused.' })
  shipment!: Shipment | null;

  @Field(() => Order, { nullable: true, description: 'The order after it; null when it was refused.' })
  order!: Order | null;
}

@ObjectType({ description: 'Outcome of telling where a shipment is.' })
export class ShipmentStatusUpdatePayload extends Payload {
  @Field(() => Shipment, {
    nullable: true,
    description: 'The shipment as it is now; null when it was refused.',
  })
  shipment!: Shipment | null;

  @Field(() => Order, { nullable: true, description: 'The order after it; null when it was refused.' })
  order!: Order | null;
}

@ObjectType({ description: 'Outcome of changing how a shipment is carried.' })
export class ShipmentUpdatePayload extends Payload {
  @Field(() => Shipment, {
    nullable: true,
    description: 'The shipment as it is now; null when it was refused.',
  })
  shipment!: Shipment | null;
}

@ObjectType({ description: 'Outcome of making many shipments. Each order stands for itself.' })
export class ShipmentsBulkCreatePayload extends Payload {
  @Field(() => [ShipmentCreatePayload], {
    nullable: true,
    description: 'One outcome for each order, in their order; null when the list as a whole was refused.',
  })
  @ListSize(20)
  results!: ShipmentCreatePayload[] | null;
}
