import type { TenantContext } from '../../platform/context.js';
import type { TenantScope, TenantTx } from '../../platform/db/scope.js';
import type { BuyerFacts, PricedCart } from '../pricing/index.js';
import type { ShippingOptionQuote } from '../shipping/index.js';
import type { CartFate } from './housekeeping/cart-fates.repository.js';
import type { QuietCart, QuietTime } from './housekeeping/quiet-carts.repository.js';
import type { CartWithLines, LineFacts } from './stored/cart-with-lines.js';

/** A cart with its price. Lines that cannot be bought any more are in the cart but not in the price. */
export interface QuotedCart {
  readonly cart: CartWithLines;
  readonly priced: PricedCart;
  /** Whether the store's prices contain the tax. */
  readonly pricesIncludeTax: boolean;
  readonly buyer: BuyerFacts;
  /** All ways to ship it; empty while the address is unknown. */
  readonly shippingOptions: readonly ShippingOptionQuote[];
  /** The chosen one of them; null when none is chosen, or the chosen one is not offered any more. */
  readonly shipping: ShippingOptionQuote | null;
}

/** A cart with its price inside a transaction. */
export interface PricedLines {
  readonly priced: PricedCart;
  /** Whether the store's prices contain the tax. */
  readonly pricesIncludeTax: boolean;
  /** By the id of the line; lines that cannot be bought are absent. */
  readonly lineFacts: ReadonlyMap<string, LineFacts>;
  /** The chosen way of shipping; null when none is chosen, or the chosen one is not offered any more. */
  readonly shipping: ShippingOptionQuote | null;
}

export interface PriceRequest {
  readonly buyer: BuyerFacts;
  /** What a carrier said just before of the chosen way of shipping, for when the store's tables do not know its price. */
  readonly quoted?: ShippingOptionQuote | null;
  readonly now: Date;
}

/** What carts offer to other modules. Ids are UUIDs. */
export interface CartsApi {
  /**
   * The cart with this id that the viewer may see, open or being paid for; null for everything else. The id of a
   * guest's cart that was merged answers its owner's cart.
   */
  find(ctx: TenantContext, cartId: string): Promise<CartWithLines | null>;
  /**
   * The open cart that the transaction's user, or a guest, may change; locked until the transaction ends, with the facts
   * of its lines as they are now. One statement.
   * @throws Refusal NOT_FOUND, CART_LOCKED while it is being paid for
   */
  lock(tx: TenantTx, cartId: string): Promise<CartWithLines>;
  /** What is known of the variants of these lines now, by the id of the line; one statement. */
  lineFacts(
    scope: TenantScope,
    lines: readonly { readonly id: string; readonly variantId: string }[],
  ): Promise<ReadonlyMap<string, LineFacts>>;
  /** The price with everything that decides it. Outside a transaction, because carriers may be asked. */
  quote(ctx: TenantContext, cart: CartWithLines): Promise<QuotedCart>;
  /**
   * The price from the facts in the cart. Asks nobody outside.
   * @throws LivePriceNeeded when only a carrier knows what the chosen way of shipping costs, and none was quoted
   */
  price(scope: TenantScope, cart: CartWithLines, request: PriceRequest): Promise<PricedLines>;
  /** The locked cart takes no more changes when the transaction has ended: it is becoming this order. */
  beginCheckout(tx: TenantTx, cartId: string, orderId: string): Promise<void>;
  /** The cart of this order is finished when the transaction has ended. Does nothing when it is already. */
  complete(tx: TenantTx, orderId: string): Promise<void>;
  /** Open carts that were last changed in this time, the longest ago first, up to `limit`. */
  listQuiet(scope: TenantScope, time: QuietTime, limit: number): Promise<QuietCart[]>;
  /** What has become of the carts that follow this one, in the order of their ids. */
  listFates(scope: TenantScope, afterId: string | null, limit: number): Promise<CartFate[]>;
  /** The id by which events name the cart. */
  eventIdOf(cartId: string): string;
  /** The cart of this order can be changed again: the order failed. Does nothing when it is open already. */
  reopen(tx: TenantTx, orderId: string): Promise<void>;
}
