import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import type { TenantContext } from '../../platform/context.js';
import { settle } from '../../platform/graphql/payload.js';
import type { ReturnRequests } from './return-requests.service.js';
import { ReturnRequestInput } from './return.inputs.js';
import { forgetReturn } from './return.loaders.js';
import { ReturnCancelPayload, ReturnRequestPayload } from './return.payloads.js';
import { returnView } from './return.view.js';
import type { ReturnWithLines } from './return-with-lines.js';

/** What buyers do with returns. */
@Resolver()
export class BuyerReturnsResolver {
  constructor(private readonly requests: ReturnRequests) {}

  @Mutation(() => ReturnRequestPayload, {
    description:
      'Asks the store to take goods of your order back; without an account, send the order token. Codes: NOT_FOUND, INVALID_TRANSITION, OUT_OF_RANGE, DUPLICATE, REQUIRED, TOO_LONG.',
  })
  returnRequest(
    @Ctx() ctx: TenantContext,
    @Arg('orderId', () => ID, { description: 'Id of the order.' }) orderId: string,
    @Arg('input', () => ReturnRequestInput, { description: 'What is to go back.' }) input: ReturnRequestInput,
  ): Promise<ReturnRequestPayload> {
    return settle(async () => shown(ctx, await this.requests.request(ctx, orderId, input)));
  }

  @Mutation(() => ReturnCancelPayload, {
    description:
      'Calls your request off as long as the store has not decided. Codes: NOT_FOUND, INVALID_TRANSITION.',
  })
  returnCancel(
    @Ctx() ctx: TenantContext,
    @Arg('id', () => ID, { description: 'Id of the return.' }) id: string,
  ): Promise<ReturnCancelPayload> {
    return settle(async () => shown(ctx, await this.requests.cancel(ctx, id)));
  }
}

function shown(ctx: TenantContext, found: ReturnWithLines) {
  forgetReturn(ctx, found);
  return { return: returnView(found) };
}
