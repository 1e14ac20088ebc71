import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { encodeId } from '../../../kernel/ids.js';
import type { RequestContext, TenantContext } from '../../../platform/context.js';
import { Cost } from '../../../platform/graphql/cost/cost.decorators.js';
import { settle } from '../../../platform/graphql/payload.js';
import { viewerId } from '../../../platform/viewer.js';
import type { AccountErasures } from './account-erasures.service.js';
import type { CustomerErasures } from './customer-erasures.service.js';
import {
  AccountErasePayload,
  CustomerEraseInput,
  CustomerErasePayload,
  UserEraseInput,
  UserErasePayload,
} from './erasure.type.js';

@Resolver()
export class ErasuresResolver {
  constructor(
    private readonly customers: CustomerErasures,
    private readonly accounts: AccountErasures,
  ) {}

  @Mutation(() => CustomerErasePayload, {
    description:
      'Takes out of the store for good everything that tells who a customer is. Orders keep their lines, amounts and ' +
      'countries, and the ledger stays as it is. Codes: NOT_FOUND, REQUIRED, TOO_LONG, INVALID, VERSION_CONFLICT; ' +
      'INVALID_TRANSITION while an order, payment, refund or return of the customer is under way.',
  })
  @Cost(500)
  customerErase(
    @Ctx() ctx: TenantContext,
    @Arg('input', () => CustomerEraseInput, { description: 'Which customer, and why.' })
    input: CustomerEraseInput,
  ): Promise<CustomerErasePayload> {
    return settle(async () => {
      const { customerId, reason, erasedAt } = await this.customers.erase(ctx, input);
      return { erasure: { customerId: encodeId('customer', customerId), reason, erasedAt } };
    });
  }

  @Mutation(() => AccountErasePayload, {
    description:
      'Erases one’s own account for good: it cannot be signed in to any more, and every store forgets who its customer ' +
      'was within seconds. Codes: INVALID_CREDENTIALS; INVALID_TRANSITION for whoever works in a store, or has an order ' +
      'that is to be paid or sent.',
  })
  @Cost(500)
  accountErase(
    @Ctx() ctx: RequestContext,
    @Arg('password', () => String, { nullable: true, description: 'The password, if the account has one.' })
    password?: string | null,
  ): Promise<AccountErasePayload> {
    return settle(async () => {
      await this.accounts.erase(ctx, viewerId(ctx), password ?? null);
      return {};
    });
  }

  @Mutation(() => UserErasePayload, {
    description:
      'Erases the account of someone who cannot do it themselves, for good, as accountErase does. For operators. Codes: ' +
      'NOT_FOUND, REQUIRED, TOO_LONG; INVALID for another e-mail address; INVALID_TRANSITION for your own account, the ' +
      'last operator, and whoever works in a store or has an order that is to be paid or sent.',
  })
  @Cost(500)
  userErase(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => UserEraseInput, { description: 'Whose account, and why.' }) input: UserEraseInput,
  ): Promise<UserErasePayload> {
    return settle(async () => {
      await this.accounts.eraseOf(ctx, input);
      return { erasedId: input.id };
    });
  }
}
