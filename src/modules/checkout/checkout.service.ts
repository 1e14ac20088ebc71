import { setTimeout as sleep } from 'node:timers/promises';
import { PaymentDeclined } from '../../kernel/errors.js';
import type { TenantContext } from '../../platform/context.js';
import type { Core } from '../../platform/core.js';
import { orderLoader, orderView, type Order } from '../orders/index.js';
import { paymentView, type Payment, type PaymentEntity } from '../payments/index.js';
import type { BegunCheckout, CheckoutCommand } from './checkout-command.js';
import type { OpeningParts, OrderOpening, Preparations } from './order-opening.service.js';

/** What the buyer gets to see of a checkout. */
export interface CompletedCheckout {
  readonly order: Order;
  readonly payment: Payment;
  readonly orderAccessToken: string;
}

/** How long after its beginning the one who began it may still be waiting for the provider. */
const GRACE_MS = 2_000;
const LOOK_AGAIN_MS = [20, 40, 80, 160];

/** Makes orders of carts, exactly once for each wish to buy. */
export class CheckoutService {
  constructor(
    private readonly core: Core,
    private readonly opening: OrderOpening,
    private readonly parts: OpeningParts,
  ) {}

  /**
   * The cart is an order, and its payment was asked for. A repetition waits for the first and answers the same; when
   * the first one's process died, it goes on where that stopped.
   * @throws PaymentDeclined when the provider refused; the cart is open again then
   * @throws Refusal as {@link OrderOpening.open}, PAYMENT_UNAVAILABLE, INVALID
   */
  async complete(ctx: TenantContext, command: CheckoutCommand): Promise<CompletedCheckout> {
    const begun = await this.opening.open(ctx, command, await this.prepare(ctx, command));
    const payment = await this.paymentOf(ctx, begun);
    const isDecided = begun.isRepetition && (await this.decidedByTheFirst(ctx, begun, payment));
    if (!isDecided) await this.pay(ctx, payment);
    return this.answer(ctx, begun);
  }

  private async prepare(ctx: TenantContext, { cartId, wish }: CheckoutCommand): Promise<Preparations> {
    const { provider, token, returnUrl } = wish;
    const draft = await this.parts.payments.draft(ctx, { provider, token, returnUrl });
    const cart = await this.parts.carts.find(ctx, cartId);
    if (cart?.status !== 'OPEN') return { draft, shipping: null };
    const { shipping } = await this.parts.carts.quote(ctx, cart);
    return { draft, shipping };
  }

  private async pay(ctx: TenantContext, payment: PaymentEntity): Promise<void> {
    const outcome = await this.parts.payments.ask(ctx, payment);
    await this.parts.orders.settle(ctx, payment.id, outcome, { provider: payment.provider });
  }

  /** Waits until the one that began it has an answer of the provider. False when it will not get one any more. */
  private async decidedByTheFirst(
    ctx: TenantContext,
    begun: BegunCheckout,
    payment: PaymentEntity,
  ): Promise<boolean> {
    const giveUpAt = payment.createdAt.getTime() + this.core.config.payments.timeoutMs + GRACE_MS;
    let current = payment;
    for (let look = 0; current.status === 'CREATED'; look++) {
      if (this.core.clock.now().getTime() > giveUpAt) return false;
      await sleep(LOOK_AGAIN_MS[Math.min(look, LOOK_AGAIN_MS.length - 1)]);
      current = await this.paymentOf(ctx, begun);
    }
    return true;
  }

  private async paymentOf(ctx: TenantContext, { orderId, paymentId }: BegunCheckout): Promise<PaymentEntity> {
    const payments = await this.parts.payments.ofOrder(ctx, orderId);
    return payments.find(({ id }) => id === paymentId)!;
  }

  private async answer(ctx: TenantContext, begun: BegunCheckout): Promise<CompletedCheckout> {
    const payment = await this.paymentOf(ctx, begun);
    if (payment.status === 'FAILED') throw declined(payment);
    const order = (await ctx.loader(orderLoader).clear(begun.orderId).load(begun.orderId))!;
    return {
      order: orderView(ctx, order) as unknown as Order,
      payment: paymentView(payment) as unknown as Payment,
      orderAccessToken: this.parts.orders.accessTokenOf(order),
    };
  }
}

function declined({ failureCode, failureMessage, isRetryable }: PaymentEntity): PaymentDeclined {
  return new PaymentDeclined(failureCode ?? 'declined', isRetryable ?? false, failureMessage ?? undefined);
}
