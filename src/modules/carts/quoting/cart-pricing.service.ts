import type { TenantContext } from '../../../platform/context.js';
import type { TenantScope } from '../../../platform/db/scope.js';
import {
  completePricing,
  priceGoods,
  type BuyerFacts,
  type PricedGoods,
  type PricingLine,
  type PromotionFacts,
} from '../../pricing/index.js';
import { LivePriceNeeded, type ShippingOptionQuote, type ShippingRequest } from '../../shipping/index.js';
import type { PricedLines, PriceRequest, QuotedCart } from '../carts.api.js';
import { userIdOf } from '../cart-access.js';
import type { CartWithLines, LineFacts } from '../stored/cart-with-lines.js';
import type { PricingSources } from './pricing-sources.js';

/** A buyer of whom nothing is known. */
const STRANGER: BuyerFacts = { customerId: null, groupIds: [], isFirstOrder: true };

/** Who looks, and through what. */
export type Reader = TenantScope & Pick<TenantContext, 'viewer'>;

interface BuyingNow {
  readonly buyer: BuyerFacts;
  readonly now: Date;
}

/** What carts cost. Nothing of it is stored: each reading asks for the prices of now. */
export class CartPricing {
  constructor(private readonly sources: PricingSources) {}

  /**
   * What is known of the cart's buyer, who is the viewer with the account where the cart has no owner: the checkout takes
   * it so. One statement, none for a guest who has not told yet how to be reached.
   */
  buyer(reader: Reader, { userId: owner, email, phone }: CartWithLines): Promise<BuyerFacts> {
    const userId = owner ?? userIdOf(reader);
    if (userId === null && email === null && phone === null) return Promise.resolve(STRANGER);
    return this.sources.customers.buyerFacts(reader, { userId, email, phone });
  }

  /** The goods with promotions and taxes; two statements. @throws Refusal OUT_OF_RANGE when they cost too much */
  async goods(scope: TenantScope, cart: CartWithLines, { buyer, now }: BuyingNow): Promise<PricedGoods> {
    const promotions = await this.promotionsFor(scope, cart, { buyer, now });
    return this.goodsWith(scope, cart, { buyer, now, promotions });
  }

  /**
   * The same for a buyer who is looked up only if a promotion asks who buys, which few do: two statements then, up to
   * four otherwise.
   * @throws as {@link goods}
   */
  async shownGoods(reader: Reader, cart: CartWithLines, now: Date): Promise<PricedGoods> {
    const promotions = await this.promotionsFor(reader, cart, { buyer: STRANGER, now });
    if (!promotions.some(asksWhoBuys))
      return this.goodsWith(reader, cart, { buyer: STRANGER, now, promotions });
    const buyer = await this.buyer(reader, cart);
    return buyer.customerId !== null && promotions.some(countsUses)
      ? this.goods(reader, cart, { buyer, now })
      : this.goodsWith(reader, cart, { buyer, now, promotions });
  }

  /**
   * Whether the store's own tables offer this way to ship the goods; also inside a transaction.
   * @throws LivePriceNeeded when only a carrier can tell
   */
  async isInTables(
    scope: TenantScope,
    cart: CartWithLines,
    { goods, methodId, now }: { goods: PricedGoods; methodId: string; now: Date },
  ): Promise<boolean> {
    const parcel = parcelOf(cart, goods);
    return (
      parcel !== null && (await this.sources.shipping.fromTable(scope, parcel, { methodId, now })) !== null
    );
  }

  /**
   * The ways to ship the cart; none while its address is unknown or nothing in it can be bought.
   * @throws Error inside a transaction, because carriers may be asked
   */
  options(
    ctx: TenantContext,
    cart: CartWithLines,
    goods: PricedGoods,
  ): Promise<readonly ShippingOptionQuote[]> {
    const parcel = parcelOf(cart, goods);
    return parcel ? this.sources.shipping.options(ctx, parcel) : Promise.resolve([]);
  }

  /** As {@link CartsApi.price} says. */
  async price(scope: TenantScope, cart: CartWithLines, request: PriceRequest): Promise<PricedLines> {
    const goods = await this.goods(scope, cart, request);
    const shipping = await this.chosenShipping(scope, cart, { goods, ...request });
    return {
      priced: completePricing(goods, shipping),
      pricesIncludeTax: goods.facts.taxes.pricesIncludeTax,
      lineFacts: new Map(sellableLines(cart).map(({ line, facts }) => [line.id, facts])),
      shipping,
    };
  }

  private async chosenShipping(
    scope: TenantScope,
    cart: CartWithLines,
    { goods, quoted, now }: PriceRequest & { goods: PricedGoods },
  ): Promise<ShippingOptionQuote | null> {
    const { shippingMethodId: methodId } = cart;
    const parcel = parcelOf(cart, goods);
    if (!parcel || methodId === null) return null;
    try {
      return await this.sources.shipping.fromTable(scope, parcel, { methodId, now });
    } catch (error) {
      if (quoted === undefined || !(error instanceof LivePriceNeeded)) throw error;
      return quoted;
    }
  }

  /** As {@link CartsApi.quote} says. */
  async quote(ctx: TenantContext, cart: CartWithLines): Promise<QuotedCart> {
    const buyer = await this.buyer(ctx, cart);
    const goods = await this.goods(ctx, cart, { buyer, now: ctx.clock.now() });
    const shippingOptions = await this.options(ctx, cart, goods);
    const shipping = chosenOption(cart, shippingOptions);
    const { pricesIncludeTax } = goods.facts.taxes;
    const priced = completePricing(goods, shipping);
    return { cart, priced, pricesIncludeTax, buyer, shippingOptions, shipping };
  }

  private promotionsFor(
    scope: TenantScope,
    { discountCodes: codes }: CartWithLines,
    { buyer: { customerId }, now }: BuyingNow,
  ): Promise<PromotionFacts[]> {
    return this.sources.promotions.facts(scope, { codes, customerId, now });
  }

  private async goodsWith(
    scope: TenantScope,
    cart: CartWithLines,
    known: BuyingNow & { promotions: readonly PromotionFacts[] },
  ): Promise<PricedGoods> {
    const { currency, discountCodes: codes, shippingAddress: address } = cart;
    const place = address && { country: address.countryCode, region: address.region };
    const taxes = await this.sources.tax.facts(scope, place);
    const lines = sellableLines(cart).map(({ line, facts }) => pricingLine(line, facts));
    return priceGoods({ currency, lines, codes, taxes, ...known });
  }
}

/** The option that the buyer chose, as it is offered now; null when it is not. */
export function chosenOption(
  { shippingMethodId }: CartWithLines,
  options: readonly ShippingOptionQuote[],
): ShippingOptionQuote | null {
  return options.find(({ methodId }) => methodId === shippingMethodId) ?? null;
}

function asksWhoBuys(promotion: PromotionFacts): boolean {
  return promotion.customerGroupId !== null || promotion.firstOrderOnly || countsUses(promotion);
}

function countsUses({ usageLimitPerCustomer }: PromotionFacts): boolean {
  return usageLimitPerCustomer !== null;
}

/** What is to be sent; null while nobody knows where to, or nothing in the cart can be bought. */
function parcelOf(cart: CartWithLines, { discountedSubtotalMinor }: PricedGoods): ShippingRequest | null {
  const { shippingAddress: address, currency } = cart;
  const items = sellableLines(cart).map(({ line: { quantity }, facts: { sku, weightGrams } }) => ({
    ...{ sku, quantity },
    weightGrams: weightGrams ?? 0,
  }));
  if (!address || items.length === 0) return null;
  const { countryCode: country, region, postalCode } = address;
  const weightGrams = items.reduce((sum, item) => sum + item.quantity * item.weightGrams, 0);
  return { address: { country, region, postalCode }, weightGrams, discountedSubtotalMinor, currency, items };
}

function sellableLines({
  lines,
}: CartWithLines): { line: CartWithLines['lines'][number]; facts: LineFacts }[] {
  return lines.flatMap((line) => (line.facts ? [{ line, facts: line.facts }] : []));
}

function pricingLine(line: { id: string; quantity: number }, facts: LineFacts): PricingLine {
  const { variantId, productId, categoryIds, taxCategoryId, unitMinor } = facts;
  return {
    lineId: line.id,
    quantity: line.quantity,
    ...{ variantId, productId, categoryIds, taxCategoryId, unitMinor },
  };
}
