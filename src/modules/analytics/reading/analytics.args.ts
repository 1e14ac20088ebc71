import { ArgsType, Field, Int } from 'type-graphql';
import { CalendarDateScalar, CurrencyCodeScalar } from '../../../platform/graphql/scalars.js';
import { TopSort } from './analytics.enums.js';

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
    description: "Count what was sold in this currency; the store's own when absent.",
  })
  currency?: string | null;
}

@ArgsType()
export class TopArgs extends SpanArgs {
  @Field(() => Int, { defaultValue: 10, description: 'So many of them, 1 to 100.' })
  first!: number;

  @Field(() => TopSort, { defaultValue: TopSort.REVENUE, description: 'What comes first.' })
  sortBy!: TopSort;
}
