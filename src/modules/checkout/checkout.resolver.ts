import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { notFound } from '../../kernel/errors.js';
import { decodeId } from '../../kernel/ids.js';
import { Cost } from '../../platform/graphql/cost/cost.decorators.js';
import type { TenantContext } from '../../platform/context.js';
import { settle } from '../../platform/graphql/payload.js';
import { CheckoutCompleteInput } from './checkout.inputs.js';
import { CheckoutCompletePayload } from './checkout.payloads.js';
import { readCheckout } from './checkout.rules.js';
import type { CheckoutService } from './checkout.service.js';

@Resolver()
export class CheckoutResolver {
  constructor(private readonly checkout: CheckoutService) {}

  @Mutation(() => CheckoutCompletePayload, {
    description:
      'Makes an order of a cart and asks for its payment. The same key with the same input answers the same order, ' +
      'however often and however many at once. Codes: INSUFFICIENT_STOCK, PRICE_CHANGED, PAYMENT_DECLINED, ' +
      'PAYMENT_UNAVAILABLE, DISCOUNT_NOT_APPLICABLE, NOT_SHIPPABLE, CART_LOCKED, REQUIRED, NOT_FOUND, INVALID, ' +
      'PLAN_LIMIT_REACHED, IDEMPOTENCY_CONFLICT.',
  })
  @Cost(400)
  checkoutComplete(
    @Ctx() ctx: TenantContext,
    @Arg('cartId', () => ID, { description: 'Id of the cart.' }) cartId: string,
    @Arg('input', () => CheckoutCompleteInput, { description: 'How the buyer pays.' })
    input: CheckoutCompleteInput,
    @Arg('idempotencyKey', () => String, {
      description:
        'Made by the client for this attempt to pay, for example a UUID. A repetition sends the same.',
    })
    idempotencyKey: string,
  ): Promise<CheckoutCompletePayload> {
    return settle(async () => {
      const uuid = decodeId('cart', cartId);
      if (uuid === null) throw notFound(['cartId']);
      const wish = readCheckout(input, ctx.tenant.currency);
      return this.checkout.complete(ctx, { cartId: uuid, wish, idempotencyKey });
    });
  }
}
