import { Ctx, Mutation, Resolver } from 'type-graphql';
import type { TenantContext } from '../../../platform/context.js';
import { settle } from '../../../platform/graphql/payload.js';
import { progressOf } from './rebuild-progress.js';
import { AnalyticsRebuildPayload } from './rebuild.type.js';
import type { SalesRebuildService } from './sales-rebuild.service.js';

@Resolver()
export class SalesRebuildResolver {
  constructor(private readonly rebuild: Pick<SalesRebuildService, 'request'>) {}

  @Mutation(() => AnalyticsRebuildPayload, {
    description:
      'Has all numbers of sales made anew from the orders and the books, in the background. Where that is under way, it goes on.',
  })
  analyticsRebuild(@Ctx() ctx: TenantContext): Promise<AnalyticsRebuildPayload> {
    return settle(async () => ({ rebuilding: progressOf(await this.rebuild.request(ctx)) }));
  }
}
