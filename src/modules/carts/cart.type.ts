import { Field, ID, Int, ObjectType } from 'type-graphql';
import { MoneyType } from '../../platform/graphql/money.type.js';
import { Node } from '../../platform/graphql/node.type.js';
import { CurrencyCodeScalar, DateTime } from '../../platform/graphql/scalars.js';
import { Address } from './addresses/address.type.js';

@ObjectType({ description: 'How many of a variant a cart holds, and what they cost now.' })
export class CartLine {
  @Field(() => ID, { description: 'Identifies the line within its cart.' })
  id!: string;

  @Field(() => Int, { description: 'How many there are, 1 to 999.' })
  quantity!: number;

  @Field(() => Boolean, {
    description: 'Whether the variant is still sold. A line that is not costs nothing and must be removed.',
  })
  isAvailable!: boolean;

  @Field(() => MoneyType, { description: 'What one costs now, before discounts.' })
  unitPrice!: MoneyType;

  @Field(() => MoneyType, { description: 'What all of them cost, before discounts.' })
  subtotal!: MoneyType;

  @Field(() => MoneyType, {
    description: "What discounts take off, the line's part of those of the whole cart included.",
  })
  discountTotal!: MoneyType;

  @Field(() => MoneyType, { description: 'The tax on the line, whether prices contain it or not.' })
  taxTotal!: MoneyType;

  @Field(() => MoneyType, { description: 'What the line costs in the end.' })
  total!: MoneyType;
}

@ObjectType({
  implements: Node,
  description:
    "What a buyer means to buy, priced anew at each reading. The id of a guest's cart is a secret of its holder: knowing it is enough to use the cart.",
})
export class Cart extends Node {
  @Field(() => Int, {
    description: 'Grows with each change; send it as `expectedVersion` to change only what you saw.',
  })
  version!: number;

  @Field(() => CurrencyCodeScalar, { description: 'The currency of all its amounts.' })
  currency!: string;

  @Field(() => Boolean, {
    description: 'Whether it is being paid for, and takes no changes until that has ended.',
  })
  isLocked!: boolean;

  @Field(() => String, { nullable: true, description: 'E-mail address of the buyer.' })
  email!: string | null;

  @Field(() => String, { nullable: true, description: 'Phone number of the buyer.' })
  phone!: string | null;

  @Field(() => Address, { nullable: true, description: 'Where the goods go.' })
  shippingAddress!: Address | null;

  @Field(() => Address, { nullable: true, description: 'Where the bill goes, when it is another address.' })
  billingAddress!: Address | null;

  @Field(() => Int, { description: 'How many units are in it, over all lines.' })
  itemCount!: number;

  @Field(() => DateTime, { description: 'When it was begun.' })
  createdAt!: Date;

  @Field(() => DateTime, { description: 'When it changed last.' })
  updatedAt!: Date;

  @Field(() => DateTime, { description: 'When it is given up unless it changes before.' })
  expiresAt!: Date;
}
