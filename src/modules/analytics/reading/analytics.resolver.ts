import { Ctx, FieldResolver, Query, Resolver } from 'type-graphql';
import type { TenantContext } from '../../../platform/context.js';
import { DateTime } from '../../../platform/graphql/scalars.js';
import { analyticsStateLoader } from './analytics-state.loader.js';
import { Analytics } from './analytics.type.js';

@Resolver(() => Analytics)
export class AnalyticsResolver {
  @Query(() => Analytics, { description: "The store's numbers, for those who work in it." })
  analytics(): object {
    return {};
  }

  @FieldResolver(() => DateTime, { nullable: true })
  async upTo(@Ctx() ctx: TenantContext): Promise<Date | null> {
    return (await ctx.loader(analyticsStateLoader).load('state'))?.upTo ?? null;
  }

  @FieldResolver(() => DateTime, { nullable: true })
  async rebuiltAt(@Ctx() ctx: TenantContext): Promise<Date | null> {
    return (await ctx.loader(analyticsStateLoader).load('state'))?.rebuiltAt ?? null;
  }
}
