import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { TenantContext } from '../../platform/context.js';
import { ListSize } from '../../platform/graphql/cost/cost.decorators.js';
import { moneyValue } from '../../platform/graphql/money.type.js';
import { availabilityLoader } from '../inventory/index.js';
import type { CodeOutcome } from '../pricing/index.js';
import { ShippingOption, shippingOptionView } from '../shipping/index.js';
import { cartLineViews, type CartLineView } from './cart-line.view.js';
import {
  CartDiscountCode,
  CartPromotion,
  CartTax,
  CartWarning,
  PriceExplanationStep,
} from './cart-pricing.type.js';
import { Cart, CartLine } from './cart.type.js';
import type { CartView } from './cart.view.js';
import { cartWarnings } from './cart-warnings.js';

/** What a cart is made of, and how its price came about. */
@Resolver(() => Cart)
export class CartDetailsResolver {
  @FieldResolver(() => [CartLine], {
    description: 'What is in it, at most 500 lines, in the order of adding.',
  })
  @ListSize(5)
  async lines(@Root() { rawCart, quote }: CartView, @Ctx() ctx: TenantContext): Promise<CartLineView[]> {
    const stock = ctx.loader(availabilityLoader);
    for (const { variantId, facts } of rawCart.lines) if (facts) stock.prime(variantId, facts.available);
    return cartLineViews(rawCart, await quote.priced());
  }

  @FieldResolver(() => [CartDiscountCode], { description: 'The codes that the buyer gave, at most 10.' })
  @ListSize(1)
  async discountCodes(@Root() { quote }: CartView): Promise<readonly CodeOutcome[]> {
    return (await quote.priced()).codes;
  }

  @FieldResolver(() => [CartTax], {
    description: 'The taxes in or on the total, one entry for each name and rate.',
  })
  @ListSize(2)
  async taxes(@Root() { quote, currency }: CartView): Promise<CartTax[]> {
    const { taxes } = await quote.priced();
    return taxes.map(({ name, rateBps, amountMinor }) => ({
      ...{ name, rateBps },
      amount: moneyValue(amountMinor, currency),
    }));
  }

  @FieldResolver(() => [CartPromotion], { description: 'The promotions that lower the price, at most 100.' })
  @ListSize(2)
  async appliedPromotions(@Root() { quote, currency }: CartView): Promise<CartPromotion[]> {
    const { appliedPromotions } = await quote.priced();
    return appliedPromotions.map(({ name, code, discountMinor }) => ({
      ...{ name, code },
      discount: moneyValue(discountMinor, currency),
    }));
  }

  @FieldResolver(() => [ShippingOption], {
    description: 'The ways to ship it; none while the address is unknown or the store does not ship there.',
  })
  @ListSize(5)
  async shippingOptions(@Root() { quote, currency }: CartView): Promise<ShippingOption[]> {
    return (await quote.options()).map((option) => shippingOptionView(option, currency));
  }

  @FieldResolver(() => ShippingOption, {
    nullable: true,
    description: 'The chosen one of them; null when none is chosen, or the chosen one is gone.',
  })
  async selectedShippingOption(@Root() { quote, currency }: CartView): Promise<ShippingOption | null> {
    const selected = await quote.selected();
    return selected && shippingOptionView(selected, currency);
  }

  @FieldResolver(() => [PriceExplanationStep], {
    description: 'Every rule that was tried, applied or not, and why. The amounts add up to the total.',
  })
  @ListSize(10)
  async priceExplanation(@Root() { quote, currency }: CartView): Promise<PriceExplanationStep[]> {
    const { explanation } = await quote.priced();
    return explanation.map(({ amountMinor, ...step }) => ({
      ...step,
      amount: moneyValue(amountMinor, currency),
    }));
  }

  @FieldResolver(() => [CartWarning], { description: 'What the buyer should know before the checkout.' })
  @ListSize(1)
  warnings(@Root() cart: CartView): Promise<CartWarning[]> {
    return cartWarnings(cart);
  }
}
