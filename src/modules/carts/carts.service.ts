import { refuse } from '../../kernel/errors.js';
import type { TenantContext } from '../../platform/context.js';
import { parseInput, publicId } from '../../platform/validation.js';
import type { TenantTx } from '../../platform/db/scope.js';
import { viewerId } from '../../platform/viewer.js';
import type { PricedGoods } from '../pricing/index.js';
import { LivePriceNeeded } from '../shipping/index.js';
import { isReadable, userIdOf } from './cart-access.js';
import type { CartBuyerInput, CartLineInput, CartLineUpdateInput } from './cart.inputs.js';
import { cartView, type CartView } from './cart.view.js';
import type { CartChanges, CartTarget, Decide } from './changes/cart-changes.service.js';
import { withLinesAdded, withoutLines, withQuantities } from './changes/cart-lines.js';
import {
  buyerRules,
  cartIdRule,
  codesRules,
  lineIdsRules,
  lineQuantitiesRules,
  wantedLinesRules,
} from './changes/cart.rules.js';
import { CartQuote } from './quoting/cart-quote.js';
import type { CartPricing } from './quoting/cart-pricing.service.js';
import type { CartsRepository } from './stored/carts.repository.js';
import type { CartWithLines } from './stored/cart-with-lines.js';

/** A cart by its public id, and the version that the caller saw. */
export interface NamedCart {
  readonly cartId: string;
  readonly expectedVersion?: number | null | undefined;
}

/** What buyers do with carts. */
export class CartsService {
  constructor(
    private readonly carts: CartsRepository,
    private readonly changes: CartChanges,
    private readonly pricing: CartPricing,
  ) {}

  /** As {@link CartsApi.find} says; null as id is the viewer's own cart. */
  async find(ctx: TenantContext, cartId: string | null): Promise<CartWithLines | null> {
    const userId = userIdOf(ctx);
    if (cartId === null && userId === null) return null;
    const { cart } = await this.carts.find(ctx, { cartId, userId });
    return cart && isReadable(ctx, cart) ? cart : null;
  }

  /** The same as the API shows it. */
  async findView(ctx: TenantContext, cartId: string | null): Promise<CartView | null> {
    const cart = await this.find(ctx, cartId);
    return cart && this.view(ctx, cart);
  }

  /**
   * The cart has these many more of each variant. Without `cartId` it is the user's own, or a guest's new one.
   * @throws VersionConflict, Refusal NOT_FOUND, CART_LOCKED, OUT_OF_RANGE, TOO_LONG, REQUIRED
   */
  async addLines(
    ctx: TenantContext,
    { cartId, expectedVersion }: { cartId: string | null; expectedVersion?: number | null | undefined },
    lines: readonly CartLineInput[],
  ): Promise<CartView> {
    const wanted = parseInput(wantedLinesRules, lines, ['lines']);
    const target = {
      cartId: cartId === null ? null : parseInput(cartIdRule, cartId, ['cartId']),
      expectedVersion,
      variantIds: wanted.map(({ variantId }) => variantId),
    };
    return this.change(ctx, target, (cart, facts) => withLinesAdded(cart, wanted, facts));
  }

  /** The lines have these quantities; those of 0 are gone. @throws as {@link addLines}, Refusal DUPLICATE */
  async updateLines(
    ctx: TenantContext,
    named: NamedCart,
    lines: readonly CartLineUpdateInput[],
  ): Promise<CartView> {
    const quantities = parseInput(lineQuantitiesRules, lines, ['lines']);
    return this.change(ctx, targetOf(named), (cart) => withQuantities(cart, quantities));
  }

  /** The lines are gone. @throws as {@link addLines} */
  async removeLines(ctx: TenantContext, named: NamedCart, lineIds: readonly string[]): Promise<CartView> {
    const ids = parseInput(lineIdsRules, lineIds, ['lineIds']);
    return this.change(ctx, targetOf(named), (cart) => withoutLines(cart, ids));
  }

  /** What is known of the buyer is as the input says. @throws VersionConflict, Refusal NOT_FOUND, CART_LOCKED, INVALID */
  async updateBuyer(ctx: TenantContext, named: NamedCart, input: CartBuyerInput): Promise<CartView> {
    const given = Object.entries(parseInput(buyerRules, input)).filter(([, value]) => value !== undefined);
    const known = Object.fromEntries(given) as Partial<CartWithLines>;
    return this.change(ctx, targetOf(named), (cart) => ({ ...cart, ...known }));
  }

  /** The cart has these codes and no others, applicable or not. @throws as {@link updateBuyer}, Refusal TOO_LONG */
  async setCodes(ctx: TenantContext, named: NamedCart, codes: readonly string[]): Promise<CartView> {
    const discountCodes = parseInput(codesRules, codes, ['codes']);
    return this.change(ctx, targetOf(named), (cart) => ({ ...cart, discountCodes }));
  }

  /**
   * The cart is shipped by this option. It is among those that are offered to the cart at this moment.
   * @throws VersionConflict, Refusal NOT_SHIPPABLE, NOT_FOUND, CART_LOCKED
   */
  async selectShipping(ctx: TenantContext, named: NamedCart, optionId: string): Promise<CartView> {
    const target = targetOf(named);
    const methodId = parseInput(publicId('shippingMethod'), optionId, ['optionId']);
    const decide: Decide = (cart) => ({ ...cart, shippingMethodId: methodId });
    try {
      return await this.selectFromTables(ctx, target, { methodId, decide });
    } catch (error) {
      if (!(error instanceof LivePriceNeeded)) throw error;
    }
    const current = await this.find(ctx, target.cartId);
    if (current) await this.assertOffered(ctx, current, methodId);
    return this.change(ctx, target, decide);
  }

  /** The buyer knows of all prices as they are now. @throws VersionConflict, Refusal NOT_FOUND, CART_LOCKED */
  async acknowledge(ctx: TenantContext, named: NamedCart): Promise<CartView> {
    return this.change(ctx, targetOf(named), (cart) => cart);
  }

  /** As {@link CartChanges.claim} says. */
  async claim(ctx: TenantContext, cartId: string): Promise<CartView> {
    const id = parseInput(cartIdRule, cartId, ['cartId']);
    const { cart, notices } = await this.changes.claim(ctx, id, viewerId(ctx));
    return { ...this.view(ctx, cart), notices };
  }

  private async change(ctx: TenantContext, target: CartTarget, decide: Decide): Promise<CartView> {
    const { cart, notices } = await this.changes.change(ctx, target, decide);
    return { ...this.view(ctx, cart), notices };
  }

  private view(ctx: TenantContext, cart: CartWithLines, goods?: PricedGoods): CartView {
    return cartView(cart, new CartQuote(ctx, cart, this.pricing, goods));
  }

  /** The goods are priced once, for the choice and for the answer. @throws LivePriceNeeded before anything is changed */
  private async selectFromTables(
    ctx: TenantContext,
    target: CartTarget,
    { methodId, decide }: { methodId: string; decide: Decide },
  ): Promise<CartView> {
    let goods: PricedGoods | undefined;
    const check = async (tx: TenantTx, cart: CartWithLines) => {
      goods = await this.pricing.shownGoods({ ...tx, viewer: ctx.viewer }, cart, tx.now);
      if (!(await this.pricing.isInTables(tx, cart, { goods, methodId, now: tx.now })))
        throw notOffered(cart);
    };
    const { cart, notices } = await this.changes.change(ctx, { ...target, check }, decide);
    // A cart that went into the user's own is another one, with other goods.
    return { ...this.view(ctx, cart, cart.id === target.cartId ? goods : undefined), notices };
  }

  private async assertOffered(ctx: TenantContext, cart: CartWithLines, methodId: string): Promise<void> {
    const options = await new CartQuote(ctx, cart, this.pricing).options();
    if (!options.some((option) => option.methodId === methodId)) throw notOffered(cart);
  }
}

function notOffered({ shippingAddress }: CartWithLines): Error {
  const message = shippingAddress
    ? 'This option is not offered for the cart and its address. Choose one of `shippingOptions`.'
    : 'Tell the shipping address first: it decides what is offered.';
  return refuse('NOT_SHIPPABLE', message, ['optionId']);
}

function targetOf({ cartId, expectedVersion }: NamedCart): CartTarget & { cartId: string } {
  return { cartId: parseInput(cartIdRule, cartId, ['cartId']), expectedVersion };
}
