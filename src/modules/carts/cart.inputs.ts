import { Field, ID, InputType, Int } from 'type-graphql';
import { AddressInput } from './addresses/address.type.js';

@InputType({ description: 'Units of a variant that go into a cart.' })
export class CartLineInput {
  @Field(() => ID, { description: 'Id of the variant.' })
  variantId!: string;

  @Field(() => Int, { description: 'How many more of it, 1 to 999.' })
  quantity!: number;
}

@InputType({ description: 'Another quantity for a line of a cart.' })
export class CartLineUpdateInput {
  @Field(() => ID, { description: 'Id of the line.' })
  id!: string;

  @Field(() => Int, { description: 'How many there are to be, up to 999; 0 removes the line.' })
  quantity!: number;
}

@InputType({ description: 'Who buys. What is absent stays as it is, null removes it.' })
export class CartBuyerInput {
  @Field(() => String, { nullable: true, description: 'E-mail address for the confirmation.' })
  email?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Phone number with its country code: "+966512345678".',
  })
  phone?: string | null;

  @Field(() => AddressInput, { nullable: true, description: 'Where the goods go.' })
  shippingAddress?: AddressInput | null;

  @Field(() => AddressInput, {
    nullable: true,
    description: 'Where the bill goes, when it is another address.',
  })
  billingAddress?: AddressInput | null;
}
