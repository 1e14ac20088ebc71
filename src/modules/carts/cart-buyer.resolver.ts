import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import type { TenantContext } from '../../platform/context.js';
import { settle } from '../../platform/graphql/payload.js';
import { CartBuyerInput } from './cart.inputs.js';
import {
  CartBuyerUpdatePayload,
  CartDiscountCodesSetPayload,
  CartPricesAcknowledgePayload,
  CartShippingOptionSelectPayload,
} from './cart.payloads.js';
import { changedCart, EXPECTED_VERSION } from './changed-cart.js';
import type { CartsService } from './carts.service.js';

const CART_ID = 'Id of the cart.';

/** What a buyer tells on the way to the checkout. */
@Resolver()
export class CartBuyerResolver {
  constructor(private readonly carts: CartsService) {}

  @Mutation(() => CartBuyerUpdatePayload, {
    description:
      'Tells who buys and where the goods go. Codes: INVALID, REQUIRED, TOO_LONG, NOT_FOUND, CART_LOCKED, VERSION_CONFLICT.',
  })
  cartBuyerUpdate(
    @Ctx() ctx: TenantContext,
    @Arg('cartId', () => ID, { description: CART_ID }) cartId: string,
    @Arg('input', () => CartBuyerInput, { description: 'What is told.' }) input: CartBuyerInput,
    @Arg('expectedVersion', () => Int, EXPECTED_VERSION) expectedVersion?: number | null,
  ): Promise<CartBuyerUpdatePayload> {
    return settle(() => changedCart(this.carts.updateBuyer(ctx, { cartId, expectedVersion }, input)));
  }

  @Mutation(() => CartShippingOptionSelectPayload, {
    description:
      'Chooses one of the shipping options that the cart is offered. Codes: NOT_SHIPPABLE, NOT_FOUND, CART_LOCKED, VERSION_CONFLICT.',
  })
  cartShippingOptionSelect(
    @Ctx() ctx: TenantContext,
    @Arg('cartId', () => ID, { description: CART_ID }) cartId: string,
    @Arg('optionId', () => ID, { description: 'Id of one of `shippingOptions`.' }) optionId: string,
    @Arg('expectedVersion', () => Int, EXPECTED_VERSION) expectedVersion?: number | null,
  ): Promise<CartShippingOptionSelectPayload> {
    return settle(() => changedCart(this.carts.selectShipping(ctx, { cartId, expectedVersion }, optionId)));
  }

  @Mutation(() => CartDiscountCodesSetPayload, {
    description:
      'Sets the discount codes, at most 10. A code that does not apply is kept and told as such. Codes: INVALID, REQUIRED, TOO_LONG, NOT_FOUND, CART_LOCKED, VERSION_CONFLICT.',
  })
  cartDiscountCodesSet(
    @Ctx() ctx: TenantContext,
    @Arg('cartId', () => ID, { description: CART_ID }) cartId: string,
    @Arg('codes', () => [String], { description: 'All codes that the cart is to have; none removes them.' })
    codes: string[],
    @Arg('expectedVersion', () => Int, EXPECTED_VERSION) expectedVersion?: number | null,
  ): Promise<CartDiscountCodesSetPayload> {
    return settle(() => changedCart(this.carts.setCodes(ctx, { cartId, expectedVersion }, codes)));
  }

  @Mutation(() => CartPricesAcknowledgePayload, {
    description:
      'Tells that the buyer has seen the prices as they are; warnings of changed prices end. Any other change of the cart does so too. Codes: NOT_FOUND, CART_LOCKED, VERSION_CONFLICT.',
  })
  cartPricesAcknowledge(
    @Ctx() ctx: TenantContext,
    @Arg('cartId', () => ID, { description: CART_ID }) cartId: string,
    @Arg('expectedVersion', () => Int, EXPECTED_VERSION) expectedVersion?: number | null,
  ): Promise<CartPricesAcknowledgePayload> {
    return settle(() => changedCart(this.carts.acknowledge(ctx, { cartId, expectedVersion })));
  }
}
