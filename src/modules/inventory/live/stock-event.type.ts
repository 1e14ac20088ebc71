import { Field, ID, Int, ObjectType } from 'type-graphql';
import { LiveEventFields } from '../../../platform/live/live-event.type.js';

@ObjectType({
  implements: LiveEventFields,
  simpleResolvers: true,
  description: 'The stock of a variant has changed.',
})
export class StockEvent extends LiveEventFields {
  @Field(() => ID, { description: 'The variant.' })
  variantId!: string;

  @Field(() => Int, { description: 'Units of it that can be bought now, which may be later than the event.' })
  availableQuantity!: number;
}
