import { Field, ObjectType } from 'type-graphql';
import { Cost } from './cost/cost.decorators.js';
import { toDecimal, type Money } from '../../kernel/money.js';
import { CurrencyCodeScalar, Decimal, SafeInt } from './scalars.js';

@ObjectType('Money', {
  simpleResolvers: true,
  description:
    'An amount of money. Never a floating-point number: read `amount` for people, `amountMinor` for programs.',
})
@Cost(0)
export class MoneyType implements Money {
  @Field(() => Decimal, {
    description: 'The exact amount with the decimals of its currency: "12.50", "1250".',
  })
  amount!: string;

  @Field(() => SafeInt, { description: 'The amount in the smallest unit of the currency: cents, fils, yen.' })
  amountMinor!: number;

  @Field(() => CurrencyCodeScalar, { description: 'The currency of the amount.' })
  currency!: string;
}

/** The GraphQL value of an amount. Lists hold hundreds of them, and its text is made when it is asked for. */
export function moneyValue(amountMinor: number, currency: string): MoneyType {
  return new MoneyValue(amountMinor, currency);
}

class MoneyValue implements MoneyType {
  private text: string | undefined;

  constructor(
    readonly amountMinor: number,
    readonly currency: string,
  ) {}

  get amount(): string {
    return (this.text ??= toDecimal(this.amountMinor, this.currency));
  }
}
