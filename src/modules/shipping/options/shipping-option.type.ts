import { Field, ID, ObjectType } from 'type-graphql';
import { encodeId } from '../../../kernel/ids.js';
import { Cost } from '../../../platform/graphql/cost/cost.decorators.js';
import { MoneyType, moneyValue } from '../../../platform/graphql/money.type.js';
import { CalendarDateScalar } from '../../../platform/graphql/scalars.js';
import type { ShippingOptionQuote } from './shipping-request.js';

@ObjectType({
  simpleResolvers: true,
  description: "The days on which a parcel may arrive, by the store's calendar.",
})
@Cost(0)
export class DeliveryEstimate {
  @Field(() => CalendarDateScalar, { description: 'The first of them.' })
  earliest!: string;

  @Field(() => CalendarDateScalar, { description: 'The last of them.' })
  latest!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A way to have the goods sent.' })
export class ShippingOption {
  @Field(() => ID, { description: 'Names the option when one is chosen.' })
  id!: string;

  @Field(() => String, { description: 'Name for buyers.' })
  name!: string;

  @Field(() => String, { description: 'Who brings the parcel.' })
  carrier!: string;

  @Field(() => MoneyType, {
    description: 'What it costs, free shipping from a threshold on taken into account.',
  })
  price!: MoneyType;

  @Field(() => DeliveryEstimate, { description: 'When the parcel arrives if the order is placed now.' })
  estimatedDelivery!: DeliveryEstimate;

  @Field(() => Boolean, {
    description:
      'Whether the carrier did not answer just now, so that the price is an earlier one or the one the store set for such times.',
  })
  isEstimate!: boolean;
}

/** The option as the API shows it. */
export function shippingOptionView(quote: ShippingOptionQuote, currency: string): ShippingOption {
  const { methodId, name, carrier, priceMinor, source, earliest, latest } = quote;
  return {
    id: encodeId('shippingMethod', methodId),
    ...{ name, carrier },
    price: moneyValue(priceMinor, currency),
    estimatedDelivery: { earliest, latest },
    isEstimate: source === 'EARLIER_QUOTE' || source === 'FALLBACK',
  };
}
