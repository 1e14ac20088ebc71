import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import type { TenantContext } from '../../platform/context.js';
import { settle } from '../../platform/graphql/payload.js';
import { REQUIRED_KEY } from '../../platform/idempotency/key-argument.js';
import { Decimal } from '../../platform/graphql/scalars.js';
import type { OrderMoneyService } from './order-money.service.js';
import { OrderCapturePayload, RefundCreatePayload } from './order.payloads.js';
import { RefundCreateInput } from './refunds/refund.inputs.js';

@Resolver()
export class OrderMoneyResolver {
  constructor(private readonly money: OrderMoneyService) {}

  @Mutation(() => OrderCapturePayload, {
    description:
      'Takes money that is authorised; what is not taken is free again. Codes: NOT_FOUND, INVALID_TRANSITION, OUT_OF_RANGE, INVALID, PAYMENT_DECLINED, IN_PROGRESS, IDEMPOTENCY_CONFLICT.',
  })
  orderCapture(
    @Ctx() ctx: TenantContext,
    @Arg('id', () => ID, { description: 'Id of the order.' }) id: string,
    @Arg('idempotencyKey', () => String, { description: REQUIRED_KEY }) idempotencyKey: string,
    @Arg('amount', () => Decimal, { nullable: true, description: 'How much; all of it when absent.' })
    amount?: string | null,
  ): Promise<OrderCapturePayload> {
    return settle(() => this.money.capture(ctx, { id, amount, idempotencyKey }));
  }

  @Mutation(() => RefundCreatePayload, {
    description:
      'Gives money back: an amount, what some units cost, or all that is left. Of an imported order it is recorded as given back by other means. Codes: NOT_FOUND, INVALID_TRANSITION, OUT_OF_RANGE, INVALID, REQUIRED, TOO_LONG, IDEMPOTENCY_CONFLICT.',
  })
  refundCreate(
    @Ctx() ctx: TenantContext,
    @Arg('orderId', () => ID, { description: 'Id of the order.' }) orderId: string,
    @Arg('input', () => RefundCreateInput, { description: 'What goes back.' }) input: RefundCreateInput,
    @Arg('idempotencyKey', () => String, { description: REQUIRED_KEY }) idempotencyKey: string,
  ): Promise<RefundCreatePayload> {
    return settle(() => this.money.refund(ctx, { orderId, input, idempotencyKey }));
  }
}
