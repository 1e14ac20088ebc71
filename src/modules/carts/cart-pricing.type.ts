import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Cost } from '../../platform/graphql/cost/cost.decorators.js';
import { MoneyType } from '../../platform/graphql/money.type.js';
import type { ExplanationRule } from '../pricing/index.js';
import { CART_WARNING_CODES, type CartWarningCode } from './quoting/cart-warning.js';

function enumOf<Code extends string>(
  name: string,
  description: string,
  codes: Readonly<Record<Code, string>>,
) {
  const values = Object.fromEntries(Object.keys(codes).map((code) => [code, code]));
  const entries = Object.entries<string>(codes).map(([code, text]) => [code, { description: text }]);
  registerEnumType(values, {
    name,
    description,
    valuesConfig: Object.fromEntries(entries) as Record<string, { description: string }>,
  });
  return values;
}

const WarningCode = enumOf(
  'CartWarningCode',
  'What a buyer should know of a cart. More codes may be added: treat an unknown one by its message.',
  CART_WARNING_CODES,
);

const RULES: Readonly<Record<ExplanationRule, string>> = {
  UNIT_PRICES: 'The prices of the units, sales counted in.',
  PROMOTION: 'A promotion or discount code.',
  SHIPPING: 'The way of shipping.',
  TAX: 'A tax.',
  ROUNDING: 'What rounding adds or takes off.',
  TOTAL: 'A bound of the total.',
};

const PriceRule = enumOf('PriceRule', 'What kind of rule decides about a price.', RULES);

const PriceRuleOutcome = enumOf('PriceRuleOutcome', 'What became of a rule that was tried.', {
  APPLIED: 'It holds, and its amount is in the total.',
  REFUSED: 'Its conditions are not met.',
});

@ObjectType({ simpleResolvers: true, description: 'Something a buyer should know before the checkout.' })
@Cost(0)
export class CartWarning {
  @Field(() => WarningCode, { description: 'What it is, stable across releases.' })
  code!: CartWarningCode;

  @Field(() => String, { description: 'The same in words.' })
  message!: string;

  @Field(() => ID, { nullable: true, description: 'The line it is about; null: the whole cart.' })
  lineId!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A discount code that the buyer gave.' })
export class CartDiscountCode {
  @Field(() => String, { description: 'The code, in capital letters.' })
  code!: string;

  @Field(() => Boolean, { description: 'Whether it lowers the price of the cart as it is now.' })
  isApplicable!: boolean;

  @Field(() => String, { nullable: true, description: 'Why it does not; null when it does.' })
  reason!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'The sum of one tax over the cart.' })
@Cost(0)
export class CartTax {
  @Field(() => String, { description: 'Name of the tax.' })
  name!: string;

  @Field(() => Int, { description: 'Its rate in basis points: 1500 is 15 %.' })
  rateBps!: number;

  @Field(() => MoneyType, { description: 'How much it is.' })
  amount!: MoneyType;
}

@ObjectType({ simpleResolvers: true, description: 'A promotion that lowers the price of a cart.' })
export class CartPromotion {
  @Field(() => String, { description: 'Name of the promotion.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'The code it needed; null when it applies by itself.' })
  code!: string | null;

  @Field(() => MoneyType, { description: 'How much it takes off, over all lines and shipping.' })
  discount!: MoneyType;
}

@ObjectType({ simpleResolvers: true, description: 'One rule that was tried when the cart was priced.' })
@Cost(0)
export class PriceExplanationStep {
  @Field(() => PriceRule, { description: 'The kind of rule.' })
  rule!: ExplanationRule;

  @Field(() => String, { description: 'What it is about: a promotion, a tax, a way of shipping.' })
  subject!: string;

  @Field(() => PriceRuleOutcome, { description: 'Whether it holds.' })
  outcome!: 'APPLIED' | 'REFUSED';

  @Field(() => String, { description: 'Why, as a sentence.' })
  reason!: string;

  @Field(() => MoneyType, {
    description: 'What it does to the total, with its sign. All steps together are the total.',
  })
  amount!: MoneyType;
}
