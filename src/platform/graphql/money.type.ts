import { Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { toDecimal, type Money } from '../../kernel/money.js';
import { CurrencyCodeScalar, Decimal, SafeInt } from './scalars.js';

@ObjectType('Money', {
  simpleResolvers: true,
  description:
    'An amount of money. Never a floating-point number: read `amount` for people, `amountMinor` for programs.',
})
export class MoneyType implements Money {
  @Field(() => SafeInt, { description: 'The amount in the smallest unit of the currency: cents, fils, yen.' })
  amountMinor!: number;

  @Field(() => CurrencyCodeScalar, { description: 'The currency of the amount.' })
  currency!: string;
}

@Resolver(() => MoneyType)
export class MoneyResolver {
  @FieldResolver(() => Decimal, {
    description: 'The exact amount with the decimals of its currency: "12.50", "1250".',
  })
  amount(@Root() money: Money): string {
    return toDecimal(money.amountMinor, money.currency);
  }
}
