import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import type { TenantContext } from '../../platform/context.js';
import { Cost, ListSize } from '../../platform/graphql/cost/cost.decorators.js';
import { ConnectionArgs } from '../../platform/graphql/connection.type.js';
import { mapPage } from '../../platform/graphql/page.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import type { LedgerService } from './ledger.service.js';
import { LedgerPostingConnection, LedgerPostingFilter, LedgerTrialBalance } from './ledger.type.js';
import { postingView, trialBalanceView } from './ledger.view.js';

@Resolver()
export class LedgerResolver {
  constructor(private readonly ledgerService: LedgerService) {}

  @Query(() => [LedgerTrialBalance], {
    description: 'What was booked to every account of the store, for each currency.',
  })
  @Cost(200)
  @ListSize(1)
  async ledgerTrialBalance(
    @Ctx() ctx: TenantContext,
    @Arg('until', () => DateTime, { nullable: true, description: 'As it stood then; now when absent.' })
    until?: Date | null,
  ): Promise<LedgerTrialBalance[]> {
    return (await this.ledgerService.trialBalance(ctx, until ?? null)).map(trialBalanceView);
  }

  @Query(() => LedgerPostingConnection, { description: 'Everything that was booked, the newest first.' })
  async ledgerPostings(
    @Ctx() ctx: TenantContext,
    @Args(() => ConnectionArgs) page: ConnectionArgs,
    @Arg('filter', () => LedgerPostingFilter, { nullable: true, description: 'What postings must be.' })
    filter?: LedgerPostingFilter | null,
  ): Promise<LedgerPostingConnection> {
    return mapPage(await this.ledgerService.list(ctx, page, filter ?? {}), postingView);
  }
}
