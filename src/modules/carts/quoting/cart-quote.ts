import type { TenantContext } from '../../../platform/context.js';
import { completePricing, type PricedCart, type PricedGoods } from '../../pricing/index.js';
import type { ShippingOptionQuote } from '../../shipping/index.js';
import type { CartWithLines } from '../stored/cart-with-lines.js';
import { chosenOption, type CartPricing } from './cart-pricing.service.js';

/**
 * The price of one cart for one operation. Each part is worked out when a field first asks for it, and once: ways of
 * shipping, which may mean a call to a carrier, only when they are asked for or one is chosen.
 */
export class CartQuote {
  private goodsOnce?: Promise<PricedGoods>;
  private optionsOnce?: Promise<readonly ShippingOptionQuote[]>;
  private pricedOnce?: Promise<PricedCart>;

  constructor(
    private readonly ctx: TenantContext,
    private readonly cart: CartWithLines,
    private readonly pricing: CartPricing,
    /** The goods as they were just priced, where somebody had to. */
    goods?: PricedGoods,
  ) {
    if (goods) this.goodsOnce = Promise.resolve(goods);
  }

  priced(): Promise<PricedCart> {
    return (this.pricedOnce ??= this.price());
  }

  options(): Promise<readonly ShippingOptionQuote[]> {
    return (this.optionsOnce ??= this.quoteShipping());
  }

  async selected(): Promise<ShippingOptionQuote | null> {
    return this.cart.shippingMethodId === null ? null : chosenOption(this.cart, await this.options());
  }

  private async price(): Promise<PricedCart> {
    return completePricing(await this.goods(), await this.selected());
  }

  private async quoteShipping(): Promise<readonly ShippingOptionQuote[]> {
    return this.pricing.options(this.ctx, this.cart, await this.goods());
  }

  private goods(): Promise<PricedGoods> {
    return (this.goodsOnce ??= this.pricing.shownGoods(this.ctx, this.cart, this.ctx.clock.now()));
  }
}
