import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { decodeId } from '../../kernel/ids.js';
import { Cost } from '../../platform/graphql/cost/cost.decorators.js';
import type { TenantContext } from '../../platform/context.js';
import { settle } from '../../platform/graphql/payload.js';
import { CartLineInput, CartLineUpdateInput } from './cart.inputs.js';
import {
  CartClaimPayload,
  CartLinesAddPayload,
  CartLinesRemovePayload,
  CartLinesUpdatePayload,
} from './cart.payloads.js';
import { Cart } from './cart.type.js';
import type { CartView } from './cart.view.js';
import { changedCart, EXPECTED_VERSION } from './changed-cart.js';
import type { CartsService } from './carts.service.js';

const CART_ID = 'Id of the cart.';

@Resolver()
export class CartsResolver {
  constructor(private readonly carts: CartsService) {}

  @Query(() => Cart, {
    nullable: true,
    description:
      "A cart by its id, or without one the signed-in customer's own. Null when there is none: unknown, expired, bought, or someone else's.",
  })
  @Cost(60)
  async cart(
    @Ctx() ctx: TenantContext,
    @Arg('id', () => ID, { nullable: true, description: CART_ID }) id?: string | null,
  ): Promise<CartView | null> {
    const cartId = id == null ? null : decodeId('cart', id);
    return id != null && cartId === null ? null : this.carts.findView(ctx, cartId);
  }

  @Mutation(() => CartLinesAddPayload, {
    description:
      'Puts variants into a cart, at most 250 at a time; a variant that is in it gets more. More than is in stock may be added, with a warning. Codes: NOT_FOUND, OUT_OF_RANGE, TOO_LONG, REQUIRED, CART_LOCKED, VERSION_CONFLICT.',
  })
  cartLinesAdd(
    @Ctx() ctx: TenantContext,
    @Arg('lines', () => [CartLineInput], { description: 'What is added.' }) lines: CartLineInput[],
    @Arg('cartId', () => ID, {
      nullable: true,
      description: "Id of the cart. Without it, the signed-in customer's own cart, or a guest's new one.",
    })
    cartId?: string | null,
    @Arg('expectedVersion', () => Int, EXPECTED_VERSION) expectedVersion?: number | null,
  ): Promise<CartLinesAddPayload> {
    return settle(() =>
      changedCart(this.carts.addLines(ctx, { cartId: cartId ?? null, expectedVersion }, lines)),
    );
  }

  @Mutation(() => CartLinesUpdatePayload, {
    description:
      'Sets the quantities of lines; 0 removes a line. Codes: NOT_FOUND, OUT_OF_RANGE, DUPLICATE, TOO_LONG, REQUIRED, CART_LOCKED, VERSION_CONFLICT.',
  })
  cartLinesUpdate(
    @Ctx() ctx: TenantContext,
    @Arg('cartId', () => ID, { description: CART_ID }) cartId: string,
    @Arg('lines', () => [CartLineUpdateInput], { description: 'The lines that change.' })
    lines: CartLineUpdateInput[],
    @Arg('expectedVersion', () => Int, EXPECTED_VERSION) expectedVersion?: number | null,
  ): Promise<CartLinesUpdatePayload> {
    return settle(() => changedCart(this.carts.updateLines(ctx, { cartId, expectedVersion }, lines)));
  }

  @Mutation(() => CartLinesRemovePayload, {
    description: 'Removes lines. Codes: NOT_FOUND, TOO_LONG, REQUIRED, CART_LOCKED, VERSION_CONFLICT.',
  })
  cartLinesRemove(
    @Ctx() ctx: TenantContext,
    @Arg('cartId', () => ID, { description: CART_ID }) cartId: string,
    @Arg('lineIds', () => [ID], { description: 'Ids of the lines.' }) lineIds: string[],
    @Arg('expectedVersion', () => Int, EXPECTED_VERSION) expectedVersion?: number | null,
  ): Promise<CartLinesRemovePayload> {
    return settle(() => changedCart(this.carts.removeLines(ctx, { cartId, expectedVersion }, lineIds)));
  }

  @Mutation(() => CartClaimPayload, {
    description:
      "Makes a guest's cart the signed-in customer's own, or merges it into the one they have. Any change of a guest's cart by a signed-in customer does so too. Codes: NOT_FOUND, CART_LOCKED, TOO_LONG, OUT_OF_RANGE.",
  })
  cartClaim(
    @Ctx() ctx: TenantContext,
    @Arg('cartId', () => ID, { description: 'Id that the cart had for the guest.' }) cartId: string,
  ): Promise<CartClaimPayload> {
    return settle(() => changedCart(this.carts.claim(ctx, cartId)));
  }
}
