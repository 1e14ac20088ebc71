import { Field, ObjectType } from 'type-graphql';
import { ListSize } from '../../platform/graphql/cost/cost.decorators.js';
import { Payload } from '../../platform/graphql/payload.js';
import { Cart } from './cart.type.js';
import { CartWarning } from './cart-pricing.type.js';

@ObjectType()
class CartPayload extends Payload {
  @Field(() => Cart, { nullable: true, description: 'The cart as it is now; null when it was refused.' })
  cart!: Cart | null;

  @Field(() => [CartWarning], {
    nullable: true,
    description: 'What the buyer should know of it now; null when the change was refused.',
  })
  @ListSize(1)
  warnings!: CartWarning[] | null;
}

@ObjectType({ description: 'Outcome of adding to a cart.' })
export class CartLinesAddPayload extends CartPayload {}

@ObjectType({ description: 'Outcome of changing quantities.' })
export class CartLinesUpdatePayload extends CartPayload {}

@ObjectType({ description: 'Outcome of removing lines.' })
export class CartLinesRemovePayload extends CartPayload {}

@ObjectType({ description: 'Outcome of telling who buys.' })
export class CartBuyerUpdatePayload extends CartPayload {}

@ObjectType({ description: 'Outcome of choosing a way of shipping.' })
export class CartShippingOptionSelectPayload extends CartPayload {}

@ObjectType({ description: 'Outcome of setting the discount codes.' })
export class CartDiscountCodesSetPayload extends CartPayload {}

@ObjectType({ description: 'Outcome of accepting the prices as they are.' })
export class CartPricesAcknowledgePayload extends CartPayload {}

@ObjectType({ description: 'Outcome of taking over a cart.' })
export class CartClaimPayload extends CartPayload {}
