import { Field, ObjectType } from 'type-graphql';
import { LiveEventFields } from '../../../platform/live/live-event.type.js';
import { Shipment } from '../shipment.type.js';
import type { ShipmentView } from '../shipment.view.js';

@ObjectType({
  implements: LiveEventFields,
  simpleResolvers: true,
  description: 'Something happened to a shipment.',
})
export class ShipmentEvent extends LiveEventFields {
  @Field(() => Shipment, { description: 'The shipment as it is now, which may be later than the event.' })
  shipment!: ShipmentView;
}
