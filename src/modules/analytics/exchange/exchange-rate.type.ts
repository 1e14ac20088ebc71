import { Field, InputType, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../platform/graphql/connection.type.js';
import { Cost, ListSize } from '../../../platform/graphql/cost/cost.decorators.js';
import { Payload } from '../../../platform/graphql/payload.js';
import {
  CalendarDateScalar,
  CurrencyCodeScalar,
  DateTime,
  Decimal,
} from '../../../platform/graphql/scalars.js';

@ObjectType({
  simpleResolvers: true,
  description:
    'What a currency was worth in another one, as the store set it. It counts from its day on, until there is a later one.',
})
@Cost(0)
export class ExchangeRate {
  @Field(() => CalendarDateScalar, { description: "The first day it counts, by the store's time zone." })
  day!: string;

  @Field(() => CurrencyCodeScalar, { description: 'The currency that is converted.' })
  from!: string;

  @Field(() => CurrencyCodeScalar, { description: 'The currency it is converted into.' })
  to!: string;

  @Field(() => Decimal, { description: 'Units of `to` for one unit of `from`.' })
  rate!: string;

  @Field(() => DateTime, { description: 'When it was set last.' })
  updatedAt!: Date;
}

@ObjectType({ simpleResolvers: true, description: 'A page of exchange rates.' })
export class ExchangeRateConnection extends connectionOf(
  () => ExchangeRate,
  'ExchangeRate',
  'exchange rates',
) {}

@InputType({ description: 'The rate of two currencies from a day on.' })
export class ExchangeRateInput {
  @Field(() => CalendarDateScalar, { description: "The first day it counts, by the store's time zone." })
  day!: string;

  @Field(() => CurrencyCodeScalar, { description: 'The currency that is converted.' })
  from!: string;

  @Field(() => CurrencyCodeScalar, { description: 'The currency it is converted into.' })
  to!: string;

  @Field(() => Decimal, {
    description: 'Units of `to` for one unit of `from`, above 0: "1.0843". At most 12 decimals.',
  })
  rate!: string;
}

@InputType({ description: 'Rates of some days.' })
export class ExchangeRatesSetInput {
  @Field(() => [ExchangeRateInput], {
    description: 'The rates, 1 to 500. One of the same day and currencies takes the place of the one before.',
  })
  rates!: ExchangeRateInput[];
}

@ObjectType({ description: 'Outcome of setting exchange rates.' })
export class ExchangeRatesSetPayload extends Payload {
  @Field(() => [ExchangeRate], {
    nullable: true,
    description: 'The rates as they are now; null when refused.',
  })
  @ListSize(50)
  rates!: ExchangeRate[] | null;
}
