import { ArgsType, Field, ID, Int } from 'type-graphql';
import {
  CalendarDateScalar,
  CountryCodeScalar,
  CurrencyCodeScalar,
} from '../../../platform/graphql/scalars.js';
import { TimeInterval, TopSort } from './analytics.enums.js';

@ArgsType()
export class DaysArgs {
  @Field(() => CalendarDateScalar, { description: "The first day, by the store's time zone." })
  from!: string;

  @Field(() => CalendarDateScalar, {
    description: 'The last day, which is included; at most 10 years later.',
  })
  to!: string;
}

@ArgsType()
export class SpanArgs extends DaysArgs {
  @Field(() => CurrencyCodeScalar, {
    nullable: true,
    description:
      "Count what was sold in this currency. When absent, the store's own or, with `convertTo`, all of them.",
  })
  currency?: string | null;

  @Field(() => CurrencyCodeScalar, {
    nullable: true,
    description:
      "Tell all amounts in this currency, each day's by the store's rate of that day (`exchangeRates`); at most 800 days. A missing rate is refused.",
  })
  convertTo?: string | null;
}

@ArgsType()
export class NarrowedSpanArgs extends SpanArgs {
  @Field(() => CountryCodeScalar, {
    nullable: true,
    description: 'Only what was sold there. One filter at a time.',
  })
  country?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only what was sold that way: "online", or "import" for orders of another system.',
  })
  channel?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only what visitors bought who came from there, as `acquisition` names it; empty: directly.',
  })
  source?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only goods of this product, without shipping and tax.' })
  productId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only goods of this variant, without shipping and tax.' })
  variantId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Only goods of products in this category or one within it, without shipping and tax.',
  })
  categoryId?: string | null;
}

@ArgsType()
export class TimelineArgs extends NarrowedSpanArgs {
  @Field(() => TimeInterval, { description: 'The length of the parts.' })
  interval!: TimeInterval;
}

@ArgsType()
export class TopSpanArgs extends SpanArgs {
  @Field(() => Int, { defaultValue: 10, description: 'So many of them, 1 to 100.' })
  first!: number;
}

@ArgsType()
export class TopArgs extends TopSpanArgs {
  @Field(() => TopSort, { defaultValue: TopSort.REVENUE, description: 'What comes first.' })
  sortBy!: TopSort;
}
