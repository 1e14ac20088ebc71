import { setTimeout as sleep } from 'node:timers/promises';
import { PaymentDeclined } from '../../kernel/errors.js';
import type { LoaderDefinition, TenantContext } from '../../platform/context.js';
import type { Core } from '../../platform/core.js';
import {
  orderHistoryLoader,
  orderLinesLoader,
  orderLoader,
  orderView,
  type Order,
  type Settled,
} from '../orders/index.js';
import { paymentsOfOrderLoader, paymentView, type Payment, type PaymentEntity } from '../payments/index.js';
import { LivePriceNeeded } from '../shipping/index.js';
import type { BegunCheckout, CheckoutCommand } from './checkout-command.js';
import { notShippable } from './checkout-readiness.js';
import type {
  NewOrder,
  OpenedOrder,
  OpeningParts,
  OrderOpening,
  Preparations,
  QuotedShipping,
} from './order-opening.service.js';

/** What the buyer gets to see of a checkout. */
export interface CompletedCheckout {
  readonly order: Order;
  readonly payment: Payment;
  readonly orderAccessToken: string | null;
}

/** Loaders, of modules above, for what an order has none of while it is being made. */
export type NoneYet = readonly LoaderDefinition<string, unknown[]>[];

/** How long after its beginning the one who began it may still be waiting for the provider. */
const GRACE_MS = 2_000;
const LOOK_AGAIN_MS = [20, 40, 80, 160];
/** So often a price of a carrier is worked for before the buyer is told to try again. */
const MAX_ROUNDS = 4;

/** Makes orders of carts, exactly once for each wish to buy. */
export class CheckoutService {
  constructor(
    private readonly core: Core,
    private readonly opening: OrderOpening,
    private readonly parts: OpeningParts,
    private readonly noneYet: NoneYet,
  ) {}

  /**
   * The cart is an order, and its payment was asked for. A repetition waits for the first and answers the same; when
   * the first one's process died, it goes on where that stopped.
   * @throws PaymentDeclined when the provider refused; the cart is open again then
   * @throws Refusal as {@link OrderOpening.open}, PAYMENT_UNAVAILABLE, INVALID
   */
  async complete(ctx: TenantContext, command: CheckoutCommand): Promise<CompletedCheckout> {
    const draft = await this.draft(ctx, command);
    const opened = await this.open(ctx, command, draft);
    if (opened.isRepetition) return this.repeat(ctx, opened);
    const settled = await this.pay(ctx, opened.payment);
    remember(ctx, opened, settled);
    for (const definition of this.noneYet) ctx.loader(definition).prime(settled.order.id, []);
    return this.answer(settled);
  }

  /** What was refused is told only to the first of its key: a repetition does not pay, so it needs no way to pay. */
  private async draft(ctx: TenantContext, { wish }: CheckoutCommand): Promise<Preparations['draft']> {
    const { provider, token, returnUrl } = wish;
    try {
      const draft = await this.parts.payments.draft(ctx, { provider, token, returnUrl });
      return () => draft;
    } catch (error) {
      return () => {
        throw error;
      };
    }
  }

  /**
   * Carriers are asked only when one of them has to be, and then before the transaction. A cart that was changed while
   * they were asked is asked for again.
   */
  private async open(
    ctx: TenantContext,
    command: CheckoutCommand,
    draft: Preparations['draft'],
  ): Promise<OpenedOrder> {
    let quoted: QuotedShipping | null = null;
    for (let round = 1; round <= MAX_ROUNDS; round++) {
      try {
        return await this.opening.open(ctx, command, { draft, quoted });
      } catch (error) {
        if (!(error instanceof LivePriceNeeded)) throw error;
        quoted = await this.quotedShipping(ctx, command.cartId);
      }
    }
    throw notShippable('The cart kept changing while its carrier was asked for a price. Try again.');
  }

  private async quotedShipping(ctx: TenantContext, cartId: string): Promise<QuotedShipping | null> {
    const cart = await this.parts.carts.find(ctx, cartId);
    return cart && { version: cart.version, option: (await this.parts.carts.quote(ctx, cart)).shipping };
  }

  private async pay(ctx: TenantContext, payment: PaymentEntity): Promise<Settled> {
    const outcome = await this.parts.payments.ask(ctx, payment);
    const { id, provider } = payment;
    return this.parts.orders.settle(ctx, id, outcome, { provider });
  }

  private async repeat(ctx: TenantContext, begun: BegunCheckout): Promise<CompletedCheckout> {
    const first = await this.paymentOf(ctx, begun);
    const payment = await this.decidedByTheFirst(ctx, begun, first);
    if (!payment) return this.answer(await this.pay(ctx, first));
    const order = (await ctx.loader(orderLoader).load(begun.orderId))!;
    return this.answer({ order, payment });
  }

  /** Waits until the one that began it has an answer of the provider. Null when it will not get one any more. */
  private async decidedByTheFirst(
    ctx: TenantContext,
    begun: BegunCheckout,
    payment: PaymentEntity,
  ): Promise<PaymentEntity | null> {
    const giveUpAt = payment.createdAt.getTime() + this.core.config.payments.timeoutMs + GRACE_MS;
    let current = payment;
    for (let look = 0; current.status === 'CREATED'; look++) {
      if (this.core.clock.now().getTime() > giveUpAt) return null;
      await sleep(LOOK_AGAIN_MS[Math.min(look, LOOK_AGAIN_MS.length - 1)]);
      current = await this.paymentOf(ctx, begun);
    }
    return current;
  }

  private async paymentOf(ctx: TenantContext, { orderId, paymentId }: BegunCheckout): Promise<PaymentEntity> {
    const payments = await this.parts.payments.ofOrder(ctx, orderId);
    return payments.find(({ id }) => id === paymentId)!;
  }

  private answer({ order, payment }: Pick<Settled, 'order' | 'payment'>): CompletedCheckout {
    if (payment.status === 'FAILED') throw declined(payment);
    return {
      order: orderView(order),
      payment: paymentView(payment),
      orderAccessToken: this.parts.orders.accessTokenOf(order),
    };
  }
}

/** What was just written need not be read for the answer. */
function remember(ctx: TenantContext, opened: NewOrder, { order, payment, history }: Settled): void {
  ctx.loader(orderLinesLoader).prime(order.id, [...opened.lines]);
  ctx.loader(paymentsOfOrderLoader).prime(order.id, [payment]);
  if (history) ctx.loader(orderHistoryLoader).prime(order.id, [...opened.history, ...history]);
}

function declined({ failureCode, failureMessage, isRetryable }: PaymentEntity): PaymentDeclined {
  return new PaymentDeclined(failureCode ?? 'declined', isRetryable ?? false, failureMessage ?? undefined);
}
