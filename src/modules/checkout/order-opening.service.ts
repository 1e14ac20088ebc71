import { PriceChanged } from '../../kernel/errors.js';
import { newId } from '../../kernel/ids.js';
import type { TenantContext } from '../../platform/context.js';
import type { Core } from '../../platform/core.js';
import type { TenantTx } from '../../platform/db/scope.js';
import { repetitionOf } from '../../platform/idempotency/idempotent.js';
import type { CartsApi, CartWithLines, PricedLines } from '../carts/index.js';
import type { CustomersApi, KnownBuyer } from '../customers/index.js';
import type { InventoryApi } from '../inventory/index.js';
import type { OrderDraft, OrdersApi, PlacedOrder } from '../orders/index.js';
import type { PaymentDraft, PaymentEntity, PaymentsApi } from '../payments/index.js';
import type { PromotionsApi } from '../promotions/index.js';
import type { ShippingOptionQuote } from '../shipping/index.js';
import { monthOf, planRefusal, usePlanAtEnd } from '../tenants/index.js';
import type { BegunCheckout, CheckoutCommand } from './checkout-command.js';
import { assertReady, notShippable } from './checkout-readiness.js';

export interface OpeningParts {
  readonly carts: CartsApi;
  readonly customers: CustomersApi;
  readonly promotions: Pick<PromotionsApi, 'use'>;
  readonly inventory: InventoryApi;
  readonly orders: OrdersApi;
  readonly payments: PaymentsApi;
}

/** What was asked of others before the transaction, because nobody is asked in it. */
export interface Preparations {
  /** The way to pay. @throws Refusal PAYMENT_UNAVAILABLE, INVALID, REQUIRED when there is none */
  readonly draft: () => PaymentDraft;
  /** Where a carrier had to be asked: what it said. */
  readonly quoted: QuotedShipping | null;
}

/** The chosen way of shipping as carriers priced it, null when it is not offered, and for which version of the cart. */
export interface QuotedShipping {
  readonly version: number;
  readonly option: ShippingOptionQuote | null;
}

/** What was written, as it stands in the tables. */
export interface NewOrder {
  readonly payment: PaymentEntity;
  readonly lines: PlacedOrder['lines'];
  readonly history: PlacedOrder['history'];
}

/** A repetition knows only what was begun; the first one has it at hand. */
export type OpenedOrder =
  | (BegunCheckout & { readonly isRepetition: true })
  | (BegunCheckout & NewOrder & { readonly isRepetition: false });

/** What a transaction of this kind works with. */
interface Opening extends Preparations {
  readonly ctx: TenantContext;
  readonly command: CheckoutCommand;
  readonly begun: BegunCheckout;
}

/** A cart that can become an order. */
interface Sale {
  readonly cart: CartWithLines;
  readonly customer: KnownBuyer;
  readonly priced: PricedLines;
}

const MINUTE_MS = 60_000;
const NOT_OFFERED =
  'The chosen way of shipping is not offered for this cart any more. Read `shippingOptions` and choose again.';

/** The first transaction of a checkout: everything that must be so before anybody is asked for money. */
export class OrderOpening {
  constructor(
    private readonly core: Core,
    private readonly parts: OpeningParts,
  ) {}

  /**
   * The order exists and waits for its payment, its goods are reserved, its promotions are counted and its cart is
   * locked; or nothing of that. The same key answers what the first one began. Locks the cart, the customer, the
   * promotions, the stock and the counters of the store, in this order.
   * @throws Refusal NOT_FOUND, CART_LOCKED, REQUIRED, NOT_SHIPPABLE, PRICE_CHANGED, DISCOUNT_NOT_APPLICABLE,
   *   INSUFFICIENT_STOCK, PLAN_LIMIT_REACHED, IDEMPOTENCY_CONFLICT
   * @throws LivePriceNeeded when a carrier must be asked for the chosen way of shipping, and was not
   */
  async open(ctx: TenantContext, command: CheckoutCommand, preparations: Preparations): Promise<OpenedOrder> {
    try {
      return await this.core.unitOfWork.write(ctx, async (tx): Promise<OpenedOrder> => {
        const begun = { orderId: newId(), paymentId: newId() };
        const earlier = await repetitionOf(tx, callOf(ctx, command), begun);
        if (earlier) return { ...earlier, isRepetition: true };
        const opened = await this.openIn(tx, { ctx, command, begun, ...preparations });
        return { ...begun, ...opened, isRepetition: false };
      });
    } catch (error) {
      throw await planRefusal(ctx, error, 'ORDERS', monthOf(ctx.clock.now()));
    }
  }

  private async openIn(tx: TenantTx, opening: Opening): Promise<NewOrder> {
    const { carts, inventory, orders, payments } = this.parts;
    const { orderId, paymentId: id } = opening.begun;
    const paymentDraft = opening.draft();
    const sale = await this.saleOf(tx, opening);
    const { cart, customer, priced } = sale;
    const { appliedPromotions: applied, totalMinor: amountMinor, currency } = priced.priced;
    await this.parts.promotions.use(tx, { orderId, customerId: customer.id, applied });
    await inventory.reservations.reserve(tx, { kind: 'order', id: orderId }, cart.lines);
    await carts.beginCheckout(tx, cart.id, orderId);
    await usePlanAtEnd(tx, 'ORDERS', 1, monthOf(tx.now));
    const draft = this.draftOf(tx, sale, opening);
    const { lines, history } = orders.place(tx, draft);
    const payment = payments.insert(tx, {
      ...{ draft: paymentDraft, id, orderId, amountMinor, currency },
      ...{ email: draft.email, customerId: customer.id },
    });
    return { payment, lines, history };
  }

  /** The cart, locked, with its buyer and its price. */
  private async saleOf(tx: TenantTx, { ctx, command, quoted }: Opening): Promise<Sale> {
    const cart = await this.parts.carts.lock(tx, command.cartId);
    assertReady(cart, tx.origin.userId);
    const customer = await this.customerOf(tx, cart, ctx);
    const { id: customerId, groupIds, orderCount } = customer;
    const priced = await this.parts.carts.price(tx, cart, {
      buyer: { customerId, groupIds, isFirstOrder: orderCount === 1 },
      now: tx.now,
      ...(quoted?.version === cart.version && { quoted: quoted.option }),
    });
    if (priced.shipping?.methodId !== cart.shippingMethodId) throw notShippable(NOT_OFFERED);
    assertExpected(command.wish.expectedTotalMinor, priced.priced);
    return { cart, customer, priced };
  }

  /** The buyer's record, which counts this order already. */
  private customerOf(tx: TenantTx, cart: CartWithLines, { language }: TenantContext): Promise<KnownBuyer> {
    const { email, phone, shippingAddress } = cart;
    const buyer = { userId: tx.origin.userId, email, phone, name: shippingAddress!.name, language };
    return this.parts.customers.upsert(tx, buyer, { isOrdering: true });
  }

  private draftOf(
    tx: TenantTx,
    { cart, customer, priced: price }: Sale,
    { ctx, begun }: Opening,
  ): OrderDraft {
    const { priced, lineFacts, pricesIncludeTax, shipping } = price;
    const heldMs = this.core.config.checkout.reservationMinutes * MINUTE_MS;
    return {
      ...{ id: begun.orderId, cartId: cart.id, customerId: customer.id, userId: tx.origin.userId },
      ...{ email: cart.email ?? customer.email, phone: cart.phone, language: ctx.language },
      ...{ shippingAddress: cart.shippingAddress, billingAddress: cart.billingAddress },
      ...{ pricesIncludeTax, priced, shippingOption: shipping },
      lines: cart.lines.map((line) => ({ lineId: line.id, ...lineFacts.get(line.id)! })),
      reservedUntil: new Date(tx.now.getTime() + heldMs),
    };
  }
}

/** @throws PriceChanged when the buyer was promised another total */
function assertExpected(expectedMinor: number | null, { totalMinor, currency }: PricedLines['priced']): void {
  if (expectedMinor !== null && expectedMinor !== totalMinor) throw new PriceChanged(totalMinor, currency);
}

/** Keys belong to the account, or for a guest to the cart: two guests may well choose the same one. */
function callOf({ viewer }: TenantContext, { cartId, wish, idempotencyKey: key }: CheckoutCommand) {
  const actor = viewer.kind === 'user' ? viewer.userId : `cart:${cartId}`;
  return { operation: 'checkoutComplete', key, input: { cartId, ...wish }, actor };
}
