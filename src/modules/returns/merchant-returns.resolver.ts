import { Arg, Args, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { TenantContext } from '../../platform/context.js';
import { ConnectionArgs } from '../../platform/graphql/connection.type.js';
import { mapPage } from '../../platform/graphql/page.js';
import { settle } from '../../platform/graphql/payload.js';
import { OPTIONAL_KEY } from '../../platform/idempotency/key-argument.js';
import { toUserErrors } from '../../platform/graphql/user-error.js';
import type { ReturnDecisions } from './return-decisions.service.js';
import type { ReturnList } from './return-list.service.js';
import type { Receipt, ReturnReceipts } from './return-receipts.service.js';
import { OrderReturnFilter, ReturnReceiveInput } from './return.inputs.js';
import { forgetReturn } from './return.loaders.js';
import {
  ReturnApprovePayload,
  ReturnDeclinePayload,
  ReturnReceivePayload,
  ReturnRefundPayload,
} from './return.payloads.js';
import { OrderReturnConnection } from './return.type.js';
import { returnView } from './return.view.js';
import type { ReturnWithLines } from './return-with-lines.js';

const NOTE = 'What to answer the buyer, who reads it; up to 1,000 characters.';
const EXPECTED = 'Refuse unless the return has this version.';

/** What the store does with returns. */
@Resolver()
export class MerchantReturnsResolver {
  constructor(
    private readonly returns: ReturnList,
    private readonly decisions: ReturnDecisions,
    private readonly receipts: ReturnReceipts,
  ) {}

  @Query(() => OrderReturnConnection, {
    name: 'returns',
    description: 'The returns of the store, the newest first.',
  })
  async list(
    @Ctx() ctx: TenantContext,
    @Args(() => ConnectionArgs) page: ConnectionArgs,
    @Arg('filter', () => OrderReturnFilter, { nullable: true, description: 'What returns must be.' })
    filter?: OrderReturnFilter | null,
  ): Promise<OrderReturnConnection> {
    return mapPage(await this.returns.list(ctx, page, filter ?? {}), returnView);
  }

  @Mutation(() => ReturnApprovePayload, {
    description: 'Takes the goods back. Codes: NOT_FOUND, VERSION_CONFLICT, INVALID_TRANSITION, TOO_LONG.',
  })
  returnApprove(
    @Ctx() ctx: TenantContext,
    @Arg('id', () => ID, { description: 'Id of the return.' }) id: string,
    @Arg('note', () => String, { nullable: true, description: NOTE }) note?: string | null,
    @Arg('expectedVersion', () => Int, { nullable: true, description: EXPECTED })
    expectedVersion?: number | null,
  ): Promise<ReturnApprovePayload> {
    return settle(async () => shown(ctx, await this.decisions.approve(ctx, { id, note, expectedVersion })));
  }

  @Mutation(() => ReturnDeclinePayload, {
    description:
      'Does not take the goods back, or ends the wait for goods that never came. Codes: NOT_FOUND, VERSION_CONFLICT, INVALID_TRANSITION, TOO_LONG.',
  })
  returnDecline(
    @Ctx() ctx: TenantContext,
    @Arg('id', () => ID, { description: 'Id of the return.' }) id: string,
    @Arg('note', () => String, { nullable: true, description: NOTE }) note?: string | null,
    @Arg('expectedVersion', () => Int, { nullable: true, description: EXPECTED })
    expectedVersion?: number | null,
  ): Promise<ReturnDeclinePayload> {
    return settle(async () => shown(ctx, await this.decisions.decline(ctx, { id, note, expectedVersion })));
  }

  @Mutation(() => ReturnReceivePayload, {
    description:
      'Counts what came in, puts it back on the shelf and gives back what was paid for it. Codes: NOT_FOUND, INVALID_TRANSITION, OUT_OF_RANGE, REQUIRED, DUPLICATE, IDEMPOTENCY_CONFLICT.',
  })
  returnReceive(
    @Ctx() ctx: TenantContext,
    @Arg('id', () => ID, { description: 'Id of the return.' }) id: string,
    @Arg('input', () => ReturnReceiveInput, { description: 'What came in.' }) input: ReturnReceiveInput,
    @Arg('idempotencyKey', () => String, { nullable: true, description: OPTIONAL_KEY })
    idempotencyKey?: string | null,
  ): Promise<ReturnReceivePayload> {
    return settleReceipt(ctx, () => this.receipts.receive(ctx, { id, input, idempotencyKey }));
  }

  @Mutation(() => ReturnRefundPayload, {
    description:
      'Gives back what was paid for goods that came in. Asked again, it changes nothing. Codes: NOT_FOUND, INVALID_TRANSITION, OUT_OF_RANGE.',
  })
  returnRefund(
    @Ctx() ctx: TenantContext,
    @Arg('id', () => ID, { description: 'Id of the return.' }) id: string,
  ): Promise<ReturnRefundPayload> {
    return settle(async () => shown(ctx, await this.receipts.refundLater(ctx, id)));
  }
}

/** Goods that were received stay so, also where the answer tells why they were not refunded. */
async function settleReceipt(
  ctx: TenantContext,
  work: () => Promise<Receipt>,
): Promise<ReturnReceivePayload> {
  const receipts: Receipt[] = [];
  const payload = await settle<ReturnReceivePayload>(async () => {
    const receipt = await work();
    receipts.push(receipt);
    return shown(ctx, receipt.found);
  });
  const refusal = receipts[0]?.refusal;
  return refusal ? { return: payload.return, userErrors: toUserErrors(refusal) } : payload;
}

function shown(ctx: TenantContext, found: ReturnWithLines) {
  forgetReturn(ctx, found);
  return { return: returnView(found) };
}
