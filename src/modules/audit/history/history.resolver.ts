import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { TenantContext } from '../../../platform/context.js';
import { Cost, ListSize } from '../../../platform/graphql/cost/cost.decorators.js';
import { DateTime } from '../../../platform/graphql/scalars.js';
import { subjectIdOf, valueText } from '../log/subject-kinds.js';
import { PastState } from './history.type.js';
import type { HistoryService } from './history.service.js';
import type { PastThing } from './past-state.js';

const AT = 'The time.';

@Resolver()
export class HistoryResolver {
  constructor(private readonly history: HistoryService) {}

  @Query(() => [PastState], {
    description: 'A product with its variants, prices and stock as they were; empty when it was not there.',
  })
  @Cost(50)
  @ListSize(5)
  async productAsOf(
    @Ctx() ctx: TenantContext,
    @Arg('id', () => ID, { description: 'Id of the product.' }) id: string,
    @Arg('at', () => DateTime, { description: AT }) at: Date,
  ): Promise<PastState[]> {
    return (await this.history.product(ctx, id, at)).map(stateView);
  }

  @Query(() => [PastState], {
    description:
      'An order with its payments, refunds, parcels and returns as they were; empty before it was placed.',
  })
  @Cost(50)
  @ListSize(5)
  async orderAsOf(
    @Ctx() ctx: TenantContext,
    @Arg('id', () => ID, { description: 'Id of the order.' }) id: string,
    @Arg('at', () => DateTime, { description: AT }) at: Date,
  ): Promise<PastState[]> {
    return (await this.history.order(ctx, id, at)).map(stateView);
  }

  @Query(() => [PastState], {
    description: 'The store and its settings for taxes, shipping and payment as they were.',
  })
  @Cost(50)
  @ListSize(5)
  async storeSettingsAsOf(
    @Ctx() ctx: TenantContext,
    @Arg('at', () => DateTime, { description: AT }) at: Date,
  ): Promise<PastState[]> {
    return (await this.history.settings(ctx, at)).map(stateView);
  }
}

function stateView({ kind, subjectKind, subjectId, values, isComplete }: PastThing): PastState {
  return {
    id: subjectIdOf({ kind: subjectKind, id: subjectId }),
    kind,
    values: Object.entries(values).map(([field, value]) => ({ field, value: valueText(field, value) })),
    isComplete,
  };
}
