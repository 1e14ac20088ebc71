import { PriceChanged, refuse } from '../../kernel/errors.js';
import { newId } from '../../kernel/ids.js';
import type { TenantContext } from '../../platform/context.js';
import type { Core } from '../../platform/core.js';
import type { TenantTx } from '../../platform/db/scope.js';
import { idempotent } from '../../platform/idempotency/idempotent.js';
import type { CartsApi, CartWithLines, PricedLines } from '../carts/index.js';
import type { CustomersApi, CustomerEntity } from '../customers/index.js';
import type { InventoryApi } from '../inventory/index.js';
import type { OrderDraft, OrdersApi } from '../orders/index.js';
import type { PaymentDraft, PaymentsApi } from '../payments/index.js';
import type { PromotionsApi } from '../promotions/index.js';
import type { ShippingOptionQuote } from '../shipping/index.js';
import { monthOf, usePlan } from '../tenants/index.js';
import type { BegunCheckout, CheckoutCommand } from './checkout-command.js';
import { assertReady } from './checkout-readiness.js';

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
  readonly draft: PaymentDraft;
  readonly shipping: ShippingOptionQuote | null;
}

/** What a transaction of this kind works with. */
interface Opening extends Preparations {
  readonly ctx: TenantContext;
  readonly command: CheckoutCommand;
}

const MINUTE_MS = 60_000;

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
   */
  async open(
    ctx: TenantContext,
    command: CheckoutCommand,
    preparations: Preparations,
  ): Promise<BegunCheckout & { isRepetition: boolean }> {
    return this.core.unitOfWork.write(ctx, async (tx) => {
      let isRepetition = true;
      const call = callOf(ctx, command);
      const begun = await idempotent(tx, call, () => {
        isRepetition = false;
        return this.openIn(tx, { ctx, command, ...preparations });
      });
      return { ...begun, isRepetition };
    });
  }

  private async openIn(tx: TenantTx, opening: Opening): Promise<BegunCheckout> {
    const { carts, promotions, inventory, orders, payments } = this.parts;
    const cart = await carts.lock(tx, opening.command.cartId);
    assertReady(cart);
    const customer = await this.customerOf(tx, cart, opening.ctx);
    const priced = await this.price(tx, cart, { ...opening, customer });
    const draft = this.draftOf(tx, { cart, customer, priced, opening });
    const orderId = draft.id;
    await promotions.use(tx, { orderId, customerId: customer.id, applied: priced.priced.appliedPromotions });
    await inventory.reservations.reserve(tx, { kind: 'order', id: orderId }, cart.lines);
    await carts.beginCheckout(tx, cart.id, orderId);
    await usePlan(tx, 'ORDERS', 1, monthOf(tx.now));
    await orders.place(tx, draft);
    const { totalMinor: amountMinor, currency } = priced.priced;
    const paymentId = newId();
    const { email } = draft;
    await payments.insert(tx, {
      ...{ draft: opening.draft, id: paymentId, orderId, amountMinor, currency, email },
      customerId: customer.id,
    });
    return { orderId, paymentId };
  }

  private async customerOf(tx: TenantTx, cart: CartWithLines, ctx: TenantContext): Promise<CustomerEntity> {
    const { email, phone, shippingAddress } = cart;
    const customer = await this.parts.customers.upsert(tx, {
      userId: tx.origin.userId,
      ...{ email, phone, name: shippingAddress!.name, language: ctx.language },
    });
    await this.parts.customers.countOrder(tx, customer.id, 1);
    return customer;
  }

  private async price(
    tx: TenantTx,
    cart: CartWithLines,
    { shipping, command, customer }: Opening & { customer: CustomerEntity },
  ): Promise<PricedLines> {
    if (!shipping || shipping.methodId !== cart.shippingMethodId) throw notShippable();
    const buyer = await this.parts.customers.buyerFacts(tx, {
      userId: tx.origin.userId,
      email: customer.email,
    });
    const isFirstOrder = customer.orderCount === 0;
    const request = { buyer: { ...buyer, isFirstOrder }, shipping, now: tx.now };
    const priced = await this.parts.carts.price(tx, cart, request);
    const { totalMinor, currency } = priced.priced;
    const { expectedTotalMinor } = command.wish;
    if (expectedTotalMinor !== null && expectedTotalMinor !== totalMinor)
      throw new PriceChanged(totalMinor, currency);
    return priced;
  }

  private draftOf(
    tx: TenantTx,
    {
      cart,
      customer,
      priced: { priced, lineFacts, pricesIncludeTax },
      opening: { ctx, shipping },
    }: { cart: CartWithLines; customer: CustomerEntity; priced: PricedLines; opening: Opening },
  ): OrderDraft {
    const heldMs = this.core.config.checkout.reservationMinutes * MINUTE_MS;
    return {
      ...{ id: newId(), cartId: cart.id, customerId: customer.id, userId: tx.origin.userId },
      ...{ email: cart.email ?? customer.email, phone: cart.phone, language: ctx.language },
      ...{ shippingAddress: cart.shippingAddress, billingAddress: cart.billingAddress },
      ...{ pricesIncludeTax, priced, shippingOption: shipping },
      lines: cart.lines.map((line) => ({ lineId: line.id, ...lineFacts.get(line.id)! })),
      reservedUntil: new Date(tx.now.getTime() + heldMs),
    };
  }
}

/** Keys belong to the account, or for a guest to the cart: two guests may well choose the same one. */
function callOf({ viewer }: TenantContext, { cartId, wish, idempotencyKey: key }: CheckoutCommand) {
  const actor = viewer.kind === 'user' ? viewer.userId : `cart:${cartId}`;
  return { operation: 'checkoutComplete', key, input: { cartId, ...wish }, actor };
}

function notShippable() {
  return refuse(
    'NOT_SHIPPABLE',
    'The chosen way of shipping is not offered for this cart any more. Read `shippingOptions` and choose again.',
    ['cartId'],
  );
}
