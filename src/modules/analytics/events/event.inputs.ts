import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { DateTime } from '../../../platform/graphql/scalars.js';
import { STOREFRONT_EVENT_TYPES, type StorefrontEventType } from './storefront-event.js';

const StorefrontEventTypeEnum = Object.fromEntries(
  STOREFRONT_EVENT_TYPES.map((type) => [type, type]),
) as Record<StorefrontEventType, StorefrontEventType>;

registerEnumType(StorefrontEventTypeEnum, {
  name: 'StorefrontEventType',
  description: 'What a visitor of a storefront did.',
  valuesConfig: {
    PAGE_VIEWED: { description: 'Looked at a page that shows no single product.' },
    PRODUCT_VIEWED: { description: 'Looked at a product. Needs `productId`.' },
    SEARCHED: { description: 'Searched for something. Needs `query`.' },
    ADDED_TO_CART: { description: 'Put a product into the cart. Needs `productId`.' },
    ORDERED: {
      description:
        'Saw that the order was placed. It tells by which source buyers come, not how many orders there are.',
    },
  },
});

@InputType({ description: 'Something that a visitor did.' })
export class StorefrontEventInput {
  @Field(() => String, {
    description: 'Any text of 1 to 100 characters. An event with the same id of the same client counts once.',
  })
  id!: string;

  @Field(() => StorefrontEventTypeEnum, { description: 'What happened.' })
  type!: StorefrontEventType;

  @Field(() => ID, {
    nullable: true,
    description:
      'Id of the product that was viewed or added. Products that visitors cannot see are not counted.',
  })
  productId?: string | null;

  @Field(() => String, { nullable: true, description: 'What was searched for, up to 100 characters.' })
  query?: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'When it happened. A time of more than an hour ago, or to come, counts as now; so does none.',
  })
  occurredAt?: Date | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What brought the visitor: the `utm_source`, or else the host of the page they came from; up to 200 characters.',
  })
  source?: string | null;
}

@InputType({ description: 'What a visitor did lately.' })
export class EventsTrackInput {
  @Field(() => String, {
    description:
      'A random text of 8 to 100 characters that the browser keeps. It is not stored, only a hash that is another one every day.',
  })
  clientId!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      "The visitor's cart. The order that it becomes counts for the source of the visit: the first that is told with a cart.",
  })
  cartId?: string | null;

  @Field(() => [StorefrontEventInput], { description: 'The events, 1 to 50.' })
  events!: StorefrontEventInput[];
}

@InputType({ description: 'How much of what visitors do is kept.' })
export class AnalyticsSettingsUpdateInput {
  @Field(() => Int, {
    description: 'The share of visitors whose events are kept, in basis points: 0 to 10,000.',
  })
  eventSampleBps!: number;
}
