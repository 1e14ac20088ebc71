import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { TenantContext } from '../../../platform/context.js';
import { ListSize } from '../../../platform/graphql/cost/cost.decorators.js';
import { settle } from '../../../platform/graphql/payload.js';
import {
  PaymentAccount,
  PaymentAccountInput,
  PaymentAccountSetPayload,
  PaymentProviderOption,
} from './payment-account.type.js';
import type { PaymentAccountsService } from './payment-accounts.service.js';

@Resolver()
export class PaymentAccountsResolver {
  constructor(private readonly accounts: PaymentAccountsService) {}

  @Query(() => [PaymentProviderOption], { description: 'The ways to pay that the store takes.' })
  @ListSize(3)
  paymentProviders(@Ctx() ctx: TenantContext): Promise<PaymentProviderOption[]> {
    return this.accounts.options(ctx);
  }

  @Query(() => [PaymentAccount], { description: 'How the store uses each payment provider there is.' })
  @ListSize(3)
  paymentAccounts(@Ctx() ctx: TenantContext): Promise<PaymentAccount[]> {
    return this.accounts.list(ctx);
  }

  @Mutation(() => PaymentAccountSetPayload, {
    description:
      'Sets up a payment provider. Codes: NOT_FOUND, VERSION_CONFLICT, INVALID, REQUIRED, TOO_LONG, OUT_OF_RANGE.',
  })
  paymentAccountSet(
    @Ctx() ctx: TenantContext,
    @Arg('provider', () => String, { description: 'The provider, for example `stripe`.' }) provider: string,
    @Arg('input', () => PaymentAccountInput, { description: 'What changes.' }) input: PaymentAccountInput,
    @Arg('expectedVersion', () => Int, {
      nullable: true,
      description: 'Refuse unless the account has this version.',
    })
    expectedVersion?: number | null,
  ): Promise<PaymentAccountSetPayload> {
    return settle(async () => ({
      account: await this.accounts.set(ctx, { provider, input, expectedVersion }),
    }));
  }
}
