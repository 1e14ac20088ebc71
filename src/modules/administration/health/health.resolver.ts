import { Ctx, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../../platform/context.js';
import { ListSize } from '../../../platform/graphql/cost/cost.decorators.js';
import type { HealthRow } from './health-row.js';
import type { HealthService } from './health.service.js';
import { IntegrationHealthReport } from './health.type.js';

@Resolver()
export class HealthResolver {
  constructor(private readonly health: HealthService) {}

  @Query(() => [IntegrationHealthReport], {
    description:
      'How payment providers, carriers, the mail server and the storage are doing; those called within 30 days, at most 100.',
  })
  @ListSize(6)
  integrationHealth(@Ctx() ctx: RequestContext): Promise<HealthRow[]> {
    return this.health.report(ctx);
  }
}
